"""EML and MHTML → page: the HTML part, else the text part, with what the header says."""

import email
import email.policy
import re
from dataclasses import replace
from email.message import EmailMessage

from selon.capture.encoding import decode
from selon.capture.page import Head, Page, Stamp
from selon.capture.pages.html import html_page
from selon.capture.pages.plain import plain_page
from selon.errors import BrokenInput, NoArticle


def mail_page(data: bytes) -> Page:
    """The page of a mail or of a page saved as one. Raises NoArticle, BrokenInput."""
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        saved = message.get("Snapshot-Content-Location")
        part, html = _part(message)
        text = decode(_bytes(part), part.get_content_charset())
    except (ValueError, LookupError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BrokenInput(f"the mail cannot be read ({error})") from error
    if saved:
        page = html_page(text) if html else plain_page(text)
        return replace(page, head=replace(page.head, url=str(saved).strip()))
    title = str(message.get("Subject") or "").strip()
    stamps = (Stamp(str(message["Date"]), "Date of the mail"),) if message.get("Date") else ()
    sender = re.sub(r"\s*<[^>]*>\s*$", "", str(message.get("From") or "")).strip(' "')
    if html:
        page = html_page(text)
        return replace(page, head=replace(page.head, title=title or page.head.title, published=stamps))
    return plain_page(f"{title}\n\n{text}", Head(title=title, byline=sender or None, published=stamps))


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _part(message: EmailMessage) -> tuple[EmailMessage, bool]:
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    for kind in ("html", "plain"):
        for part in parts:
            if part.get_content_subtype() == kind and part.get_content_disposition() != "attachment":
                return part, kind == "html"
    raise NoArticle("the mail holds no text")
