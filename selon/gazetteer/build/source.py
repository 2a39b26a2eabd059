"""A place as the sources give it, before packing."""

import re
from dataclasses import dataclass, field

_LATIN = re.compile(r"^[\u0000-\u024f\u1e00-\u1eff\u02bb\u02bc’‘`]+$")


@dataclass(slots=True)
class Source:
    """One place of a source. `names` holds (name, exact) pairs, see Record.exact."""

    id: int
    name: str
    country: str
    kind: str
    lat: float
    lon: float
    population: int
    region: str
    geonames: int = 0
    names: list[tuple[str, int]] = field(default_factory=list)
    shown: bool = False


def bare(name: str) -> list[str]:
    """A French name without the article that contracts ("du Mans", "aux Ulis"); empty if it has none."""
    return [name[len(article) :] for article in ("Le ", "Les ") if name.startswith(article)]


def latin(name: str) -> bool:
    """Whether a name is written in Latin letters and has at least two."""
    return bool(_LATIN.match(name)) and sum(letter.isalpha() for letter in name) >= 2
