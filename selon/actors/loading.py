"""Reading the registry's files."""

from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from selon.actors.actor import Actor, Label
from selon.actors.schema import Entries, Entry, State, States, Wordings
from selon.errors import InvalidData
from selon.vocabulary import SourceKind

DATA = Path(__file__).parent / "data"
Schema = TypeVar("Schema", bound=BaseModel)
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read_file(path: Path, schema: type[Schema]) -> Schema:
    """`path`, checked. Raises InvalidData."""
    try:
        return schema.model_validate(_plain(yaml.compose(path.read_text(encoding="utf-8"), _LOADER)))
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise InvalidData(f"{path.name}: {error}".replace("\n", " ")) from error


def _plain(node: yaml.Node | None) -> object:
    """Lists, dicts and text from a YAML tree: every value is text, so nothing is guessed from its letters.

    It takes half the time that the constructors of the library take.
    """
    if isinstance(node, yaml.MappingNode):
        return {key.value: _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(value) for value in node.value]
    return node.value if node is not None else None


def entry_files() -> tuple[Path, ...]:
    """The files of actors, the states and the wordings apart."""
    return tuple(path for path in sorted(DATA.glob("*.yaml")) if path.stem not in ("states", "wording"))


def load_actors() -> tuple[Actor, ...]:
    """Every actor of the data files, states first, each with its government. Raises InvalidData."""
    states = read_file(DATA / "states.yaml", States).root
    actors = [_government(code, state) for code, state in states.items()]
    for path in entry_files():
        entries = read_file(path, Entries)
        actors += [_actor(name, entry, entries.kind) for name, entry in entries.actors.items()]
    return tuple(actors)


def load_wordings() -> dict[str, str]:
    """Whose wording: key → description."""
    return read_file(DATA / "wording.yaml", Wordings).root


def _actor(name: str, entry: Entry, kind: SourceKind) -> Actor:
    since, _, until = entry.years.partition("-")
    return Actor(
        id=name,
        kind=entry.kind or kind,
        countries=tuple(entry.countries.split()),
        names={"fr": entry.fr, "en": entry.en, "ar": entry.ar},
        short=entry.short,
        since=int(since) if since else None,
        until=int(until) if until else None,
        loaded=_labels(entry.loaded),
        wary=entry.wary,
        same=entry.same,
    )


def _government(code: str, state: State) -> Actor:
    return Actor(
        id=f"gov:{code}",
        kind="government",
        countries=(code,),
        names={"fr": state.fr, "full": state.full, "en": state.en, "ar": state.ar},
        loaded=_labels(state.loaded),
        capitals=state.capital,
        seats=state.seats,
    )


def _labels(loaded: dict[str, str]) -> tuple[Label, ...]:
    return tuple(Label(text, whose) for text, whose in loaded.items())
