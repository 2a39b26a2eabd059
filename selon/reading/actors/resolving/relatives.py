"""Relative pronouns after a preposition ("according to whom"), and the noun that they take up."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene

CLAUSE = "acl:relcl"
NOMINAL = frozenset({"NOUN", "PROPN", "X"})
REACH = 12  # tokens, and mentions


def relatives(scene: Scene) -> Iterator[Referent]:
    """Relative pronouns that a preposition governs, in order."""
    for token in scene.where(lambda facts: facts.relative):
        form = scene.reference.relative[token.text.lower()]
        before = scene.before(token.idx)
        if before is None or before.pos_ != "ADP":
            continue
        yield Referent(
            span=(token.idx, token.idx + len(token.text)),
            head=token.i,
            name=token.text,
            kind="person",
            how="relative",
            gender=form.gender,
            number=form.number,
        )


def relative_antecedent(scene: Scene, found: Referent, earlier: Sequence[Referent]) -> Referent | None:
    """The referent whose noun the clause belongs to, by the parse, or the noun before the preposition."""
    token = scene.words[found.head]
    sentence = scene.sentence_number(found.span[0])
    near = [
        it for it in earlier[-REACH:] if scene.sentence_number(it.span[0]) == sentence and _agrees(it, found)
    ]
    for noun in (_clause_noun(token), _noun_before(scene, token)):
        if noun is not None:
            meant = (it for it in reversed(near) if it.head == noun.i or _belongs(scene, noun.i, it))
            referent = next(meant, None)
            if referent:
                return referent
    return None


def _clause_noun(token: Token) -> Token | None:
    """The noun that the relative clause of `token` modifies."""
    for _ in range(6):
        if token.dep_ == CLAUSE:
            return token.head
        if token.head is token:
            return None
        token = token.head
    return None


def _noun_before(scene: Scene, token: Token) -> Token | None:
    words = scene.words[max(0, token.i - REACH) : token.i]
    return next((it for it in reversed(words) if it.pos_ in NOMINAL), None)


def _belongs(scene: Scene, noun: int, it: Referent) -> bool:
    """Whether the noun is in the mention, or a complement of its head."""
    token = scene.words[noun]
    if it.span[0] <= token.idx < it.span[1]:
        return True
    return token.dep_ in ("nmod", "amod", "flat:name", "appos") and token.head.i == it.head


def _agrees(it: Referent, found: Referent) -> bool:
    gender = found.gender is None or it.gender is None or it.gender == found.gender
    return gender and (found.number is None or it.number is None or it.number == found.number)
