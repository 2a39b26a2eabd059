"""Places that stand for their government: «Washington» accusing."""

from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from selon.gazetteer import Record, fold
from selon.reading.document import Document
from selon.reading.places.cues import GovernmentFile, governments_of, seats_of
from selon.reading.places.found import Found

FAR = 10
"""Tokens between a name and the word that makes it a government."""
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
        """The actor (`gov:` and the country in lower case, or a union) that the name stands for, or None."""
        union = self.words.unions.get(record.name)
        if union:
            return union if self._stands_for_it(found, True) else None
        seat = seats_of(self.document.pack.code).get(fold(found.text))
        country = record.country if record.kind == "country" else seat
        if not country or country in NO_STATES or (seat and record.country != seat):
            return None
        is_seat = seat is not None and record.kind != "country"
        return f"gov:{country.lower()}" if self._stands_for_it(found, is_seat) else None

    def _stands_for_it(self, found: Found, seat: bool) -> bool:
        left = self._left(found)
        if left is None or left.is_space or left.is_punct or left.pos_ in ("CCONJ", "SCONJ"):
            return self._acts(found) or (left is not None and self._is_second(left))
        if left.lower_ in self.words.views:
            return seat or left.lower_ not in self.words.guests
        if left.lower_ in self.words.between:
            return (seat and left.lower_ in self.words.partners) or self._has_matter(left.i)
        if left.pos_ == "ADP" or left.lower_ in self.words.links:
            return self._is_complement(left, seat)
        if left.pos_ in ("VERB", "AUX") and (left.lemma_ in self.words.addresses):
            return True
        return self._is_inverted(left) or self._acts(found)

    def _left(self, found: Found) -> Token | None:
        """The token before the name and its article."""
        at = found.first - 1
        while at >= 0 and self.document.doc[at].lower_ in self.words.articles:
            at -= 1
        return self.document.doc[at] if at >= 0 else None

    def _acts(self, found: Found) -> bool:
        """Whether the next verb to the right, over adverbs and clitics, is one of deciding or saying."""
        doc = self.document.doc
        inserted = found.end < len(doc) and doc[found.end].text == ","
        for token in doc[found.end : found.end + FAR]:
            if token.lemma_ in self.words.acts or token.lower_ in self.words.acts:
                return token.pos_ != "NOUN"
            if token.pos_ in ("VERB", "ADP") and token.morph.get("VerbForm", []) != ["Part"]:
                return False
            if token.pos_ in ("NOUN", "SPACE") or (token.is_punct and not inserted):
                return False
        return False

    def _is_second(self, left: Token) -> bool:
        """After "et", whether the name before it is one of a pair that something lies between."""
        tokens = self.document.doc[max(0, left.i - 4) : left.i]
        pair = any(token.lower_ in self.words.between for token in tokens)
        return left.pos_ == "CCONJ" and pair and self._has_matter(left.i - 2)

    def _is_inverted(self, left: Token) -> bool:
        """After the verb of an incise (", a affirmé Téhéran")."""
        if left.pos_ not in ("VERB", "AUX") or left.lemma_ not in self.words.acts:
            return False
        start = left.i
        while start and self.document.doc[start - 1].pos_ in ("AUX", "PRON", "ADV"):
            start -= 1
        return start > 0 and self.document.doc[start - 1].is_punct

    def _is_complement(self, left: Token, seat: bool) -> bool:
        """Complement of a noun of state affairs ("l'appel de Paris"), or what a verb asks of a seat."""
        doc = self.document.doc
        if left.lower_ in self.words.links:
            noun = doc[left.i - 1] if left.i else left
            while noun.i and noun.pos_ == "ADJ":
                noun = doc[noun.i - 1]
            treaty = seat and noun.lower_ in self.words.treaties
            return not treaty and bool({noun.lower_, noun.lemma_} & self.words.matters)
        verb = doc[left.i - 1] if left.i else left
        return seat and left.lower_ in self.words.datives and verb.lemma_ in self.words.asks

    def _has_matter(self, at: int) -> bool:
        """Whether a noun of state affairs stands a little before token number `at`."""
        tokens = self.document.doc[max(0, at - FAR) : at]
        return any({token.lower_, token.lemma_} & self.words.matters for token in tokens)
