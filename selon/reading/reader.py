"""The reader: each layer is one function over the document and the layers before it."""

from collections.abc import Iterable, Iterator
from importlib.metadata import version

from selon.language import LanguagePack, open_pack
from selon.model import Article, Reading
from selon.reading.actors import read_mentions
from selon.reading.attributions import read_attributions
from selon.reading.attributions.aside import SetAside, read_set_aside
from selon.reading.claims import link_figures, read_claims
from selon.reading.document import Document
from selon.reading.events import read_events
from selon.reading.figures import read_figures
from selon.reading.places import read_places
from selon.reading.quotes import read_quotes
from selon.reading.times import times_of


def read(article: Article) -> Reading:
    """Everything that `article` claims. Raises UnsupportedLanguage, MissingModel."""
    pack = open_pack(article.language)
    return read_document(Document(article, pack, pack.parser.parse(article.text)))


def set_aside(article: Article) -> tuple[SetAside, ...]:
    """What words of saying report in `article` without anybody being held to have said it, each with the
    reason; no part of `read`. Raises UnsupportedLanguage, MissingModel."""
    pack = open_pack(article.language)
    document = Document(article, pack, pack.parser.parse(article.text))
    quotes = read_quotes(document)
    mentions = read_mentions(document, read_places(document))
    attributions = read_attributions(document, quotes, mentions)
    return read_set_aside(document, quotes, attributions, mentions)


def read_all(articles: Iterable[Article], language: str) -> Iterator[Reading]:
    """Many articles of one language, in order; faster than one by one."""
    pack = open_pack(language)
    listed = list(articles)
    docs = pack.parser.parse_all(article.text for article in listed)
    for article, doc in zip(listed, docs, strict=True):
        yield read_document(Document(article, pack, doc))


def read_document(document: Document) -> Reading:
    """The layers of one parsed article, put together."""
    quotes = read_quotes(document)
    times = times_of(document)
    places = read_places(document)
    mentions = read_mentions(document, places)
    attributions = read_attributions(document, quotes, mentions)
    figures = read_figures(document, times, places, attributions)
    events = read_events(document, times, places, mentions, attributions, figures)
    figures = link_figures(figures, events, document, places)
    claims = read_claims(document, attributions, figures, events, places)
    return Reading(
        article=document.article,
        reader=_version(document.pack),
        quotes=quotes,
        attributions=attributions,
        figures=figures,
        places=places,
        times=times,
        mentions=mentions,
        events=events,
        claims=claims,
    )


def _version(pack: LanguagePack) -> str:
    """Version of the reader: the package's and the parser model's, since both change what is read."""
    return f"selon {version('selon')} / {pack.settings.model} {version(pack.settings.model)}"
