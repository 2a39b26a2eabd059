"""Paragraphs with their evidence marked."""

from selon.web.text.excerpt import excerpts

TEXT = "Un titre\n\nDouze morts à Ménaka.\n\nRien d’autre.\n\nEt trois blessés."


def test_only_paragraphs_with_evidence_are_shown() -> None:
    (found,) = excerpts(TEXT, [(10, 21)])
    assert [(run.text, run.marked) for run in found] == [("Douze morts", True), (" à Ménaka.", False)]


def test_evidence_in_two_paragraphs_gives_both() -> None:
    found = excerpts(TEXT, [(10, 21), (52, 65)])
    assert [run.text for excerpt in found for run in excerpt if run.marked] == [TEXT[10:21], TEXT[52:65]]


def test_overlapping_evidence_is_marked_once() -> None:
    (found,) = excerpts(TEXT, [(10, 21), (16, 30)])
    assert "".join(run.text for run in found) == "Douze morts à Ménaka."
    assert "".join(run.text for run in found if run.marked) == "Douze morts à Ménaka"
