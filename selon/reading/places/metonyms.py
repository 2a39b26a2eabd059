"""Places that stand for their government: «Washington» accusing."""

from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from selon.gazetteer import Record, fold
from selon.reading.document import Document
from selon.reading.places.cues import GovernmentFile, governments_of, seats_of
from selon.reading.places.found import Found

NO_STATES = frozenset({"EH", "PR", "GL", "NC", "PF", "RE", "YT", "GP", "MQ", "GF", "PM", "HK", "MO"})
"""Countries of the gazetteer that have no government that speaks for a state."""


@dataclass(frozen=True, eq=False)
class Metonyms:
    """Tells governments from places in one article."""

    document: Document

    @cached_property
    def words(self) -> GovernmentFile:
        return governments_of(self.document.pack.code)

    def government(self, found: Found, record: Record) -> str | None:
        """The actor's id (`gov:` and the country in lower case) if the name stands for a government."""
        seat = seats_of(self.document.pack.code).get(fold(found.text))
        country = record.country if record.kind == "country" else seat
        if not country or country in NO_STATES or (seat and record.country != seat):
            return None
        return (
            f"gov:{country.lower()}"
            if self._acts(found, seat is not None and record.kind != "country")
            else None
        )

    def _acts(self, found: Found, seat: bool) -> bool:
        token = self._head(found)
        if found.text in self.words.houses and token.dep_.startswith("nsubj"):
            return True
        return (
            self._does(token)
            or self._is_addressed(token, seat)
            or self._is_viewed(found, seat)
            or self._has_matters(token, seat)
        )

    def _head(self, found: Found) -> Token:
        """The token that ties the name to its sentence; of a conjunct, that of the first one."""
        tokens = self.document.doc[found.first : found.end]
        token = tokens.root
        while token.dep_ == "conj" and token.head.pos_ in ("PROPN", "NOUN") and token.head.i < token.i:
            token = token.head
        return token

    def _does(self, token: Token) -> bool:
        """Subject (or agent) of a verb of deciding or saying."""
        if token.dep_ not in ("nsubj", "nsubj:pass", "obl:agent"):
            return False
        verb = token.head
        if token.dep_ == "nsubj:pass":
            return verb.lemma_ in self.words.addresses
        if verb.pos_ == "NOUN" or verb.pos_ == "ADJ":
            return False
        lemmas = {verb.lemma_, *(child.lemma_ for child in verb.children if child.dep_ == "xcomp")}
        return bool(lemmas & self.words.acts)

    def _is_addressed(self, token: Token, seat: bool) -> bool:
        """Object of accusing, asking, supporting."""
        if token.dep_ not in ("obj", "iobj", "obl:arg", "obl"):
            return False
        case = next((child.lower_ for child in token.children if child.dep_ == "case"), "")
        if token.dep_ == "obj" or not case:
            return token.head.lemma_ in self.words.addresses
        return (
            seat
            and case in ("à", "au", "aux")
            and token.head.lemma_ in self.words.addresses & self.words.acts
        )

    def _is_viewed(self, found: Found, seat: bool) -> bool:
        """After "selon" and the like."""
        at = found.first - 1
        if at >= 0 and self.document.doc[at].lower_ in ("le", "la", "l'", "les"):
            at -= 1
        return at >= 0 and self.document.doc[at].lower_ in self.words.views

    def _has_matters(self, token: Token, seat: bool) -> bool:
        """Complement of a noun of state affairs."""
        if token.dep_ not in ("nmod", "obl", "obl:arg", "obl:mod", "appos"):
            return False
        if any(
            child.dep_ == "case" and child.lower_ in ("en", "à", "dans", "depuis", "vers")
            for child in token.children
        ):
            return False
        noun = token.head
        for _ in range(2):
            if noun.lower_ in self.words.matters or noun.lemma_ in self.words.matters:
                return True
            if noun.dep_ not in ("nmod", "conj", "acl") or noun.head is noun:
                return False
            noun = noun.head
        return False
