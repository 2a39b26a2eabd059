"""The project's own news sentences, each with the figures it holds."""

import pytest

from tests.reading.figures.reader import lines, marked, row, table, unmarked


@pytest.mark.parametrize("line", lines("phrases.txt"))
def test_reads_the_figures_of_a_sentence_and_no_others(line: str) -> None:
    found = table("phrases.txt")[unmarked(line)]
    assert [row(figure) for figure in found] == marked(line)


def test_the_table_holds_two_hundred_figures() -> None:
    assert sum(len(marked(line)) for line in lines("phrases.txt")) >= 200


@pytest.mark.parametrize("text", lines("traps.txt"))
def test_takes_no_other_number_for_a_figure(text: str) -> None:
    assert [figure.text for figure in table("traps.txt")[text]] == []
