"""What governs an event, as far as that bears on whether it took place."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.document import Document
from selon.reading.events.draft import Trigger
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.grammar.syntax import VERBAL, is_set_off
from selon.reading.events.rules import grammar
from selon.reading.events.status.cues import Cues

REACH = 5
VERB_LINKS = frozenset({"xcomp", "acl", "advcl", "ccomp", "dep", "conj", "obl:mod", "obl:arg"})
NOUN_LINKS = frozenset(
    {
        "obj",
        "nsubj",
        "nsubj:pass",
        "nmod",
        "obl:arg",
        "xcomp",
        "dep",
        "obl:agent",
        "appos",
        "ROOT",
        "iobj",
        "conj",
    }
)


def chain_of(trigger: Trigger, cues: Cues, document: Document) -> Iterator[Token]:
    """The trigger and what governs it, as far as the government bears on whether it took place."""
    token = trigger.head
    for _ in range(REACH):
        yield token
        above = token.head
        if above.i == token.i:
            return
        if token.pos_ in VERBAL or token.pos_ == "ADJ":
            if token.dep_ not in VERB_LINKS or _is_aside(token):
                return
        elif not _carries(token, above, cues, document):
            return
        token = above


def _is_aside(token: Token) -> bool:
    """Whether a participle set off by commas tells what is so, whatever its sentence only plans."""
    return is_set_off(token) and is_set_off(token.head)


def _carries(noun: Token, above: Token, cues: Cues, document: Document) -> bool:
    """Whether a noun shares the fate of its governor, as the object of a verb of planning does."""
    if any(c.dep_ == "case" and c.lower_ in cues.around for c in noun.children):
        return False
    if noun.dep_ == "conj" and above.pos_ == "NOUN":
        return True
    if above.pos_ in VERBAL:
        known = frames(document)
        light = known.doing | known.undergoing | known.happening | cues.duty | cues.modal | cues.go
        telling = above.lemma_ in light or is_cue(above, cues)
        return telling and (noun.dep_ in NOUN_LINKS or _is_of(noun, document))
    return noun.dep_ in NOUN_LINKS and (above.pos_ != "NOUN" or is_cue(above, cues) or _light_noun(above))


def _is_of(noun: Token, document: Document) -> bool:
    """ "menacer de sanctions"."""
    plain = grammar(document).preposition
    of = grammar(document).OF
    return noun.dep_ == "obl:mod" and any(c.dep_ == "case" and plain(c.lower_) == of for c in noun.children)


def _light_noun(noun: Token) -> bool:
    """Nouns of quantity and series have no fate of their own; a definite one is taken to be so."""
    return not any("Definite=Def" in str(c.morph) for c in noun.children if c.dep_ == "det")


def reaches(noun: Token, verb: Token, document: Document) -> bool:
    """ "le raid visait un chef": the verb tells what the raid did, and plans nothing."""
    return noun.dep_.startswith("nsubj") and verb.lemma_ in frames(document).reaching


def is_cue(token: Token, cues: Cues) -> bool:
    lists = (cues.planned, cues.announced, cues.conditional, cues.denied, cues.alleged, cues.ongoing)
    return any(token.lemma_ in lemmas for lemmas in lists)
