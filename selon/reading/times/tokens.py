"""Text → tokens, each with its kind and value, and the string of kinds that forms are matched on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from selon.reading.times.lexicon import Lexicon

SIGNS = {
    ".": "stop",
    "!": "stop",
    "?": "stop",
    "…": "stop",
    ";": "stop",
    ",": "comma",
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "/": "slash",
    ":": "colon",
    "(": "open",
    ")": "close",
    "[": "open",
    "]": "close",
    "%": "percent",
    "°": "percent",
    "$": "percent",
    "€": "percent",
}
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


class Token(NamedTuple):
    """A word, number or sign at `[start, end)`. `value` is what the lexicon or the digits give."""

    start: int
    end: int
    kind: str
    value: int | float | str
    text: str


@dataclass(frozen=True)
class Tokens:
    """The tokens of a text, and one character for the kind of each."""

    text: str
    items: tuple[Token, ...]
    kinds: str
    groups: Mapping[str, frozenset[str]]
    plural: str


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """The tokens of `text`, numbers in words joined. Offsets are those of `text`."""
    plain = text
    for sign, mapped in lexicon.characters.items():
        plain = plain.replace(sign, mapped)
    items = [_token(found, lexicon) for found in lexicon.token.finditer(plain)]
    symbols = lexicon.symbols
    kinds = "".join([symbols[token.kind] for token in items])
    for found in reversed(list(lexicon.numbers.finditer(kinds))):
        low, high = found.span()
        run = items[low:high]
        words = plain[run[0].start : run[-1].end]
        items[low:high] = [Token(run[0].start, run[-1].end, "words", _spoken(run, lexicon), words)]
    kinds = "".join([symbols[token.kind] for token in items])
    return Tokens(plain, tuple(items), kinds, lexicon.groups, lexicon.plural)


def _token(found: re.Match[str], lexicon: Lexicon) -> Token:
    shape, text = found.lastgroup or "sign", found[0]
    start, end = found.span()
    kind, value = _word(text, lexicon) if shape in ("word", "whole") else _shape(shape, found)
    return Token(start, end, kind, value, text)


@lru_cache(maxsize=32768)
def _word(text: str, lexicon: Lexicon) -> tuple[str, int | float | str]:
    """Kind and value of a word."""
    known = lexicon.words.get(text) or lexicon.words.get(text.lower())
    return known or ("name" if text[0].isupper() else "plain", 0)


def _shape(shape: str, found: re.Match[str]) -> tuple[str, int | float | str]:
    text = found[0]
    if shape == "digits":
        return _digits(text)
    if shape == "sign":
        return SIGNS.get(text, "quote"), 0
    if shape == "gap":
        return "break", 0
    if shape == "roman":
        return "roman", _roman(text)
    if shape == "clock":
        numbers = [int(number) for number in re.findall(r"\d+", text)]
        return "clock", numbers[0] * 60 + (numbers[1] if len(numbers) > 1 else 0)
    if shape == "big":
        return "big", int(re.sub(r"\D", "", text.split(",")[0]))
    return "ordinal", int(found["nth"])


def _digits(text: str) -> tuple[str, int]:
    number = int(text) if len(text) < 10 else 0
    if len(text) <= 2:
        return ("n31" if 1 <= number <= 31 else "n99"), number
    return ("year" if len(text) == 4 and 1000 <= number <= 2199 else "big"), number


def _roman(text: str) -> int:
    digits = [ROMAN[letter] for letter in re.findall(r"[IVXLC]", text)]
    after = [*digits[1:], 0]
    return sum(-digit if digit < following else digit for digit, following in zip(digits, after, strict=True))


def _spoken(run: list[Token], lexicon: Lexicon) -> int:
    """A number in words: parts add up, except where a word multiplies the one before it (four twenty)."""
    total = group = last = 0
    for token in run:
        if token.kind not in ("words", "one"):
            continue
        value = int(token.value)
        if last in lexicon.multipliers.get(token.text.lower(), ()):
            group += last * value - last
        elif value >= 1000:
            total, group = total + max(group, 1) * value, 0
        else:
            group += value
        last = value
    return total + group
