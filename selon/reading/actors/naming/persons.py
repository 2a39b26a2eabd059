"""Persons: full names with their offices, and surnames that go back to them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Token

from selon.actors.fold import fold_word
from selon.model import Span
from selon.reading.actors.naming.offices import office_of
from selon.reading.actors.naming.taken import Taken
from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene
from selon.reading.actors.words import Titles

NOMINAL = frozenset({"PROPN", "NOUN", "X", "ADJ", "VERB", "INTJ"})
BODIES = frozenset({"government", "organisation", "media", "armed_group"})
REACH = 9
HOLDERS = frozenset({"office", "official", "person"})
PERSONAL = frozenset({"office", "official", "person", "witness", "public"})


def persons(scene: Scene, taken: Taken) -> list[Referent]:
    """Mentions of persons by name, in order; a surname has the name, office and gender of its bearer."""
    spans = sorted(_name_spans(scene, taken))
    for span in spans:
        taken.add(span)
    known: dict[str, Referent] = {}
    found = [_referent(scene, span) for span in spans]
    for referent in found:
        if len(_name_words(referent.name)) > 1 and "." not in referent.name.split()[0]:
            for key in _keys(referent.name):
                known[key] = _merge(known.get(key), referent)
    known = _by_first_name(scene.titles, known) | known
    found += [_referent(scene, span) for span in _surnames(scene, taken, known)]
    return [_resolved(referent, known) for referent in sorted(found, key=lambda it: it.span)]


def _name_spans(scene: Scene, taken: Taken) -> Iterator[Span]:
    """Stretches that the parser or a title or office before them shows to be a person's name."""
    end = 0
    for token in scene.capitals:
        if token.i < end or not _may_start(scene, token):
            continue
        last = _last_of_name(scene, token)
        span = (token.idx, last.idx + len(last.text))
        if not taken.touches(span) and _is_person(scene, token, last):
            end = last.i + 1
            yield span


def _may_start(scene: Scene, token: Token) -> bool:
    if scene.facts[token.i].never or token.is_punct:
        return False
    if scene.titles.glued(token.text):
        return True
    if token.pos_ not in NOMINAL and token.ent_type_ != "PER":
        return False
    if scene.facts[token.i].title is not None or scene.states.code(token.text) is not None:
        return False
    if (token.idx, token.idx + len(token.text)) in scene.state_spans and token.ent_type_ != "PER":
        return False
    if _is_portfolio(scene, token):
        return False
    before = scene.before(token.idx)
    placed = (
        before is not None
        and before.pos_ == "ADP"
        and _is_place(scene, token.idx, token.idx + len(token.text))
    )
    return not placed and scene.facts[token.i].group not in PERSONAL


def _is_portfolio(scene: Scene, token: Token) -> bool:
    """Whether a capital noun ends an office, with the name behind it ("ministre de la Santé Ada Roy")."""
    after = scene.after(token.idx + len(token.text))
    begins = after is not None and after.ent_type_ == "PER" and after.ent_iob_ == "B"
    return begins and token.pos_ == "NOUN" and token.ent_type_ != "PER"


def _last_of_name(scene: Scene, token: Token) -> Token:
    """The last token of the run of capitals, with particles and hyphens between them, from `token`."""
    last, small = token, 0
    for after in scene.words[token.i + 1 : token.i + 8]:
        if after.is_space or (after.is_punct and after.text not in ("-", "'")):
            break
        if after.text[0].isupper() and after.pos_ in NOMINAL and not scene.facts[after.i].never:
            last, small = after, 0
        elif (after.text.lower() in scene.titles.particles and small < 2) or after.text in ("-", "'"):
            small += 1
            if after.pos_ == "ADP" and last.ent_type_ != "PER" and _before_state(scene, after):
                break
        elif small == 1 and scene.words[after.i - 1].text == "-":
            last, small = after, 0
        else:
            break
    return last


def _before_state(scene: Scene, preposition: Token) -> bool:
    """Whether a state or a capital follows the preposition, so that it is no part of the name."""
    after = scene.after(preposition.idx + len(preposition.text))
    return after is None or any(start == after.idx for start, _ in scene.state_spans)


def _is_person(scene: Scene, first: Token, last: Token) -> bool:
    tokens = scene.words[first.i : last.i + 1]
    start, end = first.idx, last.idx + len(last.text)
    if (start, end) in scene.state_spans:
        return False
    before = scene.before(first.idx)
    if scene.titles.glued(first.text):
        return True
    titled = before is not None and (
        scene.facts[before.i].title is not None and (before.text[0].isupper() or "." in before.text)
    )
    if titled or (before is not None and before.text == "." and _titled_before_dot(scene, before)):
        return True
    if _group_of(scene, first) in BODIES and first.ent_type_ != "PER":
        return False
    people = [token for token in tokens if token.ent_type_ == "PER"]
    if len(people) * 2 >= len([token for token in tokens if not token.is_punct]):
        return not _is_place(scene, start, end)
    if _is_place(scene, start, end):
        return False
    if _holder_after(scene, last):
        return True
    holder = before is not None and _holder_before(scene, before)
    return holder and sum(token.text[0].isupper() for token in tokens) > 1


def _holder_after(scene: Scene, last: Token) -> bool:
    """Whether an office follows the name, bare or with its article ("X, émir du groupe", "X, un rebelle")."""
    following = [token for token in scene.words[last.i + 1 : last.i + 5] if not token.is_space]
    if following and following[0].text == ",":
        following = following[1:]
        if following and following[0].pos_ == "NOUN" and _group_of(scene, following[0]) in HOLDERS:
            return True
    if not following or scene.reference.determiner(following[0].text) is None or following[0].pos_ != "DET":
        return False
    for token in following[1:3]:
        if token.pos_ != "ADJ" or _group_of(scene, token):
            return _group_of(scene, token) in PERSONAL
    return False


def _titled_before_dot(scene: Scene, dot: Token) -> bool:
    title = scene.before(dot.idx)
    return (
        title is not None
        and scene.facts[title.i].title is not None
        and dot.idx == title.idx + len(title.text)
    )


def _holder_before(scene: Scene, token: Token) -> bool:
    """Whether an office stands before the name, with or without a complement ("l'émissaire de l'ONU X")."""
    if token.pos_ in ("DET", "ADP") or _group_of(scene, token) in BODIES:
        return False
    far = False
    for _ in range(REACH):
        if token.pos_ != "ADJ" and _group_of(scene, token) in PERSONAL:
            return True
        if token.text == "," and not far:
            far = True
        elif token.pos_ not in ("ADJ", "PROPN", "X", "ADP", "DET", "NOUN"):
            return False
        previous = scene.before(token.idx)
        if previous is None or previous.is_sent_end:
            return False
        token = previous
    return False


def _group_of(scene: Scene, token: Token) -> str | None:
    return scene.facts[token.i].group


def _is_place(scene: Scene, start: int, end: int) -> bool:
    return any(place.span[0] <= start and end <= place.span[1] for place in scene.places)


def _surnames(scene: Scene, taken: Taken, known: dict[str, Referent]) -> Iterator[Span]:
    """Single words that are surnames of the persons named in full and that the parser did not see."""
    for token in scene.capitals:
        span = (token.idx, token.idx + len(token.text))
        if (
            len(token.text) > 2
            and fold_word(token.text) in known
            and not taken.touches(span)
            and not _is_place(scene, *span)
        ):
            taken.add(span)
            yield span


def _referent(scene: Scene, span: Span) -> Referent:
    tokens = scene.tokens(span)
    office = office_of(scene, span)
    gender = office.gender or _gender(scene, tokens[0]) or _gender_after(scene, tokens[-1])
    return Referent(
        span=span,
        head=tokens[0].i,
        name=" ".join(scene.text[slice(*span)].split()),
        kind="person",
        how="person",
        office=office.text,
        gender=gender,
        number="Sing",
        words=office.words,
        nouns=office.nouns,
        beside=office.spans,
    )


def _gender(scene: Scene, first: Token) -> str | None:
    if first.text.lower() in scene.titles.feminine:
        return "Fem"
    if first.text.lower() in scene.titles.masculine:
        return "Masc"
    before = scene.before(first.idx)
    if before is not None and before.text == ".":
        before = scene.before(before.idx)
    gender = scene.facts[before.i].title if before is not None else None
    return gender if gender in ("Masc", "Fem") else None


def _gender_after(scene: Scene, last: Token) -> str | None:
    """The gender of the first adjective or participle after a comma ("X, 44 ans, déplacée de …")."""
    following = scene.words[last.i + 1 : last.i + 1 + REACH]
    if not following or following[0].text != ",":
        return None
    for comma, token in pairwise(following):
        if token.pos_ == "PRON" or (token.morph.get("VerbForm", []) == ["Fin"] and comma.text != ","):
            return None
        if comma.text == "," and token.pos_ in ("ADJ", "VERB") and token.text[0].islower():
            return next(iter(token.morph.get("Gender", [])), None)
    return None


def _name_words(name: str) -> list[str]:
    return [fold_word(word) for word in name.replace("-", " ").split()]


def _keys(name: str) -> Iterator[str]:
    """What the bearer of `name` may be called later: the last word, or all but the first."""
    words = [fold_word(word) for word in name.split()]
    yield words[-1]
    yield " ".join(words)
    if len(words) > 2:
        yield " ".join(words[1:])
    if "-" in words[-1]:
        yield words[-1].rsplit("-", 1)[1]


def _by_first_name(titles: Titles, known: dict[str, Referent]) -> dict[str, Referent]:
    """The persons by first names that only one of them bears."""
    bearers: dict[str, dict[str, Referent]] = {}
    for it in known.values():
        bearers.setdefault(it.name.split()[0].lower(), {})[it.name] = it
    sole = {first: next(iter(named.values())) for first, named in bearers.items() if len(named) == 1}
    return {fold_word(first): it for first, it in sole.items() if not titles.small(first)}


def _merge(known: Referent | None, found: Referent) -> Referent:
    """The first full mention of a person, with what the later ones add."""
    if known is None or known.name.split()[0] != found.name.split()[0]:
        return known or found
    return replace(
        known,
        office=known.office or found.office,
        gender=known.gender or found.gender,
        words=known.words | found.words,
        nouns=known.nouns | found.nouns,
    )


def _resolved(referent: Referent, known: dict[str, Referent]) -> Referent:
    words = [fold_word(word) for word in referent.name.split()]
    initial = len(words) > 1 and referent.name.split()[0].endswith(".")
    bearer = known.get(" ".join(words[1:] if initial else words)) or (
        known.get(words[-1]) if initial else None
    )
    if bearer is None or bearer.span == referent.span:
        return referent
    antecedent = bearer.span if bearer.span < referent.span else None
    return replace(
        referent,
        name=bearer.name,
        antecedent=antecedent if bearer.name != referent.name else None,
        office=referent.office or bearer.office,
        gender=bearer.gender or referent.gender,
        words=referent.words | bearer.words,
        nouns=referent.nouns | bearer.nouns,
    )
