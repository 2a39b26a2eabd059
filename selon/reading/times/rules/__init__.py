"""The calendar rules by the names that forms use.

A rule reads one mention in its scene; None says that it is no time.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from selon.reading.times.rules import (
    anaphora,
    clock,
    dates,
    durations,
    holidays,
    months,
    relative,
    seasons,
    weekdays,
    years,
)
from selon.reading.times.scene import Meaning, Scene

Rule = Callable[[Scene], Meaning | None]

DATED: Mapping[str, Rule] = MappingProxyType(
    {"date": dates.date, "named_day": dates.named_day, "numeric": dates.numeric}
)
"""Full dates: they need nothing but the year of the article, and others lean on them."""

ABSOLUTE: Mapping[str, Rule] = MappingProxyType(
    {
        "weekday_day": dates.weekday_day,
        "month": months.month_of,
        "first_units": years.first_units,
        "here": durations.here,
        "part_of": clock.part_of,
        "day_ahead": dates.day_ahead,
        "year": years.year,
        "year_named": years.year_named,
        "short_year": years.short_year,
        "decade": years.decade,
        "century": years.hundred_years,
        "bare_century": years.bare_century,
        "nth_period": years.nth_period,
        "season": seasons.season_of,
        "season_general": seasons.season_general,
        "holiday": holidays.holiday,
        "deictic": relative.deictic,
        "weekday": weekdays.weekday,
        "nth_weekday": weekdays.nth_weekday,
        "this_part": relative.this_part,
        "this_unit": relative.this_unit,
        "bare_unit": relative.bare_unit,
        "coming_units": relative.coming_units,
        "clock_day": clock.clock_day,
        "night": clock.night,
        "night_dates": clock.night_dates,
        "night_numbers": clock.night_numbers,
        "duration": durations.duration,
        "duration_ahead": durations.duration_ahead,
        "term": durations.term,
        "each": durations.each,
        "set_word": durations.set_word,
        "part_word": durations.part_word,
        "vague": durations.vague,
    }
)
"""Rules that need no other mention."""

ANAPHORIC: Mapping[str, Rule] = MappingProxyType(
    {
        "bare_month": months.bare_month,
        "date_of_year": dates.date_of_year,
        "weekday_from_mention": weekdays.weekday_from_mention,
        "unit_shift": relative.unit_shift,
        "last_units": relative.last_units,
        "day_shift": anaphora.day_shift,
        "that_day": anaphora.that_day,
        "that_unit": anaphora.that_unit,
        "that_moment": anaphora.that_moment,
        "clock": clock.clock,
        "clock_words": clock.clock_words,
        "noon": clock.noon,
        "part": clock.part,
        "part_shift": clock.part_shift,
    }
)
"""Rules that may hang on what was said before, or close by."""

RULES: Mapping[str, Rule] = MappingProxyType({**DATED, **ABSOLUTE, **ANAPHORIC})
