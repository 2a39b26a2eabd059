"""WARC and WARC.gz → captures, by FastWARC. A broken record is passed over, and said; the next are read."""

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
_READABLE = ("text/html", "application/xhtml", "text/plain", "application/pdf", "application/xml", "text/xml")


def pages(stream: BinaryIO, origin: Origin, *, packed: bool) -> Iterator[Capture | SelonError]:
    """The pages of an archive that were answered with success; `packed` tells whether it is gzipped."""
    start: int | None = 0
    mark = b"\x1f\x8b\x08" if packed else b"WARC/1."
    while start is not None:
        stream.seek(start)
        position = None
        try:
            for record in ArchiveIterator(stream, record_types=_ALL, parse_http=True, auto_decode="all"):
                position = _absolute(start, record.stream_pos)
                found = _capture(record, origin, position) if record.record_type & _WANTED else None
                if found:
                    yield found
            return
        except (OSError, ValueError, EOFError) as error:
            if position is None:
                yield BrokenInput(f"{origin.name}: the record at byte {start} is broken, skipped ({error})")
            start = _next(stream, (start if position is None else position) + 1, mark)


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
    data = record.reader.read(PAGE + 1)
    if len(data) > PAGE:
        return InputTooLarge(f"{where.name} is larger than {PAGE // 2**20} MiB")
    charset = record.http_charset
    return made(
        data, where, media.split(";")[0].strip().lower() + (f"; charset={charset}" if charset else "")
    )


def _next(stream: BinaryIO, start: int, mark: bytes) -> int | None:
    """Where the next record may begin, from byte `start` on."""
    stream.seek(start)
    base, kept = start, b""
    while chunk := stream.read(_CHUNK):
        window = kept + chunk
        found = window.find(mark)
        if found >= 0:
            return base - len(kept) + found
        base += len(chunk)
        kept = window[-len(mark) :]
    return None
