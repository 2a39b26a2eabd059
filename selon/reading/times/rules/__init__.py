"""The calendar rules by the names that forms use. A rule reads one mention in its scene, or says it is no time."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from selon.reading.times.rules import anaphora, clock, dates, durations, holidays, relative, years
from selon.reading.times.scene import Meaning, Scene

Rule = Callable[[Scene], Meaning | None]

ABSOLUTE: Mapping[str, Rule] = MappingProxyType(
    {
        "date": dates.date,
        "day_ahead": dates.day_ahead,
        "weekday_day": dates.weekday_day,
        "numeric": dates.numeric,
        "month": years.month_of,
        "year": years.year,
        "year_named": years.year_named,
        "short_year": years.short_year,
        "decade": years.decade,
        "century": years.hundred_years,
        "bare_century": years.bare_century,
        "nth_period": years.nth_period,
        "season": years.season_of,
        "season_general": years.season_general,
        "holiday": holidays.holiday,
        "deictic": relative.deictic,
        "weekday": relative.weekday,
        "this_part": relative.this_part,
        "this_unit": relative.this_unit,
        "bare_unit": relative.bare_unit,
        "coming_units": relative.coming_units,
        "part_shift": clock.part_shift,
        "clock_day": clock.clock_day,
        "night": clock.night,
        "night_dates": clock.night_dates,
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
        "bare_month": years.bare_month,
        "weekday_from_mention": relative.weekday_from_mention,
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
    }
)
"""Rules that may hang on what was said before, or close by."""
