"""Which of two articles came first, and what tells it."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from selon.fusion.sentences import words
from selon.model import Article

_NUMBER = re.compile(r"\d{5,}")


@dataclass(frozen=True, slots=True)
class Direction:
    """`forward`: the first of the two came first. Not `certain`: nothing told, the order is by id."""

    forward: bool
    certain: bool
    why: tuple[str, ...] = ()


def direction(a: Article, b: Article) -> Direction:
    """The order of two articles, by credit lines, true dates, then addresses of one outlet."""
    for tell in (_by_credit, _by_date, _by_address):
        known, reverse = tell(a, b), tell(b, a)
        if known and not reverse:
            return Direction(True, True, (known,))
        if reverse and not known:
            return Direction(False, True, (reverse,))
    return Direction(a.id <= b.id, False)


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
