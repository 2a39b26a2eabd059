"""The look-up: a name → the places that bear it, from memory-mapped files."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

import marisa_trie
import numpy as np
from numpy.typing import NDArray

from selon.errors import InvalidData
from selon.gazetteer.fold import fold, skeleton
from selon.gazetteer.kinds import KINDS
from selon.gazetteer.record import FIRST_WOF, LAT_STEPS, LON_STEPS, SIZE_STEPS, Record

HOME = Path(__file__).parent / "data"
EXACT_BITS = 30
MOST = 64
"""No more candidates than this are given for one name: the most populous."""


@dataclass(frozen=True, eq=False)
class Index:
    """Keys, and the postings of each."""

    trie: marisa_trie.Trie
    starts: NDArray[np.uint32]
    places: NDArray[np.uint32]

    def get(self, key: str) -> NDArray[np.uint32] | None:
        """Postings of a key, or None."""
        at = self.trie.get(key)
        return None if at is None else self.places[self.starts[at] : self.starts[at + 1]]


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """The places of the artefact. Use `open_gazetteer`."""

    names: Index
    likeness: Index
    records: NDArray[np.void]
    countries: tuple[str, ...]
    shown: NDArray[np.uint32]
    shown_ends: NDArray[np.uint32]
    shown_text: bytes

    def __len__(self) -> int:
        return len(self.records)

    def __contains__(self, name: str) -> bool:
        return fold(name) in self.names.trie

    def find(self, name: str) -> tuple[Record, ...]:
        """The places called `name`, spelling aside; the most populous first, at most MOST."""
        return self._records(self.names.get(fold(name)), name)

    def find_like(self, name: str, countries: Collection[str]) -> tuple[Record, ...]:
        """Places of `countries` whose names have the consonants of `name`: never without a ranker."""
        postings = self.likeness.get(skeleton(name))
        if postings is None:
            return ()
        regions = self.records["region"][postings & ((1 << EXACT_BITS) - 1)]
        codes = [number for number, code in enumerate(self.countries) if code in countries]
        return self._records(postings[np.isin(regions, codes)], name)

    def _records(self, postings: NDArray[np.uint32] | None, name: str) -> tuple[Record, ...]:
        if postings is None:
            return ()
        places = postings & ((1 << EXACT_BITS) - 1)
        if len(places) > MOST:
            best = np.argsort(-self.records["size"][places].astype(int), kind="stable")[:MOST]
            postings, places = postings[best], places[best]
        found = [
            self._record(int(place), int(post) >> EXACT_BITS, name)
            for place, post in zip(places, postings, strict=True)
        ]
        return tuple(sorted(found, key=lambda record: (-record.population, record.exact)))

    def _record(self, at: int, exact: int, name: str) -> Record:
        lat, lon, region, kind, size, number = self.records[at].item()
        return Record(
            id=f"geonames:{number}" if number < FIRST_WOF else f"wof:{number}",
            name=self._shown(at) or name,
            country=self.countries[region] or None,
            kind=KINDS[kind],
            lat=round(lat / LAT_STEPS, 3),
            lon=round(lon / LON_STEPS, 3),
            population=round(exp(size / SIZE_STEPS)) if size else 0,
            region=region,
            exact=exact,
        )

    def _shown(self, at: int) -> str | None:
        place = int(np.searchsorted(self.shown, np.uint32(at)))  # of its own type, or numpy copies the array
        if place == len(self.shown) or self.shown[place] != at:
            return None
        start = int(self.shown_ends[place - 1]) if place else 0
        return self.shown_text[start : int(self.shown_ends[place])].decode()


@cache
def open_gazetteer(folder: Path = HOME) -> Gazetteer:
    """The gazetteer in `folder`, memory-mapped; opened once. Raises InvalidData."""
    try:
        return Gazetteer(
            names=_index(folder, "names"),
            likeness=_index(folder, "likeness"),
            records=np.load(folder / "places.npy", mmap_mode="r"),
            countries=tuple(json.loads((folder / "regions.json").read_text(encoding="utf-8"))),
            shown=np.load(folder / "shown.npy", mmap_mode="r"),
            shown_ends=np.load(folder / "shown_ends.npy", mmap_mode="r"),
            shown_text=(folder / "shown.txt").read_bytes(),
        )
    except (OSError, ValueError, RuntimeError) as error:
        raise InvalidData(f"gazetteer {folder.name}: {error}", "Install the package again.") from error


def _index(folder: Path, name: str) -> Index:
    trie = marisa_trie.Trie()
    trie.mmap(str(folder / f"{name}.marisa"))
    starts = np.load(folder / f"{name}_starts.npy", mmap_mode="r")
    return Index(trie, starts, np.load(folder / f"{name}_places.npy", mmap_mode="r"))
