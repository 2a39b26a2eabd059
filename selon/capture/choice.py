"""Which lines of a page are the article: its title and its paragraphs."""

from dataclasses import dataclass

from selon.capture.page import Line, Page, Paragraph
from selon.errors import NoArticle


@dataclass(frozen=True, slots=True)
class Choice:
    """The title's line and the body's lines, in order."""

    title: Line
    body: tuple[Line, ...]

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        return tuple((line.span,) for line in (self.title, *self.body))


def choose(page: Page) -> Choice:
    """The article of a page. Raises NoArticle."""
    if len(page.lines) == 0:
        raise NoArticle("the page has no text")
    return Choice(page.lines[0], page.lines[1:])
