"""When an article was published: each kind of evidence, and how they are weighed."""

import datetime as dt

import pytest

import selon
from selon import Article

BODY = """Le maire a indiqué que deux écoles du quartier nord ont été fermées après les combats.

Les habitants du quartier ont quitté leurs maisons et attendent une aide de la préfecture.
"""
TITLE = "Valombre : deux écoles fermées après des combats\n\n"


def opened(text: str, **given: object) -> Article:
    return selon.open_article(text.encode(), **given)  # type: ignore[arg-type]


def days(article: Article) -> tuple[dt.date | None, dt.date | None]:
    return article.published.earliest, article.published.latest


def day(text: str) -> tuple[dt.date, dt.date]:
    date = dt.date.fromisoformat(text)
    return date, date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("22 juin 2012. - ", "2012-06-22"),
        ("1er août 2012. - ", "2012-08-01"),
        ("21 septembre 2012, France. - ", "2012-09-21"),
        ("VALOMBRE, 3 mars 2016 (AFP) - ", "2016-03-03"),
    ],
)
def test_a_dateline_at_the_head_of_a_paragraph(line: str, date: str) -> None:
    assert days(opened(TITLE + line + BODY)) == day(date)


@pytest.mark.parametrize(
    ("stamp", "date"),
    [
        ("Publié le 14 mars 2016 à 18:02", "2016-03-14"),
        ("Publié le : 03/09/2018 - 07:45 Modifié le : 05/09/2018 - 09:10", "2018-09-03"),
        ("Samedi 9 novembre 2019", "2019-11-09"),
        ("12-05-2020 09:31 AM", "2020-05-12"),
        ("2014-08-17T10:00:00+02:00", "2014-08-17"),
    ],
)
def test_a_stamp_under_the_headline(stamp: str, date: str) -> None:
    assert days(opened(TITLE + stamp + "\n\n" + BODY)) == day(date)


@pytest.mark.parametrize(
    ("stamp", "date"),
    [
        ("12/05/16", "2016-05-12"),
        ("Le Fleuve | Publié le 12.05.16 à 10h22", "2016-05-12"),
        ("lun. 12 mai 2014", "2014-05-12"),
        ("Par Hélène Marsan, le 12 mai 2016 à 10:22", "2016-05-12"),
        ("5 chaabane 1437 / 12 mai 2016", "2016-05-12"),
        ("12 ayyar 2016", "2016-05-12"),
        ("12 ماي 2016", "2016-05-12"),
        ("Hier à 15h30", "2020-05-09"),
        ("Aujourd'hui à 10h12", "2020-05-10"),
        ("Vendredi à 10h12", "2020-05-08"),
        ("Samedi 9 mai", "2020-05-09"),
        ("Le 12 mai à 10h22", "2019-05-12"),
    ],
)
def test_short_and_partial_stamps_are_no_text(stamp: str, date: str) -> None:
    article = opened(TITLE + stamp + "\n\n" + BODY, captured=dt.datetime(2020, 5, 10, 18, tzinfo=dt.UTC))
    assert days(article) == day(date)
    assert article.text == (TITLE + BODY).strip()


@pytest.mark.parametrize("stamp", ["15h30", "5 min", "Mai 2016", "la semaine dernière"])
def test_a_time_that_tells_no_day_is_no_text_either(stamp: str) -> None:
    assert opened(TITLE + stamp + "\n\n" + BODY).text == (TITLE + BODY).strip()


def test_an_islamic_date_may_be_a_day_off() -> None:
    article = opened(TITLE + "5 chaabane 1437 H\n\n" + BODY)
    assert days(article) == (dt.date(2016, 5, 11), dt.date(2016, 5, 13))


def test_the_days_of_a_chronicle_stay() -> None:
    text = TITLE + "Samedi 9 mai\n\n" + BODY + "\n\nDimanche 10 mai\n\n" + BODY.replace("maire", "préfet")
    article = opened(text)
    assert "Samedi 9 mai" in article.text
    assert "Dimanche 10 mai" in article.text


@pytest.mark.parametrize(
    ("url", "date"),
    [
        ("https://journal.example/monde/2016/07/03/valombre-ecoles.html", "2016-07-03"),
        ("https://journal.example/20160703/valombre-1026353631.html", "2016-07-03"),
        ("https://journal.example/valombre-ecoles-3-7-2016/", "2016-07-03"),
    ],
)
def test_a_date_in_the_address(url: str, date: str) -> None:
    assert days(opened(TITLE + BODY, url=url)) == day(date)


def test_a_month_in_the_address_bounds_the_day() -> None:
    article = opened(TITLE + BODY, url="https://journal.example/2016/07/valombre-ecoles/")
    assert days(article) == (dt.date(2016, 7, 1), dt.date(2016, 7, 31))


def test_an_archive_address_tells_the_capture_not_the_day() -> None:
    url = "https://web.archive.org/web/20190102030405/https://journal.example/valombre"
    article = opened(TITLE + BODY, url=url)
    assert article.captured is not None
    assert article.captured.date() == dt.date(2019, 1, 2)
    assert days(article) == (None, dt.date(2019, 1, 2))


def test_a_running_clock_is_the_capture_not_the_day() -> None:
    article = opened("02-03-2021 11:15 AM Beirut Timing\n\n" + TITLE + BODY)
    assert article.captured is not None
    assert article.captured.date() == dt.date(2021, 3, 2)
    assert days(article) == (None, dt.date(2021, 3, 2))
    assert "captured, not when it was published" in article.published.evidence[0].why


def test_a_stamp_that_counts_back_from_the_capture() -> None:
    captured = dt.datetime(2020, 5, 10, 12, tzinfo=dt.UTC)
    article = opened(TITLE + "il y a 3 jours\n\n" + BODY, captured=captured)
    assert days(article) == (dt.date(2020, 5, 6), dt.date(2020, 5, 7))


def test_years_ago_stay_wide() -> None:
    captured = dt.datetime(2020, 5, 10, 12, tzinfo=dt.UTC)
    earliest, latest = days(opened(TITLE + "depuis 2 années\n\n" + BODY, captured=captured))
    assert earliest is not None
    assert latest is not None
    assert earliest <= dt.date(2017, 12, 1)
    assert dt.date(2018, 5, 10) <= latest <= dt.date(2018, 12, 1)


def test_nothing_is_published_after_its_capture() -> None:
    captured = dt.datetime(2015, 1, 1, tzinfo=dt.UTC)
    article = opened(TITLE + "Publié le 14 mars 2016\n\n" + BODY, captured=captured)
    assert days(article) == (None, dt.date(2015, 1, 1))
    assert any("contradicts" in evidence.why for evidence in article.published.evidence)


def test_yesterday_with_its_date() -> None:
    text = TITLE + "Le maire a annoncé hier, jeudi 16 août 2012, que deux écoles étaient fermées.\n\n" + BODY
    assert days(opened(text)) == day("2012-08-17")


def test_an_event_that_the_text_knows_of_is_a_floor() -> None:
    text = (
        TITLE
        + "Depuis la chute de Mossoul aux mains des jihadistes, la région a accueilli des familles.\n\n"
        + BODY
    )
    earliest, latest = days(opened(text))
    assert earliest == dt.date(2014, 6, 10)
    assert latest is None


def test_an_office_bounds_both_ends() -> None:
    text = TITLE + "Le président Barack Obama a reçu les maires de la région à Washington.\n\n" + BODY
    assert days(opened(text)) == (dt.date(2009, 1, 20), dt.date(2017, 1, 20))


def test_an_office_held_before_bounds_nothing() -> None:
    text = TITLE + "L'ancien président Barack Obama a reçu les maires de la région à Washington.\n\n" + BODY
    assert days(opened(text)) == (None, None)


def test_unknown_is_a_legal_answer() -> None:
    assert days(opened(TITLE + BODY)) == (None, None)


def test_a_copyright_year_is_no_date() -> None:
    assert days(opened(TITLE + BODY + "\n© 2019 Le Courrier du Fleuve. Tous droits réservés.")) == (
        None,
        None,
    )
