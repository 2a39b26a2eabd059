"""All the cues of a page, put to the solver."""

import datetime as dt

from selon.capture.dating.calendar import Days
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.dateline import datelines
from selon.capture.dating.solve import solve
from selon.model import Publication


def date_article(context: Context) -> tuple[Publication, dt.datetime | None]:
    """When the article was published, and when it was captured so far as the page itself tells."""
    cues = [*datelines(context)]
    if context.captured:
        ceiling = Days(None, context.captured.date())
        cues.append(Cue(str(context.captured.date()), "captured on that day", Rank.CEILING, ceiling))
    return solve(cues), context.captured
