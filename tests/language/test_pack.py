"""Language packs."""

from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict

from selon.errors import InvalidData, UnsupportedLanguage
from selon.language import open_pack, packs
from selon.language.labels import labels_of
from selon.language.pack import Settings, _load


def test_french_is_there() -> None:
    assert "fr" in packs()
    assert open_pack("fr").settings.name == "français"


def test_a_language_without_a_pack_is_refused() -> None:
    with pytest.raises(UnsupportedLanguage, match="SELON-E201: no language pack for 'xx'"):
        open_pack("xx")


@pytest.mark.parametrize("code", packs())
def test_every_pack_has_settings_and_labels(code: str) -> None:
    assert open_pack(code).settings.code == code
    assert labels_of(code).anonymous


class _Words(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    words: tuple[str, ...]


@pytest.mark.parametrize(
    ("text", "names"),
    [("words: 3", "words"), ("wrds: [a]", "wrds"), ("words: [", "words.yaml"), (None, "words.yaml")],
)
def test_data_that_breaks_its_schema_is_named_with_the_field(
    tmp_path: Path, text: str | None, names: str
) -> None:
    path = tmp_path / "words.yaml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(InvalidData, match=names):
        _load(path, _Words)


def test_data_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "words.yaml"
    path.write_text("words: [a]")
    first = _load(path, _Words)
    path.write_text("words: [b]")
    assert _load(path, _Words) is first
    assert first == _Words(words=("a",))


def test_settings_map_one_character_to_one() -> None:
    for code in packs():
        settings = open_pack(code).data("language", Settings)
        assert all(len(key) == len(value) == 1 for key, value in settings.characters.items())
