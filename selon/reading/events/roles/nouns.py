"""The noun phrase around a head, and the name to print for it."""

from spacy.tokens import Doc, Token

from selon.model import Argument, Span
from selon.reading.events.draft import Layers
from selon.reading.events.roles.filler import Filler
from selon.reading.events.rules import grammar

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
TRAILING = frozenset({"ADP", "ADV", "DET", "CCONJ", "PUNCT"})
HYPHEN = "-"
QUOTES = (("«", "»"), ("“", "”"))


def phrase(head: Token, layers: Layers, *, bare: bool = False) -> Span:
    """Span of the noun phrase headed by `head`, without its clauses, appositions and preposition.

    `bare`: without its article too."""
    inside = {head.i}
    _collect(head, inside, True)
    inside -= {i for i in inside if i != head.i and _is_time(head.doc[i], layers)}
    inside -= {i for i in inside if i < head.i and head.doc[i].lemma_ in grammar(layers.document).TEMPORAL}
    first, last = _first(head, inside, bare), _last(head, inside)
    doc = layers.document.doc
    span = (doc[first].idx, doc[last].idx + len(doc[last]))
    figure = next((f for f in layers.figures if f.span[0] <= head.idx < f.span[1]), None)
    return (min(span[0], figure.span[0]), max(span[1], figure.span[1])) if figure else span


def _first(head: Token, inside: set[int], bare: bool) -> int:
    doc, at = head.doc, head.i
    while at > 0 and (at - 1 in inside or _is_glued(doc, at - 1)):
        if bare and doc[at - 1].pos_ == "DET":
            break
        at -= 1
    return at


def _last(head: Token, inside: set[int]) -> int:
    """The last word, across quotation marks and hyphens; a phrase never ends in a preposition or adverb."""
    doc, at = head.doc, head.i
    while at + 1 < len(doc):
        following = doc[at + 1]
        if not (at + 1 in inside or _is_glued(doc, at) or (following.is_quote and at + 2 in inside)):
            break
        at += 1
    while at > head.i and doc[at].pos_ in TRAILING and not _is_glued(doc, at - 1):
        at -= 1
    closes = at > head.i and at + 1 < len(doc) and doc[at + 1].is_right_punct
    opened = any(token.is_left_punct and token.is_quote for token in doc[head.i : at + 1])
    return at + 1 if closes and opened else at


def _is_glued(doc: Doc, at: int) -> bool:
    """Whether a token and the next are halves of one hyphenated word."""
    one, two = doc[at], doc[at + 1]
    return not one.whitespace_ and (one.text.endswith(HYPHEN) or two.text.startswith(HYPHEN))


def _is_time(token: Token, layers: Layers) -> bool:
    return any(time.span[0] <= token.idx < time.span[1] for time in layers.times)


def _collect(head: Token, inside: set[int], top: bool) -> None:
    for child in head.children:
        if child.dep_ in INSIDE or (child.dep_ in LINKS and not (top and child.dep_ in {"case", "cc"})):
            if child.pos_ in {"VERB", "AUX"} and (child.dep_ == "conj" or child.i < head.i):
                continue
            if child.dep_ == "conj" and _opens_clause(child):
                continue
            inside.add(child.i)
            _collect(child, inside, False)


def _opens_clause(conjunct: Token) -> bool:
    """Whether a verb with no subject of its own follows: "avec X et un soldat a été tué"."""
    after = conjunct.right_edge.i + 1
    if after >= len(conjunct.doc) or "VerbForm=Fin" not in str(conjunct.doc[after].morph):
        return False
    first = conjunct.doc[after]
    verb = first.head if first.dep_.startswith("aux") else first
    return not verb.is_ancestor(conjunct.head) and not any(c.dep_.startswith("nsubj") for c in verb.children)


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
    named = mention is not None and (mention.actor is not None or head.pos_ in {"PROPN", "PRON", "DET"})
    if mention is not None and named:
        return Argument(span=span, name=mention.name, actor=mention.actor)
    place = next((p for p in layers.places if p.metonym and p.span[0] <= head.idx < p.span[1]), None)
    if place is not None:
        return Argument(span=span, name=place.name, actor=place.actor)
    return Argument(span=span, name=_bare(span, layers))


def _bare(span: Span, layers: Layers) -> str:
    """The words of the phrase without a definite article in front."""
    tokens = [token for token in layers.document.tokens(span) if not token.is_space]
    if len(tokens) > 1 and tokens[0].pos_ == "DET" and "Definite=Def" in str(tokens[0].morph):
        return _whole(layers.document.text[tokens[1].idx : span[1]])
    return _whole(layers.document.text[slice(*span)])


def _whole(name: str) -> str:
    """A name without a quotation mark whose other half lies outside it."""
    for left, right in QUOTES:
        if name.count(left) != name.count(right):
            name = name.replace(left, "").replace(right, "")
    return " ".join(name.split())
