"""What every layer of a reading starts from: an article and its parse."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from selon.language import LanguagePack
from selon.model import Article, Span


@dataclass(frozen=True, eq=False)
class Document:
    """An article, its language pack and its parse. Token offsets are offsets of `text`.

    `doc.text` is `text` with typographic characters mapped one to one (’ → ', non-breaking space → space).
    """

    article: Article
    pack: LanguagePack
    doc: Doc

    @property
    def text(self) -> str:
        return self.article.text

    @cached_property
    def plain(self) -> str:
        """The text as the parser saw it: same length, plain apostrophes, quotes and spaces."""
        return self.doc.text

    @cached_property
    def sentences(self) -> tuple[TokenSpan, ...]:
        return tuple(self.doc.sents)

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Spans of the paragraphs; the first is the title."""
        spans, start = [], 0
        for part in self.text.split("\n\n"):
            if part.strip():
                spans.append((start, start + len(part)))
            start += len(part) + 2
        return tuple(spans)

    @cached_property
    def _starts(self) -> list[int]:
        return [token.idx for token in self.doc]

    def token_at(self, offset: int) -> Token:
        """The token that holds the character at `offset` (or the one before it, between tokens)."""
        return self.doc[max(0, bisect_right(self._starts, offset) - 1)]

    def tokens(self, span: Span) -> TokenSpan:
        """The tokens that touch `span`."""
        return self.doc[self.token_at(span[0]).i : self.token_at(max(span[0], span[1] - 1)).i + 1]

    def sentence_of(self, span: Span) -> TokenSpan:
        """The sentence that holds the start of `span`."""
        return self.token_at(span[0]).sent

    def paragraph_of(self, span: Span) -> Span:
        """The paragraph that holds the start of `span`."""
        starts = [start for start, _ in self.paragraphs]
        return self.paragraphs[max(0, bisect_right(starts, span[0]) - 1)]
