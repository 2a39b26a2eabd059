"""W3C Web Annotations that point at the evidence."""

from typing import Any

from selon.export.annotations import annotation
from tests.export.build import claim

TEXT = "Ah, au moins 14 dockers 🚢 sont morts."


def test_position_and_quotation_point_at_the_same_characters() -> None:
    made: Any = annotation(claim(evidence=((4, 23),)), TEXT)
    position, quotation = made["target"][0]["selector"]
    assert TEXT[position["start"] : position["end"]] == quotation["exact"] == "au moins 14 dockers"
    assert (quotation["prefix"], quotation["suffix"]) == ("Ah, ", " 🚢 sont morts.")


def test_the_unit_of_positions_is_stated() -> None:
    made: Any = annotation(claim(evidence=((24, 25),)), TEXT)
    position, quotation = made["target"][0]["selector"]
    assert (position["unit"], quotation["exact"]) == ("code points", "🚢")


def test_every_evidence_span_is_a_target() -> None:
    made: Any = annotation(claim(evidence=((4, 23), (24, 25))), TEXT)
    assert len(made["target"]) == 2
