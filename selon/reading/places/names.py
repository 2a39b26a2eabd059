"""Place names that a language pack brings itself: exonyms and lands that no gazetteer names."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.gazetteer import Record, fold
from selon.gazetteer.kinds import Kind
from selon.language import LanguagePack, open_pack

FOLDER = "places/names"
"""Where a pack keeps its name files, each of the schema NameFile."""
NOWHERE = "XX"
"""The country code, in the files, of what lies in several countries or in none."""


class Entry(BaseModel):
    """A place: `at` is (latitude, longitude) in degrees, `also` its other names, `id` a gazetteer's id."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at: tuple[float, float]
    also: tuple[str, ...] = ()
    id: str | None = None


class NameFile(BaseModel):
    """A file of FOLDER: kind → country (ISO 3166-1 alpha-2 or NOWHERE) → name → entry."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    names: dict[Kind, dict[str, dict[str, Entry]]]


@dataclass(frozen=True, eq=False)
class Names:
    """The names of a pack by fold, their spellings in lower case, and the lower-case words that begin one."""

    records: dict[str, tuple[Record, ...]]
    spellings: frozenset[str]
    heads: frozenset[str]

    def __contains__(self, key: object) -> bool:
        return key in self.records

    def find(self, name: str) -> tuple[Record, ...]:
        return self.records.get(fold(name), ())


@cache
def names_of(code: str) -> Names:
    """The names of the pack of language `code`. Raises InvalidData."""
    records: dict[str, dict[Record, None]] = defaultdict(dict)
    heads, spellings = set(), set()
    for name, record in _entries(open_pack(code)):
        records[fold(name)][record] = None
        spellings.add(name.casefold())
        if name[0].islower():
            heads.add(name.split()[0])
    by_fold = {key: tuple(found) for key, found in records.items()}
    return Names(by_fold, frozenset(spellings), frozenset(heads))


def _entries(pack: LanguagePack) -> Iterator[tuple[str, Record]]:
    for path in sorted((pack.folder / FOLDER).glob("*.yaml")):
        for kind, countries in pack.data(f"{FOLDER}/{path.stem}", NameFile).names.items():
            for country, named in countries.items():
                for name, entry in named.items():
                    code = None if country == NOWHERE else country
                    lat, lon = entry.at
                    record = Record(entry.id or "", name, code, kind, lat, lon)
                    yield from ((other, record) for other in (name, *entry.also))
