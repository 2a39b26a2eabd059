"""What an article refers to at one place: a mention with what resolution needs to know of it."""

from dataclasses import dataclass, replace

from selon.model import Mention, Span
from selon.reading.actors.words import Phrase
from selon.vocabulary import SourceKind

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Referent:
    """A mention under way.

    `head` is the index of its head token. `gender` and `number` are values of Universal Dependencies, None
    where unknown. `words` are the folded words that describe it (office, nouns, adjectives), `nouns` its
    head nouns. `beside` are the spans of the nouns that stand with a name and are no mentions of their own.
    `phrase` is the noun phrase of a description.
    `how` is `name`, `person`, `description` or `pronoun`.
    """

    span: Span
    head: int
    name: str
    kind: SourceKind
    how: str
    actor: str | None = None
    anonymous: bool = False
    antecedent: Span | None = None
    office: str | None = None
    loaded: bool = False
    gender: str | None = None
    number: str | None = None
    words: Words = frozenset()
    nouns: Words = frozenset()
    beside: tuple[Span, ...] = ()
    phrase: Phrase | None = None

    def stands_for(self, earlier: "Referent") -> "Referent":
        """This mention as one of what `earlier` refers to."""
        return replace(
            self,
            name=earlier.name,
            kind=earlier.kind,
            actor=earlier.actor,
            anonymous=earlier.anonymous,
            antecedent=earlier.span,
            office=earlier.office,
            gender=earlier.gender or self.gender,
            words=self.words | earlier.words,
            nouns=self.nouns | earlier.nouns,
        )

    def mention(self) -> Mention:
        """The mention that a reading has."""
        return Mention(
            span=self.span,
            name=self.name,
            kind=self.kind,
            actor=self.actor,
            anonymous=self.anonymous,
            antecedent=self.antecedent,
            office=self.office,
            loaded=self.loaded,
        )
