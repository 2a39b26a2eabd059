"""Which stretches of a text are already part of a name."""

from bisect import bisect_right, insort
from collections.abc import Iterable

from selon.model import Span


class Taken:
    """Spans that nothing else may overlap."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = sorted(spans)

    def add(self, span: Span) -> None:
        insort(self._spans, span)

    def touches(self, span: Span) -> bool:
        """Whether `span` overlaps one of them."""
        at = bisect_right(self._spans, span)
        around = self._spans[max(0, at - 2) : at + 1]
        return any(start < span[1] and span[0] < end for start, end in around)
