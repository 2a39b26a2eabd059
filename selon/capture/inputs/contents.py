"""One stream of bytes → its captures, by the type of its content."""

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from selon.capture.inputs import archive, feed, jsonlines, warc
from selon.capture.inputs.fields import Fields
from selon.capture.inputs.limits import DEPTH, PAGE
from selon.capture.inputs.made import Origin, made
from selon.capture.inputs.sniff import HEAD, Kind, kind_of, unsupported
from selon.errors import BrokenInput, EmptyInput, InputTooLarge, SelonError, UnsupportedType
from selon.model import Capture

Found = Capture | SelonError
_MEDIA: dict[Kind, str] = {
    "html": "text/html",
    "text": "text/plain",
    "pdf": "application/pdf",
    "mail": "message/rfc822",
}


def pages_in(stream: BinaryIO, origin: Origin, names: Fields) -> Iterator[Found]:
    """The captures in a stream that can be sought; errors in the place of what cannot be read."""
    head = stream.read(HEAD)
    stream.seek(0)
    kind = kind_of(head)
    if origin.depth > DEPTH:
        yield InputTooLarge(f"{origin.name}: archives within archives are opened to {DEPTH} levels")
    elif not head.strip(b" \t\r\n\x00\xef\xbb\xbf") and len(head) < HEAD:
        yield EmptyInput(f"{origin.name} is empty" if origin.path else "there is nothing in it")
    elif kind == "unsupported":
        yield UnsupportedType(f"{origin.name} is {unsupported(head)}")
    elif kind == "warc":
        yield from warc.pages(stream, origin, packed=False)
    elif kind == "gzip":
        yield from _gzip(stream, origin, names)
    elif kind == "zip":
        yield from _zip(stream, origin, names)
    elif kind == "json":
        yield from jsonlines.records(stream, origin, names)
    else:
        yield from _page(stream, origin, kind)


def _page(stream: BinaryIO, origin: Origin, kind: Kind) -> Iterator[Found]:
    data = stream.read(PAGE + 1)
    if len(data) > PAGE:
        yield InputTooLarge(f"{origin.name} is larger than {PAGE // 2**20} MiB")
    elif kind == "feed":
        yield from feed.entries(data, origin)
    else:
        yield made(data, origin, _MEDIA[kind])


def _gzip(stream: BinaryIO, origin: Origin, names: Fields) -> Iterator[Found]:
    """A gzipped web archive record by record; anything else unpacked, up to the limit of one page."""
    try:
        head = zlib.decompressobj(31).decompress(stream.read(HEAD), HEAD)
        stream.seek(0)
        if kind_of(head) == "warc":
            yield from warc.pages(stream, origin, packed=True)
            return
        data = gzip.GzipFile(fileobj=stream).read(PAGE + 1)
    except (OSError, EOFError, zlib.error) as error:
        yield BrokenInput(f"{origin.name} is a gzip file that is cut off or damaged ({error})")
        return
    if len(data) > PAGE:
        yield InputTooLarge(f"{origin.name} unpacks to more than {PAGE // 2**20} MiB")
        return
    inner = Origin(origin.path, origin.url, origin.captured, origin.depth + 1)
    yield from pages_in(io.BytesIO(data), inner, names)


def _zip(stream: BinaryIO, origin: Origin, names: Fields) -> Iterator[Found]:
    for member in archive.members(stream, origin):
        if isinstance(member, SelonError):
            yield member
        else:
            where, content = member
            yield from pages_in(io.BytesIO(content) if isinstance(content, bytes) else content, where, names)
