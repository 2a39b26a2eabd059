"""Claims join events, figures and statements with the voices they stand in."""

from functools import cache

from selon.model import Claim, Reading
from selon.reading.reader import read
from tests.reading.events.table import article

TEXT = (
    "L'armée a bombardé le marché de Kossi dimanche, tuant douze civils, a déclaré le maire Adama Diallo. "
    "Les bombardements ont duré deux heures.\n\n"
    "« Nous voulons vivre en paix », a affirmé le maire."
)


@cache
def _reading() -> Reading:
    return read(article(TEXT).model_copy(update={"outlet": "Sahel Matin"}))


def _of(kind: str) -> list[Claim]:
    return [claim for claim in _reading().claims if claim.kind == kind]


def test_an_event_is_one_claim_however_often_it_is_told() -> None:
    (claim,) = [c for c in _of("event") if c.text.startswith("Bombardement")]
    assert len(claim.evidence) == 2
    text = _reading().article.text
    assert "bombardé" in text[slice(*claim.evidence[0])]
    assert text[slice(*claim.evidence[1])] == "bombardements"


def test_the_chain_begins_with_the_outlet() -> None:
    (claim,) = [c for c in _of("event") if c.text.startswith("Bombardement")]
    assert claim.chain[0] == "Sahel Matin"
    assert "Diallo" in claim.chain[-1]


def test_a_figure_belongs_to_the_event_it_counts_the_victims_of() -> None:
    (figure,) = _of("figure")
    event = next(e for e in _reading().events if e.id == figure.event)
    assert event.kind == "shelling"
    assert figure.place == event.place
    assert figure.text.startswith("Tués : ")


def test_a_quotation_without_event_or_figure_is_a_statement() -> None:
    (statement,) = _of("statement")
    assert "vivre en paix" in statement.text
    assert statement.chain[-1].endswith("Diallo")


def test_ids_are_the_same_when_read_again() -> None:
    again = read(_reading().article)
    assert [c.id for c in again.claims] == [c.id for c in _reading().claims]
    assert len({c.id for c in again.claims}) == len(again.claims)


def test_claims_stand_in_the_order_of_their_evidence() -> None:
    starts = [claim.evidence[0] for claim in _reading().claims]
    assert starts == sorted(starts)


def test_a_figure_points_to_the_nearest_of_two_towns_of_one_name() -> None:
    text = "À Tripoli, en Libye, une explosion a tué 10 personnes ; à Tripoli, au Liban, il y a eu 3 morts."
    reading = read(article(text))
    (three,) = [claim for claim in reading.claims if claim.kind == "figure" and "3 morts" in claim.text]
    second = reading.article.text.index("Tripoli, au")
    assert three.place_span == (second, second + len("Tripoli"))
    assert three.event is None


def test_two_towns_of_one_name_have_an_event_each() -> None:
    text = (
        "À Tripoli, en Libye, une explosion a tué 10 personnes. "
        "À Tripoli, au Liban, l'explosion a tué 3 personnes."
    )
    reading = read(article(text))
    bombings = {event.id: event for event in reading.events if event.kind == "bombing"}
    assert len(bombings) == 2
    assert len({figure.event for figure in reading.figures}) == 2
