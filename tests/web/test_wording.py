"""The catalogue: whole in both languages, and used."""

import datetime as dt
import re
from pathlib import Path
from typing import get_args

import pytest

from selon import vocabulary
from selon.web.asking.selection import FACETS, Selection
from selon.web.standing import WITHDRAW
from selon.web.wording import LANGUAGES, best_language, words_in

WEB = Path(__file__).parents[2] / "selon" / "web"
PREFIXES = {
    "kind": get_args(vocabulary.ClaimKind),
    "event": get_args(vocabulary.EventKind),
    "measure": get_args(vocabulary.Measure),
    "unit": get_args(vocabulary.Unit),
    "status": get_args(vocabulary.Status),
    "stance": get_args(vocabulary.Stance),
    "source": (*get_args(vocabulary.SourceKind), "unknown"),
    "decision": (*get_args(vocabulary.Verdict), "none", "disputed", WITHDRAW),
    "facet": (*FACETS, *(name for name in Selection.model_fields if name not in ("sort", "page"))),
    "precision": tuple(str(level) for level in range(8)),
    "extent": ("whole", "partial", "reworded"),
    "change": ("same", "reworded", "added", "dropped"),
    "rule": ("latest", "lowest", "majority"),
}


def used() -> set[str]:
    """Keys that stand whole in templates and code."""
    texts = [path.read_text(encoding="utf-8") for path in (*WEB.rglob("*.html"), *WEB.rglob("*.py"))]
    found: set[str] = set()
    for text in texts:
        found |= set(re.findall(r"""\b(?:t|words)\(["']([a-z_.]+)["'][,)]""", text))
        found |= {f"{key}.other" for key in re.findall(r"""\.(?:count|noun)\(\s*["']([a-z_.]+)["'],""", text)}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_is_used_has_a_message(language: str) -> None:
    assert used() - set(words_in(language).messages) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("prefix", sorted(PREFIXES))
def test_every_value_of_a_vocabulary_has_a_message(language: str, prefix: str) -> None:
    messages = words_in(language).messages
    assert [name for name in PREFIXES[prefix] if f"{prefix}.{name}" not in messages] == []


def test_both_languages_have_the_same_keys_and_fields() -> None:
    english, french = (words_in(language).messages for language in LANGUAGES)
    assert set(english) == set(french)
    fields = re.compile(r"\{\w+\}")
    assert [
        key for key in english if set(fields.findall(english[key])) != set(fields.findall(french[key]))
    ] == []


def test_numbers_days_and_plurals_follow_the_language() -> None:
    english, french = (words_in(language) for language in LANGUAGES)
    assert english.number(12345) == "12,345"
    assert french.number(12345) == "12\u202f345"
    assert english.count("claims.count", 1) == "1 claim"
    assert english.count("claims.count", 2000) == "2,000 claims"
    assert french.day(dt.date(2024, 3, 11)) == "11 mars 2024"


@pytest.mark.parametrize(
    ("bounds", "written"),
    [
        ((14, 14, 14), "14"),
        ((75, None, 75), "≥ 75"),
        ((None, 2999, 3000), "≤ 2,999"),
        ((6000, 8000, None), "6,000–8,000"),
        ((None, None, 500), "≈ 500"),
        ((None, None, None), "?"),
    ],
)
def test_bounds_are_written_as_a_person_writes_them(
    bounds: tuple[int | None, int | None, int | None], written: str
) -> None:
    assert words_in("en").bounds(*bounds) == written


@pytest.mark.parametrize(
    ("header", "language"), [("fr-CA,fr;q=0.8,en;q=0.5", "fr"), ("de, en", "en"), ("", "en"), ("de,fr", "fr")]
)
def test_the_browser_s_languages_are_tried_in_order(header: str, language: str) -> None:
    assert best_language(header) == language


def test_open_intervals_say_which_side_is_known() -> None:
    words = words_in("en")
    assert words.days(dt.date(2024, 3, 11), None) == "from 11 Mar 2024"
    assert words.days(None, dt.date(2024, 3, 11)) == "until 11 Mar 2024"
