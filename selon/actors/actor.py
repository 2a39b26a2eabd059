"""An actor of the registry, and one of its names."""

from dataclasses import dataclass

from selon.vocabulary import SourceKind


@dataclass(frozen=True, slots=True)
class Label:
    """A wording that takes a side. `whose` is a key of data/wording.yaml."""

    text: str
    whose: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Who a name stands for.

    `countries` are ISO 3166-1 alpha-2 in lower case; years are inclusive, None is open.

    `names` holds names by language code, and long forms of states under `full`; the first French one is the
    name to show. `wary` are names that are also ordinary words or other people's names, `capitals` and
    `seats` places that stand for a government. `same` is the id of the actor
    that this one is another name of.
    """

    id: str
    kind: SourceKind
    countries: tuple[str, ...]
    names: dict[str, tuple[str, ...]]
    short: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None
    loaded: tuple[Label, ...] = ()
    wary: frozenset[str] = frozenset()
    capitals: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    same: str | None = None

    @property
    def name(self) -> str:
        """The name to show."""
        return next(iter(self.names["fr"]))


@dataclass(frozen=True, slots=True)
class Alias:
    """One name of an actor as the matcher knows it.

    `role` is `name`, `short`, `loaded`, `state`, `full` (of a
    state), `capital` or `seat`.
    """

    actor: Actor
    text: str
    role: str
    whose: str | None = None

    @property
    def wary(self) -> bool:
        return self.text in self.actor.wary
