"""The people that an attack or a disaster befell, where grammar names no patient."""

from collections.abc import Iterator

from selon.model import Argument, Figure
from selon.reading.events.draft import Layers, Trigger

HARM = frozenset({"killed", "wounded", "missing", "affected"})


def victims(trigger: Trigger, layers: Layers) -> Argument | None:
    """The first people counted as killed or hurt in the trigger's sentence, if its entry looks for them."""
    first = next(_hurt(trigger, layers), None) if trigger.entry.victims else None
    return Argument(span=first.span, name=first.text) if first is not None else None


def toll(trigger: Trigger, layers: Layers) -> Argument | None:
    """The people that the clause itself says were killed or hurt by what a noun names, before its target."""
    if trigger.verbal or trigger.kind == "clash" or not trigger.entry.victims:
        return None
    above = {trigger.head.i, *(token.i for token in trigger.head.ancestors)}
    for figure in _hurt(trigger, layers):
        root = layers.document.tokens(figure.span).root
        verb = next((token for token in root.ancestors if token.pos_ == "VERB"), None)
        if verb is not None and verb.i in above:
            return Argument(span=figure.span, name=figure.text)
    return None


def _hurt(trigger: Trigger, layers: Layers) -> Iterator[Figure]:
    sentence = trigger.head.sent
    for figure in layers.figures:
        if (
            figure.measure in HARM
            and figure.high != 0
            and sentence.start_char <= figure.span[0] < sentence.end_char
        ):
            yield figure
