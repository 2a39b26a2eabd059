"""Laws of the times layer: dates written out are read back, spans are in order and inside the text."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from selon.reading.times import read_times

HALVES = "janvier février mars avril mai juin", "juillet août septembre octobre novembre décembre"
MONTHS = " ".join(HALVES).split()
WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
DAYS = st.dates(dt.date(1990, 1, 8), dt.date(2035, 12, 1))
FORMS = st.sampled_from(
    [
        lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
        lambda day: f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}",
        lambda day: f"{day:%d/%m/%Y}",
        lambda day: f"{day:%Y-%m-%d}",
        lambda day: f"{day:%d.%m.%Y}",
    ]
)
WORDS = (
    "lundi dernier , le 12 mai . depuis trois ans hier soir à 14 h 30 fin juin 2014 dans la nuit de samedi"
)
PIECES = st.sampled_from([*WORDS.split(), "\n\n", "’", "été", "2015", "mi-", "é"])
TEXTS = st.lists(PIECES, max_size=30).map(" ".join)


@given(day=DAYS, published=DAYS, write=FORMS)
def test_a_full_date_is_read_back_whatever_the_day_of_the_article(day, published, write) -> None:
    (time,) = read_times(f"Le pont a sauté le {write(day)}.", published)
    assert (time.value, time.start, time.end) == (day.isoformat(), day, day)


@given(published=DAYS, back=st.integers(1, 7))
def test_a_weekday_told_in_the_past_lies_in_the_week_before(published: dt.date, back: int) -> None:
    day = published - dt.timedelta(days=back)
    (time,) = read_times(f"Le pont a sauté {WEEKDAYS[day.weekday()]} dernier.", published)
    assert time.start == time.end == day


@given(published=DAYS, ahead=st.integers(1, 6))
def test_a_weekday_told_in_the_future_lies_in_the_week_ahead(published: dt.date, ahead: int) -> None:
    day = published + dt.timedelta(days=ahead)
    (time,) = read_times(f"Le pont rouvrira {WEEKDAYS[day.weekday()]}.", published)
    assert time.start == time.end == day


@given(published=DAYS, count=st.integers(2, 99))
def test_a_stretch_since_then_ends_today(published: dt.date, count: int) -> None:
    (time,) = read_times(f"La ville est assiégée depuis {count} jours.", published)
    assert time.value == f"P{count}D"
    assert (time.start, time.end) == (published - dt.timedelta(days=count), published)


@settings(max_examples=200)
@given(text=TEXTS, published=DAYS)
def test_spans_are_in_order_apart_and_inside_the_text(text: str, published: dt.date) -> None:
    ends = [0]
    for time in read_times(text, published):
        assert ends[-1] <= time.span[0] < time.span[1] <= len(text)
        assert time.start is None or time.end is None or time.start <= time.end
        ends.append(time.span[1])
