"""Families of event kinds: which kinds two reports of one incident may call it by."""

from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import get_args

import yaml
from pydantic import TypeAdapter, ValidationError

from selon.errors import InvalidData
from selon.vocabulary import EventKind, Measure

_DATA = Path(__file__).with_name("families.yaml")
_MEASURES = Path(__file__).with_name("measures.yaml")


@cache
def families() -> MappingProxyType[str, frozenset[str]]:
    """Event kind → the families it stands in. Raises InvalidData where a kind has none."""
    try:
        data = TypeAdapter(dict[str, list[EventKind]]).validate_python(
            yaml.safe_load(_DATA.read_text(encoding="utf-8"))
        )
    except ValidationError as error:
        raise InvalidData(f"{_DATA.name}: {error}".replace("\n", " ")) from error
    found = {kind: frozenset(f for f, kinds in data.items() if kind in kinds) for kind in get_args(EventKind)}
    missing = sorted(kind for kind, names in found.items() if not names)
    if missing:
        raise InvalidData(f"{_DATA.name}: no family for {', '.join(missing)}")
    return MappingProxyType(found)


def related(a: str, b: str) -> bool:
    """Whether two kinds may name one incident."""
    return a == b or bool(families()[a] & families()[b])


@cache
def akin(kind: str) -> frozenset[str]:
    """All kinds that may name one incident with that kind."""
    return frozenset(other for other in families() if related(kind, other))


def first_family(kind: str) -> str:
    """One family of a kind, the same each time."""
    return min(families().get(kind, frozenset()), default=kind)


@cache
def _measures() -> MappingProxyType[str, frozenset[str]]:
    """Measure → families whose events it can count."""
    try:
        data = TypeAdapter(dict[Measure, list[str]]).validate_python(
            yaml.safe_load(_MEASURES.read_text(encoding="utf-8"))
        )
    except ValidationError as error:
        raise InvalidData(f"{_MEASURES.name}: {error}".replace("\n", " ")) from error
    return MappingProxyType({measure: frozenset(names) for measure, names in data.items()})


def counted_by(measure: str, kind: str) -> bool:
    """Whether a figure of that measure can count the people or things of an event of that kind."""
    fitting = _measures().get(measure)
    return fitting is None or bool(fitting & families().get(kind, frozenset()))
