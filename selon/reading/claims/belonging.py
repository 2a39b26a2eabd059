"""Which event a figure belongs to."""

from selon.model import Event, Figure, Place, Span
from selon.reading.document import Document
from selon.vocabulary import EventKind, Measure

HARM: frozenset[EventKind] = frozenset(
    {
        *("clash", "air_strike", "shelling", "bombing", "suicide_attack", "attack", "killing", "riot"),
        *("accident", "disaster", "offensive", "protest", "escape", "abduction", "territory"),
    }
)
KINDS: dict[Measure, frozenset[EventKind]] = {
    "killed": HARM,
    "wounded": HARM,
    "missing": HARM,
    "affected": HARM,
    "trapped": HARM,
    "detained": frozenset({"arrest", "judicial"}),
    "abducted": frozenset({"abduction"}),
    "displaced": frozenset({"displacement", "disaster", "clash", "offensive", "shelling", "air_strike"}),
    "returned": frozenset({"return"}),
    "released": frozenset({"release"}),
    "surrendered": frozenset({"clash", "offensive", "withdrawal"}),
    "participants": frozenset({"protest", "meeting", "election", "riot"}),
    "present": frozenset({"offensive", "withdrawal"}),
    "losses": frozenset({"destruction", "disaster", "air_strike", "shelling", "clash", "accident"}),
}


def event_of(
    figure: Figure, events: tuple[Event, ...], document: Document, places: tuple[Place, ...]
) -> Event | None:
    """The event that a figure counts the people or things of; None where none is near.

    The event whose agent or patient it is; else the nearest event of a fitting kind in its sentence; else the
    last one before in its paragraph; never one at a town of the same name in another country.
    """
    whole = next((e for e in events if _is_argument(figure.span, e)), None)
    if whole is not None:
        return whole
    fitting = [e for e in events if e.kind in KINDS.get(figure.measure, frozenset())]
    fitting = [e for e in fitting if not _is_namesake(figure, e, places)]
    sentence = document.sentence_of(figure.span)
    inside = [e for e in fitting if sentence.start_char <= e.trigger.span[0] < sentence.end_char]
    if inside:
        return min(inside, key=lambda e: (abs(e.trigger.span[0] - figure.span[0]), e.id))
    start, _ = document.paragraph_of(figure.span)
    before = [e for e in fitting if start <= e.trigger.span[0] < figure.span[0]]
    return before[-1] if before else None


def mention_of(figure: Figure, places: tuple[Place, ...]) -> Place | None:
    """The mention of the figure's place that stands nearest to it: two towns may share a name."""
    named = [place for place in places if place.name == figure.place and not place.metonym]
    start, end = figure.span
    return min(
        named,
        key=lambda place: (max(place.span[0] - end, start - place.span[1], 0), place.span),
        default=None,
    )


def _is_namesake(figure: Figure, event: Event, places: tuple[Place, ...]) -> bool:
    """Whether figure and event are told of towns of one name in two countries."""
    here = mention_of(figure, places)
    there = next((place for place in places if place.span == event.place_span), None)
    if here is None or there is None or here.name != there.name:
        return False
    return bool(here.country and there.country) and here.country != there.country


def _is_argument(span: Span, event: Event) -> bool:
    arguments = (event.agent, event.patient)
    return any(a is not None and a.span[0] <= span[0] and span[1] <= a.span[1] for a in arguments)


def link_figures(
    figures: tuple[Figure, ...],
    events: tuple[Event, ...],
    document: Document,
    places: tuple[Place, ...],
) -> tuple[Figure, ...]:
    """The figures, each with the id of the event that it belongs to."""
    owners = ((figure, event_of(figure, events, document, places)) for figure in figures)
    return tuple(f if e is None else f.model_copy(update={"event": e.id}) for f, e in owners)
