"""The mentions of an article: names first, then what goes back to them, in reading order."""

from dataclasses import replace

from selon.actors import open_registry
from selon.actors.fold import fold
from selon.model import Mention, Place
from selon.reading.actors.naming import (
    governments,
    introductions,
    listed_names,
    named_bodies,
    other_organisations,
    persons,
)
from selon.reading.actors.naming.acronyms import Introduction
from selon.reading.actors.naming.beside import with_noun_beside
from selon.reading.actors.naming.taken import Taken
from selon.reading.actors.referent import Referent
from selon.reading.actors.resolving import (
    antecedent_of,
    descriptions,
    pronoun_antecedent,
    pronouns,
    relative_antecedent,
    relatives,
)
from selon.reading.actors.scene import Scene
from selon.reading.actors.words import Form
from selon.reading.document import Document


def read_mentions(document: Document, places: tuple[Place, ...]) -> tuple[Mention, ...]:
    """The mentions of actors in an article, in order: names, offices, descriptions, pronouns."""
    scene = Scene(document, places)
    return tuple(referent.mention() for referent in referents(scene))


def referents(scene: Scene) -> list[Referent]:
    """Every referent of the article, resolved."""
    named, taken = _named(scene)
    pending: list[tuple[Referent, Form | None, bool]] = [(it, None, False) for it in named]
    pending += [(it, None, False) for it in descriptions(scene, taken)]
    pending += [(it, None, False) for it in relatives(scene)]
    pending += pronouns(scene)
    pending.sort(key=lambda entry: entry[0].span)
    done: list[Referent] = []
    for referent, form, latest in pending:
        found = _antecedent(scene, referent, form, latest, done)
        if found:
            done.append(referent.stands_for(found))
        elif form is None and referent.how != "relative":
            done.append(referent)
    return done


def _antecedent(
    scene: Scene, referent: Referent, form: Form | None, latest: bool, done: list[Referent]
) -> Referent | None:
    if form:
        return pronoun_antecedent(scene, referent, form, latest, done)
    if referent.how == "relative":
        return relative_antecedent(scene, referent, done)
    return antecedent_of(scene, referent, done) if referent.how == "description" else None


def _named(scene: Scene) -> tuple[list[Referent], Taken]:
    introduced = list(introductions(scene))
    listed = _introduced_otherwise(scene, listed_names(scene), introduced)
    taken = Taken(referent.span for referent in listed)
    bodies = named_bodies(scene, taken)
    people = persons(scene, taken)
    states = governments(scene, taken)
    for referent in states:
        taken.add(referent.span)
    others = other_organisations(scene, taken, introduced)
    named = sorted([*listed, *bodies, *people, *states, *others], key=lambda it: it.span)
    named = _by_organ_names(named, states)
    named = [with_noun_beside(scene, it) for it in named]
    for span in {span for it in named for span in it.beside}:
        taken.add(span)
    return named, taken


def _by_organ_names(named: list[Referent], organs: list[Referent]) -> list[Referent]:
    """`named`, nicknames of an organ that the article also names in full shown by that name."""
    full = {it.actor: it.name for it in reversed(organs) if it.nouns}
    registry = open_registry()
    return [
        replace(it, name=full[it.actor])
        if it.actor in full and not it.loaded and registry.get(it.actor or "") is None and not it.nouns
        else it
        for it in named
    ]


def _introduced_otherwise(
    scene: Scene, listed: list[Referent], introduced: list[Introduction]
) -> list[Referent]:
    """`listed` without the acronyms that this article introduces for another body."""
    registry = open_registry()
    foreign = set()
    for intro in introduced:
        full = scene.text[slice(*intro.full)]
        actor = next((it.actor for it in listed if it.span == intro.span and it.actor), None)
        known = registry.get(actor) if actor else None
        if known and not any(
            set(fold(name)) & set(fold(full)) for names in known.names.values() for name in names
        ):
            foreign.add(intro.short)
    kept = [it for it in listed if scene.text[slice(*it.span)] not in foreign]
    return [replace(it, name=_full_name(scene, it, introduced)) for it in kept]


def _full_name(scene: Scene, it: Referent, introduced: list[Introduction]) -> str:
    """The words that the article introduces the acronym with, where it uses no other name."""
    if it.kind == "media":
        return it.name
    intro = next((intro for intro in introduced if intro.short == it.name), None)
    return scene.text[slice(*intro.full)] if intro else it.name
