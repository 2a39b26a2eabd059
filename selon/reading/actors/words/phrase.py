"""A noun phrase seen on its surface: determiner, noun, and what stands before its first complement."""

from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from selon.model import Span
from selon.reading.actors.words.lexicon import Lexicon, lexicon
from selon.reading.actors.words.reference import Reference, reference
from selon.reading.document import Document

BOUNDS = frozenset({"ADP", "PUNCT", "SCONJ", "CCONJ"})
PRONOMINAL = frozenset({"PRON", "DET", "ADV"})


@dataclass(frozen=True, eq=False)
class Phrase:
    """The noun phrase `span` of a document, with its syntactic head as the parser gives it.

    `given` are its tokens, where the caller has them.
    """

    document: Document
    span: Span
    head: Token
    given: tuple[Token, ...] = ()

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return self.given or tuple(self.document.tokens(self.span))

    @property
    def text(self) -> str:
        return self.document.text[slice(*self.span)]

    @cached_property
    def lexicon(self) -> Lexicon:
        return lexicon(self.document.pack)

    @cached_property
    def reference(self) -> Reference:
        return reference(self.document.pack)

    @cached_property
    def core(self) -> tuple[Token, ...]:
        """The tokens before the first complement, apposition or clause; its determiner apart."""
        core: list[Token] = []
        for token in self.tokens:
            bound = token.pos_ in BOUNDS or (token.pos_ in PRONOMINAL and _is_relative(token))
            if core and bound and core[-1].i >= self._first_noun:
                break
            if not bound and self.reference.determiner(token.text) is None:
                core.append(token)
        return tuple(core)

    @property
    def core_start(self) -> int:
        """Offset of the first word of the core."""
        return self.core[0].idx if self.core else self.span[0]

    @cached_property
    def _first_noun(self) -> int:
        nominal = [token.i for token in self.tokens if token.pos_ in ("NOUN", "PROPN", "X", "PRON", "ADJ")]
        return nominal[0] if nominal else self.tokens[0].i

    @cached_property
    def noun(self) -> Token:
        """The noun that says what the source is: the first that the lexicon knows, or the head."""
        return next((token for token in self.core if self.lexicon.group(token.text)), self.head)

    @cached_property
    def group(self) -> str | None:
        """The lexicon's class of the noun, moved by its modifiers ("groupe armé", "agence de presse")."""
        group = self.lexicon.group(self.noun.text)
        around = [token.text for token in self.tokens if self.noun.i < token.i <= self.noun.i + 4]
        nouns, data = [self.noun.text], self.lexicon.data
        for able, words, moved in (
            (data.armable, data.armed_words, "armed_group"),
            (data.pressable, data.press_words, "media"),
            (data.stateable, data.state_words, "government"),
        ):
            if self.lexicon.any_of(nouns, able) and self.lexicon.any_of(around, words):
                return moved
        modifiers = [token.text for token in self.core if token.i != self.noun.i]
        if group == "person" and any(self.lexicon.group(word) == "witness" for word in modifiers):
            return "witness"
        return group

    @cached_property
    def determiner(self) -> str | None:
        """`definite`, `demonstrative`, `possessive`, `indefinite` or None for a bare noun."""
        for token in self.tokens:
            if token.i >= self.noun.i:
                return None
            found = self.reference.determiner(token.text)
            if found or token.pos_ == "NUM":
                return found or "indefinite"
        return None

    @cached_property
    def plural(self) -> bool:
        return self.noun.morph.get("Number", []) == ["Plur"]


def _is_relative(token: Token) -> bool:
    return token.morph.get("PronType", []) == ["Rel"]
