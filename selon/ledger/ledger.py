"""The ledger."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from selon.fusion import Fit, Incident, Root, Series
from selon.ledger import asking, deciding
from selon.ledger.claim_filter import ClaimFilter
from selon.ledger.keeping import tying
from selon.ledger.store import open_store
from selon.ledger.views import Answer, SourceUse, incidents, lineage, series, sources
from selon.ledger.views.fits import fits_of
from selon.ledger.views.lineage import Lineage
from selon.ledger.writing import refill, write, write_all
from selon.model import Capture, Reading
from selon.stored import Decision, StoredArticle, StoredClaim, Tie, Way
from selon.vocabulary import Measure, Verdict

ALL = ClaimFilter()


class Ledger:
    """A store of readings at a path (made if it is not there, unless `create` is false) or a database URL.

    Raises NotALedger, LedgerVersion, LedgerUnavailable; every method raises LedgerUnavailable when the store
    fails under it. May be used by several processes at once. Close it, or use it in a `with` statement.
    """

    def __init__(self, where: str | Path, *, create: bool = True) -> None:
        self._store = open_store(where, create=create, refill=refill)

    def add(self, reading: Reading, capture: Capture | None = None) -> bool:
        """Store a reading, and the capture where it is given, in one transaction.

        False, and nothing changed, if the same reader's reading of the same capture is there already. A newer
        reader's reading is added beside the older, and the article's claims are the newer's from then on.
        """
        with self._store.writes() as connection:
            return write(connection, reading, capture)

    def add_all(self, readings: Iterable[Reading]) -> int:
        """Store readings as `add` does, all in one transaction or none of them; how many were new.

        Faster than one by one; others that write wait until all are in.
        """
        with self._store.writes() as connection:
            return write_all(connection, readings)

    def claims(self, asked: ClaimFilter = ALL) -> list[StoredClaim]:
        """The claims that fit, of each article's latest reading, in order of publication."""
        with self._store.reads() as connection:
            return asking.stored_claims(connection, self._store, asked)

    def articles(self, text: str | None = None) -> list[StoredArticle]:
        """The articles, or those that hold all words of `text`, in order of publication."""
        with self._store.reads() as connection:
            return asking.stored_articles(connection, self._store, text)

    def text_of(self, article: str) -> str:
        """The text of the article of that id. Raises NotInLedger."""
        with self._store.reads() as connection:
            return asking.text_of(connection, article)

    def readings(self) -> list[Reading]:
        """The latest reading of every article, in order of publication."""
        with self._store.reads() as connection:
            return asking.stored_readings(connection)

    def readers(self, sha256: str) -> frozenset[str]:
        """The versions of the reader that have read the capture with that digest."""
        with self._store.reads() as connection:
            return asking.readers(connection, sha256)

    def reading_of(self, claim: str) -> Reading | None:
        """The reading that a claim comes from, by the claim's id or an unambiguous beginning of it.

        None if there is no such claim. Raises NotInLedger if several begin so.
        """
        with self._store.reads() as connection:
            return asking.reading_of(connection, claim)

    def decide(
        self, claim: str, verdict: Verdict, who: str, *, note: str = "", at: dt.datetime | None = None
    ) -> Decision:
        """Add what `who` decided about a claim, now or `at` a time. Raises NotInLedger."""
        decision = Decision(
            claim=claim, verdict=verdict, who=who, note=note, at=at or dt.datetime.now(dt.UTC)
        )
        with self._store.writes() as connection:
            return deciding.write_decision(connection, decision)

    def decisions(self, claim: str | None = None) -> list[Decision]:
        """The decisions on the claim of that id, or all, in the order in which they were made."""
        with self._store.reads() as connection:
            return deciding.stored_decisions(connection, claim)

    def incidents(self, asked: ClaimFilter = ALL) -> Answer[Incident]:
        """The incidents with a claim that fits, each with all its claims, by day."""
        with self._store.reads() as connection:
            return incidents.incidents(connection, self._store, asked)

    def fits(self, asked: ClaimFilter = ALL) -> Answer[Fit]:
        """How each event claim of those incidents fits: what it is most like, and the parts of that score."""
        with self._store.reads() as connection:
            return fits_of(connection, self._store, asked)

    def incident(self, incident: str) -> Incident:
        """The incident of that id, or the one that a claim of that id belongs to. Raises NotInLedger."""
        with self._store.reads() as connection:
            return incidents.one(connection, incident)

    def series(
        self,
        measure: Measure | None = None,
        *,
        place: str | None = None,
        incident: str | None = None,
        household: float | None = None,
    ) -> Answer[Series]:
        """Every figure of a measure, or of each, for a place and what lies in it, or for an incident.

        A series for each measure and unit; with `household`, persons a family, families count as persons.
        Raises NotInLedger if there is no such incident, ValueError unless one of both is given.
        """
        if (place is None) == (incident is None):
            raise ValueError("give a place or an incident")
        with self._store.reads() as connection:
            if incident is not None:
                return series.of_incident(connection, measure, incident, household)
            return series.of_place(connection, measure, place or "", household)

    def lineage(self, article: str) -> Lineage:
        """Who copied whom among an article's origins and copies, and theirs. Raises NotInLedger."""
        with self._store.reads() as connection:
            return lineage.lineage(connection, article)

    def sources(self, asked: ClaimFilter = ALL) -> Answer[SourceUse]:
        """Who is quoted how often, by whom, on what, and how often alone."""
        with self._store.reads() as connection:
            return sources.sources(connection, self._store, asked)

    def roots(self, incident: str) -> dict[str, Root]:
        """The root of each claim of an incident, by claim id. Raises NotInLedger."""
        with self._store.reads() as connection:
            return incidents.roots(connection, incident)

    def tie(
        self, claim: str, other: str, tie: Way, who: str, *, note: str = "", at: dt.datetime | None = None
    ) -> Tie:
        """Add what `who` decided about two event claims: `together`, `apart`, or `undecided` again.

        It holds against any score, and through re-readings. Raises NotInLedger.
        """
        when = at or dt.datetime.now(dt.UTC)
        made = Tie(claim=claim, other=other, tie=tie, who=who, note=note, at=when)
        with self._store.writes() as connection:
            return tying.write_tie(connection, made)

    def ties(self) -> list[Tie]:
        """All decisions on pairs of claims, in the order in which they were made."""
        with self._store.reads() as connection:
            return tying.listed_ties(connection)

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
