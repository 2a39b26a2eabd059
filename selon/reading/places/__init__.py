"""Where: place names and the places they stand for."""

from selon.gazetteer import open_gazetteer
from selon.gazetteer.scan import scan
from selon.model import Place
from selon.reading.document import Document
from selon.reading.places.names import names_of

__all__ = ["read_places"]


def read_places(document: Document) -> tuple[Place, ...]:
    """The place names of an article, in order, each resolved as far as it can be. Raises InvalidData."""
    names, gazetteer = names_of(document.pack.code), open_gazetteer()
    places = []
    for start, end in scan(document.plain, [names, gazetteer.names.trie], names.heads):
        surface = document.plain[start:end]
        found = names.find(surface) or gazetteer.find(surface)
        if not found or (found[0].population < 15_000 and surface not in names and not names.find(surface)):
            continue
        tokens = document.tokens((start, end))
        if any(token.ent_type_ in ("PER", "ORG") for token in tokens) and not names.find(surface):
            continue
        best = found[0]
        places.append(
            Place(
                span=(start, end),
                name=best.name if best.exact < 2 else surface,
                country=best.country,
                lat=best.lat,
                lon=best.lon,
                id=best.id or None,
                kind=best.kind,
            )
        )
    return tuple(places)
