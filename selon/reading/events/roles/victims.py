"""The people that an attack or a disaster befell, where grammar names no patient."""

from selon.model import Argument
from selon.reading.events.draft import Layers, Trigger

HARM = frozenset({"killed", "wounded", "missing", "affected"})


def victims(trigger: Trigger, layers: Layers) -> Argument | None:
    """The first people counted as killed or hurt in the trigger's sentence, if its entry looks for them."""
    if not trigger.entry.victims:
        return None
    sentence = trigger.head.sent
    hurt = (
        figure
        for figure in layers.figures
        if figure.measure in HARM and sentence.start_char <= figure.span[0] < sentence.end_char
    )
    first = next(hurt, None)
    return Argument(span=first.span, name=first.text) if first is not None else None
