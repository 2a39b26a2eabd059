"""A language pack: a folder of word lists (YAML) and, beside them, the grammar that lists cannot say."""

import importlib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from selon.errors import InvalidData, UnsupportedLanguage

if TYPE_CHECKING:
    from selon.language.parser import Parser

Schema = TypeVar("Schema", bound=BaseModel)
HOME = Path(__file__).parent


class Settings(BaseModel):
    """language.yaml of a pack: its name, its spaCy model, and characters mapped one to one before parsing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    name: str
    model: str
    characters: dict[str, str] = {}


@dataclass(frozen=True)
class LanguagePack:
    """What `open_pack` gives: data by name, grammar modules by name, and the parser."""

    code: str

    @property
    def folder(self) -> Path:
        return HOME / self.code

    @cached_property
    def settings(self) -> Settings:
        return self.data("language", Settings)

    @cached_property
    def parser(self) -> "Parser":
        """The spaCy pipeline, imported and loaded at its first use. Raises MissingModel."""
        from selon.language.parser import Parser

        return Parser(self.settings.model, self.settings.characters, self.grammar("repair").infinitive)

    def data(self, name: str, schema: type[Schema]) -> Schema:
        """`NAME.yaml` of the pack, checked against `schema` once. Raises InvalidData."""
        checked: Schema = _named(self.code, name, schema)
        return checked

    def grammar(self, name: str) -> ModuleType:
        """The grammar module `NAME` of the pack."""
        return importlib.import_module(f"selon.language.{self.code}.{name}")


@cache
def _named(code: str, name: str, schema: type[Schema]) -> Schema:
    """Found by its names: to build the path at each look costs more than the look."""
    checked: Schema = _load(HOME / code / f"{name}.yaml", schema)
    return checked


@cache
def _load(path: Path, schema: type[Schema]) -> Schema:
    try:
        return schema.model_validate(yaml.load(path.read_text(encoding="utf-8"), _LOADER))
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise InvalidData(f"{path.parent.name}/{path.name}: {error}".replace("\n", " ")) from error


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def packs() -> tuple[str, ...]:
    """Codes of the languages that can be read."""
    return tuple(sorted(path.parent.name for path in HOME.glob("*/language.yaml")))


@cache
def open_pack(code: str) -> LanguagePack:
    """The pack of language `code` (ISO 639-1). Raises UnsupportedLanguage."""
    if code not in packs():
        raise UnsupportedLanguage(f"no language pack for {code!r}")
    return LanguagePack(code)
