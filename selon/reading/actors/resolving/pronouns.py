"""Pronouns: which of them stand for an actor, and for whom."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene
from selon.reading.actors.words import Form, pronoun_key

REACH = 4  # sentences
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:caus"})
COLLECTIVE = frozenset({"armed_group", "organisation", "public"})
PRONOMINAL = frozenset({"PRON", "DET", "ADV", "ADP"})
HUMAN = frozenset({"person", "official", "witness"})
VERBAL = frozenset({"VERB", "AUX"})


def pronouns(scene: Scene) -> Iterator[tuple[Referent, Form, bool]]:
    """Pronouns in order, with their form, and whether they point at the one named last."""
    pointing = list(_pointing(scene))
    yield from ((referent, form, True) for referent, form in pointing)
    starts = {referent.span[0] for referent, _ in pointing}
    for token in scene.where(lambda facts: facts.key):
        form = scene.reference.personal[pronoun_key(token.text)]
        if token.pos_ in PRONOMINAL and token.idx not in starts and not _impersonal(scene, token, form):
            yield _referent(scene, token, form), form, False


def _pointing(scene: Scene) -> Iterator[tuple[Referent, Form]]:
    """Pronouns and phrases for the one named last; by their letters, since parsers cut them at will."""
    for found in scene.reference.pointing.finditer(scene.document.plain.lower()):
        form = scene.reference.latest[found.group()]
        token = scene.token_at(found.start())
        yield replace(_referent(scene, token, form), span=found.span()), form


def pronoun_antecedent(
    scene: Scene, found: Referent, form: Form, latest: bool, earlier: Sequence[Referent]
) -> Referent | None:
    """The earlier referent that fits best by gender, number, nearness and being a subject."""
    here = scene.sentence_number(found.span[0])
    inside = scene.quoted(found.span[0])
    told = Counter(it.name for it in earlier if it.kind == "person")
    best, score = None, 0.0
    for place, it in enumerate(reversed(earlier)):
        away = here - scene.sentence_number(it.span[0])
        if away > REACH:
            break
        other = scene.quoted(it.span[0])
        if (other and other != inside) or not _fits(it, form) or (not inside and _of_speaker(scene, it)):
            continue
        value = _weight(scene, it, form, latest) - 1.1 * away - 0.2 * min(place, 6)
        value += 0.15 * min(told[it.name], 4)
        value -= 0.8 if not away and _is_agent(scene, it) else 0.0
        value += 2.5 if not away and _is_topic(scene, it) else 0.0
        if best is None or value > score:
            best, score = it, value
    return best


def _weight(scene: Scene, it: Referent, form: Form, latest: bool) -> float:
    """How well a referent serves as antecedent, nearness apart."""
    head = _top(scene.words[it.head])
    weight = 0.0
    if not latest:
        subject = head.dep_ in SUBJECTS or it.how == "pronoun" or _opens_sentence(scene, it)
        weight += (1.5 if head.head.dep_ == "ROOT" else 1.2) if subject else 0.0
    weight -= 1.0 if scene.bracketed(it.span[0]) else 0.0
    weight += {"person": 1.0, "name": 0.3, "pronoun": 0.6, "relative": 0.3, "description": 0.0}[it.how]
    if it.gender is not None and it.gender == form.gender:
        weight += 0.4
    if form.number == "Plur" and it.number != "Plur":
        weight -= 0.6
    if it.how == "description":
        weight += 0.4 if it.kind in HUMAN else 0.0 if it.actor else -0.4
    return weight


def _of_speaker(scene: Scene, it: Referent) -> bool:
    """Whether the mention belongs to whoever writes or speaks ("notre rédaction")."""
    return it.how == "description" and scene.token_at(it.span[0]).text.lower() in scene.reference.own


def _is_topic(scene: Scene, it: Referent) -> bool:
    """Whether the sentence is announced to be about the referent ("Quant à X, …, il")."""
    start = scene.index_at(it.span[0])
    return any(
        token.text.lower() in scene.reference.topics for token in scene.words[max(0, start - 2) : start]
    )


def _is_agent(scene: Scene, it: Referent) -> bool:
    """Whether the name is the agent of a passive, as in a participle clause before the pronoun."""
    return bool(_top(scene.words[it.head]).dep_ == "obl:agent")


def _opens_sentence(scene: Scene, it: Referent) -> bool:
    """Whether a name or description begins its sentence: a subject in most, whatever the parser says;
    behind a preposition it is none ("À l'hôpital, le docteur")."""
    start = scene.sentence_start(it.span[0])
    return it.span[0] - start < 4 and scene.token_at(start).pos_ != "ADP"


def _top(head: Token) -> Token:
    """The token that the name is an apposition to, or the name itself."""
    for _ in range(3):
        if head.dep_ not in ("appos", "flat:name"):
            break
        head = head.head
    return head


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
    verb = next((it for it in scene.words[token.i + 1 : token.i + 7] if it.pos_ in VERBAL), None)
    if verb is None:
        return False
    if verb.lemma_.lower() in words.verbs or token.head.lemma_.lower() in words.verbs:
        return True
    if any(pronoun_key(it.text) == "y" for it in scene.words[token.i + 1 : verb.i]):
        return True
    after = [it for it in scene.words[verb.i + 1 : verb.i + 4] if it.pos_ not in ("ADV", "AUX")]
    return verb.pos_ == "AUX" and bool(after) and pronoun_key(after[0].text) in words.adjectives


def _referent(scene: Scene, token: Token, form: Form) -> Referent:
    end = token.idx + len(token.text)
    span = (end - len(pronoun_key(token.text)), end)
    return Referent(
        span=span,
        head=token.i,
        name=scene.text[slice(*span)],
        kind="person",
        how="pronoun",
        gender=form.gender,
        number=form.number,
    )
