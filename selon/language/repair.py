"""Verbs that the parser took for adjectives, put back as the heads of their clauses."""

from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
MORPH = "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"
AMOD = "amod"
ADVERB = "advmod"
LOOSE = frozenset({"punct", "parataxis", ADVERB})


@dataclass
class _Tree:
    """Heads and labels of a document, by token, while they are mended."""

    heads: list[int]
    labels: list[str]

    def hang(self, token: int, head: int, label: str) -> None:
        self.heads[token], self.labels[token] = head, label


def repaired(doc: Doc, lemma_of: Callable[[str], str | None]) -> Doc:
    """`doc` with the verbs that it holds for plural adjectives as verbs: the noun before is their subject,
    the bare noun behind their object.

    `lemma_of` gives the infinitive of a form that can only be such a verb, else None.
    """
    lemmas = {token.i: lemma for token in doc if _is_adjective(token) and (lemma := lemma_of(token.lower_))}
    if not lemmas:
        return doc
    tree = _Tree([token.head.i for token in doc], [token.dep_ for token in doc])
    for i in lemmas:
        if doc[i].dep_ == AMOD:
            _raise(doc[i], tree)
    made = Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        tags=["VERB" if token.i in lemmas else token.tag_ for token in doc],
        pos=["VERB" if token.i in lemmas else token.pos_ for token in doc],
        morphs=[MORPH if token.i in lemmas else str(token.morph) for token in doc],
        lemmas=[lemmas.get(token.i, token.lemma_) for token in doc],
        heads=tree.heads,
        deps=tree.labels,
        ents=[f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc],
    )
    made.tensor = doc.tensor
    return made


def _is_adjective(token: Token) -> bool:
    """Whether the parser made `token` a plural adjective of a noun right before it."""
    plural = token.morph.get("Number", []) == ["Plur"]
    noun = token.head
    return token.pos_ == "ADJ" and plural and noun.i < token.i and noun.pos_ in NOUNS


def _raise(verb: Token, tree: _Tree) -> None:
    """Puts `verb` where its noun stood, with the noun for subject."""
    noun, above = verb.head, verb.head.head
    behind = [child for child in noun.children if child.i > verb.i]
    if above.i > verb.i and above.pos_ in NOUNS:
        _over(verb, above, tree)
        behind = []
    elif above.i == noun.i:
        tree.hang(verb.i, verb.i, "ROOT")
    else:
        tree.hang(verb.i, above.i, "ccomp" if above.i > verb.i else noun.dep_)
    tree.hang(noun.i, verb.i, "nsubj")
    for child in behind:
        _place(child, verb, tree)


def _over(verb: Token, object_: Token, tree: _Tree) -> None:
    """Puts `verb` over a later noun that had its subject for a modifier: the noun is its object."""
    root = object_.head.i == object_.i
    tree.hang(verb.i, verb.i if root else object_.head.i, object_.dep_)
    tree.hang(object_.i, verb.i, "obj")
    for child in object_.children:
        if child.dep_ in LOOSE and child.i > verb.i:
            tree.hang(child.i, verb.i, child.dep_)


def _place(child: Token, verb: Token, tree: _Tree) -> None:
    """Hangs what stood behind the verb, on its subject, on the verb."""
    if child.pos_ not in NOUNS:
        tree.hang(child.i, verb.i, child.dep_)
        return
    cased = any(inner.dep_ == "case" for inner in child.children)
    for inner in child.children:
        if inner.dep_ == ADVERB and verb.i < inner.i < child.i:
            tree.hang(inner.i, verb.i, ADVERB)
    arcs = zip(tree.heads, tree.labels, strict=True)
    taken = (verb.i, "obj") in arcs
    tree.hang(child.i, verb.i, "obl:mod" if cased or taken else "obj")
