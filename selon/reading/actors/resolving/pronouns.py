"""Pronouns: which of them stand for an actor, and for whom."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene
from selon.reading.actors.words import Form

REACH = 4  # sentences
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:caus"})
COLLECTIVE = frozenset({"armed_group", "organisation", "public"})
PRONOMINAL = frozenset({"PRON", "DET", "ADV", "ADP"})
VERBAL = frozenset({"VERB", "AUX"})


def pronouns(scene: Scene) -> Iterator[tuple[Referent, Form, bool]]:
    """Pronouns in order, with their form, and whether they point at the one named last."""
    doc = scene.document.doc
    words = [_key(token.text) for token in doc]
    for token, word, following in zip(doc, words, [*words[1:], ""], strict=True):
        for last, key in ((token.i, word), (token.i + 1, f"{word} {following}")):
            form = scene.reference.latest.get(key)
            if form:
                yield _referent(scene, token, doc[last], form), form, True
                break
        else:
            form = scene.reference.personal.get(word)
            if form and token.pos_ in PRONOMINAL and not _impersonal(scene, token, form):
                yield _referent(scene, token, token, form), form, False


def pronoun_antecedent(
    scene: Scene, found: Referent, form: Form, latest: bool, earlier: Sequence[Referent]
) -> Referent | None:
    """The earlier referent that fits best by gender, number, nearness and being a subject; None where none fits."""
    here = scene.sentence_number(found.span[0])
    inside = scene.quoted(found.span[0])
    best, score = None, 0.0
    for place, it in enumerate(reversed(earlier)):
        away = here - scene.sentence_number(it.span[0])
        if away > REACH:
            break
        other = scene.quoted(it.span[0])
        if (other and other != inside) or not _fits(it, form):
            continue
        value = _weight(scene, it, form, latest) - 1.0 * away - 0.15 * min(place, 6)
        if best is None or value > score:
            best, score = it, value
    return best


def _weight(scene: Scene, it: Referent, form: Form, latest: bool) -> float:
    """How well a referent serves as antecedent, nearness apart."""
    head = scene.document.doc[it.head]
    weight = 0.0
    subject = head.dep_ in SUBJECTS or it.how == "pronoun"
    weight += 1.5 if subject and not latest else 0.0
    weight += {"person": 1.0, "name": 0.3, "pronoun": 0.6, "description": 0.0}[it.how]
    if it.gender is not None and it.gender == form.gender:
        weight += 0.4
    if form.number == "Plur" and it.number != "Plur":
        weight -= 0.6
    if it.how == "description" and it.kind == "official" and it.anonymous:
        weight += 0.3
    return weight


def _fits(it: Referent, form: Form) -> bool:
    if form.gender and it.gender and it.gender != form.gender:
        return form.number == "Plur" and it.number != "Plur" and it.kind in COLLECTIVE
    if form.number == "Sing":
        return it.number != "Plur" and not (
            form.gender == "Fem" and it.gender is None and it.kind == "person"
        )
    return it.number == "Plur" or it.kind in COLLECTIVE


def _impersonal(scene: Scene, token: Token, form: Form) -> bool:
    """Whether the subject stands for nobody ("il faut", "il est possible", "il y a")."""
    if not form.subject or form.gender != "Masc" or form.number != "Sing":
        return False
    words = scene.reference.impersonal
    if "expl" in token.dep_ and any(child.dep_ == "aux:pass" for child in token.head.children):
        return True
    verb = next((it for it in token.doc[token.i + 1 : token.i + 7] if it.pos_ in VERBAL), None)
    if verb is None:
        return False
    if verb.lemma_.lower() in words.verbs or token.head.lemma_.lower() in words.verbs:
        return True
    if any(_key(it.text) == "y" for it in token.doc[token.i + 1 : verb.i]):
        return True
    after = [it for it in token.doc[verb.i + 1 : verb.i + 4] if it.pos_ not in ("ADV", "AUX")]
    return verb.pos_ == "AUX" and bool(after) and _key(after[0].text) in words.adjectives


def _referent(scene: Scene, first: Token, last: Token, form: Form) -> Referent:
    end = last.idx + len(last.text)
    span = (first.idx + len(first.text) - len(_key(first.text)), end)
    return Referent(
        span=span,
        head=last.i,
        name=scene.text[slice(*span)],
        kind="person",
        how="pronoun",
        gender=form.gender,
        number=form.number,
    )


def _key(text: str) -> str:
    return text.lower().lstrip("-").removeprefix("t-")
