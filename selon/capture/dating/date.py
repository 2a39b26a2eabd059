"""All the cues of a page, put to the solver."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from selon.capture.dating.calendar import Days, one
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.cues.address import address, original
from selon.capture.dating.cues.banner import banner
from selon.capture.dating.cues.dateline import datelines
from selon.capture.dating.cues.known import known
from selon.capture.dating.cues.metadata import metadata
from selon.capture.dating.cues.relative import relative
from selon.capture.dating.cues.stamps import clock, said_day, stamps
from selon.capture.dating.cues.told import told
from selon.capture.dating.solve import solve
from selon.model import Publication


def date_article(context: Context) -> tuple[Publication, dt.datetime | None]:
    """When the article was published, and when it was captured so far as the page itself tells."""
    url, archived = original(context.url)
    captured, notes = context.captured or archived, []
    running = clock(context)
    if running:
        captured = captured or running[0]
        notes.append(running[1])
    hung = banner(context)
    if hung:
        notes.append(hung[1])
    window = _window(captured, hung[0] if hung else None)
    context = replace(context, url=url, captured=captured)
    said = said_day(context)
    head = list(metadata(context, said))
    dated = _disputed(stamps(context), head, said)
    cues = [*_ceiling(window), *head, *dated, *datelines(context), *address(url)]
    cues += [*relative(context, window), *told(context), *known(context)]
    return solve(_trusted(cues), notes), captured


def _disputed(cues: Iterable[Cue], head: Iterable[Cue], said: dt.date | None) -> Iterator[Cue]:
    """The stamps; where the head gives another day than the page, its stamp says no more than both allow."""
    both = next((cue.days for cue in head if cue.rank is Rank.METADATA and cue.days.length != 1), None)
    for cue in cues:
        yield replace(cue, days=both) if both and said and cue.days == one(said) else cue


def _window(captured: dt.datetime | None, season: Days | None) -> Days:
    """The days in which the page may have been captured."""
    if captured:
        return Days(captured.date(), captured.date())
    return season or Days()


def _ceiling(window: Days) -> list[Cue]:
    if window.latest is None:
        return []
    return [Cue(str(window.latest), "captured by then", Rank.CEILING, Days(None, window.latest))]


def _trusted(cues: list[Cue]) -> list[Cue]:
    """A date above the headline counts where nothing firmer is said and nothing shows the text to be older.

    Otherwise it is likely a clock: then the article was published by that day, and no more is known from it.
    """
    firm = any(cue.rank in _DECIDING and cue.days.earliest == cue.days.latest for cue in cues)
    old = any(
        cue.rank in (Rank.OFFICE, Rank.KNOWN, Rank.HINT) and (cue.days.latest or cue.since) for cue in cues
    )
    if not firm and not old:
        return cues
    return [_bound(cue) if cue.rank is Rank.HEADER else cue for cue in cues]


_DECIDING = (Rank.METADATA, Rank.STAMP, Rank.DATELINE, Rank.ADDRESS, Rank.TODAY, Rank.FOOT)


def _bound(cue: Cue) -> Cue:
    return replace(
        cue, days=Days(None, cue.days.latest), why=f"{cue.why}: a clock, perhaps; published by then"
    )
