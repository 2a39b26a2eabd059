"""Datelines: “22 juin 2012. -”, “BEYROUTH, 3 juillet (Reuters) –” at the head of a paragraph."""

import re
from collections.abc import Iterator

from selon.capture.dating.calendar import one
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.wording.finder import Found, find_dates

_BEFORE = 60
"""Longest place or agency before the date, in characters."""
_PARAGRAPHS = 3
_CLOSE = re.compile(r"^[^.!?;–—-]{0,40}?(?:\.\s*[-–—]|\s[-–—]+\s|\s*[–—]+|\s--|\)\s*[:.])")


def datelines(context: Context) -> Iterator[Cue]:
    """The dateline of one of the first paragraphs."""
    for line in context.body[:_PARAGRAPHS]:
        text = context.page.read(line)
        head = text[: _BEFORE + 80]
        for found in find_dates(head, context.words)[:1]:
            if _is_dateline(head, found):
                yield _cue(found, text, line.span[0])
                return


def _is_dateline(text: str, found: Found) -> bool:
    before, after = text[: found.span[0]], text[found.span[1] :]
    opened = not before.strip() or (
        len(before) <= _BEFORE and before.lstrip()[:1].isupper() and "." not in before
    )
    return opened and bool(_CLOSE.match(after)) and (not before.strip() or _is_place(before))


def _is_place(before: str) -> bool:
    """Capitalised words, perhaps an agency in brackets: no sentence that has begun."""
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", before)
    small = [word for word in words if word[0].islower() and len(word) > 3]
    return not small and bool(re.search(r"[,(–—/-]\s*\(?$", before.rstrip()))


def _cue(found: Found, text: str, offset: int) -> Cue:
    start, end = found.span
    quoted, span = text[start:end].rstrip(), (offset + start, offset + end)
    if found.day:
        return Cue(quoted, "dateline of the report", Rank.DATELINE, one(found.day), span)
    why = "dateline of the report, without year"
    return Cue(quoted, why, Rank.DATELINE, span=span, yearless=(found.month, found.number))
