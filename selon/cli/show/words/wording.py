"""Short words for the cells of a table."""

import datetime as dt

from selon.ledger.flatten import GAP
from selon.ledger.stored import StoredClaim

ID_WIDTH = 8
"""Characters of a claim's id that are printed. A beginning that two claims share is refused when used."""


def when(start: dt.date | None, end: dt.date | None) -> str:
    """`2015-05-14`, `2015-05-11…20` or `2015-05-14…2016-01-02`; open where one side is unknown."""
    if start == end:
        return str(start or "")
    if start and end and start.replace(day=1) == end.replace(day=1):
        return f"{start}…{end.day:02}"
    return f"{start or ''}…{end or ''}"


def words(claim: StoredClaim) -> str:
    """What is claimed, in the article's own words: figure, first mention of the event, or statement."""
    if claim.kind == "statement":
        return f"« {claim.quote} »"
    return claim.figure or claim.quote.split(GAP, 1)[0]


def topic(claim: StoredClaim) -> str:
    """`killed`, `air strike`, `statement`."""
    return (claim.measure or claim.event_kind or claim.kind).replace("_", " ")


def where_and_when(claim: StoredClaim) -> str:
    """Place and days on one line, as far as they are known."""
    return ", ".join(part for part in (claim.place or "", when(claim.start, claim.end)) if part)


def details(*claims: StoredClaim, lead: str = "") -> str:
    """One line: `lead`, place and days of the first claim, and the ids by which all can be explained."""
    ids = " ".join(claim.id[:ID_WIDTH] for claim in claims)
    return " · ".join(part for part in (lead, where_and_when(claims[0]), ids) if part)


def standing(claim: StoredClaim) -> str:
    """The status, with the stance and the hearsay below it where they say more; the stance of a statement."""
    parts: list[str] = [claim.stance if claim.kind == "statement" else claim.status]
    said_by_status = {"affirm", "deny"} if claim.status == "denied" else {"affirm"}
    if claim.kind != "statement" and claim.stance not in said_by_status:
        parts.append(claim.stance)
    if claim.hearsay:
        parts.append("hearsay")
    return "\n".join(parts)
