"""WARC and WARC.gz → captures, by FastWARC. A broken record is passed over, and said; the next are read."""

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from selon.capture.inputs.limits import PAGE
from selon.capture.inputs.made import Origin, made
from selon.capture.inputs.moment import moment
from selon.errors import BrokenInput, InputTooLarge, SelonError
from selon.model import Capture

_WANTED = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
_ALL = WarcRecordType.any_type
_CHUNK = 2**20
_STEP = 2**14
_READABLE = ("text/html", "application/xhtml", "text/plain", "application/pdf", "application/xml", "text/xml")


def pages(stream: BinaryIO, origin: Origin, *, packed: bool) -> Iterator[Capture | SelonError]:
    """The pages of an archive that were answered with success; `packed` tells whether it is gzipped."""
    start: int | None = 0
    said = False
    while start is not None:
        stream.seek(start)
        position = None
        problem: Exception | str = "cut off"
        try:
            for record in ArchiveIterator(stream, record_types=_ALL, parse_http=True, auto_decode="all"):
                position = _absolute(start, record.stream_pos)
                found = _capture(record, origin, position) if record.record_type & _WANTED else None
                if found:
                    yield found
        except (OSError, ValueError, EOFError) as error:
            problem = error
        after = start if position is None else position
        start = _next(stream, after + 1, packed=packed)
        if problem != "cut off" or start is not None:
            if not (said and position is None):
                yield BrokenInput(
                    f"{origin.name}: the record after byte {after} is broken, skipped ({problem})"
                )
            said = not (said and position is None)


def _absolute(start: int, position: int) -> int:
    """FastWARC counts from the start of the file where it can tell, else from where it began to read."""
    return position if position >= start else start + position


def _capture(record: WarcRecord, origin: Origin, position: int) -> Capture | SelonError | None:
    http = record.http_headers
    media = record.http_content_type or record.headers.get("Content-Type") or "text/plain"
    if http is not None and http.status_code is not None and not 200 <= http.status_code < 300:
        return None
    if not media.lower().startswith(_READABLE):
        return None
    url = record.headers.get("WARC-Target-URI")
    captured = record.record_date or moment(record.headers.get("WARC-Date"))
    where = Origin(f"{origin.path or ''}#{position}", (url or "").strip("<>") or None, captured, origin.depth)
    data = _body(record)
    if len(data) > PAGE:
        return InputTooLarge(f"{where.name} is larger than {PAGE // 2**20} MiB")
    charset = record.http_charset
    return made(
        data, where, media.split(";")[0].strip().lower() + (f"; charset={charset}" if charset else "")
    )


def _body(record: WarcRecord) -> bytes:
    """The body, to one byte more than a page may have.

    The reader sets aside as many bytes as it is asked for, and to ask each time for the most that a page may
    have costs more than to unpack the page. So it is asked for the record's own length, then by small steps
    that double: a body that was packed for its way is longer than its record says.
    """
    data = record.reader.read(min(record.content_length, PAGE) + 1)
    step = _STEP
    while len(data) <= PAGE and (more := record.reader.read(min(step, PAGE + 1 - len(data)))):
        data, step = data + more, 2 * step
    return data


def _next(stream: BinaryIO, start: int, *, packed: bool) -> int | None:
    """Where the next record begins, from byte `start` on."""
    mark = b"\x1f\x8b\x08" if packed else b"WARC/1."
    stream.seek(start)
    base, window = start, b""
    while chunk := stream.read(_CHUNK):
        window += chunk
        found = window.find(mark)
        while found >= 0:
            if not packed or _begins(window[found : found + 2048]):
                return base + found
            found = window.find(mark, found + 1)
        kept = window[-2048:] if len(chunk) == _CHUNK else b""
        base += len(window) - len(kept)
        window = kept
    return None


def _begins(data: bytes) -> bool:
    """Whether a gzip member that holds a WARC record begins here."""
    try:
        start = zlib.decompressobj(31).decompress(data, 16)
    except zlib.error:
        return False
    return start.startswith(b"WARC/") or (not start and len(data) < 2048)
