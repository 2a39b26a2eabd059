"""Event claims → the group that each belongs to, all at once: the law that a growing ledger keeps to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from selon.fusion.clusters import best_core, cores, is_core, resolved
from selon.fusion.families import first_family
from selon.fusion.places import SPOT, size
from selon.fusion.sentences import words
from selon.fusion.ties import Ties
from selon.fusion.told import Told

WEEK = 7
NOWHERE = "?"


def gathered(events: Sequence[Told], ties: Ties) -> dict[str, str]:
    """Key of each claim → its group."""
    core = cores((one for one in events if is_core(one, ties)), ties)
    near = Near((one, core[one.key]) for one in events if one.key in core)
    faces = {name: one for one in events if (name := core.get(one.key)) == one.key}
    pointer = {name: best_core(one, name, near.of(one), ties) for name, one in faces.items()}
    found = {}
    for twins in by_id(events).values():
        into = shelter([(one, core.get(one.key)) for one in twins], near, ties)
        lone = alone(min((one for one in twins if one.key not in core), key=_key, default=twins[0]))
        for one in twins:
            group = core.get(one.key) or into
            found[one.key] = resolved(pointer, group) if group else lone
    return found


def by_id(events: Iterable[Told]) -> dict[str, list[Told]]:
    """Claim id → its claims: one text in several outlets makes one claim in each."""
    found: dict[str, list[Told]] = defaultdict(list)
    for one in events:
        found[one.id].append(one)
    return found


def shelter(twins: Sequence[tuple[Told, str | None]], near: "Near", ties: Ties) -> str | None:
    """The core that the loose ones among claims of one id lie in: that of the others, else the first's best.

    `twins` are all claims of that id, each with its own core. What one text says is never two incidents.
    """
    held = sorted(core for _, core in twins if core)
    if held:
        return held[0]
    first = min((one for one, _ in twins), key=_key)
    return best_core(first, None, near.of(first), ties)


def _key(one: Told) -> str:
    return one.key


def alone(one: Told) -> str:
    """The group of a claim that fits no core: with those of its spot, day or week, and kind."""
    if one.place is None or one.first is None:
        return one.key
    spot = one.place_id or " ".join(words(one.place))
    if one.said or size(one) > SPOT:
        return f"~{spot}|{one.kind}|{one.first}"
    return f"~{spot}|{first_family(one.kind)}|{one.first // WEEK}"


class Near:
    """Claims of cores by country and week, to be looked up by the days that another may be of."""

    def __init__(self, members: Iterable[tuple[Told, str]]) -> None:
        self._weeks: dict[tuple[str, int], list[tuple[Told, str]]] = defaultdict(list)
        for one, core in members:
            for key in _keys(one):
                self._weeks[key].append((one, core))

    def of(self, one: Told) -> list[tuple[Told, str]]:
        """The claims of cores that share a country and a week with `one`."""
        keys = _keys(one)
        if len(keys) == 1:
            return self._weeks.get(keys[0], [])
        return list(
            {other.key: (other, core) for key in keys for other, core in self._weeks.get(key, ())}.values()
        )


def _keys(one: Told) -> list[tuple[str, int]]:
    if one.first is None or one.last is None:
        return []
    weeks = range(one.first // WEEK, one.last // WEEK + 1)
    return [(one.country or NOWHERE, week) for week in weeks]
