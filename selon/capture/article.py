"""Capture → article."""

import hashlib

from selon.capture.assembly import assemble
from selon.capture.choice import Choice, choose
from selon.capture.dating import date_article
from selon.capture.dating.context import Context
from selon.capture.page import Page
from selon.capture.pages.opening import open_page
from selon.capture.parts.byline import byline_of
from selon.capture.parts.credits import credits_of
from selon.capture.parts.language import language_of
from selon.capture.parts.outlet import outlet_of
from selon.capture.parts.section import section_of
from selon.errors import NoArticle
from selon.language import LanguagePack, open_pack
from selon.model import Article, Capture, Publication


def clean(capture: Capture, *, published: Publication | None = None) -> Article:
    """The article in a capture: clean text, language, credits, interval of publication.

    `published` overrides what the page says. Raises EmptyInput, BinaryInput, UnsupportedType, NoArticle,
    BrokenInput, UnsupportedLanguage.
    """
    page = open_page(capture)
    text = _running_text(page)
    if not any(character.isalpha() for character in text):
        raise NoArticle("the page holds no text")
    language = language_of(text)
    pack = open_pack(language)
    choice = choose(page, pack)
    text, blocks = assemble(page.text, choice.paragraphs)
    url = capture.url or page.head.url
    outlet = outlet_of(page, choice.title, choice.body, pack, url)
    context = Context(page, choice.title, choice.body, pack, capture.captured, url)
    dated, captured = date_article(context)
    return Article(
        id="sha256:" + hashlib.sha256(text.encode()).hexdigest(),
        title=page.read(choice.title),
        language=language,
        outlet=outlet,
        section=section_of(page, choice.title, pack),
        byline=_byline(page, choice, pack, outlet),
        url=url,
        captured=captured,
        published=published or dated,
        credits=credits_of(page, choice.title.span[0], choice.body, pack, outlet),
        text=text,
        page_text=page.text,
        blocks=blocks,
        capture=capture.sha256,
        path=capture.path,
    )


def _byline(page: Page, choice: Choice, pack: LanguagePack, outlet: str | None) -> str | None:
    named = byline_of(page, choice.title, choice.body, pack, outlet)
    return named or (page.read(choice.signature) if choice.signature else None)


def _running_text(page: Page) -> str:
    """The longest lines of a page: what tells its language, whatever its menus are written in."""
    longest = sorted((page.read(line) for line in page.lines), key=len, reverse=True)
    return " ".join(longest[:12])
