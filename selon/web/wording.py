"""The interface's words: one catalogue a language under locale/, read as it is, without a build step."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent

LANGUAGES = ("en", "fr")
HOME = Path(__file__).parent / "locale"


@dataclass(frozen=True, slots=True)
class Words:
    """One language: `words("claims.title")` is a message, with `{name}` fields filled in."""

    locale: Locale
    messages: Mapping[str, str]

    def __call__(self, key: str, /, **fields: object) -> str:
        return self.messages[key].format(**fields) if key in self.messages else _bare(key)

    def count(self, key: str, n: int, **fields: object) -> str:
        """The message for that many: `KEY.one` or `KEY.other` as the language has it; `{n}` is the number."""
        form = "one" if self.locale.plural_form(n) == "one" else "other"
        return self(f"{key}.{form}", n=self.number(n), **fields)

    def noun(self, key: str, n: int) -> str:
        """The word for that many, where the number stands elsewhere."""
        return self.count(key, n)

    def number(self, value: float) -> str:
        """Digits in groups, as the language writes them."""
        return format_decimal(value, locale=self.locale)

    def percent(self, value: float) -> str:
        """0.25 as 25 %."""
        return format_percent(value, locale=self.locale)

    def day(self, value: dt.date | None) -> str:
        """A day, short; empty where unknown."""
        return format_date(value, "d MMM y", locale=self.locale) if value else ""

    def moment(self, value: dt.datetime) -> str:
        """A day and time of day, in the zone that it is given in."""
        return format_datetime(value, "d MMM y, HH:mm", locale=self.locale)

    def days(self, start: dt.date | None, end: dt.date | None) -> str:
        """One day, an interval, or an open interval; empty where nothing is known."""
        if start == end:
            return self.day(start)
        if start and end:
            return f"{self.day(start)} – {self.day(end)}"
        return self("days.from", day=self.day(start)) if start else self("days.until", day=self.day(end))

    def bounds(self, low: int | None, high: int | None, best: int | None) -> str:
        """A figure's bounds as a person writes them: `14`, `≥ 75`, `≤ 2,999`, `6,000–8,000`, `≈ 500`, `?`."""
        if low is not None and high is not None:
            return self.number(low) if low == high else f"{self.number(low)}–{self.number(high)}"
        if low is not None:
            return f"≥ {self.number(low)}"
        if high is not None:
            return f"≤ {self.number(high)}"
        return "?" if best is None else f"≈ {self.number(best)}"


@cache
def words_in(language: str) -> Words:
    """The words of one of LANGUAGES."""
    with (HOME / language / "LC_MESSAGES" / "selon.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    messages = {str(each.id): str(each.string) for each in catalogue if each.id and each.string}
    return Words(Locale.parse(language), messages)


def best_language(accepted: str) -> str:
    """The first of LANGUAGES in an Accept-Language header, else English."""
    for each in accepted.lower().split(","):
        code = each.split(";")[0].strip().split("-")[0]
        if code in LANGUAGES:
            return code
    return LANGUAGES[0]


def _bare(key: str) -> str:
    """A word that is not in the catalogue, such as a name of a later vocabulary."""
    return key.rpartition(".")[2].replace("_", " ")
