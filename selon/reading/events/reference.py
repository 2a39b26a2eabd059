"""How a word points: at something new, at something told before, or only at which people are meant."""

from spacy.tokens import Token

from selon.model import Argument
from selon.reading.events.draft import Draft, Layers
from selon.reading.events.rules import grammar
from selon.vocabulary import EventKind


def definiteness(head: Token) -> str:
    """`demonstrative`, `definite` (article, possessive, bare name) or `indefinite`."""
    for child in head.children:
        if child.pos_ == "ADJ" and "PronType=Dem" in str(child.morph):
            return "demonstrative"
        if child.dep_ in {"det", "nummod"} or (child.dep_ == "case" and "Definite=Def" in str(child.morph)):
            morph = str(child.morph)
            if "PronType=Dem" in morph:
                return "demonstrative"
            if "Definite=Def" in morph or "Poss=Yes" in morph:
                return "definite"
    return "definite" if head.pos_ in {"PROPN", "PRON"} else "indefinite"


def newness(head: Token) -> str:
    """As `definiteness`; a definite noun of something new ("l'attaque d'un bus") is itself new."""
    own = definiteness(head)
    of = [c for c in head.children if c.dep_ == "nmod" and c.pos_ == "NOUN" and c.i > head.i]
    dets = [str(k.morph) for c in of[:1] for k in c.children if k.dep_ == "det"]
    news = any("Definite=Ind" in morph and "PronType=Art" in morph for morph in dets)
    return "indefinite" if own == "definite" and news else own


def sums_up(last: Draft, draft: Draft) -> bool:
    """Whether a noun after a comma, with a clause of its own, names the event told before it anew.

    "… a lancé une offensive contre la base, attaque ayant fait dix morts"."""
    head = draft.trigger.head
    if draft.trigger.verbal or draft.own_time or last.trigger.head.sent.start != head.sent.start:
        return False
    before = [c for c in head.children if c.i < head.i and c.dep_ in {"det", "amod"}]
    first = min((*before, head), key=lambda token: token.i)
    opens = first.i > head.sent.start and first.nbor(-1).text == COMMA and definiteness(head) == "indefinite"
    told = any(c.dep_.startswith("acl") and c.i > head.i for c in head.children)
    joined = any(c.dep_ in {"cc", "case"} for c in head.children)
    return opens and told and not joined and head.dep_ in BESIDE


COMMA = ","
# How a parser hangs an apposition to a whole clause.
BESIDE = frozenset({"appos", "amod", "nmod", "acl", "dep", "obl:mod", "conj"})


def unfolds(last: Draft, draft: Draft, layers: Layers) -> bool:
    """Whether a verb tells how the event begins: "l'attaque a débuté quand des hommes ont ouvert le feu"."""
    start = last.trigger.head.head
    begins = start.lemma_ in grammar(layers.document).STARTING and not last.trigger.verbal
    return begins and draft.trigger.verbal and start.is_ancestor(draft.trigger.head)


def is_said_of_it(head: Token, layers: Layers) -> bool:
    """ "c'était un attentat", "il s'agit de la première attaque": what was told is only given a name."""
    rules = grammar(layers.document)
    kids = list(head.children)
    if any(c.dep_ == "cop" for c in kids):
        return any(c.dep_.startswith(("nsubj", "expl")) and c.lower_ in rules.IT for c in kids)
    return head.head.lemma_ == rules.CONCERN and any(c.dep_.startswith("expl") for c in head.head.children)


def points_back(head: Token) -> bool:
    """ "ces actes de destruction": the demonstrative stands before a noun that only carries the trigger."""
    return head.dep_ == "nmod" and head.head.pos_ == "NOUN" and definiteness(head.head) == "demonstrative"


def points_back_at(patient: Argument | None, layers: Layers) -> bool:
    """ "la destruction de cette porte"."""
    if patient is None:
        return False
    return definiteness(layers.document.tokens(patient.span).root) == "demonstrative"


def describes(draft: Draft) -> bool:
    """Whether a trigger is a participle that only tells which people are meant ("les élèves enlevés")."""
    head = draft.trigger.head
    bare = draft.trigger.verbal and head.dep_ in {"acl", "amod"}
    return bare and draft.agent is None and not draft.own_time and draft.trigger.kind in TELLING


TELLING: frozenset[EventKind] = frozenset({"abduction", "arrest", "release", "judicial", "displacement"})
