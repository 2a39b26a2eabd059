"""The numbers of a text with their bounds: ranges, qualifiers, vague plurals, none and unknown."""

from collections.abc import Iterator, Sequence

from selon.reading.figures.numbers.bounds import bounded
from selon.reading.figures.numbers.number import Kind, Number, Run
from selon.reading.figures.numbers.runs import read_runs
from selon.reading.figures.numbers.words import NumberWords

KINDS: tuple[Kind, ...] = ("vague", "many", "none", "unknown")


def read_numbers(text: str, words: NumberWords) -> list[Number]:
    """Every number of `text` in order, whatever it counts. `text` has plain apostrophes and spaces."""
    runs = read_runs(text, words)
    numbers, vague = list(_numbers(text, runs, words)), list(_vague(text, words))
    spoken = [number.span for number in vague if number.kind != "vague"]
    numbers = [number for number in numbers if number.kind != "one" or not _inside(number, spoken)]
    taken = [number.span for number in numbers]
    numbers += [number for number in vague if not _inside(number, taken)]
    return sorted(numbers, key=lambda number: number.core)


def _inside(number: Number, taken: Sequence[tuple[int, int]]) -> bool:
    return any(start < number.span[1] and number.span[0] < end for start, end in taken)


def _numbers(text: str, runs: Sequence[Run], words: NumberWords) -> Iterator[Number]:
    i = 0
    while i < len(runs):
        if i + 1 < len(runs) and (found := _pair(text, runs[i], runs[i + 1], words)):
            yield from found
            i += 2
            continue
        if not _is_label(text, runs[i], words):
            yield bounded(text, runs[i], words)
        i += 1


def _is_label(text: str, run: Run, words: NumberWords) -> bool:
    """Whether the number names a thing (page 3), or measures one (3 %), instead of counting."""
    before = words.label.search(text[max(0, run.start - 14) : run.start])
    return before is not None or words.not_count.match(text, run.end) is not None


def _pair(text: str, left: Run, right: Run, words: NumberWords) -> tuple[Number, ...]:
    """The range of two numbers, or the old and the new value of a change; () where they are apart."""
    gap = text[left.end : right.start]
    between = words.between_before.search(text[max(0, left.start - 12) : left.start])
    link = words.range_between_link if between else words.range_link
    if not link.fullmatch(gap) or (left.some and right.some and not between and gap.strip() == "-"):
        return ()
    if _is_label(text, right, words) or _is_label(text, left, words):
        return ()
    low = left.value * (right.scaled if left.value * right.scaled < right.value and left.scaled == 1 else 1)
    if not between and words.change_before.search(text[max(0, left.start - 60) : left.start]):
        old = Number((left.start, left.end), (left.start, left.end), "counted", low, low, low, True)
        return old, bounded(text, right, words)
    if low >= right.value or (left.article and not between and right.value > 10):
        return ()
    start = left.start
    if between:
        start = max(0, left.start - 12) + between.start("q")
    return (_range(text, (start, left.start, right.end), (low, left, right), words),)


def _range(text: str, at: tuple[int, int, int], parts: tuple[int, Run, Run], words: NumberWords) -> Number:
    start, core, end = at
    low, left, right = parts
    if left.some or right.some:
        return Number((start, end), (core, end), "vague", 2 * low)
    return Number((start, end), (core, end), "counted", low, right.value)


def _vague(text: str, words: NumberWords) -> Iterator[Number]:
    for match in words.vague_word.finditer(text):
        kind: Kind = next(kind for kind in KINDS if match[kind])
        span = match.span()
        if kind == "none":
            yield Number(span, span, kind, 0, 0, 0)
        else:
            yield Number(span, span, kind, None if kind == "unknown" else 2)
