"""What the pictures say of the examples' incident."""

import datetime as dt
import xml.etree.ElementTree as ET

from selon.ledger import StoredClaim
from selon.web.asking import Library
from selon.web.asking.fused.gathering import incident_of
from selon.web.charts import series as series_chart
from selon.web.charts.network import Citation
from selon.web.charts.network import chart as network
from selon.web.charts.timeline import Span, bars, histogram
from selon.web.wording import words_in

WORDS = words_in("en")
SVG = "{http://www.w3.org/2000/svg}"


def test_a_series_has_a_row_for_every_point(library: Library, attack: StoredClaim) -> None:
    found = incident_of(library, attack.id)
    killed = next(each for each in found.series if each.measure == "killed")
    colour = series_chart.colours(found.series)
    root = ET.fromstring(series_chart.chart(killed, WORDS, colour, lambda point: f"/{point.claims[0]}", "k"))
    rows = [each for each in root.iter("a") if "point" in each.attrib["class"]]
    assert [row.attrib["href"] for row in rows] == [f"/{point.claims[0]}" for point in killed.points]
    faded = [i for i, row in enumerate(rows) if "gone" in row.attrib["class"].split()]
    assert set(faded) == series_chart.superseded(killed)


def test_one_root_keeps_its_colour(library: Library, attack: StoredClaim) -> None:
    found = incident_of(library, attack.id)
    colour = series_chart.colours(found.series)
    assert set(colour) == {point.root.key for each in found.series for point in each.points}


def test_what_is_known_to_the_month_is_a_month_wide() -> None:
    month = Span("m", dt.date(2024, 3, 1), dt.date(2024, 3, 31), 0, "/m")
    day = Span("d", dt.date(2024, 3, 10), dt.date(2024, 3, 10), 1, "/d")
    root = ET.fromstring(bars([month, day], "t", WORDS, "b"))
    wide = [float(each.attrib["width"]) for each in root.iter("rect") if each.attrib["class"] == "span"]
    assert round(wide[0] / wide[1]) == 31


def test_a_histogram_counts_every_day_once() -> None:
    days = [dt.date(2024, 3, 1)] * 3 + [dt.date(2024, 3, 9)]
    root = ET.fromstring(histogram(days, "t", WORDS, "h"))
    told = [each.find("title").text for each in root.iter("rect")]  # type: ignore[union-attr]
    assert told == ["1 Mar 2024: 3", "9 Mar 2024: 1"]


def test_a_network_draws_every_citation_and_name() -> None:
    citations = [Citation("A", "B", 4), Citation("A", "C", 1), Citation("B", "C", 2)]
    root = ET.fromstring(network(citations, WORDS, lambda name: f"/{name}", "n"))
    assert len(list(root.iter("path"))) == 3
    assert [each.attrib["href"] for each in root.iter("a")] == ["/A", "/B", "/B", "/C"]
