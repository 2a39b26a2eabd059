"""Pairing quotation marks: « », “ ”, " ", ‘ ’, nested, left open, reopened at each paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from selon.model import Span

OPENERS = {"«": "»", "“": "”", "„": "”", "‹": "›"}
CLOSERS = {"»": "«", "”": "“", "›": "‹"}
STRAIGHT = {'"', "'", "‘", "’"}
LEAST = 20
INNER_SINGLE = {"'", "‘", "’"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A pair of marks: characters with and without them; `closed` is false where no closing mark stands."""

    span: Span
    inner: Span
    depth: int
    closed: bool = True


@dataclass(frozen=True, slots=True)
class _Open:
    mark: str
    at: int


def pairs_of(text: str, paragraphs: tuple[Span, ...]) -> tuple[Pair, ...]:
    """The pairs of `text`. A quotation left open ends with its paragraph, or runs on into the next one where
    that one begins with a mark again."""
    found: list[Pair] = []
    stack: list[_Open] = []
    for number, (start, end) in enumerate(paragraphs):
        pairs = list(_scan(text, start, end, stack))
        found += pairs if pairs or stack else _unopened(text, start, end)
        follower = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        if stack and not _runs_on(text, follower):
            found += [_pair(text, mark.at, end, depth, closed=False) for depth, mark in enumerate(stack)]
            stack.clear()
    return tuple(sorted(found, key=lambda pair: (pair.span[0], -pair.span[1])))


def _scan(text: str, start: int, end: int, stack: list[_Open]) -> Iterator[Pair]:
    """The pairs that close in `[start, end)`; what stays open is left on the stack."""
    for i in range(start, end):
        sign = text[i]
        if sign in OPENERS:
            if not (stack and i == start):
                stack.append(_Open(sign, i))
        elif sign in CLOSERS:
            if not (stack and i == start):
                yield from _close(text, i, CLOSERS[sign], stack)
        elif sign in STRAIGHT:
            yield from _straight(text, i, end, stack)


def _unopened(text: str, start: int, end: int) -> Iterator[Pair]:
    """The quotation of a paragraph whose only mark closes: its first mark is lost."""
    marks = [i for i in range(start, end) if text[i] in CLOSERS or text[i] == '"']
    if len(marks) != 1 or marks[0] - start < LEAST or marks[0] + 1 >= end:
        return
    at = marks[0]
    glued = text[at - 1].isalpha() or text[at - 1] in ".,!?…"
    if (glued or text[at] in CLOSERS) and text[at + 1] in " ,":
        yield Pair((start, at + 1), _trim(text, (start, at)), 0)


def _straight(text: str, i: int, end: int, stack: list[_Open]) -> Iterator[Pair]:
    """A mark that looks the same on both sides: white space tells whether it opens or closes."""
    sign = text[i]
    opens = (i == 0 or not text[i - 1].isalnum()) and i + 1 < end and not text[i + 1].isspace()
    single = sign in INNER_SINGLE
    if any(mark.mark == sign for mark in stack) or (sign == "’" and any(mark.mark == "‘" for mark in stack)):
        if single and i + 1 < end and text[i + 1].isalnum():
            return
        yield from _close(text, i, "‘" if sign == "’" and any(m.mark == "‘" for m in stack) else sign, stack)
    elif opens and (not single or _has_mate(text, i, end)):
        stack.append(_Open(sign, i))


def _has_mate(text: str, i: int, end: int) -> bool:
    """Whether a single mark at `i` is an opening quotation mark and no apostrophe."""
    mates = {"'"} if text[i] == "'" else {"’"}
    for j in range(i + 2, min(end, i + 400)):
        if text[j] in mates and not text[j - 1].isspace() and not (j + 1 < end and text[j + 1].isalnum()):
            return True
    return False


def _close(text: str, i: int, opener: str, stack: list[_Open]) -> Iterator[Pair]:
    """Closes the innermost mark of the kind; marks opened inside it and never closed were none."""
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth].mark == opener or (opener == "“" and stack[depth].mark == "„"):
            yield _pair(text, stack[depth].at, i + 1, depth)
            del stack[depth:]
            return


def _pair(text: str, start: int, end: int, depth: int, closed: bool = True) -> Pair:
    inner = (start + 1, end - 1 if closed else end)
    return replace(Pair((start, end), inner, depth, closed), inner=_trim(text, inner))


def _trim(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _runs_on(text: str, paragraph: Span | None) -> bool:
    return paragraph is not None and text[paragraph[0]] in (*OPENERS, *CLOSERS, '"')
