"""A figure in the making."""

from dataclasses import dataclass, replace

from selon.model import Span
from selon.reading.figures.counted.heads import Head
from selon.reading.figures.measures.measure import Measured
from selon.reading.figures.numbers.bounds import bound_of
from selon.reading.figures.numbers.number import Number
from selon.reading.figures.numbers.words import NumberWords


@dataclass(frozen=True, slots=True)
class Draft:
    """A number, what it counts and how; `whole` is the span of the figure that it is a part of."""

    number: Number
    head: Head
    span: Span
    measured: Measured
    whole: Span | None = None

    @property
    def counts(self) -> bool:
        """Whether it can lend its noun to a number without one."""
        return self.head.group.unit != "event"


def requalified(text: str, draft: Draft, words: NumberWords) -> Draft:
    """`draft` with a qualifier that stands after its noun ("3.000 combattants au maximum")."""
    after = words.qualifier_after.match(text, draft.span[1])
    best = draft.number.best
    if after is None or best is None or draft.number.kind not in ("counted", "one"):
        return draft
    low, high = bound_of(best, words.bound_after[after["q"].lower()])
    number = replace(draft.number, low=low, high=high)
    return replace(draft, number=number, span=(draft.span[0], after.end("q")))
