"""Places told by other places: yardsticks, the more exact of two, "la ville" for one named before."""

from collections import Counter
from itertools import pairwise

from spacy.tokens import Token

from selon.model import Place
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.filler import Filler
from selon.reading.events.roles.frames import frames
from selon.reading.events.rules import grammar

JOINTS = frozenset({"PUNCT", "ADP", "ADV", "DET", "NOUN", "ADJ"})
COUNTRY = "country"
PHRASE = frozenset({"ADP", "DET", "NOUN", "ADJ", "PROPN"})
PAIR = (("PUNCT", "ADP"), ("PUNCT", "ADP", "DET"))
WIDE = {COUNTRY: 2, "region": 1, "county": 1, "area": 1}
GAP = 6
REACH = 10
MEASURE = 7
STAGE = 2


def is_yardstick(place: Place, layers: Layers) -> bool:
    """Whether a place only tells how far off another one is."""
    head = layers.document.tokens(place.span).root
    units = frames(layers.document).distance
    above = list(head.ancestors)[:2]
    bordering = frames(layers.document).bordering
    if any(token.lemma_ in units or token.lower_ in units for token in above):
        return True
    near = [*above, *(c for token in above[:1] for c in token.children if c.dep_ == "amod")]
    return any(token.lemma_ in bordering and token.i < head.i for token in near) or _is_measured(head, units)


def _is_measured(head: Token, units: frozenset[str]) -> bool:
    """Whether the words before are "à 220 km à l'est de", however they are parsed."""
    before = list(head.doc[max(head.sent.start, head.i - MEASURE) : head.i])
    at = next((n for n in reversed(range(len(before))) if before[n].lower_ in units), None)
    return at is not None and all(token.pos_ in {"ADP", "DET", "NOUN"} for token in before[at + 1 :])


def is_voice(place: Place, layers: Layers) -> bool:
    """Whether a place is part of who speaks or of who does it ("menée par Moscou")."""
    for attribution in layers.attributions:
        spans = [source.span for source in attribution.sources if source.span is not None]
        if any(start <= place.span[0] < end for start, end in spans):
            return True
    head = layers.document.tokens(place.span).root
    by = grammar(layers.document).BY
    return _speaks(head) or _where_said(place, head, layers) or any(c.lower_ == by for c in head.children)


def _where_said(place: Place, head: Token, layers: Layers) -> bool:
    """Whether somebody only spoke there: "a-t-il dit à Vienne"."""
    if not head.dep_.startswith("obl"):
        return False
    at = head.head.idx
    cues = [said for said in layers.attributions if said.cue and said.cue.span[0] <= at < said.cue.span[1]]
    return any(
        not any(part.span[0] <= place.span[0] < part.span[1] for part in said.content) for said in cues
    )


def _speaks(head: Token) -> bool:
    """Whether a bare name is the subject of a verb with an object or a clause ("Kigali conteste …")."""
    return (
        head.dep_ == "nsubj"
        and head.head.pos_ == "VERB"
        and not any(c.dep_ in {"case", "det"} for c in head.children)
        and any(c.dep_ in {"obj", "ccomp", "xcomp"} for c in head.head.children)
    )


def more_exact(place: Place, near: list[Place], layers: Layers) -> Place:
    """Of "à X, dans la province de Y" the first: what is named right before is the more exact place."""
    before = [p for p in near if p.span[1] <= place.span[0]]
    if not before:
        return place
    gap = layers.document.tokens((before[-1].span[1], place.span[0]))
    between = [t for t in gap if before[-1].span[1] <= t.idx < place.span[0]]
    plain = all(t.pos_ in JOINTS for t in between) and any(t.pos_ == "PUNCT" for t in between)
    return more_exact(before[-1], near, layers) if plain and len(between) <= GAP else place


def _is_just_before(place: Place, token: Token, layers: Layers) -> bool:
    """Whether a place stands in the sentence right before that of `token`, in the same paragraph."""
    start = token.sent.start
    if start == 0 or layers.document.paragraph_of(place.span)[1] <= token.idx:
        return False
    return bool(token.doc[start - 1].sent.start_char <= place.span[0] < token.sent.start_char)


def theatre(trigger: Trigger, layers: Layers) -> Place | None:
    """The place that is told to be the theatre of what a noun names ("X est en proie à des combats")."""
    nouns = frames(layers.document).theatre
    if trigger.verbal:
        return None
    stage = next((t for t in list(trigger.head.ancestors)[:STAGE] if t.lemma_ in nouns), None)
    if stage is None:
        return None
    subject = next((c for c in stage.children if c.dep_.startswith("nsubj")), None)
    if subject is None:
        return None
    return next((p for p in layers.places if p.span[0] <= subject.idx < p.span[1]), None)


def closer(place: Place, near: list[Place], layers: Layers) -> Place:
    """Of "dans la banlieue de X, à Y" or "dans le nord du pays, à Y" the second."""
    head = layers.document.tokens(place.span).root
    wide = head.head.lemma_.lower() in frames(layers.document).outskirts
    after = next((p for p in near if p.span[0] >= place.span[1]), None)
    if after is None or not (wide or place.kind in WIDE) or after.kind in WIDE:
        return place
    gap = layers.document.tokens((place.span[1], after.span[0]))
    between = tuple(t for t in gap if place.span[1] <= t.idx < after.span[0] and not t.is_space)
    at = grammar(layers.document).AT
    return after if tuple(t.pos_ for t in between) == PAIR[0] and between[-1].lower_ == at else place


def within(wide: Place, near: list[Place], trigger: Trigger) -> Place:
    """Of a region that opens the sentence, the place in it that is named after the trigger.

    "Dans la région de X, dix hommes sont morts dans une attaque … à Y"."""
    if wide.kind == COUNTRY or wide.span[1] > trigger.span[0]:
        return wide
    after = (p for p in near if p.span[0] > trigger.span[1] and p.country == wide.country)
    return next((p for p in after if p.kind not in WIDE), wide)


def is_right_after(place: Place, trigger: Trigger, layers: Layers) -> bool:
    """Whether only nouns and prepositions part a trigger from the place behind it, however parsed."""
    if trigger.verbal or place.span[0] <= trigger.span[1]:
        return False
    gap = layers.document.tokens((trigger.span[1], place.span[0]))
    between = [t for t in gap if trigger.span[1] <= t.idx < place.span[0]]
    return len(between) <= REACH and all(t.pos_ in PHRASE for t in between)


def as_titled(place: Place, layers: Layers) -> Place:
    """The more exact place that the title names right after this one ("en Galice, à Vigo")."""
    title = layers.document.paragraphs[0][1]
    named = [p for p in layers.places if p.span[1] <= title]
    for wide, exact in pairwise(named):
        between = [t for t in layers.document.tokens((wide.span[1], exact.span[0])) if t.idx >= wide.span[1]]
        joint = tuple(t.pos_ for t in between if t.idx < exact.span[0] and not t.is_space)
        if wide.name == place.name and joint in PAIR and wide.kind in WIDE and exact.kind != COUNTRY:
            return exact
    return place


def said_again(trigger: Trigger, patient: Filler | None, layers: Layers) -> Place | None:
    """The place named before that "la ville", "la province", "le pays" in the clause goes back to."""
    words = frames(layers.document).again
    heads = [patient.head] if patient is not None else []
    heads += [c for c in trigger.head.children if c.dep_.startswith(("obl", "nmod", "obj"))]
    heads += [t for word in trigger.words for t in (word, *word.children)]
    for head in heads:
        for token in (head, *head.children):
            if token.lemma_ in words and _is_definite(token) and not _is_named(token, layers):
                return _meant(token, words[token.lemma_], layers)
    return None


def _is_definite(token: Token) -> bool:
    marks = [str(c.morph) for c in token.children if c.dep_ in {"det", "case"}]
    return any(mark in morph for morph in marks for mark in ("Definite=Def", "PronType=Dem", "Poss=Yes"))


def _is_named(token: Token, layers: Layers) -> bool:
    """Whether a name stands in the noun's own phrase ("la ville de Homs")."""
    return any(
        place.span[0] <= t.idx < place.span[1] for t in token.subtree for place in layers.places
    ) or any(c.dep_ in {"nmod", "acl"} for c in token.children)


def _meant(token: Token, kinds: frozenset[str], layers: Layers) -> Place | None:
    """The place of one of `kinds` (or of none known) named most before `token`, the last of equals.

    Of countries it is the first, for an article names its own first.
    """
    before = [
        p
        for p in layers.places
        if p.span[1] <= token.idx and (p.kind is None or p.kind in kinds) and not is_yardstick(p, layers)
    ]
    if COUNTRY in kinds:
        return next((p for p in before if p.kind == COUNTRY), None)
    ground = [p for p in before if not p.metonym and not is_voice(p, layers)]
    just = [p for p in ground if p.kind is not None and _is_just_before(p, token, layers)]
    if len({p.name for p in just}) == 1:
        return just[0]
    counts = Counter(p.name for p in ground)
    return max(ground, key=lambda p: (counts[p.name], p.span), default=None)
