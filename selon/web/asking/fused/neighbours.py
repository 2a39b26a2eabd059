"""What lies near a claim or an article in a ledger, so that fusion works on little."""

import numpy as np

from selon.web.asking.memory.columns import Mask
from selon.web.asking.memory.shelf import Rows, Shelf

DAYS = 14
"""How many days apart articles may be that tell of one thing."""
MOST_CLAIMS = 400
MOST_ARTICLES = 40


def near_claim(shelf: Shelf, claim: str) -> Rows:
    """Events and figures of the claim's country and weeks, those of the nearest days first to be kept."""
    columns = shelf.columns
    at = columns.ids.index(claim)
    country = columns.words["country"].codes
    home = _home(shelf, at)
    days = _days(shelf)
    near = (country == home) | (country == -1)
    if days[at] >= 0:
        near &= (days < 0) | (np.abs(days - days[at]) <= DAYS)
    near |= columns.words["article"].codes == columns.words["article"].codes[at]
    return _nearest(np.flatnonzero(near), days, int(days[at]), MOST_CLAIMS)


def near_article(shelf: Shelf, article: str) -> tuple[str, ...]:
    """Ids of the articles that may be its origins or copies: of its weeks, naming what it names."""
    columns = shelf.columns
    mine = columns.words["article"].equal(article)
    if not mine.any():
        return (article,)
    at = int(np.flatnonzero(mine)[0])
    near = _alike(shelf, mine)
    days = columns.published_from
    if days[at] >= 0:
        near &= (days < 0) | (np.abs(days - days[at]) <= DAYS)
    rows = np.flatnonzero(near | mine)
    rows = rows[np.argsort(np.abs(days[rows] - days[at]), kind="stable")]
    codes = dict.fromkeys(columns.words["article"].codes[rows].tolist())
    names = columns.words["article"].values
    return tuple(names[code] for code in list(codes)[:MOST_ARTICLES])


def _alike(shelf: Shelf, mine: Mask) -> Mask:
    """Claims of places, actors or sources that the article's claims name."""
    found = np.zeros(len(mine), dtype=np.bool_)
    for name in ("place", "source", "actor"):
        codes = shelf.columns.words[name].codes
        found |= np.isin(codes, np.unique(codes[mine & (codes >= 0)]))
    return found


def _home(shelf: Shelf, at: int) -> int:
    """The claim's country, else the first that its article names."""
    columns = shelf.columns
    country = columns.words["country"].codes
    if country[at] >= 0:
        return int(country[at])
    mine = country[(columns.words["article"].codes == columns.words["article"].codes[at]) & (country >= 0)]
    return int(mine[0]) if len(mine) else -1


def _days(shelf: Shelf) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    columns = shelf.columns
    return np.where(columns.start < 0, columns.published_from, columns.start)


def _nearest(rows: Rows, days: np.ndarray[tuple[int], np.dtype[np.int32]], day: int, most: int) -> Rows:
    if len(rows) <= most:
        return rows
    return np.sort(rows[np.argsort(np.abs(days[rows] - day), kind="stable")[:most]])
