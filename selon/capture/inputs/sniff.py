"""The type of a content, by its first bytes: names of files lie."""

import re
from typing import Literal

Kind = Literal["html", "feed", "warc", "gzip", "zip", "pdf", "mail", "json", "text", "unsupported"]

HEAD = 4096
"""Bytes that are looked at."""
_UNSUPPORTED = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"BM", "a bitmap picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"RIFF", "a sound, video or WebP file"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a zstd file"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_MAIL = re.compile(
    rb"^(?:From |(?:Return-Path|Received|From|To|Subject|Date|MIME-Version|Message-ID|Content-Type"
    rb"|Snapshot-Content-Location|Delivered-To|X-[\w-]+):)",
    re.IGNORECASE,
)
_HEADER = re.compile(
    rb"^(?:MIME-Version|Content-Type|Message-ID|Received|Date):", re.IGNORECASE | re.MULTILINE
)
_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|article|div|p|h1|table|section|main|meta|title|span)[\s>/]",
    re.IGNORECASE,
)
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")


def kind_of(head: bytes) -> Kind:
    """The kind of a content that begins with `head`."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n\x00")
    if head.startswith(b"\x1f\x8b"):
        return "gzip"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if start.startswith(b"%PDF-"):
        return "pdf"
    if start.startswith(b"WARC/"):
        return "warc"
    if unsupported(head):
        return "unsupported"
    if _MAIL.match(start) and len(_HEADER.findall(start)) >= 2:
        return "mail"
    return _textual(head, start)


def _textual(head: bytes, start: bytes) -> Kind:
    plain = head.replace(b"\x00", b"")
    if start.startswith(b"<") and _FEED.search(plain):
        return "feed"
    if start.startswith((b"{", b"[")) and b'"' in start[:200]:
        return "json"
    tags = _HTML.search(plain)
    return "html" if tags and (start.startswith(b"<") or plain.count(b"</") >= 2) else "text"


def unsupported(head: bytes) -> str | None:
    """What a content is that Selon knows of and does not open."""
    if head[4:8] == b"ftyp":
        return "a video"
    if head[257:262] == b"ustar":
        return "a tar archive"
    return next((name for magic, name in _UNSUPPORTED if head.startswith(magic)), None)
