"""A noun phrase as a source: the name to print, its kind, and whether the article withholds who it is."""

from spacy.tokens import Token

from selon.model import Mention, Source, Span
from selon.reading.actors.sources.anonymity import anonymity_reason, is_anonymous
from selon.reading.actors.words.phrase import Phrase
from selon.reading.document import Document
from selon.vocabulary import SourceKind

KINDS: dict[str, SourceKind] = {
    "source": "official",
    "office": "official",
    "official": "official",
    "person": "person",
    "witness": "witness",
    "public": "public",
    "voice": "public",
    "territory": "government",
    "government": "government",
    "armed_group": "armed_group",
    "organisation": "organisation",
    "media": "media",
    "document": "document",
}
ENTITIES: dict[str, SourceKind] = {"PER": "person", "ORG": "organisation", "LOC": "government"}


def source_of(document: Document, mentions: tuple[Mention, ...], span: Span, head: Token) -> Source:
    """The noun phrase `span` (syntactic head `head`) as a source: name to print, kind, anonymity, actor."""
    phrase = Phrase(document, span, head)
    person = _person(phrase)
    if person:
        return Source(span=span, name=person, kind="person")
    kind = KINDS.get(phrase.group or "") or ENTITIES.get(head.ent_type_, "person")
    anonymous = is_anonymous(phrase)
    reason = anonymity_reason(phrase) if anonymous else None
    return Source(span=span, name=phrase.text, kind=kind, anonymous=anonymous, anonymity_reason=reason)


def _person(phrase: Phrase) -> str | None:
    """The name of the person that the phrase is, by the parser's entities."""
    for entity in phrase.tokens.ents:
        before = phrase.document.doc[entity.start - 1] if entity.start else None
        governed = before is not None and before.pos_ == "ADP" and entity.start > phrase.tokens.start
        if entity.label_ == "PER" and not governed:
            return phrase.document.text[entity.start_char : entity.end_char]
    return None
