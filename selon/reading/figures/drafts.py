"""From numbers to figures: which count people, losses or strength, and how they lean on each other."""

from collections.abc import Iterator, Sequence

from selon.model import Span, Time
from selon.reading.document import Document
from selon.reading.figures.accept import accepted
from selon.reading.figures.background import is_background
from selon.reading.figures.counted.heads import Head, find_head
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.draft import Draft, requalified
from selon.reading.figures.elision import FAR, completed
from selon.reading.figures.lists import shared
from selon.reading.figures.measures.measure import measure_of
from selon.reading.figures.numbers.number import Number
from selon.reading.figures.numbers.scan import read_numbers
from selon.reading.figures.phrases import phrase_of
from selon.reading.figures.totals import join_totals


def read_drafts(document: Document, times: Sequence[Time], lexicon: Lexicon) -> list[Draft]:
    """The figures of a document, in order, without their context."""
    drafts: list[Draft] = []
    counted = list(_counted(document, times, lexicon))
    for number, head in join_totals(document, counted, lexicon):
        last = drafts[-1] if drafts else None
        if _is_hopeless(number, head, last):
            continue
        draft = completed(document, _draft(document, number, head, lexicon), last, lexicon)
        if draft is None or not accepted(document, draft, last, lexicon):
            continue
        if not is_background(document, draft, lexicon):
            drafts.append(requalified(document.plain, draft, lexicon.words))
    return shared(document, drafts, lexicon)


def _is_hopeless(number: Number, head: Head, last: Draft | None) -> bool:
    """Whether a bare article stands before a thing, and no figure is near that it could be a part of."""
    if number.kind != "one" or head.elided or head.group.unit == "person":
        return False
    return last is None or number.span[0] - last.span[1] > FAR


def _counted(document: Document, times: Sequence[Time], lexicon: Lexicon) -> Iterator[tuple[Number, Head]]:
    """Numbers with their heads; "19 of the 20" is one number, and a time is none."""
    spans = [time.span for time in times]
    numbers = read_numbers(document.plain, lexicon.words)
    skipped: Number | None = None
    for i, number in enumerate(numbers):
        if number is skipped or _covered(number.core, spans):
            continue
        following = numbers[i + 1] if i + 1 < len(numbers) else None
        end = number.span[1] if number.kind != "counted" else max(number.span[1], number.core[1])
        if following and _is_whole(document, number, following, lexicon):
            if number.kind == "one":
                continue
            skipped, end = following, following.span[1]
        head = find_head(document, end, lexicon)
        if head is not None and (number.kind != "one" or not head.known or head.group.unit == "person"):
            yield number, head


def _covered(core: Span, spans: Sequence[Span]) -> bool:
    return any(start <= core[0] and core[1] <= end for start, end in spans)


def _is_whole(document: Document, number: Number, following: Number, lexicon: Lexicon) -> bool:
    """Whether `following` is the whole that `number` is taken from ("sept des seize")."""
    gap = document.plain[number.span[1] : following.span[0]].lower().strip().split()
    return (
        1 <= len(gap) <= 2
        and following.kind == "counted"
        and gap[0] in lexicon.words.of
        and number.core[1] <= following.core[0]
        and (len(gap) == 1 or document.token_at(following.span[0] - 2).pos_ == "DET")
    )


def _draft(document: Document, number: Number, head: Head, lexicon: Lexicon) -> Draft:
    span = phrase_of(document, number, head, lexicon)
    return Draft(number, head, span, measure_of(document, number, span, head, lexicon))
