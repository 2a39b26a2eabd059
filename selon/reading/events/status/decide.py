"""Weighs what the clause says against the mouth an event was put in and against the calendar."""

import datetime as dt

from selon.model import Attribution, Reason, Span, Time
from selon.reading.document import Document
from selon.reading.events.draft import Trigger
from selon.reading.events.roles.grammar.carriers import carrier
from selon.reading.events.status.clause import CONDITIONAL, found_in_clause
from selon.reading.events.status.cues import cues_of
from selon.reading.events.status.marks import Found
from selon.reading.events.status.tense import is_done, tense
from selon.vocabulary import Stance, Status

BY_STANCE: dict[Stance, Status] = {"demand": "planned", "commit": "planned", "forecast": "planned"}
Verdict = tuple[Status, str, Span | None]


def status_of(
    trigger: Trigger, attribution: Attribution | None, time: Time | None, document: Document
) -> tuple[Status, Reason]:
    """The status of a trigger, with the reason."""
    found = next(found_in_clause(trigger, document), None)
    status, rule, span = (
        _by_mood(trigger, attribution, found, document)
        or _by_voice(trigger, attribution, found, document)
        or _by_day(found, time, document)
        or _since(trigger, found, time, document)
        or _by_clause(found)
        or ("happened", "nothing takes it back", trigger.span)
    )
    return status, Reason(field="status", rule=rule, span=span)


def _by_mood(
    trigger: Trigger, attribution: Attribution | None, found: Found | None, document: Document
) -> Verdict | None:
    """A verb in the conditional with no "if" is hearsay, or, after a verb of saying, what was to come."""
    if found is None or found[1] != CONDITIONAL or not trigger.verbal:
        return None
    token = found[2]
    span = (token.idx, token.idx + len(token))
    cue = attribution.cue if attribution is not None else None
    told = cue is not None and cue.span[1] <= trigger.span[0] and not trigger.entry.lasting
    if cue is not None and told and document.token_at(cue.span[1] - 1).pos_ in {"VERB", "AUX"}:
        return "planned", "future seen from the past", span
    return "alleged", "hearsay conditional", span


def _by_clause(found: Found | None) -> Verdict | None:
    if found is None:
        return None
    status, rule, token = found
    return status, rule, (token.idx, token.idx + len(token))


def _by_voice(
    trigger: Trigger, attribution: Attribution | None, found: Found | None, document: Document
) -> Verdict | None:
    """What the stance of the speaker makes of it, where the clause itself leaves that open."""
    if attribution is None:
        return None
    own = found[0] if found else "happened"
    cue = attribution.cue
    span = cue.span if cue else None
    stance = attribution.stance
    if stance == "deny" and own in {"happened", "ongoing", "alleged"}:
        return "denied", "in the content of a denial", span
    granted = cue is not None and cue.lemma in cues_of(document).presupposing
    if stance == "accuse" and own in {"happened", "ongoing"} and not granted:
        return "alleged", "in the content of an accusation", span
    if attribution.hearsay and own == "happened":
        return "alleged", "hearsay", span
    if stance in BY_STANCE and own == "happened" and not granted and _is_open(trigger, document):
        return BY_STANCE[stance], f"in the content of a {stance}", span
    return None


def _is_open(trigger: Trigger, document: Document) -> bool:
    """Whether a demand or promise can still be about it: no past verb, no noun that points back."""
    if trigger.verbal:
        return not is_done(trigger.head, document)
    return not any("PronType=Dem" in str(c.morph) for c in trigger.head.children if c.dep_ == "det")


def _since(trigger: Trigger, found: Found | None, time: Time | None, document: Document) -> Verdict | None:
    """What a verb in the present tense has told since some day, up to the report."""
    earliest: dt.date | None = document.article.published.earliest
    verb = trigger.head if trigger.verbal else carrier(trigger.head)
    if found is not None or time is None or verb is None or time.start is None or earliest is None:
        return None
    reaches = time.start < earliest and time.end == document.article.published.latest
    return (
        ("ongoing", "present since then", time.span)
        if reaches and tense(verb, document) == "present"
        else None
    )


def _by_day(found: Found | None, time: Time | None, document: Document) -> Verdict | None:
    """A day after the publication has not come; a span of days before it is over."""
    own = found[0] if found else "happened"
    latest: dt.date | None = document.article.published.latest
    if time is None or latest is None:
        return None
    if time.start is not None and time.start > latest and own in {"happened", "ongoing"}:
        return "planned", "its day is after the publication", time.span
    earliest = document.article.published.earliest or latest
    if own == "ongoing" and time.end is not None and time.end < earliest:
        return "happened", "its days were over", time.span
    return None
