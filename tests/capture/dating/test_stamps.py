"""Which of the dates in a page's frame is the article's."""

import datetime as dt

import pytest

import selon
from selon import Article

TITLE = "Valombre : deux écoles fermées après une nuit de combats"
BODY = """Le maire a indiqué que deux écoles du quartier nord ont été fermées après les combats.

Les habitants du quartier ont quitté leurs maisons et attendent une aide de la préfecture.

Les secours demandent de la farine, car les routes du sud restent coupées."""
DAY = dt.date(2016, 5, 12)


def opened(page: str) -> Article:
    return selon.open_article(page.encode())


def days(article: Article) -> tuple[dt.date | None, dt.date | None]:
    return article.published.earliest, article.published.latest


@pytest.mark.parametrize(
    "stamp",
    [
        "Publié le 12 Mai 16 à 9:21",
        "Publié sur 12/05/2016",
        "12 mai 2016, 09:39",
        "12 Mai. 2016, 23h27 | MAJ : 15 Mai. 2016, 01h27",
        "jeudi 12 mai 2016 à 09h31min",
        "International - Fleuve - 12 Mai 2016 à 09:32",
        "Créé: 12.05.2016, 07h36",
        "Le Phare avec AFP | 12.05.2016 à 22h09 • Mis à jour le 13.05.2016 à 22h09",
        "Par Hélène Marsan, correspondante à Valombre et Luc Anselin, correspondant à Port-Gris, au bord du "
        "fleuve — 12 mai 2016 à 19:26",
    ],
)
def test_formats_of_stamps(stamp: str) -> None:
    article = opened(f"{TITLE}\n\n{stamp}\n\n{BODY}")
    assert days(article) == (DAY, DAY)
    assert article.text == f"{TITLE}\n\n{BODY}"


def test_a_stamp_may_stand_below_the_standfirst() -> None:
    first, rest = BODY.split("\n\n", 1)
    page = f"Accueil\n\n{TITLE}\n\n{first}\n\nHélène Marsan\n12 mai 2016\n\n{rest}"
    assert days(opened(page)) == (DAY, DAY)


def test_a_date_alone_below_the_text_is_its_own() -> None:
    assert days(opened(f"{TITLE}\n\n{BODY}\n\n12 mai 2016")) == (DAY, DAY)


def test_dates_of_related_articles_below_the_text_are_not() -> None:
    related = "Sur le même sujet\n12 mai 2016\nUn pont coupé au nord\n11 mai 2016\nLe préfet en visite"
    assert days(opened(f"{TITLE}\n\n{BODY}\n\n{related}")) == (None, None)


def test_dates_of_a_list_of_news_between_two_copies_of_the_headline_give_way() -> None:
    news = "Un pont coupé au nord\n7 novembre 2018 à 10:17\nLe préfet en visite\n6 novembre 2018 à 18:06"
    page = f"{TITLE}\n\n{news}\n\n{TITLE}\n\nPar Hélène Marsan — 12 mai 2016 à 19:26\n\n{BODY}"
    assert days(opened(page)) == (DAY, DAY)


def test_a_message_within_the_text_does_not_date_the_article() -> None:
    first, rest = BODY.split("\n\n", 1)
    page = (
        f"{TITLE}\n\nPublié le 12 mai 2016\n\n{first}\n\n{rest}\n\n"
        "Publiée par Mairie de Valombre sur Mercredi 11 mai 2016"
    )
    assert days(opened(page)) == (DAY, DAY)


def test_the_page_is_firmer_than_a_yesterday_within_a_statement_that_it_prints() -> None:
    first, rest = BODY.split("\n\n", 1)
    said = "« Nous avons fermé deux écoles hier, le 10 mai 2016 », écrit la mairie dans un communiqué."
    page = f"{TITLE}\n\n{first}\n\njeudi 12 mai 2016\n\n{said}\n\n{rest}"
    assert days(opened(page)) == (DAY, DAY)


def test_a_date_that_only_stands_in_the_footer_tells_nothing() -> None:
    footer = "Accueil\nContact\nMentions\nAbonnement\nÉdition du 12 mai 2016"
    assert days(opened(f"{TITLE}\n\n{BODY}\n\n{footer}")) == (None, None)


def test_a_date_far_above_the_headline_only_bounds() -> None:
    page = f"12 mai 2016\nAccueil\nContact\nMonde\n\n{TITLE}\n\n{BODY}"
    assert days(opened(page)) == (None, DAY)


def test_stamps_of_several_other_articles_tell_nothing() -> None:
    others = "Un pont coupé au nord\nPublié le 8 juillet 2019\nLe préfet en visite\nPublié le 6 juillet 2019"
    assert days(opened(f"{TITLE}\n\n{BODY}\n\nEn ce moment\n{others}")) == (None, None)


def test_a_newspaper_called_post_publishes_nothing() -> None:
    links = "Article du Rivage Post\n28 mai 2016 : Le Phare\nArticle du Fleuve\n30 mai 2016 : La Rive"
    assert days(opened(f"{TITLE}\n\n{BODY}\n\nRevue de presse\n{links}")) == (None, None)
