"""The time words and phrase forms of a language, read from its pack and compiled.

Every kind of word gets one character, so that a text becomes a short string of kinds, and a form, written
with the names of kinds and the signs of regular expressions, becomes a pattern over such strings.
"""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from pydantic import BaseModel, ConfigDict, model_validator

from selon.errors import InvalidData
from selon.language import open_pack

NUMERIC = ("n31", "n99", "year", "big", "ordinal", "roman", "clock", "words")
"""Kinds of numbers by shape: 1–31, 0 and 32–99, four digits, other, 2nd, XXe, 14 h, twenty-two in words."""
SIGNS = ("break", "stop", "comma", "dash", "slash", "colon", "open", "close", "percent", "quote")
WORDS = ("name", "plain")
"""Words that the lexicon does not list, with and without a capital."""
_NAME = re.compile(r"([a-z]\w*)(?::([a-z]\w*))?")
_FRAGMENT = re.compile(r"<(\w+)>")


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(_Data):
    """times.yaml: word → value by kind, groups of kinds, and shapes of tokens as regular expressions."""

    clock: str
    ordinal: str
    roman: str
    plural: str
    whole_start: str
    wholes: list[str]
    kinds: dict[str, list[str] | dict[str, int | float | str]]
    groups: dict[str, list[str]]
    multipliers: dict[str, list[int]]

    @model_validator(mode="after")
    def _one_kind_a_word(self) -> "Words":
        listed = [word for words in self.kinds.values() for word in words]
        double = sorted({word for word in listed if listed.count(word) > 1})
        if double:
            raise ValueError(f"words of two kinds: {', '.join(double)}")
        return self

    def values(self) -> dict[str, tuple[str, int | float | str]]:
        """Word → its kind and value (0 where it has none)."""
        return {
            word: (kind, words[word] if isinstance(words, dict) else 0)
            for kind, words in self.kinds.items()
            for word in words
        }


class Form(_Data):
    """A phrase: its form over kinds, and the calendar rule that gives its meaning."""

    form: str
    rule: str


class Forms(_Data):
    """times_forms.yaml: phrases, and what may stand before and after them."""

    fragments: dict[str, str]
    phrases: list[Form]
    leads: list[Form]
    trails: list[Form]
    ranges: list[str]
    lists: list[str]
    datelines: list[str]


@dataclass(frozen=True)
class Phrase:
    """A form in characters: its rule, its regular expression, and the kinds that no find goes without."""

    rule: str
    body: str
    needs: tuple[frozenset[str], ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when a text first has what the form needs."""
        return re.compile(self.body)

    def fits(self, kinds: frozenset[str]) -> bool:
        """Whether a text of these kinds can hold the form at all."""
        return not any(map(kinds.isdisjoint, self.needs))


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The compiled time words of one language."""

    token: re.Pattern[str]
    words: dict[str, tuple[str, int | float | str]]
    multipliers: dict[str, frozenset[int]]
    plural: str
    symbols: dict[str, str]
    groups: dict[str, frozenset[str]]
    characters: dict[str, str]
    phrases: tuple[Phrase, ...]
    leads: tuple[Phrase, ...]
    trails: tuple[Phrase, ...]
    ranges: re.Pattern[str]
    lists: re.Pattern[str]
    datelines: re.Pattern[str]
    numbers: re.Pattern[str]


@cache
def open_lexicon(language: str) -> Lexicon:
    """The lexicon of `language`. Raises UnsupportedLanguage, InvalidData."""
    pack = open_pack(language)
    data, forms = pack.data("times", Words), pack.data("times_forms", Forms)
    kinds = (*NUMERIC, *SIGNS, *WORDS, *data.kinds)
    symbols = {kind: chr(0xE000 + i) for i, kind in enumerate(dict.fromkeys(kinds))}
    group = {name: "".join(symbols[kind] for kind in parts) for name, parts in data.groups.items()}
    chars = symbols | {name: f"[{body}]" for name, body in group.items()}

    def joined(bodies: list[str]) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{_regex(body, chars, plain=True)})" for body in bodies))

    def phrase(form: Form, end: str = "") -> Phrase:
        text = _FRAGMENT.sub(lambda found: forms.fragments[found[1]], form.form)
        needs = tuple(frozenset(chars[name].strip("[]")) for name in _needed(text))
        return Phrase(form.rule, f"(?:{_regex(text, chars)}){end}", needs)

    return Lexicon(
        token=re.compile(_token(data)),
        words=data.values(),
        multipliers={word: frozenset(after) for word, after in data.multipliers.items()},
        plural=data.plural,
        symbols=symbols,
        groups={name: frozenset(listed) for name, listed in data.groups.items()},
        characters=dict(pack.settings.characters),
        phrases=tuple(phrase(form) for form in forms.phrases),
        leads=tuple(phrase(form, r"\Z") for form in forms.leads),
        trails=tuple(phrase(form) for form in forms.trails),
        ranges=joined(forms.ranges),
        lists=joined(forms.lists),
        datelines=joined(forms.datelines),
        numbers=joined(["words ((dash | and | dash and dash)? (words | one))+"]),
    )


def _regex(form: str, chars: dict[str, str], plain: bool = False) -> str:
    """A form as a regular expression; unless `plain`, the first of every name becomes a named group."""
    slots: set[str] = set()

    def put(found: re.Match[str]) -> str:
        slot, kind = found[1], found[2] or found[1]
        if kind not in chars:
            raise InvalidData(f"a form names {kind!r}, which is no kind of time word")
        if plain or slot in slots:
            return chars[kind]
        slots.add(slot)
        return f"(?P<{slot}>{chars[kind]})"

    return _NAME.sub(put, form).replace(" ", "")


def _needed(form: str) -> list[str]:
    """The kinds of a form that stand outside brackets, and neither are optional nor one of several."""
    while (flat := re.sub(r"\([^()]*\)[?*+]?", " ", form)) != form:
        form = flat
    if "|" in form:
        return []
    return [
        found[2] or found[1]
        for found in _NAME.finditer(form)
        if form[found.end() : found.end() + 1] not in ("?", "*")
    ]


def _token(data: Words) -> str:
    parts = [
        r"(?P<gap>\n[^\S\n]*\n\s*)",
        rf"(?={data.whole_start})(?P<whole>{'|'.join(data.wholes)})",
        rf"(?=\d)(?P<clock>{data.clock})",
        rf"(?=\d)(?P<ordinal>(?<![\w])(?P<nth>\d{{1,3}})(?:{data.ordinal})(?!\w))",
        rf"(?=[IVXLC])(?P<roman>(?<!\w)(?:{data.roman})(?!\w))",
        r"(?P<big>\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+,\d+)",
        r"(?P<digits>\d+)",
        r"(?P<word>[^\W\d_]+\d*(?:'(?=\w))?)",
        r"(?P<sign>[^\s\w])",
    ]
    return "|".join(parts)
