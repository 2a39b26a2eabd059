"""What stands near a line is told by counts around it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from selon.capture.lines.windows import windows

LINES = st.lists(st.tuples(st.integers(0, 60), st.booleans()), min_size=1, max_size=80)


def columns(lines: list[tuple[int, bool]]) -> np.ndarray:
    return windows(np.array([float(words) for words, _ in lines]), np.array([float(end) for _, end in lines]))


def test_a_paragraph_in_a_menu_stands_alone_and_one_in_a_text_does_not() -> None:
    menu, text = (2, False), (40, True)
    alone = columns([menu] * 20 + [text] + [menu] * 20)[20]
    among = columns([menu] * 8 + [text] * 25 + [menu] * 8)[20]
    assert (alone[0], among[0]) == (1, 5)  # lines of text within two lines
    assert (alone[1], among[1]) == (0.8, 0)  # share of labels there
    assert tuple(alone[-2:]) == (20, 20)  # labels in a row above and below


@given(LINES)
def test_a_page_read_from_below_mirrors(lines: list[tuple[int, bool]]) -> None:
    down, up = columns(lines), columns(lines[::-1])[::-1]
    assert np.array_equal(down[:, :12], up[:, :12])
    assert np.array_equal(down[:, -1], up[:, -2])
