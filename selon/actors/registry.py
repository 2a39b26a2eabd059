"""The registry of actors: look-up by id, by name, and of all the names in a text."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property

from selon.actors.actor import Actor, Alias
from selon.actors.fold import fold
from selon.actors.loading import load_actors, load_wordings
from selon.actors.matcher import Match, Matcher

ORGANS = ("gov", "army", "police")


@dataclass(frozen=True, eq=False)
class Registry:
    """Every actor by id. `army:xx` and `police:xx` exist for every state."""

    actors: dict[str, Actor]

    def __contains__(self, name: str) -> bool:
        organ, _, code = name.partition(":")
        return name in self.actors or (organ in ORGANS and f"gov:{code}" in self.actors)

    def get(self, name: str) -> Actor | None:
        """The actor of id `name`; None for ids that are not listed, such as `army:fr`."""
        return self.actors.get(name)

    def find(self, name: str) -> tuple[Actor, ...]:
        """The actors that bear `name` in any language, the first to be listed first."""
        return self._by_name.get(fold(name), ())

    def matches(self, text: str) -> Iterator[Match]:
        """The registry's names in a text, in order."""
        return self._matcher.find(text)

    def prepare(self) -> None:
        """Make the look-up of names in texts now, not at its first use."""
        _ = self._matcher

    @cached_property
    def _by_name(self) -> dict[tuple[str, ...], tuple[Actor, ...]]:
        found: dict[tuple[str, ...], dict[str, Actor]] = {}
        for actor in self.actors.values():
            named = (
                *(n for names in actor.names.values() for n in names),
                *actor.short,
                *actor.seats,
                *actor.capitals,
            )
            for name in named:
                found.setdefault(fold(name), {})[actor.id] = actor
        return {words: tuple(actors.values()) for words, actors in found.items()}

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(alias for actor in self.actors.values() for alias in aliases(actor))


def aliases(actor: Actor) -> Iterator[Alias]:
    """The names of `actor` that may be looked for in a French or English text."""
    state = actor.id.startswith("gov:")
    french = {fold(name) for name in actor.names["fr"]}
    for name in actor.names["fr"]:
        yield Alias(actor, name, "state" if state else "name")
    for name in actor.names.get("full", ()):
        yield Alias(actor, name, "full")
    for name in actor.names["en"]:
        if len(fold(name)) > 1 and fold(name) not in french:
            yield Alias(actor, name, "state" if state else "name")
    for role, names in (("short", actor.short), ("capital", actor.capitals), ("seat", actor.seats)):
        for name in names:
            yield Alias(actor, name, role)
    for label in actor.loaded:
        yield Alias(actor, label.text, "loaded", label.whose)


@cache
def open_registry() -> Registry:
    """The registry of the package, read once. Raises InvalidData."""
    with _collector_at_rest():
        registry = Registry({actor.id: actor for actor in load_actors()})
        registry.prepare()
    return registry


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """No cycle collection meanwhile: all that is made stays, and a parser in memory makes each one slow."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def whose_wording(key: str) -> str:
    """What the key of a loaded label means, in English."""
    return load_wordings()[key]
