"""Sources packed into the artefact's files; the same sources give the same bytes."""

import json
from collections import defaultdict
from collections.abc import Sequence
from math import log
from pathlib import Path

import marisa_trie
import numpy as np
from numpy.typing import NDArray

from selon.gazetteer.build.source import Source
from selon.gazetteer.fold import fold, skeleton
from selon.gazetteer.kinds import CODES
from selon.gazetteer.record import LAT_STEPS, LON_STEPS, PACKED, SIZE_STEPS

EXACT_BITS = 30
"""A posting is the number of a place, with Record.exact in the two bits above this one."""


def pack(places: Sequence[Source], folder: Path) -> None:
    """Write the artefact of `places` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    regions, countries = _regions(places)
    np.save(folder / "places.npy", _records(places, regions))
    (folder / "regions.json").write_text(
        json.dumps(countries, separators=(",", ":")) + "\n", encoding="utf-8"
    )
    _write_index(folder, "names", _postings(places))
    _write_index(folder, "likeness", _likenesses(places))
    _write_shown(folder, places)


def _regions(places: Sequence[Source]) -> tuple[dict[tuple[str, str], int], list[str]]:
    """(country, region of the source) → number, and the country of each number."""
    listed = sorted({(place.country, place.region) for place in places} | {("", "")})
    return {key: number for number, key in enumerate(listed)}, [country for country, _ in listed]


def _records(places: Sequence[Source], regions: dict[tuple[str, str], int]) -> NDArray[np.void]:
    records = np.zeros(len(places), PACKED)
    for at, place in enumerate(places):
        size = round(SIZE_STEPS * log(place.population)) if place.population else 0
        records[at] = (
            round(place.lat * LAT_STEPS),
            round(place.lon * LON_STEPS),
            regions[place.country, place.region],
            CODES[place.kind],
            min(size, 255),
            place.id,
        )
    return records


def _postings(places: Sequence[Source]) -> dict[str, dict[int, int]]:
    """Key → number of a place → how exact the best name of that key is."""
    postings: dict[str, dict[int, int]] = defaultdict(dict)
    for at, place in enumerate(places):
        for name, exact in place.names:
            key = fold(name)
            if len(key) > 1:
                postings[key][at] = min(exact, postings[key].get(at, 9))
    return postings


def _likenesses(places: Sequence[Source]) -> dict[str, dict[int, int]]:
    """The same for the skeletons of names."""
    postings: dict[str, dict[int, int]] = defaultdict(dict)
    for at, place in enumerate(places):
        if place.kind not in ("country", "facility"):
            for name, exact in place.names:
                key = skeleton(name)
                if exact < 2 and len(key) > 2:
                    postings[key][at] = 3
    return postings


def _write_index(folder: Path, name: str, postings: dict[str, dict[int, int]]) -> None:
    trie = marisa_trie.Trie(sorted(postings))
    trie.save(str(folder / f"{name}.marisa"))
    keys = sorted(postings, key=trie.key_id)
    starts = np.zeros(len(keys) + 1, "<u4")
    starts[1:] = np.cumsum([len(postings[key]) for key in keys])
    listed = [place | exact << EXACT_BITS for key in keys for place, exact in sorted(postings[key].items())]
    np.save(folder / f"{name}_starts.npy", starts)
    np.save(folder / f"{name}_places.npy", np.array(listed, "<u4"))


def _write_shown(folder: Path, places: Sequence[Source]) -> None:
    """The names to print, of the places that have more to show than the name they were found by."""
    shown = [at for at, place in enumerate(places) if place.shown]
    names = [places[at].name.encode() for at in shown]
    ends = np.cumsum([len(name) for name in names])
    np.save(folder / "shown.npy", np.array(shown, "<u4"))
    np.save(folder / "shown_ends.npy", np.array(ends, "<u4"))
    (folder / "shown.txt").write_bytes(b"".join(names))
