"""Dates that a page's head, a feed or a mail gives."""

import datetime as dt
from collections.abc import Iterable, Iterator

from selon.capture.dating.calendar import Days, one
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.wording.finder import find_dates
from selon.capture.dating.wording.lines import is_stamp
from selon.capture.page import Line, Stamp

GUESS = "htmldate"
"""Where a stamp comes from a guesser rather than from the page: never the judge."""
_ZONE = dt.timedelta(1)
"""What the head, in another zone, may be off by."""


def metadata(context: Context, said: dt.date | None = None) -> Iterator[Cue]:
    """One cue a stamp. The day of capture binds little: half of such dates are the crawler's.

    `said` is the day that the page itself gives below its headline: where the head gives another, the article
    was published between the two, or on the day said if they are a zone apart.
    """
    for stamp in context.page.head.published:
        found = next((one for one in find_dates(stamp.text, context.words) if one.day), None)
        if found is None or found.day is None:
            continue
        captured = context.captured.date() if context.captured else None
        if stamp.where == GUESS:
            yield _guess(context, stamp, found.day)
        elif captured and (captured - found.day).days < 1:
            yield Cue(stamp.text, f"{stamp.where}: the day of capture", Rank.HEADER, one(found.day))
        elif said and said != found.day:
            yield _differing(stamp, found.day, said)
        else:
            yield Cue(stamp.text, stamp.where, Rank.METADATA, one(found.day))


def _differing(stamp: Stamp, day: dt.date, said: dt.date) -> Cue:
    if abs(day - said) <= _ZONE:
        return Cue(stamp.text, f"{stamp.where}: a day off, in another zone", Rank.METADATA, one(said))
    days = Days(min(day, said), max(day, said))
    return Cue(stamp.text, f"{stamp.where}: other than {said}, which the page gives", Rank.METADATA, days)


def _guess(context: Context, stamp: Stamp, day: dt.date) -> Cue:
    """A guess counts for nothing where the page has that day beside other articles alone."""
    around = context.around
    foot = [line for line in around.foot if is_stamp(context.page.read(line), context.pack)]
    near = {*around.above, *around.between, *around.head, *foot, *context.body, context.title}
    apart = [line for line in context.page.lines if line not in near]
    near_days, apart_days = _days(context, near), _days(context, apart)
    if day in apart_days - near_days:
        return Cue(stamp.text, "guessed by htmldate, from beside another article", Rank.GUESS)
    if (day.month, day.day) == (1, 1) and day not in near_days:
        return Cue(stamp.text, "guessed by htmldate, from a year alone", Rank.GUESS)
    return Cue(stamp.text, "guessed by htmldate", Rank.GUESS, one(day))


def _days(context: Context, lines: Iterable[Line]) -> set[dt.date | None]:
    return {found.day for line in lines for found in find_dates(context.page.read(line), context.words)}
