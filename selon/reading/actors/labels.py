"""Which labels an article uses for each actor."""

from dataclasses import dataclass

from selon.model import Mention, Span
from selon.reading.document import Document


@dataclass(frozen=True, slots=True)
class Label:
    """A wording of an actor, where it stands, and whether it takes a side."""

    text: str
    loaded: bool
    spans: tuple[Span, ...]


def labels(document: Document, mentions: tuple[Mention, ...]) -> dict[str, tuple[Label, ...]]:
    """Actor id → the labels that the article uses for it, in order of first use; pronouns are no labels."""
    found: dict[str, dict[tuple[str, bool], list[Span]]] = {}
    for mention in mentions:
        if mention.actor is None or mention.antecedent is not None:
            continue
        text = " ".join(document.text[slice(*mention.span)].split())
        found.setdefault(mention.actor, {}).setdefault((text, mention.loaded), []).append(mention.span)
    return {
        actor: tuple(Label(text, loaded, tuple(spans)) for (text, loaded), spans in used.items())
        for actor, used in found.items()
    }
