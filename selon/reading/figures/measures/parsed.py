"""The predicate of a count by the parse: its modifiers, then the verbs and nouns it depends on."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.reading.figures.counted.heads import Head
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.measures.predicates import Predicate, named, say

NOMINAL = ("nmod", "obl:arg", "obl:mod", "obl", "iobj")
LATERAL = ("conj", "appos", "nummod", "flat:name", "dep", "fixed")


def by_parse(token: Token, head: Head, lexicon: Lexicon) -> Predicate | None:
    """The predicate that the parse ties to the counted noun `token`."""
    top = _top(token, lexicon)
    for verb, role in (*_modifiers(token, lexicon), *(_modifiers(top, lexicon) if top is not token else ())):
        if measure := say(verb, role, head, lexicon):
            return Predicate(measure, verb, "modifier")
    for word, role in _governors(top):
        if role == "noun":
            measure = named(word, head, lexicon) if _bare(word, top) else None
            if measure:
                return Predicate(measure, word, "noun before the count")
        elif measure := say(word, role, head, lexicon):
            return Predicate(measure, word, role)
    return None


def _top(token: Token, lexicon: Lexicon) -> Token:
    """The number word that the noun hangs on in "une centaine de maisons", else the noun itself."""
    while token.dep_ in NOMINAL and token.head is not token and token.head.lower_ in lexicon.words.values:
        token = token.head
    return token


def _modifiers(token: Token, lexicon: Lexicon) -> Iterator[tuple[Token, str]]:
    """Participles and relative clauses that belong to the count, not to a part of it."""
    for child in token.children:
        if child.dep_ in ("acl", "amod", "acl:relcl", "advcl") and child.i > token.i:
            if child.left_edge.lower_ in lexicon.cues.part_of:
                continue
            yield child, "modifier"
            yield from ((deep, "subject") for deep in _controlled(child))


def _governors(token: Token) -> Iterator[tuple[Token, str]]:
    """Verbs and nouns that the count depends on, with its role: object, subject or noun."""
    for _ in range(5):
        if token.dep_ not in LATERAL or token.head is token:
            break
        token = token.head
    dep, above = token.dep_, token.head
    if above is token:
        return
    if dep in ("obj", "nsubj:pass", "nsubj"):
        yield above, "subject" if dep == "nsubj" else "object"
        if dep != "nsubj:pass":
            yield from ((child, "subject") for child in _controlled(above))
    elif dep in NOMINAL and above.pos_ in ("NOUN", "PROPN", "ADJ"):
        yield above, "noun"


def _controlled(verb: Token) -> Iterator[Token]:
    """Infinitives that the verb hands its subject or object on to ("ont dû fuir", "à prendre la fuite")."""
    for child in verb.children:
        if child.dep_ in ("xcomp", "ccomp") and child.i > verb.i:
            yield child
            yield from _controlled(child)


def _bare(noun: Token, token: Token) -> bool:
    """Whether little words alone stand between a noun of action and the count."""
    between = noun.doc[noun.i + 1 : token.i]
    return len(between) <= 12 and not any(word.pos_ in ("VERB", "PUNCT") for word in between)
