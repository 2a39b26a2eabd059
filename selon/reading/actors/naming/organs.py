"""Governments: organs of a state ("l'armée russe"), and capitals and countries that act."""

from collections.abc import Iterator

from spacy.tokens import Token

from selon.actors import Match
from selon.actors.fold import fold_word
from selon.model import Span
from selon.reading.actors.naming.taken import Taken
from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import STATE_ROLES, Scene
from selon.reading.actors.words import Facts

ACTING = frozenset({"nsubj", "nsubj:pass", "nsubj:caus", "obl:agent"})
ADDRESSED = frozenset({"obj", "xcomp", "obl:arg", "iobj"})
AGENT_MARK = "obl:agent"


def governments(scene: Scene, taken: Taken) -> list[Referent]:
    """Mentions of governments, armies and police forces by their state, in order."""
    states = {match.start: match for match in scene.matches if match.aliases[0].role in STATE_ROLES}
    organs = [found for token in scene.where(_may_be_organ) if (found := _organ(scene, token, states, taken))]
    for found in organs:
        taken.add(found.span)
    acting = [found for match in states.values() if (found := _acting(scene, match, taken))]
    return organs + acting


def _may_be_organ(facts: Facts) -> bool:
    return facts.organ is not None


def _organ(scene: Scene, token: Token, states: dict[int, Match], taken: Taken) -> Referent | None:
    """The organ of a state that the noun `token` begins, with its adjective or the name of its state."""
    if token.pos_ not in ("NOUN", "PROPN", "ADJ") or taken.touches((token.idx, token.idx + len(token.text))):
        return None
    organ = scene.states.organ(token.text)
    if organ is None:
        return None
    for end, code in _belongs(scene, token, states):
        span = (token.idx, end)
        return Referent(
            span=span,
            head=token.i,
            name=scene.text[slice(*span)],
            kind="government",
            how="name",
            actor=f"{organ}:{code}",
            loaded=scene.states.is_loaded_organ(token.text),
            gender=_first(token, "Gender"),
            number=_first(token, "Number"),
            words=frozenset({fold_word(token.text)}),
            nouns=frozenset({fold_word(token.text)}),
        )
    return None


def _belongs(scene: Scene, token: Token, states: dict[int, Match]) -> Iterator[tuple[int, str]]:
    """End and code of the state that the words after `token` name."""
    for after in scene.words[token.i + 1 : token.i + 8]:
        match = states.get(after.idx)
        if match:
            yield match.end, scene.choose(match).actor.countries[0]
            return
        code = scene.states.code(after.text) if after.text[0].islower() and after.pos_ != "VERB" else None
        if code:
            yield after.idx + len(after.text), code
            return
        if (
            after.pos_ in ("VERB", "AUX", "CCONJ", "SCONJ", "PRON")
            or after.is_punct
            or _new_actor(scene, after)
        ):
            return


def _new_actor(scene: Scene, token: Token) -> bool:
    """Whether another actor begins here, so that what follows belongs to it."""
    group = scene.facts[token.i].group
    return token.pos_ == "NOUN" and group in ("office", "armed_group", "media", "organisation", "witness")


def _acting(scene: Scene, match: Match, taken: Taken) -> Referent | None:
    """A state, capital or seat of power that acts as a government."""
    span = (match.start, match.end)
    if taken.touches(span):
        return None
    alias = scene.choose(match)
    metonym = next((place.metonym for place in scene.places if place.span == span), False)
    head = scene.tokens(span).root
    if not (metonym or alias.role == "seat" or _acts(scene, span, head)):
        return None
    name = alias.actor.name if alias.role in ("full", "capital") else scene.text[slice(*span)]
    gender, number = _determined(scene, span)
    return Referent(
        span=span,
        head=head.i,
        name=name,
        kind="government",
        how="name",
        actor=alias.actor.id,
        gender=gender,
        number=number,
    )


def _acts(scene: Scene, span: Span, head: Token) -> bool:
    """Whether a place name is the subject or the agent of a verb, with no preposition of place before it."""
    before = scene.before(span[0])
    if before is not None and before.pos_ == "DET":
        before = scene.before(before.idx)
    governed = before is not None and before.pos_ == "ADP"
    if before is not None and before.text.lower() in scene.states.data.agent_marks:
        return True
    if head.dep_ in ADDRESSED and not governed and head.head.lemma_ in scene.states.data.addressing:
        return True
    if head.dep_ == AGENT_MARK or (not governed and _opens_sentence(scene, span)):
        return True
    return (
        head.dep_ in ACTING
        and not governed
        and head.head.pos_ in ("VERB", "AUX")
        and not _place_clause(head.head)
    )


def _opens_sentence(scene: Scene, span: Span) -> bool:
    """Whether the name opens a sentence and a finite verb follows, whatever the parser makes of it."""
    after = scene.after(span[1])
    first = scene.document.sentence_of(span).start_char
    if after is None or span[0] - first > 3 or after.morph.get("VerbForm", []) != ["Fin"]:
        return False
    return not _place_clause(after if after.pos_ == "VERB" else after.head)


def _place_clause(verb: Token) -> bool:
    """Whether the verb says something about the place itself ("X est située")."""
    return any(child.dep_ in ("nsubj:pass", "aux:pass", "cop") for child in verb.children)


def _determined(scene: Scene, span: Span) -> tuple[str | None, str]:
    before = scene.before(span[0])
    if before is None or before.pos_ != "DET":
        return None, "Sing"
    return _first(before, "Gender"), _first(before, "Number") or "Sing"


def _first(token: Token, feature: str) -> str | None:
    values = token.morph.get(feature, [])
    return str(values[0]) if values else None
