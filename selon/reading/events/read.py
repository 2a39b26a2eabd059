"""Puts an event together: trigger, roles, setting, status, voice."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from selon.model import Argument, Event, Part, Place, Reason, Span
from selon.reading.document import Document
from selon.reading.events.draft import Draft, Layers, Trigger
from selon.reading.events.merge import ASSAULTS, fullest, merged, tells_again
from selon.reading.events.reference import describes
from selon.reading.events.roles.agent import agent_of, is_nobody
from selon.reading.events.roles.fill import fill
from selon.reading.events.roles.filler import Filler
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.nouns import filled
from selon.reading.events.roles.victims import toll, victims
from selon.reading.events.setting.carry import carried
from selon.reading.events.setting.passage import continued
from selon.reading.events.setting.place import place_of
from selon.reading.events.setting.time import OWN, RULES, time_of
from selon.reading.events.status import status_of
from selon.reading.events.tolls import without_tolls
from selon.reading.events.triggers.check import fits, met
from selon.reading.events.triggers.find import find_triggers
from selon.reading.events.voice import voice_of


def events_of(layers: Layers) -> tuple[Event, ...]:
    """The events of an article, in order of their triggers."""
    drafts = list(_drafts(layers))
    drafts = list(carried(without_tolls(drafts, layers), layers))
    headings = _headings(layers.document)
    above = [draft for draft in drafts if _within(draft, headings)]
    body = [_as_headed(draft, above) for draft in drafts if not _within(draft, headings)]
    told = {draft.trigger.kind for draft in body}
    heads = [d for d in above if not any(tells_again(d.trigger.kind, kind) for kind in told)]
    body = _without_tags(body)
    groups = merged(sorted([*body, *heads], key=lambda draft: draft.trigger.span), layers)
    claiming = frames(layers.document).claiming
    kept = sorted((_kept(group, claiming) for group in groups), key=lambda draft: draft.trigger.span)
    kept = list(continued(kept, layers))
    return tuple(_event(number, draft, layers.document.text) for number, draft in enumerate(kept, 1))


def _without_tags(drafts: list[Draft]) -> list[Draft]:
    """Without participles that only say who people are, where another word tells an event of the kind."""
    told = {draft.trigger.kind for draft in drafts if not describes(draft)}
    return [draft for draft in drafts if not (describes(draft) and draft.trigger.kind in told)]


def _as_headed(draft: Draft, headings: list[Draft]) -> Draft:
    """A noun that leaves open whether shells or aircraft did it is what the headings call it."""
    plain = not draft.trigger.verbal and not draft.trigger.words and draft.trigger.kind == "shelling"
    if plain and any(head.trigger.kind == "air_strike" for head in headings):
        return replace(draft, trigger=replace(draft.trigger, kind="air_strike"))
    return draft


def _kept(group: list[Draft], claiming: frozenset[str]) -> Draft:
    """The draft that stands for a group, with the other mentions among its reasons."""
    best = fullest(group)
    again = (draft.trigger.span for draft in group if draft is not best)
    told = tuple(Reason(field="mention", rule="told again", span=span) for span in again)
    return replace(_filled_up(best, group, claiming), why=(*best.why, *told))


def _filled_up(best: Draft, group: list[Draft], claiming: frozenset[str]) -> Draft:
    """The draft with the days, and who claimed the event as theirs, that only another mention tells."""
    agent = best.agent or next((d.agent for d in group if _is_claim(d, claiming)), None) or _doer(best, group)
    if best.start is not None or best.end is not None:
        return replace(best, agent=agent)
    dated = next((d for d in group if d.start is not None or d.end is not None), best)
    return replace(best, agent=agent, start=dated.start, end=dated.end)


def _doer(best: Draft, group: list[Draft]) -> Argument | None:
    """The agent that the other mentions of an attack agree on."""
    agents = [draft.agent for draft in group if draft.agent is not None]
    one = len({agent.name for agent in agents}) == 1
    return agents[0] if one and best.trigger.kind in ASSAULTS else None


def _is_claim(draft: Draft, claiming: frozenset[str]) -> bool:
    rules = (reason.rule for reason in draft.why if reason.field == "agent")
    return any(rule.rsplit(" ", 1)[-1] in claiming for rule in rules)


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


def _drafts(layers: Layers) -> Iterator[Draft]:
    for triggers in find_triggers(layers.document):
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
        agent=filled(agent, layers) if agent and not is_nobody(agent.head, layers) else None,
        patient=toll(trigger, layers) or (filled(patient, layers) if patient else victims(trigger, layers)),
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


def _as_written(place: Place, text: str) -> str:
    """The name of a place; the article's own word where that is another name and not only misspelt."""
    written = text[slice(*place.span)]
    own, known = written.casefold(), place.name.casefold()
    shared = set(own.split()) & set(known.split())
    misspelt = SequenceMatcher(None, own, known).ratio() >= MISSPELT
    return place.name if shared or misspelt else written


MISSPELT = 0.85


def _event(number: int, draft: Draft, text: str) -> Event:
    return Event(
        id=f"e{number}",
        kind=draft.trigger.kind,
        trigger=Part(span=draft.trigger.span),
        agent=draft.agent,
        patient=draft.patient,
        place=_as_written(draft.place, text) if draft.place else None,
        place_span=draft.place.span if draft.place else None,
        start=draft.start,
        end=draft.end,
        status=draft.status,
        source=draft.source,
        attribution=draft.attribution,
        why=draft.why,
    )
