"""A stretch of an article that may be a place name, and the places of that name."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Token

from selon.gazetteer import Record, fold, open_gazetteer
from selon.gazetteer.scan import Scanner
from selon.model import Span
from selon.reading.document import Document
from selon.reading.places.cues import cues_of, no_place_heads, no_places_of
from selon.reading.places.names import names_of

BIG = 15_000
"""A gazetteer's place of this population is known beyond its district."""


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate mention: its text, its tokens [first, end), and the places that bear the name.

    `curated` are those that the language pack names itself, `listed` those of the gazetteer. Without either
    it is the name of something else ("France 24").
    """

    span: Span
    text: str
    first: int
    end: int
    curated: tuple[Record, ...] = ()
    listed: tuple[Record, ...] = ()

    @property
    def records(self) -> tuple[Record, ...]:
        return self.curated + self.listed

    @property
    def big(self) -> bool:
        """Whether a place of this very name is widely known."""
        return any(record.population >= BIG and record.exact < 2 for record in self.listed)


@dataclass(frozen=True, slots=True)
class _Keys:
    """Folds of curated names and of the names that are no places, so that the longest of all wins."""

    places: dict[str, tuple[Record, ...]]
    others: frozenset[str]

    def __contains__(self, key: object) -> bool:
        return key in self.places or key in self.others


def find_names(document: Document) -> Iterator[Found]:
    """Every stretch that is written like a known place name or holds one, in order."""
    code, gazetteer = document.pack.code, open_gazetteer()
    names, others = names_of(code), no_places_of(code)
    keys = _Keys(names.records, others)
    heads = names.heads | no_place_heads(code)
    scanner = Scanner(gazetteer.names.trie, keys, heads, cues_of(code).weak)
    for span in scanner.scan(document.plain):
        text = document.plain[span[0] : span[1]]
        key = fold(text)
        tokens, curated = document.tokens(span), names.records.get(key, ())
        if key in others:
            yield Found(span, text, tokens.start, tokens.end)
        elif curated or not all(token.is_stop for token in tokens):
            yield Found(span, text, tokens.start, tokens.end, curated, _listed(text))


@lru_cache(maxsize=8192)
def _listed(text: str) -> tuple[Record, ...]:
    return open_gazetteer().find(text)


def before(document: Document, found: Found) -> Token | None:
    """The token before, in the same sentence's line."""
    token = document.doc[found.first - 1] if found.first else None
    return None if token is None or token.is_space else token


def after(document: Document, found: Found) -> Token | None:
    """The token behind, in the same line."""
    token = document.doc[found.end] if found.end < len(document.doc) else None
    return None if token is None or token.is_space else token
