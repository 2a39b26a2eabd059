"""Bytes → characters: declared or detected encoding, and mojibake repaired, nothing else changed."""

import codecs
import re
from typing import Any

import ftfy
from ftfy import TextFixerConfig

from selon.errors import BinaryInput

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,40})""", re.IGNORECASE)
_FIX: Any = TextFixerConfig(unescape_html=False)


def decode(data: bytes, declared: str | None = None) -> str:
    """`data` as text. Order: byte-order mark, UTF-8, the declared encoding, Windows-1252.

    UTF-8 goes before what is declared, since bytes that happen to be valid UTF-8 nearly always are.
    Raises BinaryInput where too many characters are no text in any of them.
    """
    text = repair(_decode(data, declared))
    if _unreadable(text):
        raise BinaryInput("the bytes are not text")
    return text


def repair(text: str) -> str:
    """`text` with mojibake undone (ftfy's `fix_encoding` and none of its other fixes)."""
    suspicious = "Ã" in text or "â€" in text or "Â" in text or "Ø" in text or "Ù" in text
    return ftfy.fix_encoding(text, _FIX) if suspicious else text


def _decode(data: bytes, declared: str | None) -> str:
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return data.decode(marked, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > len(data) - 4:  # cut off inside a character
            return data[: error.start].decode("utf-8")
    name = declared or _declaration(data)
    if name and name.lower().replace("_", "-") not in {"utf-8", "utf8"}:
        return data.decode(name, errors="replace")
    return _mixed(data)


def _declaration(data: bytes) -> str | None:
    found = _DECLARED.search(data[:2048])
    try:
        return codecs.lookup(found.group(1).decode("ascii")).name if found else None
    except LookupError:
        return None


def _mixed(data: bytes) -> str:
    """UTF-8 with a few bad bytes stays UTF-8; anything else is Windows-1252."""
    text = data.decode("utf-8", errors="replace")
    broken, good = text.count("\ufffd"), sum(character > "\x7f" for character in text)
    if good > 4 * broken:
        return text
    return data.decode("cp1252", errors="replace")


def _unreadable(text: str) -> bool:
    sample = text[:20_000]
    odd = sum((c < " " and c not in "\t\n\r\x0b\x0c\x00\x1b") or c == "\ufffd" for c in sample)
    return odd > 0.05 * max(len(sample), 1) or sample.count("\x00") > 0.3 * max(len(sample), 1)
