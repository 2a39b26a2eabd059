"""PDF → page: its text as pypdf gives it, with hard line ends joined."""

import io
import logging

import pypdf
from pypdf.errors import PyPdfError

from selon.capture.page import Head, Page, Stamp
from selon.capture.pages.plain import plain_page, unwrap
from selon.errors import BrokenInput, NoArticle, UnsupportedType

_PAGES = 200
"""Pages read of one document."""


def pdf_page(data: bytes) -> Page:
    """The page of a PDF. Raises BrokenInput, UnsupportedType (encrypted), NoArticle (pictures of text)."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        if document.is_encrypted and not document.decrypt(""):
            raise UnsupportedType("the PDF is encrypted")
        text = "\n\n".join(page.extract_text() for page in document.pages[:_PAGES])
        title, made = _facts(document)
    except (PyPdfError, OSError, ValueError, KeyError, TypeError, RecursionError, AttributeError) as error:
        raise BrokenInput(f"the PDF cannot be read ({error})") from error
    if not text.strip():
        raise NoArticle("the PDF holds no text (pictures of text, perhaps)")
    stamps = (Stamp(made, "creation of the PDF"),) if made else ()
    return plain_page(unwrap(text) if text.count("\n") > 5 else text, Head(title=title, published=stamps))


def _facts(document: pypdf.PdfReader) -> tuple[str | None, str | None]:
    meta = document.metadata
    made = meta.creation_date if meta else None
    return (meta.title if meta else None), made.date().isoformat() if made else None
