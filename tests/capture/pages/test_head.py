"""What the head and the markup of an HTML page say, in the manner of different systems."""

import datetime as dt

import pytest

import selon
from selon import Article

TITLE = "Valombre : deux écoles fermées après une nuit de combats"
PARAGRAPHS = (
    "Le maire a indiqué que deux écoles du quartier nord ont été fermées après les combats de la nuit.",
    "Les habitants du quartier ont quitté leurs maisons et attendent une aide de la préfecture.",
    "Les secours demandent de la farine, car les routes du sud restent coupées depuis mercredi.",
)
BODY = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
DAY = dt.date(2016, 5, 12)
LATER = dt.datetime(2024, 11, 23, 13, tzinfo=dt.UTC)
LINKED = """<script type="application/ld+json">%s</script>"""
ARTICLE = (
    '{"@type": "NewsArticle", "headline": "x", "datePublished": "2016-05-12T10:00:00+02:00",'
    ' "dateModified": "2016-05-15", "author": [{"@type": "Person", "name": "Hélène Marsan"},'
    ' {"@type": "Person", "name": "Luc Anselin"}], "publisher": {"name": "Le Phare"}}'
)


def opened(head: str = "", top: str = "", bottom: str = "", **given: object) -> Article:
    page = (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{TITLE} - Le Phare</title>{head}'
        f'</head><body><header><a href="/">Accueil</a></header><article><h1>{TITLE}</h1>{top}{BODY}'
        f"</article>{bottom}<footer>Contact</footer></body></html>"
    )
    return selon.open_article(page.encode(), **given)  # type: ignore[arg-type]


def days(article: Article) -> tuple[dt.date | None, dt.date | None]:
    return article.published.earliest, article.published.latest


@pytest.mark.parametrize(
    "head",
    [
        LINKED % ARTICLE,
        LINKED % f'{{"@context": "https://schema.org", "@graph": [{{"@type": "WebSite"}}, {ARTICLE}]}}',
        LINKED % f"[{ARTICLE}]",
        LINKED % ARTICLE.replace('"NewsArticle"', '["Article", "NewsArticle"]'),
        '<meta property="article:published_time" content="2016-05-12T10:00:00Z">',
        '<meta property="og:article:published_time" content="2016-05-12T10:00:00Z">',
        '<meta itemprop="datePublished" content="2016-05-12">',
        '<meta name="DC.date.issued" content="2016-05-12">',
        '<meta name="dcterms.issued" content="2016-05-12">',
        '<meta name="date.created" content="2016-05-12 16:00:34">',
        '<meta name="cXenseParse:recs:publishtime" content="2016-05-12T07:47:27Z">',
        '<meta name="dc.date.created" content="2016-05-12|00h23">',
        '<meta name="pubdate" content="jeudi 12 mai 2016">',
    ],
)
def test_the_day_in_the_head(head: str) -> None:
    article = opened(head, captured=LATER)
    assert days(article) == (DAY, DAY)
    assert article.published.evidence[-1].span is None


@pytest.mark.parametrize(
    "top",
    [
        '<time datetime="2016-05-12T10:00:00+02:00" pubdate>il y a 8 ans</time>',
        '<time itemprop="datePublished" datetime="2016-05-12">12 mai</time>',
        '<span itemprop="datePublished" content="2016-05-12T10:00:00">12 mai</span>',
        '<p class="meta">Par Hélène Marsan | <time datetime="2016-05-12T08:15:00Z">il y a 8 ans</time></p>',
        "<p>Publié le 12/05/2016 à 08:15 | Mis à jour le 14/05/2016 à 10:00</p>",
        "<p>jeu. 12 mai 2016</p>",
    ],
)
def test_the_day_under_the_heading(top: str) -> None:
    article = opened(top=top, captured=LATER)
    assert days(article) == (DAY, DAY)
    assert [article.text] == ["\n\n".join((TITLE, *PARAGRAPHS))]


def test_authors_and_publisher_of_linked_data() -> None:
    article = opened(LINKED % ARTICLE)
    assert (article.byline, article.outlet) == ("Hélène Marsan, Luc Anselin", "Le Phare")


def test_an_agency_as_the_author_of_linked_data_is_a_credit() -> None:
    data = ARTICLE.replace('"name": "Hélène Marsan"', '"name": "AFP"').replace("Luc Anselin", "Le Phare")
    article = opened(LINKED % data)
    assert (article.byline, article.credits) == (None, ("AFP",))


def test_the_clock_of_the_capture_is_not_the_day() -> None:
    clock = '<div class="clock"><time datetime="2024-11-23T13:00">samedi 23 novembre 2024 13:00</time></div>'
    article = opened(top="<p>12 mai 2016</p>", bottom=clock, captured=LATER)
    assert days(article) == (DAY, DAY)


def test_a_change_in_the_head_is_not_the_day() -> None:
    head = '<meta property="article:modified_time" content="2019-03-01T10:00:00Z">'
    assert days(opened(head, "<p>12 mai 2016</p>", captured=LATER)) == (DAY, DAY)


def test_metadata_and_a_stamp_that_agree_are_one_day() -> None:
    head = '<meta property="article:published_time" content="2016-05-12T10:00:00Z">'
    article = opened(head, "<p>Publié le 12 mai 2016 à 12h00</p>", captured=LATER)
    assert days(article) == (DAY, DAY)
    assert not any("contradicts" in evidence.why for evidence in article.published.evidence)


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("2016-05-11T23:30:00Z", DAY, DAY),
        ("2019-03-01T10:00:00Z", DAY, dt.date(2019, 3, 1)),
        ("2016-05-02T10:00:00Z", dt.date(2016, 5, 2), DAY),
    ],
)
def test_metadata_and_a_stamp_that_differ_bound_the_day(told: str, first: dt.date, last: dt.date) -> None:
    head = f'<meta property="article:published_time" content="{told}">'
    assert days(opened(head, "<p>Publié le 12 mai 2016 à 12h00</p>", captured=LATER)) == (first, last)


def test_related_articles_do_not_date_the_page() -> None:
    related = (
        '<aside><ul><li><time datetime="2019-01-02">2 janvier 2019</time> Un pont coupé au nord</li>'
        '<li><time datetime="2019-01-03">3 janvier 2019</time> Le préfet en visite</li></ul></aside>'
    )
    article = opened(top="<p>Par Hélène Marsan</p>", bottom=related, captured=LATER)
    first, last = days(article)
    assert first != last


@pytest.mark.parametrize("section", ["Monde", "/monde/"])
def test_the_section_in_the_head(section: str) -> None:
    article = opened(f'<meta property="article:section" content="{section}">')
    assert article.section == section.strip("/")


def test_a_caption_above_the_credit_of_its_picture_is_no_text() -> None:
    article = opened(top="<p>Une école de Valombre.</p><p>Photo : Agence du Fleuve / Luc Anselin</p>")
    assert article.text == "\n\n".join((TITLE, *PARAGRAPHS))
