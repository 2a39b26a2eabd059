"""The noun phrase around a head, and the name to print for it."""

from spacy.tokens import Token

from selon.model import Argument, Span
from selon.reading.events.draft import Layers
from selon.reading.events.roles.filler import Filler

INSIDE = frozenset(
    {
        "det",
        "amod",
        "nummod",
        "nmod",
        "flat:name",
        "flat:foreign",
        "fixed",
        "compound",
        "obl:arg",
        "advmod",
        "iobj",
    }
)
LINKS = frozenset({"case", "conj", "cc"})


def phrase(head: Token, layers: Layers, *, bare: bool = False) -> Span:
    """Span of the noun phrase headed by `head`, without its clauses, appositions and preposition.

    `bare`: without its article too."""
    inside = {head.i}
    _collect(head, inside, True)
    first = last = head.i
    while first - 1 in inside and not (bare and head.doc[first - 1].pos_ == "DET"):
        first -= 1
    while last + 1 in inside:
        last += 1
    doc = layers.document.doc
    span = (doc[first].idx, doc[last].idx + len(doc[last]))
    figure = next((f for f in layers.figures if f.span[0] <= head.idx < f.span[1]), None)
    return (min(span[0], figure.span[0]), max(span[1], figure.span[1])) if figure else span


def _collect(head: Token, inside: set[int], top: bool) -> None:
    for child in head.children:
        if child.dep_ in INSIDE or (child.dep_ in LINKS and not (top and child.dep_ == "case")):
            if child.pos_ in {"VERB", "AUX"} and child.dep_ == "conj":
                continue
            inside.add(child.i)
            _collect(child, inside, False)


def filled(filler: Filler, layers: Layers) -> Argument:
    """The argument that a filler makes; uncertain where another phrase could have filled the role."""
    made = argument(filler.head, layers)
    if not filler.rivals:
        return made
    rivals = (argument(rival, layers).name for rival in filler.rivals)
    return made.model_copy(update={"uncertain": True, "candidates": (made.name, *rivals)})


def argument(head: Token, layers: Layers) -> Argument:
    """The phrase of `head` as an argument, named by the actor it stands for where that is known."""
    span = phrase(head, layers)
    mention = layers.mention_of(head.idx)
    if mention is not None:
        return Argument(span=span, name=mention.name, actor=mention.actor)
    place = next((p for p in layers.places if p.metonym and p.span[0] <= head.idx < p.span[1]), None)
    if place is not None:
        return Argument(span=span, name=place.name, actor=place.actor)
    return Argument(span=span, name=_bare(span, layers))


def _bare(span: Span, layers: Layers) -> str:
    """The words of the phrase without a definite article in front."""
    tokens = [token for token in layers.document.tokens(span) if not token.is_space]
    if len(tokens) > 1 and tokens[0].pos_ == "DET" and "Definite=Def" in str(tokens[0].morph):
        return layers.document.text[tokens[1].idx : span[1]]
    return layers.document.text[slice(*span)]
