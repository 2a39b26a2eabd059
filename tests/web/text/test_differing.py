"""Two wordings, word by word."""

from hypothesis import given
from hypothesis import strategies as st

from selon.web.text.differing import differing


def test_only_the_words_that_differ_are_changed() -> None:
    left, right = differing("Le groupe armé a fui.", "Le groupe terroriste a fui.")
    assert [piece.text for piece in left if piece.changed] == ["armé"]
    assert [piece.text for piece in right if piece.changed] == ["terroriste"]


@given(st.text(max_size=50), st.text(max_size=50))
def test_the_pieces_are_the_wordings(left: str, right: str) -> None:
    one, two = differing(left, right)
    assert ("".join(piece.text for piece in one), "".join(piece.text for piece in two)) == (left, right)
