"""Whether a word in its place names the event that its entry is about."""

from collections.abc import Iterable

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.filler import Filler
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.grammar.carriers import carrier, is_subject
from selon.reading.events.roles.grammar.syntax import oblique
from selon.reading.events.roles.sorts import known_sorts, sorts_of
from selon.reading.events.rules import grammar
from selon.reading.events.triggers.find import reflexive

WINDOW = 3
LIKENED = 2
TALK = frozenset({"agreement", "meeting", "sanction", "aid", "election"})
COUNTRY = "country"


def fits(trigger: Trigger, layers: Layers) -> bool:
    """The conditions on the words around: `under`, `beside`, `unless`, `intransitive`."""
    entry = trigger.entry
    if entry.unless and not set(entry.unless).isdisjoint(_around(trigger)):
        return False
    if _only_likened(trigger.head, layers.document):
        return False
    if entry.beside and set(entry.beside).isdisjoint(_lemmas(_near_by(trigger, layers))):
        return False
    if entry.main and trigger.head.dep_ in {"acl", "amod"}:
        return False
    if not trigger.verbal and trigger.kind in TALK and _is_title(trigger, layers):
        return False
    if entry.under and not set(entry.under) & set(_governors(trigger.head)):
        return False
    return not (
        entry.intransitive
        and any(c.dep_ == "obj" for c in trigger.head.children)
        and not reflexive(trigger.head)
    )


def met(trigger: Trigger, agent: Filler | None, patient: Filler | None, layers: Layers) -> bool:
    """Whether one of the entry's needs is there; of "agent+patient" both must be.

    A patient whose number is only asked for ("combien d'hommes …"), or that holds one of the words that take
    the meaning away, makes no event."""
    needs = trigger.entry.needs
    if patient is not None and trigger.verbal and _is_put_off(trigger, patient, layers):
        return False
    return not needs or any(
        all(_met(part, trigger, agent, patient, layers) for part in need.split("+")) for need in needs
    )


def _is_put_off(trigger: Trigger, patient: Filler, layers: Layers) -> bool:
    phrase = [patient.head, *(c for c in patient.head.children if c.dep_ in {"amod", "nmod"})]
    asked = grammar(layers.document).HOW_MANY
    if any(t.lower_ in asked for t in patient.head.doc[max(0, patient.head.i - 2) : patient.head.i]):
        return True
    return not _lemmas(phrase).isdisjoint(trigger.entry.unless)


def _met(need: str, trigger: Trigger, agent: Filler | None, patient: Filler | None, layers: Layers) -> bool:
    if need in {"agent", "patient"}:
        return (agent if need == "agent" else patient) is not None
    sentence = trigger.head.sent
    within = (sentence.start_char, sentence.end_char)
    if need == "opening":
        verb = carrier(trigger.head)
        return verb is not None and is_subject(trigger.head, verb)
    if need == "light":
        return is_light(trigger, layers.document)
    if need in {"time", "place", "figure"}:
        spans = {
            "time": [time.span for time in layers.times],
            "place": [place.span for place in layers.places],
            "figure": [figure.span for figure in layers.figures],
        }
        return any(within[0] <= span[0] < within[1] for span in spans[need])
    if need == "abroad":
        return _goes_abroad(trigger.head, layers)
    if need == "reflexive":
        return reflexive(trigger.head) is not None
    return any(need in sorts_of(token, layers) for token in oblique(trigger.head, "de", layers.document))


def _near_by(trigger: Trigger, layers: Layers) -> list[Token]:
    """The sentence; of what sets people free also the one before, which says who holds them."""
    start = trigger.head.sent.start
    if trigger.kind != "release" or start == 0:
        return list(trigger.head.sent)
    before = trigger.head.doc[start - 1].sent
    same = layers.document.paragraph_of(trigger.span)[0] <= before.start_char
    return [*(before if same else ()), *trigger.head.sent]


def _is_title(trigger: Trigger, layers: Layers) -> bool:
    """Whether the noun only tells somebody's office or side: "le coordinateur de l'aide"."""
    above = trigger.head.head
    return trigger.head.dep_ == "nmod" and bool(known_sorts(above, layers) & {"person", "official"})


def _goes_abroad(verb: Token, layers: Layers) -> bool:
    """Whether a complement of the verb is a country."""
    under = {child.i for child in verb.children if child.dep_.startswith("obl")}
    return any(
        layers.document.tokens(place.span).root.i in under for place in layers.places if place.kind == COUNTRY
    )


def is_light(trigger: Trigger, document: Document) -> bool:
    """Whether a verb only carries a noun ("mener une attaque", "une attaque (qui) a eu lieu")."""
    verb = carrier(trigger.head)
    known = frames(document)
    carried = known.happening | known.doing
    if any(c.dep_.startswith("acl") and c.lemma_ in carried for c in trigger.head.children):
        return True
    return verb is not None and verb.lemma_ in known.doing | known.undergoing | known.happening


def _only_likened(head: Token, document: Document) -> bool:
    """Whether something is only said to be like it ("une secousse semblable à celle d'un séisme")."""
    known = frames(document).likeness
    above = list(head.ancestors)[:LIKENED]
    return any(token.lemma_ in known and token.i < head.i for token in above)


def _governors(head: Token) -> list[str]:
    """Lemmas of the two words above, of the verbs among the participles below."""
    above = [token.lemma_ for token in list(head.ancestors)[:2]]
    return above + [child.lemma_ for child in head.children if child.dep_.startswith("acl")]


def _around(trigger: Trigger) -> set[str]:
    head = trigger.head
    doc = head.doc
    near = list(doc[max(head.sent.start, head.i - WINDOW) : min(head.sent.end, head.i + WINDOW + 1)])
    near += [*head.children, *(k for c in head.children for k in c.children if c.dep_ == "nmod")]
    if head.head.pos_ in {"NOUN", "VERB"}:
        near.append(head.head)
    own = {token.i for token in near if trigger.span[0] <= token.idx < trigger.span[1]}
    pairs = {
        doc[i].text_with_ws + doc[i + 1].text
        for i in range(max(0, head.i - 1), min(head.i + 1, len(doc) - 1))
    }
    return _lemmas([token for token in near if token.i not in own]) | {pair.lower() for pair in pairs}


def _lemmas(tokens: Iterable[Token]) -> set[str]:
    words: set[str] = set()
    for token in tokens:
        words.update((token.lemma_, token.lower_))
    return words
