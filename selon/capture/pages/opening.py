"""Capture → page, by the type of its content."""

from selon.capture.encoding import decode
from selon.capture.page import Page
from selon.capture.pages.plain import plain_page
from selon.errors import EmptyInput
from selon.model import Capture


def open_page(capture: Capture) -> Page:
    """The page of a capture. Raises EmptyInput, BinaryInput, UnsupportedType, BrokenInput."""
    if not capture.data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise EmptyInput("there is nothing in it" if capture.path is None else f"{capture.path} is empty")
    return plain_page(decode(capture.data))
