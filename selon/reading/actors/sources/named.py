"""The name inside a noun phrase that the phrase stands for, where there is one."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.model import Mention
from selon.reading.actors.words import Phrase, titles

PERSONAL = frozenset({"office", "official", "person", "witness", "public"})
BODIES = frozenset({"armed_group", "organisation", "government", "media"})


def inside(phrase: Phrase, mentions: tuple[Mention, ...]) -> list[Mention]:
    """The mentions that lie in the phrase, in order."""
    start, end = phrase.span
    return [mention for mention in mentions if start <= mention.span[0] and mention.span[1] <= end]


def persons_in(phrase: Phrase, found: list[Mention]) -> list[Mention]:
    """The persons that the phrase names as itself: not those that a preposition ties to another noun."""
    named = [mention for mention in found if mention.kind == "person" and _is_name(phrase, mention)]
    free = [mention for mention in named if not _governed(phrase, mention)]
    return list(_joined(phrase, free))


def body_in(phrase: Phrase, found: list[Mention]) -> Mention | None:
    """The body that the phrase is: its head, or a name beside its noun."""
    named = [it for it in found if it.antecedent is None or _is_name(phrase, it)]
    bodies = [it for it in named if it.kind in BODIES and (it.actor or _is_name(phrase, it))]
    for mention in bodies:
        if mention.span[0] <= phrase.noun.idx < mention.span[1] and not _apart(phrase, mention):
            return mention
        if mention.span[0] <= phrase.head.idx < mention.span[1] and mention.span[0] == phrase.core_start:
            return mention
    if phrase.group in PERSONAL or phrase.group in ("document", "source", "words", "testimony"):
        return None
    for mention in bodies:
        governed = _governed(phrase, mention)
        if not governed or (phrase.group == "media" and mention.kind == "media"):
            return mention
    return None


def owner_in(phrase: Phrase, found: list[Mention]) -> Mention | None:
    """The body that the people of the phrase belong to ("les membres de X"), or whose words they are."""
    for mention in sorted(found, key=lambda it: not _is_name(phrase, it)):
        between = [token for token in phrase.tokens if phrase.noun.idx < token.idx < mention.span[0]]
        plain = not any(token.is_punct or token.pos_ in ("VERB", "AUX", "PRON") for token in between)
        if mention.span[0] > phrase.noun.idx and plain and _governed(phrase, mention):
            return mention
    return None


def _is_name(phrase: Phrase, mention: Mention) -> bool:
    tokens = phrase.document.tokens(mention.span)
    return any(
        token.text[0].isupper() and (token.pos_ in ("PROPN", "X") or not token.is_sent_start)
        for token in tokens
        if token.pos_ not in ("DET", "ADP")
    )


def _apart(phrase: Phrase, mention: Mention) -> bool:
    """Whether a mention without actor is a mere description inside a longer phrase."""
    return mention.actor is None and mention.antecedent is None and not _is_name(phrase, mention)


def _governed(phrase: Phrase, mention: Mention) -> bool:
    """Whether a preposition of the phrase ties the name to the noun before it."""
    tokens = [token for token in phrase.tokens if token.idx < mention.span[0]]
    for token in reversed(tokens):
        if token.pos_ == "ADP":
            return not _is_particle(phrase, token)
        if token.is_punct or token.pos_ in ("VERB", "CCONJ", "PROPN", "X"):
            return False
        if token.pos_ == "NOUN" and (token.i == phrase.noun.i or not _leads(phrase, token, mention)):
            return False
    return False


def _is_particle(phrase: Phrase, preposition: Token) -> bool:
    """Whether the preposition begins a surname behind its title ("M. de Varneuil")."""
    if preposition.i <= phrase.tokens[0].i:
        return False
    before = preposition.doc[preposition.i - 1].text
    return titles(phrase.document.pack).title(before) is not None


def _leads(phrase: Phrase, noun: Token, mention: Mention) -> bool:
    """Whether a noun right before a name is its title or kind ("du président X", "de la chaîne X")."""
    group = phrase.lexicon.group(noun.text)
    return group in (PERSONAL if mention.kind == "person" else BODIES)


def _joined(phrase: Phrase, found: list[Mention]) -> Iterator[Mention]:
    """The first person, and those that only commas and conjunctions part from it."""
    for place, mention in enumerate(found):
        if place:
            between = phrase.document.tokens((found[place - 1].span[1], mention.span[0]))
            inner = [token for token in between if found[place - 1].span[1] <= token.idx < mention.span[0]]
            if not all(token.is_punct or token.pos_ == "CCONJ" for token in inner):
                return
        yield mention
