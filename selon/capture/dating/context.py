"""What the finders of cues look at."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from selon.capture.dating.wording.words import DatingWords
from selon.capture.page import Line, Page
from selon.capture.surroundings import Surroundings, surroundings
from selon.language import LanguagePack
from selon.model import Span


@dataclass(frozen=True)
class Context:
    """A page, which of its lines are title and body, its pack, and when it was captured (if known)."""

    page: Page
    title: Line
    body: tuple[Line, ...]
    pack: LanguagePack
    captured: dt.datetime | None = None
    url: str | None = None

    @cached_property
    def words(self) -> DatingWords:
        return self.pack.data("capture_dating", DatingWords)

    @cached_property
    def _own(self) -> frozenset[Span]:
        return frozenset(line.span for line in (self.title, *self.body))

    @cached_property
    def chrome(self) -> tuple[Line, ...]:
        """The lines that are not the article's, in order."""
        return tuple(line for line in self.page.lines if line.span not in self._own)

    @cached_property
    def around(self) -> Surroundings:
        """The lines of the frame about the article."""
        return surroundings(self.page, self.title, self.body)

    @property
    def body_start(self) -> int:
        return self.body[0].span[0] if self.body else len(self.page.text)
