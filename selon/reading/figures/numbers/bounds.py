"""Qualifiers and the bounds they give: the table of the guidelines."""

from selon.reading.figures.numbers.number import Number, Run
from selon.reading.figures.numbers.words import Bound, NumberWords

REACH = 32


def bounded(text: str, run: Run, words: NumberWords) -> Number:
    """The number of `run` with the qualifiers before and right after it."""
    found: list[Bound] = []
    start, end = run.start, run.end
    while before := words.qualifier_before.search(text[max(0, start - REACH) : start]):
        found.append(words.bound_before[before["q"].lower()])
        start = max(0, start - REACH) + before.start("q")
    if after := words.qualifier_after.match(text, run.end):
        found.append(words.bound_after[after["q"].lower()])
        end = after.end("q")
    return _number(run, (start, end), found)


def _number(run: Run, span: tuple[int, int], found: list[Bound]) -> Number:
    core = (run.start, run.end)
    if run.some:
        return Number(span, core, "vague", 2 * run.value)
    if run.article and not found:
        return Number(span, core, "one", 1, 1, 1)
    low, high = _bounds(run.value, run.about, found)
    return Number(span, core, "counted", low, high, run.value)


def bound_of(value: int, bound: Bound) -> tuple[int | None, int | None]:
    """Low and high that `bound` gives to the printed `value`."""
    if bound == "at_least":
        return value, None
    if bound == "more_than":
        return value + 1, None
    if bound == "less_than":
        return None, max(0, value - 1)
    return (None, value) if bound == "at_most" else (None, None)


def _bounds(value: int, about: bool, found: list[Bound]) -> tuple[int | None, int | None]:
    """A bound is stronger than an approximation; without either the number is exact."""
    strong = next((bound for bound in found if bound != "about"), None)
    if strong:
        return bound_of(value, strong)
    return (None, None) if about or found else (value, value)
