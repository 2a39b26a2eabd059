"""Which of two articles came first, and what tells it."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from selon.fusion.sentences import words
from selon.model import Article

_NUMBER = re.compile(r"\d{5,}")


@dataclass(frozen=True, slots=True)
class Direction:
    """`forward`: the first of the two came first. Not `certain`: a guess, and what speaks for it."""

    forward: bool
    certain: bool
    why: tuple[str, ...] = ()


def direction(a: Article, b: Article) -> Direction:
    """The order of two articles: by credit lines, true dates, addresses of one outlet, names in the text."""
    for tell in (_by_credit, _by_date, _by_address, _by_mention):
        known, reverse = tell(a, b), tell(b, a)
        if known and not reverse:
            return Direction(True, True, (known,))
        if reverse and not known:
            return Direction(False, True, (reverse,))
    early, late = _by_first_day(a, b), _by_first_day(b, a)
    if bool(early) != bool(late):
        return Direction(bool(early), False, (early or late or "",))
    return Direction((a.id, a.outlet or "") <= (b.id, b.outlet or ""), False)


def _by_credit(a: Article, b: Article) -> str | None:
    """Why `a` came first, by what `b` credits."""
    outlet = words(a.outlet or "")
    for credit in b.credits:
        if outlet and words(credit) == outlet and outlet != words(b.outlet or ""):
            return f"the copy credits {credit}"
    return None


def _by_date(a: Article, b: Article) -> str | None:
    last, first = a.published.latest, b.published.earliest
    if last and first and last < first:
        return f"published by {last}, before {first}"
    return None


def _by_address(a: Article, b: Article) -> str | None:
    """Outlets number their pages: the lower number of one site is the older page."""
    left, right = urlsplit(a.url or ""), urlsplit(b.url or "")
    if not left.hostname or left.hostname != right.hostname:
        return None
    one, two = _NUMBER.findall(left.path), _NUMBER.findall(right.path)
    if one and two and len(one[-1]) == len(two[-1]) and int(one[-1]) < int(two[-1]):
        return f"page {one[-1]} of the site is older than page {two[-1]}"
    return None


def _by_mention(a: Article, b: Article) -> str | None:
    """A copy often names in its text the outlet that it was copied from."""
    name = words(a.outlet or "")
    if not name or name == words(b.outlet or ""):
        return None
    return f"the copy names {a.outlet}" if f" {' '.join(name)} " in f" {' '.join(words(b.text))} " else None


def _by_first_day(a: Article, b: Article) -> str | None:
    """Where the days that two articles may be of overlap, the one that can be no later speaks first."""
    first, last = a.published, b.published
    if not (first.earliest and first.latest and last.earliest and last.latest):
        return None
    if first.latest <= last.latest and first.earliest <= last.earliest and first != last:
        days = (first.earliest, first.latest) != (last.earliest, last.latest)
        return f"published by {first.latest}, the other perhaps until {last.latest}" if days else None
    return None
