"""Times hang on the day of the article, on its window, or on a time said before."""

import datetime as dt

from selon.model import Publication
from selon.reading.times import read_times


def days(text: str, published: dt.date | Publication) -> list[tuple[str, str | None, str | None]]:
    return [
        (text[slice(*time.span)], time.start and time.start.isoformat(), time.end and time.end.isoformat())
        for time in read_times(text, published)
    ]


WINDOW = Publication(earliest=dt.date(2015, 5, 18), latest=dt.date(2015, 5, 20))


def test_all_days_of_a_window_agree_on_last_thursday() -> None:
    text = "Jeudi dernier, les milices ont repris le village."
    assert days(text, WINDOW) == [("Jeudi dernier", "2015-05-14", "2015-05-14")]
    assert not read_times(text, WINDOW)[0].uncertain


def test_a_window_that_does_not_agree_widens_the_days() -> None:
    text = "Un obus est tombé hier sur le marché."
    (time,) = read_times(text, WINDOW)
    assert (time.start, time.end) == (dt.date(2015, 5, 17), dt.date(2015, 5, 19))
    assert time.uncertain
    assert time.value == "2015-05-1X"


def test_without_a_day_of_publication_only_absolute_dates_are_placed() -> None:
    text = "Le 3 mars 2014 le pont a sauté. Mardi, il était rouvert."
    assert days(text, Publication()) == [
        ("Le 3 mars 2014", "2014-03-03", "2014-03-03"),
        ("Mardi", None, None),
    ]


def test_a_dateline_in_the_window_is_the_day_of_the_article() -> None:
    text = "Trêve à Taëz\n\n19 mai 2015. - Les combats ont cessé hier."
    assert days(text, WINDOW)[-1] == ("hier", "2015-05-18", "2015-05-18")


def test_the_eve_in_a_new_paragraph_is_that_of_the_day_the_story_came_back_to() -> None:
    text = "Le fort est tombé mardi. Le conseil s'était réuni dimanche.\n\nLa veille, le chef avait fui."
    assert days(text, dt.date(2015, 5, 19))[-1] == ("La veille", "2015-05-18", "2015-05-18")


def test_the_eve_in_the_same_paragraph_is_that_of_the_day_said_last() -> None:
    text = "Le fort est tombé mardi. Le conseil s'était réuni dimanche. La veille, le chef avait fui."
    assert days(text, dt.date(2015, 5, 19))[-1] == ("La veille", "2015-05-16", "2015-05-16")


def test_a_clock_time_in_a_quotation_is_of_the_day_that_is_told() -> None:
    text = (
        "Le hameau a été pillé lundi, dit mardi le maire.\n\n« Ils sont venus vers 15 heures », ajoute-t-il."
    )
    assert days(text, dt.date(2015, 5, 19))[-1] == ("15 heures", "2015-05-18", "2015-05-18")
