"""Buildings, streets and natural features that are named whole ("pont Mathilde", "stade du Moustoir")."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from selon.model import Span
from selon.reading.document import Document
from selon.reading.places.cues import Cues, cues_of
from selon.reading.places.found import Found
from selon.reading.places.spots import spots_of

LONGEST = 10
"""Tokens of the longest name of a feature."""


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature's span, its tokens [first, end), and the acronym that a bracket behind it gives."""

    span: Span
    first: int
    end: int
    acronym: str | None = None


def find_features(document: Document, mentions: Sequence[Found]) -> Iterator[Feature]:
    """Features in order. A town after a head noun ("prison de Ramadi") is the town alone."""
    cues, doc = cues_of(document.pack.code), document.doc
    towns = {found.first: found for found in mentions}
    known = {at for found in mentions if found.curated for at in range(found.first, found.end)}
    taken = 0
    for token in (doc[at] for at in spots_of(doc, cues.features)):
        if token.i < taken or token.i in known or not _stands_as_noun(token):
            continue
        end = _end_of_name(doc, token, cues, towns)
        if end:
            taken = end
            span = (token.idx, doc[end - 1].idx + len(doc[end - 1]))
            yield Feature(span, token.i, end, _acronym(doc, end))


def _stands_as_noun(token: Token) -> bool:
    """Whether an article, a capital or a number stands with the head noun ("mettre en place" is none)."""
    if token.is_title:
        return True
    left = token.nbor(-1) if token.i else token
    return left.pos_ in ("DET", "NUM", "ADJ", "PUNCT") or left.lower_ in (
        "du",
        "des",
        "au",
        "aux",
        "de",
        "d'",
    )


def _end_of_name(doc: Doc, head: Token, cues: Cues, towns: dict[int, Found]) -> int:
    """Token behind the feature's name, 0 where there is none."""
    sole = _sole(doc, head, cues)
    if sole:
        return sole
    at = head.i + 1
    while at < len(doc) and (doc[at].lower_ in cues.feature_words) and doc[at].is_lower:
        at += 1
    if at == len(doc):
        return 0
    if doc[at].lower_ not in cues.links:
        town = at in towns and (bool(towns[at].curated) or towns[at].big)
        return 0 if town or head.lower_ in cues.linked_features else _proper(doc, at, cues, towns)
    if _is_proper_head(doc, head) and head.lower_ not in cues.schools:
        return _title(doc, at, cues, towns)
    while at < len(doc) and doc[at].lower_ in cues.links:
        at += 1
    own = head.lower_ not in cues.bare_features or doc[at - 1].lower_ in cues.plurals
    own = own or (head.lower_ in cues.own_features and not _is_near_town(doc, at, towns))
    if at == len(doc) or at in towns or not own or head.lower_ in cues.schools:
        return 0
    return _proper(doc, at, cues, towns)


def _sole(doc: Doc, head: Token, cues: Cues) -> int:
    """Token behind the name of a building that is known by its kind, 0 where `head` begins none."""
    if not head.i or doc[head.i - 1].lower_ not in cues.definite:
        return 0
    for name in cues.sole_features:
        end = head.i + len(name.split())
        if doc[head.i : end].text.lower() == name:
            return end
    return 0


def _is_near_town(doc: Doc, at: int, towns: dict[int, Found]) -> bool:
    """Whether a town is named by the capitalised words from `at` on."""
    return any(place in towns for place in range(at, min(at + 3, len(doc))))


def _is_proper_head(doc: Doc, head: Token) -> bool:
    """A capital in mid-sentence: the head noun itself belongs to a proper name."""
    return head.is_title and bool(head.i) and not doc[head.i - 1].is_space and not head.is_sent_start


def _proper(doc: Doc, at: int, cues: Cues, towns: dict[int, Found]) -> int:
    """Token behind the capitalised words that begin at `at`, joined by links and hyphens; 0 for none."""
    end, place = 0, at
    while place < min(len(doc), at + LONGEST):
        token = doc[place]
        if place in towns and place > at and doc[place - 1].lower_ in cues.links:
            break
        if token.text[0].isupper() and token.text[0].isalpha():
            end = place + 1
        elif not end or (token.lower_ not in cues.links and token.text != "-"):
            break
        place += 1
    return end


def _title(doc: Doc, at: int, cues: Cues, towns: dict[int, Found]) -> int:
    """Token behind a title in words ("Musée des beaux-arts de Montréal"), its town included; 0 for none."""
    end = 0
    for place in range(at, min(len(doc), at + LONGEST)):
        token = doc[place]
        if token.text[0].isupper() or place in towns:
            end = towns[place].end if place in towns else place + 1
        elif token.lower_ not in cues.links and token.text != "-" and token.pos_ not in ("NOUN", "ADJ"):
            break
        if place in towns and place > at + 1:
            return end
    return 0 if end and end - 1 in {found.end - 1 for found in towns.values()} and end - at <= 2 else end


def _acronym(doc: Doc, end: int) -> str | None:
    """The letters of "(MBAM)" behind a name, or None."""
    if end + 2 < len(doc) and doc[end].text == "(" and doc[end + 2].text == ")":
        letters = doc[end + 1].text
        return letters if letters.isalpha() and letters.isupper() else None
    return None
