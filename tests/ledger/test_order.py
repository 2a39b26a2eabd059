"""The order in which pages come changes nothing that is kept or shown."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

from selon.ledger import Ledger
from selon.model import Capture, Publication, Reading
from tests.ledger.content import Content, content, seen
from tests.ledger.made import DAY, article, capture, reading

Added = tuple[Reading, Capture]
WIRE = (
    "Douze pêcheurs ont péri lundi à Ménaka quand leur pirogue a heurté les restes d'un pont de bois.\n\n"
    "Les secours cherchent encore trois passagers entre les deux rives, malgré la crue et la nuit.\n\n"
    "Le marché aux poissons restera fermé jusqu'à jeudi, et les écoles rouvriront la semaine prochaine."
)


def held(where: str, pages: Iterable[Added]) -> Content:
    with Ledger(where) as ledger:
        for each, its in pages:
            ledger.add(each, its)
        return content(ledger) | seen(ledger)


def same_both_ways(places: Callable[[], str], pages: Sequence[Added]) -> Content:
    forwards, backwards = (held(places(), order) for order in (pages, pages[::-1]))
    assert forwards == backwards
    return forwards


def test_of_two_captures_of_an_article_the_earlier_speaks(places: Callable[[], str]) -> None:
    pages = [
        (
            reading(article(url=f"https://journal.example/{hour}", capture=None)),
            capture(b"%d" % hour, captured=dt.datetime(2024, 3, 12, hour, tzinfo=dt.UTC)),
        )
        for hour in (9, 7, 8)
    ]
    (kept,) = same_both_ways(places, pages)["articles"]
    assert '"url": "https://journal.example/7"' in kept


def test_a_dispatch_in_sixteen_outlets_has_the_same_edges(places: Callable[[], str]) -> None:
    days = [DAY + dt.timedelta(number % 3) for number in range(16)]
    printed = [Publication(earliest=day, latest=day) for day in days]
    pages = [
        (reading(article(WIRE, outlet=f"Journal {number}", published=when)), capture(b"%d" % number))
        for number, when in enumerate(printed)
    ]
    assert len(same_both_ways(places, pages)["edges"]) == 16 * 15 // 2
