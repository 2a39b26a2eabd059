"""A country or a capital that speaks: its government."""

from selon.actors import open_registry
from selon.model import Source
from selon.reading.actors.words import Phrase


def state_in(phrase: Phrase) -> Source | None:
    """The government that the phrase names by its country or its capital, and by nothing else."""
    if len(phrase.core) > 4 or not phrase.core or phrase.core[-1].i != phrase.tokens[-1].i:
        return None
    text = phrase.document.text[phrase.core_start : phrase.span[1]]
    actor = next((it for it in open_registry().find(text) if it.id.startswith("gov:")), None)
    if actor is None or not text[:1].isupper():
        return None
    name = actor.name if text in (*actor.capitals, *actor.names.get("full", ())) else text
    return Source(span=phrase.span, name=name, kind="government", actor=actor.id)
