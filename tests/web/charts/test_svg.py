"""SVG is escaped, named and described."""

import xml.etree.ElementTree as ET

from markupsafe import Markup

from selon.web.charts.svg import clipped, picture, tag, text


def test_words_are_escaped_in_text_and_attributes() -> None:
    found = tag("a", "<b>", href='x" onload="y', class_="row")
    assert found == Markup('<a href="x&#34; onload=&#34;y" class="row">&lt;b&gt;</a>')


def test_a_picture_is_named_and_described() -> None:
    root = ET.fromstring(picture("Tués", "14; 19", (100, 50), [text(1.25, 2, "a & b")], "key"))
    named = {child.attrib["id"]: child.text for child in root if "id" in child.attrib}
    assert root.attrib["role"] == "img"
    assert [named[each] for each in root.attrib["aria-labelledby"].split()] == ["Tués", "14; 19"]


def test_long_words_are_cut() -> None:
    assert clipped("abcdef", 4) == "abc…"
    assert clipped("abcd", 4) == "abcd"
