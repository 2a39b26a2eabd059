"""The spans that a claim stands on."""

from selon.model import Attribution, Event, Span
from selon.reading.document import Document

MENTION = "mention"


def of_event(event: Event, document: Document) -> tuple[Span, ...]:
    """The words of the event's arguments around its trigger, then each later mention of it."""
    again = sorted(r.span for r in event.why if r.field == MENTION and r.span is not None)
    return (_around(event, document), *(span for span in again if span != event.trigger.span))


def _around(event: Event, document: Document) -> Span:
    """The stretch of the trigger's sentence that holds trigger, agent, patient and place."""
    sentence = document.sentence_of(event.trigger.span)
    spans = [event.place_span]
    spans += [argument.span for argument in (event.agent, event.patient) if argument is not None]
    near = [s for s in spans if s and sentence.start_char <= s[0] and s[1] <= sentence.end_char]
    inside = [event.trigger.span, *near]
    return (min(s[0] for s in inside), max(s[1] for s in inside))


def of_attribution(attribution: Attribution) -> tuple[Span, ...]:
    return tuple(part.span for part in attribution.content)
