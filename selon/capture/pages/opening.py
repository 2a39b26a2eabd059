"""Capture → page, by the type of its content."""

from selon.capture.encoding import decode
from selon.capture.inputs.fields import RECORD
from selon.capture.inputs.sniff import HEAD, kind_of, unsupported
from selon.capture.page import Page
from selon.capture.pages.html import html_page
from selon.capture.pages.mail import mail_page
from selon.capture.pages.pdf import pdf_page
from selon.capture.pages.plain import plain_page
from selon.capture.pages.record import record_page
from selon.errors import EmptyInput, UnsupportedType
from selon.model import Capture


def open_page(capture: Capture) -> Page:
    """The page of a capture. Raises EmptyInput, BinaryInput, UnsupportedType, NoArticle, BrokenInput."""
    name = capture.path or "the input"
    if not capture.data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise EmptyInput(f"{name} is empty" if capture.path else "there is nothing in it")
    if capture.media_type == RECORD:
        return record_page(capture.data)
    kind = kind_of(capture.data[:HEAD])
    if kind == "unsupported":
        raise UnsupportedType(f"{name} is {unsupported(capture.data[:HEAD])}")
    if kind == "pdf":
        return pdf_page(capture.data)
    if kind == "mail":
        return mail_page(capture.data)
    text = decode(capture.data, _charset(capture.media_type))
    return html_page(text) if kind == "html" else plain_page(text)


def _charset(media_type: str) -> str | None:
    """The character set that a server declared."""
    _, _, charset = media_type.partition("charset=")
    return charset.strip() or None
