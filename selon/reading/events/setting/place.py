"""Where an event took place: the nearest compatible place, by clause, sentence, paragraph, title."""

from collections.abc import Iterable

from spacy.tokens import Token

from selon.model import Place, Reason, Span
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.filler import Filler
from selon.reading.events.roles.grammar.carriers import carrier_of
from selon.reading.events.roles.grammar.syntax import is_set_off, oblique
from selon.reading.events.roles.nouns import phrase
from selon.reading.events.roles.sorts import known_sorts, sorts_of
from selon.reading.events.rules import grammar
from selon.reading.events.setting.focus import focus, is_ground
from selon.reading.events.setting.landmarks import (
    COUNTRY,
    WIDE,
    as_titled,
    closer,
    is_right_after,
    is_voice,
    is_yardstick,
    more_exact,
    said_again,
    theatre,
    within,
)
from selon.reading.events.setting.time import clause_of, is_parted, is_under

# Events that leave no trace on the ground: a place further off than their own sentence says nothing of them.
TALK = frozenset({"judicial", "agreement", "meeting", "sanction", "aid"})
RULES = (
    "the patient",
    "complement of the trigger",
    "in the patient",
    "same clause",
    "same sentence",
    "in the agent",
)
DATELINE = 60
DASH = "-"
WITHIN = 2
CLAUSE = 3
SENTENCE = 4
LOCALITY = "locality"
ABOUT = "what the article is about"
EARLIER = "earlier in the paragraph"


def place_of(
    trigger: Trigger, patient: Filler | None, agent: Filler | None, layers: Layers
) -> tuple[Place | None, Reason]:
    """The place of a trigger, where it was taken from, and the places that lost."""
    aimed = _aimed_at(trigger, patient, layers)
    if aimed is not None:
        return aimed, Reason(field="place", rule="the state it is aimed at", span=aimed.span)
    stage = theatre(trigger, layers)
    if stage is not None:
        return stage, Reason(field="place", rule="where such things happen", span=stage.span)
    unknown = _unheard_of(trigger, patient, layers)
    if unknown is not None:
        return unknown, Reason(field="place", rule="the patient, a place not known", span=unknown.span)
    again = said_again(trigger, patient, layers)
    if again is not None:
        return again, Reason(field="place", rule="named before, and meant again", span=again.span)
    sentence = trigger.head.sent
    near = [p for p in _real(layers) if sentence.start_char <= p.span[0] < sentence.end_char]
    near = [p for p in near if not is_voice(p, layers) and not is_parted(p.span, trigger, layers)]
    exact = [p for p in near if not is_yardstick(p, layers)]
    near = exact or [p for p in near if p.kind == LOCALITY]  # "à 17 km de X" where nothing nearer is named
    ranked = sorted((*_order(p, trigger, patient, agent, layers), p.span) for p in near)
    if not ranked:
        return _further(trigger, layers)
    rank, _, _, span = ranked[0]
    chosen = more_exact(next(place for place in near if place.span == span), near, layers)
    chosen = as_titled(closer(chosen, near, layers), layers)
    if rank >= CLAUSE and chosen.kind in WIDE:
        chosen = within(chosen, near, trigger)
    if rank >= SENTENCE and chosen.kind == COUNTRY:
        chosen = _within_country(chosen, trigger, layers)
    lost = tuple(place.name for place in near if place is not chosen)
    return chosen, Reason(field="place", rule=RULES[rank], span=chosen.span, lost=lost)


def _order(
    place: Place, trigger: Trigger, patient: Filler | None, agent: Filler | None, layers: Layers
) -> tuple[int, int, int]:
    """Nearer in the grammar first; then the town before its country; then nearer in the text."""
    rank = _rank(place, trigger, patient, agent, layers)
    wide = WIDE.get(place.kind or "", 0) if rank <= WITHIN else 0
    return rank, wide, abs(place.span[0] - trigger.span[0])


def _aimed_at(trigger: Trigger, patient: Filler | None, layers: Layers) -> Place | None:
    """Of a sanction, the place is the state that it is aimed at."""
    if trigger.kind != "sanction" or patient is None:
        return None
    at = patient.head.idx
    return next((place for place in layers.places if place.span[0] <= at < place.span[1]), None)


def _unheard_of(trigger: Trigger, patient: Filler | None, layers: Layers) -> Place | None:
    """What is taken, and what is escaped from, is a place by that alone, without coordinates if not known."""
    if trigger.kind == "territory" and patient is not None and patient.head.pos_ == "PROPN":
        span = (patient.head.idx, patient.head.idx + len(patient.head))
    elif trigger.kind == "meeting" and (hall := _hall(trigger, layers)) is not None:
        span = _whole_name(hall)
    elif trigger.kind == "escape" and (left := _left(trigger, layers)) is not None:
        span = phrase(left, layers, bare=True)
    else:
        return None
    if any(place.span[0] < span[1] and span[0] < place.span[1] for place in layers.places):
        return None
    return Place(span=span, name=layers.document.text[slice(*span)])


def _hall(trigger: Trigger, layers: Layers) -> Token | None:
    """The house, known by its name alone, that a meeting is held at."""
    if trigger.verbal:
        return None
    verb = carrier_of(trigger.head, layers.document)
    at = grammar(layers.document).AT
    heads = (trigger.head, verb) if verb is not None else (trigger.head,)
    named = (t for head in heads for t in oblique(head, at, layers.document) if t.pos_ == "PROPN")
    return next((t for t in named if t.i > trigger.head.i and layers.mention_of(t.idx) is None), None)


def _whole_name(token: Token) -> Span:
    """The names that stand side by side from `token` on."""
    last = token
    while last.i + 1 < len(token.doc) and last.nbor().pos_ == "PROPN":
        last = last.nbor()
    return token.idx, last.idx + len(last)


def _left(trigger: Trigger, layers: Layers) -> Token | None:
    """The building that somebody got out of."""
    of = grammar(layers.document).OF
    left = oblique(trigger.head, of, layers.document)
    return next((token for token in left if "structure" in known_sorts(token, layers)), None)


def _real(layers: Layers) -> Iterable[Place]:
    """Places that are places here, not governments."""
    return (place for place in layers.places if not place.metonym)


def _rank(
    place: Place, trigger: Trigger, patient: Filler | None, agent: Filler | None, layers: Layers
) -> int:
    head = layers.document.tokens(place.span).root
    if agent is not None and is_under(head, agent.head) and not is_under(trigger.head, agent.head):
        return 5
    if patient is not None and is_under(head, patient.head):
        return 0 if _is_named(patient.head, place, layers) else 2
    if _is_own(head, trigger) or is_right_after(place, trigger, layers):
        return 1
    here, there = clause_of(trigger.head), clause_of(head)
    return 3 if here is not None and there is not None and here.i == there.i else 4


def _is_own(head: Token, trigger: Trigger) -> bool:
    """Whether a place hangs on a trigger, and not on what follows from it or is aimed at by it.

    "… pour reprendre X", "… et a gagné X"; "… alors qu'ils étaient à X" is the same scene."""
    if not is_under(head, trigger.head):
        return False
    verb = clause_of(head)
    if not trigger.verbal or verb is None or not trigger.head.is_ancestor(verb):
        return True
    aimed = verb.dep_ == "advcl" and "VerbForm=Inf" in str(verb.morph)
    return not aimed and verb.dep_ != "conj" and not is_set_off(verb)


def _is_named(patient: Token, place: Place, layers: Layers) -> bool:
    """Whether the patient is the place, or a word like "la ville de" before it."""
    if place.span[0] <= patient.idx < place.span[1]:
        return True
    return "place" in sorts_of(patient, layers) and any(
        place.span[0] <= c.idx < place.span[1] for c in patient.children
    )


def _further(trigger: Trigger, layers: Layers) -> tuple[Place | None, Reason]:
    if trigger.kind in TALK:
        return _dateline(trigger, layers)
    before = [p for p in layers.places if p.span[1] <= trigger.span[0] and is_ground(p, layers)]
    start, _ = layers.document.paragraph_of(trigger.span)
    here = [p for p in before if start <= p.span[0]]
    if here:
        return _told(more_exact(_narrow(_last_said(here, trigger)), here, layers), EARLIER)
    about = focus(layers, trigger.span[0])
    if about is not None:
        return _told(as_titled(about, layers), ABOUT)
    above = [p for p in before if _paragraph_before(start, layers) <= p.span[0]]
    if above:
        return _told(more_exact(_narrow(above), above, layers), "in the paragraph before")
    return None, Reason(field="place", rule="no place in its paragraph or the title")


def _within_country(country: Place, trigger: Trigger, layers: Layers) -> Place:
    """The place of the paragraph told last before that lies in `country`, which is named only in passing."""
    start, _ = layers.document.paragraph_of(trigger.span)
    before = [
        p
        for p in layers.places
        if start <= p.span[0] < trigger.span[0] and p.country == country.country and is_ground(p, layers)
    ]
    if layers.document.tokens(country.span).root.dep_ == "nmod":
        return country
    return next((p for p in reversed(before) if p.kind == LOCALITY), country)


def _told(place: Place, rule: str) -> tuple[Place, Reason]:
    return place, Reason(field="place", rule=rule, span=place.span)


def _last_said(places: list[Place], trigger: Trigger) -> list[Place]:
    """Those of the sentence right before; all of them where it names none."""
    start = trigger.head.sent.start
    if start == 0:
        return places
    before = trigger.head.doc[start - 1].sent
    return [p for p in places if before.start_char <= p.span[0]] or places


def _narrow(places: list[Place]) -> Place:
    """The last place that is no country; the last one of all where there are only countries."""
    return next((p for p in reversed(places) if p.kind != COUNTRY), places[-1])


def _paragraph_before(start: int, layers: Layers) -> int:
    starts = [begin for begin, _ in layers.document.paragraphs if begin < start]
    return starts[-1] if starts else start


def _dateline(trigger: Trigger, layers: Layers) -> tuple[Place | None, Reason]:
    """The place before the dash that opens a dispatch, for what is held there."""
    start, _ = layers.document.paragraph_of(trigger.span)
    named = [p for p in layers.places if start <= p.span[0] < start + DATELINE]
    if trigger.kind == "meeting" and named:
        after = layers.document.plain[named[0].span[1] : named[0].span[1] + 3]
        if DASH in after:
            return named[0], Reason(field="place", rule="in the dateline", span=named[0].span)
    return None, Reason(field="place", rule="no place in its sentence")
