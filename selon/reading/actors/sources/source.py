"""A noun phrase as a source: the name to print, its kind, and whether the article withholds who it is."""

from itertools import pairwise

from spacy.tokens import Token

from selon.model import Mention, Source, Span
from selon.reading.actors.sources.anonymity import anonymity_reason, is_anonymous
from selon.reading.actors.sources.documents import document_before
from selon.reading.actors.sources.kinds import KINDS
from selon.reading.actors.sources.named import body_in, inside, owner_in, persons_in
from selon.reading.actors.sources.pronouns import pronoun_without_mention
from selon.reading.actors.sources.states import state_in
from selon.reading.actors.words import Phrase
from selon.reading.actors.words.states import state_words
from selon.reading.document import Document
from selon.vocabulary import SourceKind

ENTITIES: dict[str, SourceKind] = {"PER": "person", "ORG": "organisation", "LOC": "government"}
BODIES = frozenset({"armed_group", "organisation", "government", "media"})


def source_of(document: Document, mentions: tuple[Mention, ...], span: Span, head: Token) -> Source:
    """The noun phrase `span` (syntactic head `head`) as a source: name to print, kind, anonymity, actor."""
    phrase = Phrase(document, span, head)
    found = inside(phrase, mentions)
    both = _pair(phrase, found)
    if both:
        return both
    whole = _whole(phrase, found)
    if whole:
        return _like(phrase, whole)
    persons = persons_in(phrase, found)
    state = None if persons else state_in(phrase)
    if state:
        return state
    if len(persons) > 1:
        name = document.text[persons[0].span[0] : persons[-1].span[1]]
        return Source(span=span, name=name, kind="person")
    if persons:
        return _like(phrase, persons[0])
    return (
        _counted(phrase, mentions)
        or _body(phrase, found)
        or _resolved(phrase, found)
        or document_before(phrase)
        or pronoun_without_mention(phrase, mentions)
        or _unnamed(phrase)
    )


def _pair(phrase: Phrase, found: list[Mention]) -> Source | None:
    """Two bodies or offices that speak as one ("la rébellion et l'armée nationale"), named together."""
    for one, other in pairwise(found):
        between = phrase.document.tokens((one.span[1], other.span[0]))
        words = [token for token in between if one.span[1] <= token.idx < other.span[0]]
        joined = [token.text for token in words if token.pos_ == "CCONJ"]
        bare = all(token.pos_ in ("CCONJ", "DET") for token in words)
        first = one.span[0] <= phrase.noun.idx < one.span[1] and one.span[0] - phrase.span[0] < 4
        apart = one.kind != "person" and other.kind != "person" and one.name != other.name
        if len(joined) == 1 and bare and first and apart:
            name = f"{one.name} {joined[0]} {other.name}"
            nameless = one.anonymous and other.anonymous
            return Source(span=phrase.span, name=name, kind=one.kind, anonymous=nameless)
    return None


def _whole(phrase: Phrase, found: list[Mention]) -> Mention | None:
    """The mention that is the phrase itself and goes back to another, or names somebody."""
    start, end = phrase.span
    noun = phrase.noun.idx + len(phrase.noun.text)  # a pronoun may be glued to its verb: "-t-il"
    for mention in found:
        covered = mention.span[1] >= end and (mention.span[0] == start or mention.span[0] < noun)
        if covered and (mention.antecedent is not None or mention.actor is not None):
            return mention
    return None


def _like(phrase: Phrase, mention: Mention) -> Source:
    return Source(
        span=phrase.span,
        name=mention.name,
        kind=mention.kind,
        anonymous=mention.anonymous,
        actor=mention.actor,
        resolved_from=mention.antecedent,
        anonymity_reason=anonymity_reason(phrase) if mention.anonymous else None,
    )


def _counted(phrase: Phrase, mentions: tuple[Mention, ...]) -> Source | None:
    """Who makes the count which the phrase is ("un nouveau bilan du ministère de la Santé")."""
    if not phrase.lexicon.any_of([phrase.noun.text], phrase.lexicon.data.counts):
        return None
    return _giver(phrase, mentions) or _maker(phrase, mentions)


def _giver(phrase: Phrase, mentions: tuple[Mention, ...]) -> Source | None:
    """Whoever the count was given by ("un bilan communiqué jeudi par le préfet")."""
    marks = state_words(phrase.document.pack).data.agent_marks
    at = next((token for token in phrase.tokens if token.text.lower() in marks), None)
    behind = [] if at is None else [token for token in phrase.tokens if token.i > at.i]
    head = next((token for token in behind if token.pos_ in ("NOUN", "PROPN")), None)
    if head is None or head.i > behind[0].i + 1:
        return None
    source = source_of(phrase.document, mentions, (behind[0].idx, phrase.span[1]), head)
    speaks = phrase.lexicon.group(head.text) not in (None, "document", "words") or source.actor is not None
    named = source.name[:1].isupper() and source.kind != "document"
    return source.model_copy(update={"span": phrase.span}) if speaks or named else None


def _maker(phrase: Phrase, mentions: tuple[Mention, ...]) -> Source | None:
    """The body that the count belongs to."""
    behind = [token for token in phrase.tokens if token.idx > phrase.noun.idx]
    while behind and behind[0].pos_ == "ADJ":
        behind = behind[1:]
    owned = bool(behind) and behind[0].text.lower() in phrase.reference.possessor
    head = next((token for token in behind[1:] if token.pos_ in ("NOUN", "PROPN")), None)
    if not owned or head is None or head.i > behind[0].i + 3:
        return None
    span = (behind[1].idx, phrase.span[1])
    source = source_of(phrase.document, mentions, span, head)
    known = phrase.lexicon.group(head.text) in BODIES or source.actor is not None
    return source.model_copy(update={"span": phrase.span}) if known and source.kind in BODIES else None


def _body(phrase: Phrase, found: list[Mention]) -> Source | None:
    body = body_in(phrase, found)
    if body:
        return _like(phrase, body)
    owner = owner_in(phrase, found)
    if owner is None:
        return None
    if phrase.group in ("words", "testimony"):
        return _like(phrase, owner) if _gave(phrase, owner) else None
    members = phrase.lexicon.any_of([phrase.noun.text], phrase.lexicon.data.members)
    if (
        members
        and phrase.plural
        and phrase.determiner == "definite"
        and owner.kind in BODIES
        and owner.name[:1].isupper()
    ):
        name = owner.name if owner.kind == "armed_group" else phrase.text
        return Source(span=phrase.span, name=name, kind=owner.kind, actor=owner.actor)
    return None


def _resolved(phrase: Phrase, found: list[Mention]) -> Source | None:
    """A description with a relative clause or an apposition of its own, by its noun."""
    noun = phrase.noun.idx
    for mention in found:
        if mention.span[0] <= noun < mention.span[1] and mention.antecedent is not None:
            return _like(phrase, mention)
    return None


def _gave(phrase: Phrase, owner: Mention) -> bool:
    """Whether the words are the owner's, and not gathered by it ("des témoignages recueillis par X")."""
    between = [token for token in phrase.tokens if phrase.noun.idx < token.idx < owner.span[0]]
    return all(token.pos_ != "VERB" and token.morph.get("VerbForm", []) != ["Part"] for token in between)


def _unnamed(phrase: Phrase) -> Source:
    press = phrase.lexicon.any_of([phrase.noun.text], phrase.lexicon.data.press_people)
    if press and phrase.determiner == "indefinite":
        named = any(token.text[0].isupper() for token in phrase.tokens[1:])
        return Source(span=phrase.span, name=phrase.text, kind="media", anonymous=not named)
    kind = KINDS.get(phrase.group or "") or ENTITIES.get(phrase.head.ent_type_, "person")
    name = _leading_name(phrase)
    if name and phrase.group is None:
        return Source(span=phrase.span, name=name, kind=kind)
    anonymous = is_anonymous(phrase)
    reason = anonymity_reason(phrase) if anonymous else None
    return Source(
        span=phrase.span, name=_short(phrase), kind=kind, anonymous=anonymous, anonymity_reason=reason
    )


def _short(phrase: Phrase) -> str:
    """The phrase without the clause or apposition after its first comma; a list of people stays whole."""
    tokens = list(phrase.tokens)
    comma = next((at for at, token in enumerate(tokens) if token.text == "," and at), None)
    if comma is None or any(token.pos_ == "CCONJ" and token.dep_ == "cc" for token in tokens[comma:]):
        return phrase.text.rstrip(", ")
    return phrase.document.text[phrase.span[0] : tokens[comma].idx]


def _leading_name(phrase: Phrase) -> str | None:
    """The capitalised words that the phrase begins with, before a comma or bracket ("X, 34 ans,")."""
    first = phrase.tokens[0]
    if first.pos_ not in ("PROPN", "X"):
        return None
    for token in phrase.tokens[1:]:
        if token.is_punct and token.text in (",", "("):
            return phrase.document.text[first.idx : token.idx].strip()
    return None
