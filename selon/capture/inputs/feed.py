"""RSS, Atom and RDF files → one record an entry."""

from collections.abc import Iterator

from lxml import etree

from selon.capture.inputs.fields import RECORD, as_record
from selon.capture.inputs.made import Origin, made
from selon.errors import BrokenInput, SelonError
from selon.model import Capture

_ENTRIES = frozenset(("item", "entry"))
_NAMES = {
    "title": "title",
    "link": "url",
    "encoded": "html",
    "content": "html",
    "description": "html",
    "summary": "html",
    "pubDate": "published",
    "published": "published",
    "date": "published",
    "updated": "published",
    "creator": "byline",
    "author": "byline",
    "category": "section",
}
"""Element of an entry → field of a record. Where several stand for one field, the longest value wins."""


def entries(data: bytes, origin: Origin) -> Iterator[Capture | SelonError]:
    """The entries of a feed. Entities are not expanded, and nothing is fetched."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        yield BrokenInput(f"{origin.name} is no feed that can be read ({error.msg})")
        return
    if root is None:
        yield BrokenInput(f"{origin.name} is no feed that can be read")
        return
    outlet = _outlet(root)
    listed = [one for one in root.iter() if _name(one) in _ENTRIES]
    if not listed:
        yield BrokenInput(f"{origin.name} is a feed without entries that can be read")
    for number, entry in enumerate(listed, 1):
        values = _values(entry) | ({"outlet": outlet} if outlet else {})
        where = Origin(f"{origin.path or ''}#{number}", values.get("url"), origin.captured, origin.depth)
        yield made(as_record(values), where, RECORD)


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _values(entry: etree._Element) -> dict[str, str]:
    values: dict[str, str] = {}
    for child in entry:
        field = _NAMES.get(_name(child))
        text = (child.get("href") if _name(child) == "link" and child.get("href") else _text(child)).strip()
        if field and len(text) > len(values.get(field, "")):
            values[field] = text
    return values


def _text(element: etree._Element) -> str:
    """The text of an element; XHTML content as markup."""
    if any(isinstance(child.tag, str) for child in element):
        return "".join(
            etree.tostring(child, encoding="unicode") for child in element if isinstance(child.tag, str)
        )
    return "".join(str(text) for text in element.itertext())


def _outlet(root: etree._Element) -> str | None:
    top = root.find("{*}channel") if root.find("{*}channel") is not None else root
    title = top.find("{*}title") if top is not None else None
    return (title.text or "").strip() or None if title is not None else None
