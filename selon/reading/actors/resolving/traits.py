"""Adjectives that say to which country or creed a body belongs ("the Shiite movement")."""

from dataclasses import dataclass

from selon.actors import open_registry
from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene


@dataclass(frozen=True, slots=True)
class Traits:
    """What the adjectives of a description ask of the body that it stands for.

    `words` are the folded adjectives, `countries` ISO codes in lower case, `actors` the ids of those whose
    creed is named (None: any).
    """

    words: frozenset[str]
    countries: frozenset[str]
    actors: frozenset[str] | None

    def allow(self, it: Referent) -> bool:
        """Whether `it` may be meant; of a body that the registry lacks nothing is known."""
        if it.actor is None:
            return True
        if self.actors is not None and it.actor not in self.actors:
            return False
        known = open_registry().get(it.actor)
        theirs = frozenset(known.countries) if known else frozenset({it.actor.partition(":")[2]})
        return not self.countries or not theirs or bool(self.countries & theirs)


def traits_in(scene: Scene, words: frozenset[str]) -> Traits:
    """The countries and creeds named by folded adjectives."""
    creeds = {word: found for word in words if (found := scene.lexicon.creed(word)) is not None}
    states = {word: code for word in words if (code := scene.states.code(word)) is not None}
    actors = frozenset.intersection(*creeds.values()) if creeds else None
    return Traits(frozenset(creeds) | frozenset(states), frozenset(states.values()), actors)
