"""Dates that a page's head, a feed or a mail gives."""

from collections.abc import Iterator

from selon.capture.dating.calendar import one
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.wording.finder import find_dates

GUESS = "htmldate"
"""Where a stamp comes from a guesser rather than from the page: never the judge."""


def metadata(context: Context) -> Iterator[Cue]:
    """One cue a stamp. The day of capture binds little: half of such dates are the crawler's."""
    for stamp in context.page.head.published:
        found = next((one for one in find_dates(stamp.text, context.words) if one.day), None)
        if found is None or found.day is None:
            continue
        captured = context.captured.date() if context.captured else None
        if stamp.where == GUESS:
            yield Cue(stamp.text, "guessed by htmldate", Rank.GUESS, one(found.day))
        elif captured and (captured - found.day).days < 1:
            yield Cue(stamp.text, f"{stamp.where}: the day of capture", Rank.HEADER, one(found.day))
        else:
            yield Cue(stamp.text, stamp.where, Rank.METADATA, one(found.day))
