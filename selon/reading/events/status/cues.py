"""events/status.yaml: the words that tell whether an event took place."""

from functools import cache

from pydantic import BaseModel, ConfigDict, Field

from selon.language import LanguagePack
from selon.reading.document import Document


class Cues(BaseModel):
    """Lemmas by the status they give to what they govern or modify, and the small words of grammar.

    `announced`: gives `planned` to kinds that lie ahead when announced. `presupposing`: cues of speech that
    take their content for granted. `tried`: verbs that succeed in what they govern. `around`: prepositions
    before a noun that is only a landmark in time. `recurring`: adjectives of what goes on happening.
    `ceasing`: verbs that mean going on when negated. `using`: verbs after which a purpose tells what was
    done. `unlawful`: participles of what took place though it was forbidden.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    planned: frozenset[str]
    announced: frozenset[str]
    conditional: frozenset[str]
    denied: frozenset[str]
    alleged: frozenset[str]
    presupposing: frozenset[str]
    ongoing: frozenset[str]
    recurring: frozenset[str]
    ceasing: frozenset[str]
    using: frozenset[str]
    unlawful: frozenset[str]
    negations: frozenset[str]
    negating: frozenset[str]
    particle: frozenset[str]
    condition: frozenset[str] = Field(alias="if")
    purpose: frozenset[str]
    go: frozenset[str]
    modal: frozenset[str]
    duty: frozenset[str]
    tried: frozenset[str]
    around: frozenset[str]


def cues_of(document: Document) -> Cues:
    """The cues of the document's language."""
    return _cues(document.pack)


@cache
def _cues(pack: LanguagePack) -> Cues:
    return pack.data("events/status", Cues)
