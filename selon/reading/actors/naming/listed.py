"""Names that the registry lists, with the loaded words around them."""

from collections import defaultdict
from collections.abc import Iterator

from spacy.tokens import Token

from selon.actors import Actor, Alias, Match
from selon.actors.fold import fold, fold_word
from selon.model import Span
from selon.reading.actors.naming.acronyms import same_letters
from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import STATE_ROLES, Scene
from selon.vocabulary import SourceKind

NAMED_BY_SHORT: frozenset[SourceKind] = frozenset({"media"})
OPENING = frozenset('«"(“‘')


def listed_names(scene: Scene) -> list[Referent]:
    """Mentions of the registry's actors, states and capitals apart, in order."""
    found = [(match, scene.choose(match)) for match in scene.matches]
    found = [(match, alias) for match, alias in found if alias.role not in STATE_ROLES]
    found = [(match, alias) for match, alias in found if not _in_compound(scene, match, alias)]
    sure = {alias.actor.id for match, alias in found if not alias.wary and not _inside_name(scene, match)}
    kept = [
        (match, alias)
        for match, alias in found
        if not _inside_name(scene, match)
        and (not alias.wary or alias.actor.id in sure or _has_evidence(scene, match, alias))
    ]
    shown = _names_to_show(scene, kept)
    return [_referent(scene, match, alias, shown[alias.actor.id]) for match, alias in kept]


def _names_to_show(scene: Scene, found: list[tuple[Match, Alias]]) -> dict[str, str]:
    """Actor → the fullest of the names that the article uses; for media the shortest in use."""
    used: dict[str, list[str]] = defaultdict(list)
    for match, alias in found:
        loaded = alias.role == "loaded"
        used[alias.actor.id].append(alias.actor.name if loaded else scene.text[match.start : match.end])
    shown = {}
    for _, alias in found:
        shown[alias.actor.id] = _shown(alias.actor, used[alias.actor.id])
    return shown


def _shown(actor: Actor, names: list[str]) -> str:
    """The name that the registry lists first; an acronym that is no initials beats the words."""
    short = [name for name in names if name in actor.short]
    full = [name for name in names if name not in actor.short]
    if not full or (
        short
        and (
            actor.kind in NAMED_BY_SHORT
            or (_of_many_words(full[0]) and not _initials(actor, short[0], full[0]))
        )
    ):
        return (short or names)[0]
    order = [fold(name) for name in actor.names["fr"]]
    return min(full, key=lambda name: order.index(fold(name)) if fold(name) in order else len(order))


def _referent(scene: Scene, match: Match, alias: Alias, name: str) -> Referent:
    span, loaded = _with_loaded_words(scene, (match.start, match.end))
    tokens = scene.tokens(span)
    gender, number = _grammar(scene, span)
    nouns = frozenset(fold_word(token.text) for token in tokens if scene.facts[token.i].group)
    if alias.role == "loaded" and alias.actor.id.startswith("gov:"):
        name = scene.text[match.start : match.end]
    return Referent(
        span=span,
        head=tokens.root.i,
        name=name,
        kind=alias.actor.kind,
        how="name",
        actor=alias.actor.same or alias.actor.id,
        loaded=loaded or alias.role == "loaded",
        gender=gender,
        number=number,
        words=nouns,
        nouns=nouns,
    )


def _grammar(scene: Scene, span: Span) -> tuple[str | None, str | None]:
    """Gender and number by the determiner before the name, or by its first noun."""
    before = scene.before(span[0])
    for token in (before, scene.run(span)[0]):
        if token is not None and token.pos_ in ("DET", "NOUN", "ADJ"):
            gender = next(iter(token.morph.get("Gender", [])), None)
            number = next(iter(token.morph.get("Number", [])), None)
            if gender or number:
                return gender, number or "Sing"
    return None, None


def _with_loaded_words(scene: Scene, span: Span) -> tuple[Span, bool]:
    """`span` with the noun and adjectives before it where one of them takes a side."""
    words: list[Token] = []
    token = scene.before(span[0])
    while token is not None and len(words) < 4:
        if token.pos_ in ("NOUN", "ADJ") and token.text[0].islower():
            words.append(token)
        elif token.text not in OPENING:
            break
        token = scene.before(token.idx)
    after = scene.after(span[1])
    follows = after is not None and after.pos_ == "ADJ" and scene.states.is_loaded([after.text])
    end = after.idx + len(after.text) if after is not None and follows else span[1]
    if scene.states.is_loaded(word.text for word in words):
        return (words[-1].idx, end), True
    return (span[0], end), follows


def _in_compound(scene: Scene, match: Match, alias: Alias) -> bool:
    """Whether hyphens make the name of an outlet part of another outlet's ("Rossia-Info")."""
    plain = scene.document.plain
    after, before = plain[match.end : match.end + 2], plain[max(0, match.start - 2) : match.start]
    joined = (after[:1] == "-" and after[1:].isupper()) or (before[1:] == "-" and before[:1].islower())
    return alias.actor.kind == "media" and joined


def _inside_name(scene: Scene, match: Match) -> bool:
    """Whether the name is part of a person's name: one word after a first name."""
    token = scene.token_at(match.start)
    if len(scene.run((match.start, match.end))) > 1:
        return False
    previous = scene.before(match.start)
    return (
        previous is not None
        and previous.ent_type_ == "PER"
        and token.ent_type_ == "PER"
        and previous.text[0].isupper()
        and previous.pos_ == "PROPN"
    )


def _has_evidence(scene: Scene, match: Match, alias: Alias) -> bool:
    """Whether a wary name is meant: a fitting noun stands before it, or a capital inside a sentence."""
    for token in _before(scene, match.start):
        group = scene.facts[token.i].group if token.pos_ != "ADJ" else None
        if alias.actor.kind == "media" and scene.lexicon.any_of([token.text], scene.lexicon.data.pressable):
            return True
        if group is not None:
            return group == alias.actor.kind or (
                group in ("organisation", "armed_group") and alias.actor.kind != "media"
            )
    sentence = scene.document.sentence_of((match.start, match.end))
    several = len(scene.run((match.start, match.end))) > 1
    return several and match.start > sentence.start_char + 1


def _before(scene: Scene, offset: int) -> Iterator[Token]:
    token = scene.before(offset)
    for _ in range(3):
        if token is None or token.pos_ in ("VERB", "ADP", "AUX"):
            return
        yield token
        token = scene.before(token.idx)


def _initials(actor: Actor, short: str, full: str) -> bool:
    """Whether the acronym is made of initials of the name in use, or of the actor's English name."""
    return any(same_letters(short, name) for name in (full, *actor.names["en"]))


def _of_many_words(name: str) -> bool:
    return len(fold(name)) > 2
