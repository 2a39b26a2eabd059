"""Whether a name that is written like a place's is one: persons, organisations and words are turned away."""

import re
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from selon.gazetteer import fold
from selon.reading.document import Document
from selon.reading.places.cues import Cues, cues_of, demonyms_of, governments_of, homographs_of
from selon.reading.places.evidence import Evidence, evidence_before
from selon.reading.places.found import Found, after, before
from selon.reading.places.names import names_of

FUNCTION = frozenset({"DET", "PRON", "ADP", "SCONJ", "CCONJ", "AUX", "ADV", "NUM", "INTJ", "PUNCT"})
ADDRESSED, DATIVE = frozenset({"nsubj", "obj"}), frozenset({"iobj", "obl:arg"})
"""What a person is to a verb, in Universal Dependencies, and a place seldom."""
FAR = 9
"""Tokens over which the name of an organisation may reach."""


@dataclass(frozen=True, eq=False)
class Guard:
    """The guard of one article."""

    document: Document

    @cached_property
    def cues(self) -> Cues:
        return cues_of(self.document.pack.code)

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Last words of the persons' names of two words and more."""
        persons = (entity for entity in self.entities if entity.label_ == "PER" and len(entity) > 1)
        return frozenset(entity[-1].text for entity in persons if entity[-1].is_title)

    @cached_property
    def entities(self) -> tuple[TokenSpan, ...]:
        """The parser's entities, listed once."""
        return tuple(self.document.doc.ents)

    def lets_in(self, found: Found, listed: bool) -> bool:
        """Whether `found` is a place name. `listed`: it goes on a list of places."""
        if self._is_word(found) or self._is_part_of_name(found) or self._in_organisation(found):
            return False
        clues = self.evidence(found)
        if self._is_person(found, clues) and not (listed and not self._is_longer(found)):
            return False
        homograph = fold(found.text) in homographs_of(self.document.pack.code)
        if found.curated and not homograph:
            return self._has_case(found)
        here = clues.placed or listed
        if self._counts_people(found, clues):
            return False
        if found.curated or found.big:
            return here or self._labelled(found, "LOC")
        return self._lets_small_in(found, clues, listed)

    def repeats(self, found: Found) -> bool:
        """Whether a name that was let in elsewhere stands by itself here."""
        person = self._labelled(found, "PER") and self._is_longer(found)
        return not (self._is_part_of_name(found) or self._in_organisation(found) or person)

    def labels(self, found: Found) -> bool:
        """Whether the parser or a head noun takes a name for a place."""
        return self._labelled(found, "LOC") or bool(self.evidence(found).kinds)

    def evidence(self, found: Found) -> Evidence:
        clues = self._clues.get(found.first)
        if clues is None:
            clues = self._clues[found.first] = evidence_before(self.document.doc, found.first, self.cues)
        return clues

    @cached_property
    def _clues(self) -> dict[int, Evidence]:
        """Evidence by token, as it is asked for several times."""
        return {}

    def _lets_small_in(self, found: Found, clues: Evidence, listed: bool) -> bool:
        """Hamlets bear every name there is: the words around must speak for them, or parser and list."""
        if len(found.text) < 3 or found.text.isupper():
            return False
        if self._labelled(found, "LOC"):
            return clues.placed or listed
        return clues.strong or listed

    def _counts_people(self, found: Found, clues: Evidence) -> bool:
        """Whether a plural article makes it a people ("les Peul")."""
        word = before(self.document, found)
        return word is not None and word.lower_ in self.cues.plurals and not clues.kinds

    def _has_case(self, found: Found) -> bool:
        """An acronym is known in capitals only, and no other name is an acronym."""
        if len(found.text) > 4 or not found.text.isupper():
            return True
        return any(record.kind == "country" for record in found.curated)

    def _is_word(self, found: Found) -> bool:
        tokens = self.document.doc[found.first : found.end]
        if all(token.is_stop for token in tokens):
            return all(record.name != found.text for record in found.curated)
        if len(tokens) > 1:
            return False
        token = tokens[0]
        word = token.lower_
        if word in self.cues.directions or word in self.cues.features or self.cues.is_head(word):
            return all(record.name != found.text for record in found.curated)
        if token.lower_ in demonyms_of(self.document.pack.code) and not found.curated:
            return True
        return token.pos_ in FUNCTION and not found.curated and token.ent_type_ != "LOC"

    def _labelled(self, found: Found, label: str) -> bool:
        return all(token.ent_type_ == label for token in self.document.doc[found.first : found.end])

    def _is_part_of_name(self, found: Found) -> bool:
        """Whether a capitalised word touches it, so that it is a part of a longer name."""
        text, (start, end) = self.document.plain, found.span
        joined = [_word_before(text, start), _word_after(text, end)]
        if any(word and not self._stands_alone(word) for word in joined):
            return True
        left, right = before(self.document, found), after(self.document, found)
        return self._binds_left(left, found) or self._binds_right(right, found)

    def _stands_alone(self, word: str) -> bool:
        """Whether a word joined to a name by a hyphen is another place or a direction."""
        return word.lower() in self.cues.directions or fold(word) in names_of(self.document.pack.code)

    def _binds_left(self, token: Token | None, found: Found) -> bool:
        if token is None or not _is_name_like(token) or token.idx + len(token) == found.span[0]:
            return False
        if token.is_sent_start or self._begins_line(token):
            return token.pos_ == "PROPN" and token.ent_type_ in ("PER", "ORG") and not token.is_stop
        word = token.lower_
        return not (self.cues.is_head(word) or word in self.cues.directions or token.is_stop)

    def _begins_line(self, token: Token) -> bool:
        return token.i == 0 or self.document.doc[token.i - 1].is_space

    def _binds_right(self, token: Token | None, found: Found) -> bool:
        if token is None or not _is_name_like(token) or token.idx == found.span[1]:
            return False
        if token.ent_type_ == "PER" and token.ent_iob_ == "B":
            return False
        return not (token.lower_ in self.cues.directions or token.is_stop)

    def _is_person(self, found: Found, clues: Evidence) -> bool:
        tokens = self.document.doc[found.first : found.end]
        if not self._labelled(found, "PER"):
            return tokens[-1].text in self.surnames and not clues.placed and not found.curated
        if self._is_longer(found):
            return not (found.curated and clues.placed) and not self._is_realm(found)
        root = tokens.root
        spoken_to = root.dep_ in DATIVE and root.head.lemma_ in governments_of(self.document.pack.code).acts
        addressed = root.dep_ in ADDRESSED or spoken_to
        return not found.curated and (not clues.placed or (addressed and not clues.kinds))

    def _is_realm(self, found: Found) -> bool:
        """Whether a country follows a person's name with "de" ("le roi X de Y")."""
        left = before(self.document, found)
        return left is not None and left.lower_ in self.cues.links and found.records[0].kind == "country"

    def _is_longer(self, found: Found) -> bool:
        """Whether the parser's entity that holds it has other capitalised words."""
        entity = next((span for span in self.entities if span.start <= found.first < span.end), ())
        others = (token for token in entity if not found.first <= token.i < found.end)
        return any(_is_name_like(token) and token.lower_ not in self.cues.links for token in others)

    def _in_organisation(self, found: Found) -> bool:
        """Whether "de" and the like lead back to the capitalised head noun of an organisation."""
        doc, cues = self.document.doc, self.cues
        if not found.first or doc[found.first - 1].lower_ not in cues.links:
            return False
        aimed = False
        for at in range(found.first - 1, max(-1, found.first - 1 - FAR), -1):
            token = doc[at]
            aimed = aimed or token.lower_ in cues.aims
            if token.lower_ in cues.bodies:
                return True
            if token.is_title and token.lower_ in cues.organisations:
                return not self._begins_line(token) and not token.is_sent_start
            if token.is_lower and token.pos_ == "NOUN" and cues.kinds_of(token.lower_):
                return False
            if not aimed and self._is_title_of(token):
                return True
            if token.lower_ not in cues.links | cues.joins | cues.aims and token.pos_ not in ("ADJ", "NOUN"):
                return False
        return False

    def _is_title_of(self, token: Token) -> bool:
        """Whether a capitalised common word in mid-sentence makes "de X" a part of its name."""
        if not token.is_title or token.is_sent_start or self._begins_line(token):
            return False
        if "Plur" in token.morph.get("Number", []):
            return False
        if token.pos_ != "NOUN" and token.ent_type_ != "ORG":
            return False
        if token.ent_type_ == "PER" or self.cues.is_head(token.lower_) or token.lower_ in self.cues.features:
            return False
        return fold(token.text) not in names_of(self.document.pack.code)


def _word_before(text: str, start: int) -> str:
    """The word that a hyphen joins to what starts at `start`, or ""."""
    match = re.search(r"(\w+)-$", text[max(0, start - 40) : start])
    return match[1] if match else ""


def _word_after(text: str, end: int) -> str:
    match = re.match(r"-(\w+)", text[end : end + 40])
    return match[1] if match else ""


def _is_name_like(token: Token) -> bool:
    return token.text[0].isupper() and token.text[0].isalpha()
