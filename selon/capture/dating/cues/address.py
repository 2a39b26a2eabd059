"""Dates in a page's address, and the time of capture in an archive's."""

import datetime as dt
import re
from collections.abc import Iterator

from selon.capture.dating.calendar import day, month_of, one
from selon.capture.dating.cue import Cue, Rank

_ARCHIVE = re.compile(
    r"^https?://[^/]*archive[^/]*/(?:web/)?(\d{14}|\d{8})(?:[a-z_*]*)/(https?://.+)$", re.IGNORECASE
)
_YEAR = r"(?P<year>(?:19[89]|20[0-4])\d)"
_MONTH = r"(?P<month>0?[1-9]|1[0-2])"
_FULL = (
    re.compile(rf"(?<!\d){_YEAR}([-/_.]){_MONTH}\2(?P<day>0?[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(
        rf"(?<!\d){_YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?:\d{{4}}|\d{{6}})?(?!\d)"
    ),
    re.compile(rf"(?<!\d)(?P<day>0?[1-9]|[12]\d|3[01])([-/_]){_MONTH}\2{_YEAR}(?!\d)"),
)
_PART = re.compile(rf"/{_YEAR}[-/]{_MONTH}(?=/)")


def original(url: str | None) -> tuple[str | None, dt.datetime | None]:
    """A page's own address and, where it lies in a web archive, when it was captured."""
    found = _ARCHIVE.match(url or "")
    if not found:
        return url, None
    stamp = found[1].ljust(14, "0")
    try:
        return found[2], dt.datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=dt.UTC)
    except ValueError:
        return found[2], None


def address(url: str | None) -> Iterator[Cue]:
    """The day, or else the month, that stands in the address."""
    path = re.sub(r"^https?://[^/]+", "", url or "")
    for pattern in _FULL:
        found = pattern.search(path)
        date = day(int(found["year"]), int(found["month"]), int(found["day"])) if found else None
        if found and date:
            yield Cue(found.group(), "date in the page's address", Rank.ADDRESS, one(date))
            return
    part = _PART.search(path)
    if part:
        days = month_of(int(part["year"]), int(part["month"]))
        yield Cue(part.group().strip("/"), "month in the page's address", Rank.ADDRESS, days)
