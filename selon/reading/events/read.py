"""Puts an event together: trigger, roles, setting, status, voice."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span as TokenSpan

from selon.model import Event, Part, Reason, Span
from selon.reading.document import Document
from selon.reading.events.draft import Draft, Layers, Trigger
from selon.reading.events.merge import fullest, merged, tells_again
from selon.reading.events.roles.agent import agent_of
from selon.reading.events.roles.fill import Filler, fill
from selon.reading.events.roles.nouns import filled
from selon.reading.events.roles.victims import victims
from selon.reading.events.setting.place import place_of
from selon.reading.events.setting.time import OWN, RULES, time_of
from selon.reading.events.status import status_of
from selon.reading.events.triggers.check import fits, met
from selon.reading.events.triggers.find import find_triggers
from selon.reading.events.voice import voice_of


def events_of(layers: Layers) -> tuple[Event, ...]:
    """The events of an article, in order of their triggers."""
    drafts = [d for sentence in layers.document.sentences for d in _drafts(sentence, layers)]
    drafts = _yielded(drafts, layers)
    headings = _headings(layers.document)
    body = [draft for draft in drafts if not _within(draft, headings)]
    told = {draft.trigger.kind for draft in body}
    heads = [
        draft
        for draft in drafts
        if _within(draft, headings) and not any(tells_again(draft.trigger.kind, kind) for kind in told)
    ]
    groups = merged(sorted([*body, *heads], key=lambda draft: draft.trigger.span), layers)
    kept = sorted((_kept(group) for group in groups), key=lambda draft: draft.trigger.span)
    return tuple(_event(number, draft) for number, draft in enumerate(kept, 1))


def _kept(group: list[Draft]) -> Draft:
    """The draft that stands for a group, with the other mentions among its reasons."""
    best = fullest(group)
    again = (draft.trigger.span for draft in group if draft is not best)
    told = tuple(Reason(field="mention", rule="told again", span=span) for span in again)
    return replace(best, why=(*best.why, *told))


def _headings(document: Document) -> list[Span]:
    """The title and what stands alone without a full stop: the body tells their events in full."""
    texts = [(span, document.plain[slice(*span)].rstrip()) for span in document.paragraphs]
    return [
        span
        for number, (span, text) in enumerate(texts)
        if number == 0 or (len(text) < HEADING and not text.endswith(STOPS))
    ]


HEADING = 120
STOPS = (".", "!", "?", ":", "»", '"', ";", ",", "…", ")")


def _within(draft: Draft, spans: list[Span]) -> bool:
    return any(start <= draft.trigger.span[0] < end for start, end in spans)


def _drafts(sentence: TokenSpan, layers: Layers) -> Iterator[Draft]:
    for triggers in find_triggers(layers.document, sentence):
        draft = next((d for trigger in triggers if (d := _draft(trigger, layers)) is not None), None)
        if draft is not None:
            yield draft


def _draft(trigger: Trigger, layers: Layers) -> Draft | None:
    if not fits(trigger, layers):
        return None
    patient = fill(trigger, trigger.entry.patient, layers, None)
    agent = agent_of(trigger, patient, layers)
    if not met(trigger, agent, patient, layers):
        return None
    time, why_time = time_of(trigger, layers)
    place, why_place = place_of(trigger, patient, agent, layers)
    attribution = voice_of(trigger.span, layers.attributions)
    status, why_status = status_of(trigger, attribution, time, layers.document)
    named = Reason(field="kind", rule=f"trigger of {trigger.kind}", span=trigger.span)
    return Draft(
        trigger=trigger,
        agent=filled(agent, layers) if agent else None,
        patient=filled(patient, layers) if patient else victims(trigger, layers),
        place=place,
        start=time.start if time else None,
        end=time.end if time else None,
        own_time=why_time.rule == RULES[OWN],
        status=status,
        source=attribution.sources[-1].name if attribution and attribution.sources else None,
        attribution=attribution.id if attribution else None,
        why=(named, *_role("agent", agent), *_role("patient", patient), why_place, why_time, why_status),
    )


def _role(field: str, filler: Filler | None) -> tuple[Reason, ...]:
    if filler is None:
        return ()
    span = (filler.head.idx, filler.head.idx + len(filler.head))
    return (Reason(field=field, rule=filler.rule, span=span),)


def _yielded(drafts: list[Draft], layers: Layers) -> list[Draft]:
    """Without the deaths that belong to an event of the same sentence, or of the one before."""
    firm = {_sentence(d) for d in drafts if not d.trigger.entry.yields}
    toll = {_sentence(d) for d in drafts if d.trigger.entry.victims and not d.trigger.entry.yields}
    return [d for d in drafts if not d.trigger.entry.yields or not _told_near(d, firm, toll, layers)]


def _told_near(draft: Draft, firm: set[int], toll: set[int], layers: Layers) -> bool:
    at = _sentence(draft)
    counted = draft.patient is not None and any(
        f.span[0] < draft.patient.span[1] and draft.patient.span[0] < f.span[1] for f in layers.figures
    )
    if counted and draft.agent is None and toll and min(toll) < at:
        return True
    before = draft.trigger.head.doc[at - 1].sent.start if at else -1
    return at in firm or before in toll


def _sentence(draft: Draft) -> int:
    return int(draft.trigger.head.sent.start)


def _event(number: int, draft: Draft) -> Event:
    return Event(
        id=f"e{number}",
        kind=draft.trigger.kind,
        trigger=Part(span=draft.trigger.span),
        agent=draft.agent,
        patient=draft.patient,
        place=draft.place.name if draft.place else None,
        place_span=draft.place.span if draft.place else None,
        start=draft.start,
        end=draft.end,
        status=draft.status,
        source=draft.source,
        attribution=draft.attribution,
        why=draft.why,
    )
