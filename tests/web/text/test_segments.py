"""A page in segments: nothing lost, everything that stands on it known."""

from hypothesis import given
from hypothesis import strategies as st

from selon.model import Block
from selon.web.asking import Library
from selon.web.text.mapping import on_page, shown_text
from selon.web.text.segments import Mark, cut, segments

TEXT = "Rubriques\nDouze morts à Ménaka, dit un officier.\nPartager"
BODY = Mark((10, 48), "text")


def test_what_no_block_covers_is_chrome() -> None:
    found = cut(TEXT, (BODY,))
    assert [(each.text, each.chrome) for each in found] == [
        ("Rubriques\n", True),
        ("Douze morts à Ménaka, dit un officier.", False),
        ("\nPartager", True),
    ]


def test_evidence_that_overlaps_is_cut_where_it_begins_and_ends() -> None:
    found = cut(TEXT, (BODY, Mark((10, 30), "evidence", "wide"), Mark((10, 21), "evidence", "close")))
    assert [(each.text, each.claims) for each in found if each.claims] == [
        ("Douze morts", ("close", "wide")),
        (" à Ménaka", ("wide",)),
    ]


def test_a_claim_begins_once() -> None:
    marks = (BODY, Mark((10, 21), "evidence", "a"), Mark((24, 30), "evidence", "a"))
    assert [each.begins for each in cut(TEXT, marks) if each.claims] == [("a",), ()]


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6))
def test_segments_put_together_are_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    marks = tuple(
        Mark((min(a, b), max(a, b)), "evidence", f"c{i}")
        for i, (a, b) in enumerate(spans)
        if max(a, b) <= len(text)
    )
    assert "".join(each.text for each in cut(text, marks)) == text


def test_a_span_over_two_blocks_is_two_stretches_of_the_page() -> None:
    blocks = (Block(article=(0, 5), page=(100, 105)), Block(article=(7, 12), page=(200, 205)))
    assert on_page([(3, 9)], blocks) == ((103, 105), (200, 202))
    assert on_page([(5, 7)], blocks) == ()


def test_every_claim_of_the_examples_is_found_on_its_page(library: Library) -> None:
    for reading in library.ledger.readings():
        found = segments(reading)
        assert "".join(each.text for each in found) == shown_text(reading.article)
        for claim in reading.claims:
            shown = "".join(each.text for each in found if claim.id in each.claims)
            wanted = "".join(reading.article.text[slice(*span)] for span in claim.evidence)
            assert "".join(wanted.split()) in "".join(shown.split()) or shown, claim.id
            assert any(claim.id in each.begins for each in found), claim.id
