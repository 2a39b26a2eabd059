"""A French article from a text of our own, and its places."""

from functools import cache

from selon.language import open_pack
from selon.model import Article, Place
from selon.reading.document import Document
from selon.reading.places import read_places


@cache
def places(text: str) -> tuple[Place, ...]:
    pack = open_pack("fr")
    article = Article(id="own", title=text.split("\n", 1)[0], language="fr", text=text)
    return read_places(Document(article, pack, pack.parser.parse(text)))


def named(text: str, surface: str) -> list[Place]:
    """The places of `text` that are written `surface`."""
    return [place for place in places(text) if text[place.span[0] : place.span[1]] == surface]
