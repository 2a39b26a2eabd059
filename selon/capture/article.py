"""Capture → article."""

import hashlib

from selon.capture.assembly import assemble
from selon.capture.choice import choose
from selon.capture.dating import date_article
from selon.capture.dating.context import Context
from selon.capture.pages.opening import open_page
from selon.capture.parts.credits import credits_of
from selon.capture.parts.language import language_of
from selon.language import open_pack
from selon.model import Article, Capture, Publication


def clean(capture: Capture, *, published: Publication | None = None) -> Article:
    """The article in a capture: clean text, language, credits, interval of publication.

    `published` overrides what the page says. Raises EmptyInput, BinaryInput, UnsupportedType, NoArticle,
    BrokenInput, UnsupportedLanguage.
    """
    page = open_page(capture)
    choice = choose(page)
    text, blocks = assemble(page.text, choice.paragraphs)
    language = language_of(text)
    pack = open_pack(language)
    url = capture.url or page.head.url
    context = Context(page, choice.title, choice.body, pack, capture.captured, url)
    dated, captured = date_article(context)
    return Article(
        id="sha256:" + hashlib.sha256(text.encode()).hexdigest(),
        title=page.read(choice.title),
        language=language,
        url=url,
        captured=captured,
        published=published or dated,
        credits=credits_of(context),
        text=text,
        page_text=page.text,
        blocks=blocks,
        capture=capture.sha256,
        path=capture.path,
    )
