"""Paths → captures. Folders are walked in sorted order; `-` is standard input; archives are looked into."""

import datetime as dt
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from selon.capture.inputs.contents import pages_in
from selon.capture.inputs.fields import Fields
from selon.capture.inputs.limits import PAGE
from selon.capture.inputs.made import Origin
from selon.errors import InputTooLarge, MissingPath, SelonError
from selon.model import Capture

Found = Capture | SelonError


def captures(
    paths: Iterable[str | Path],
    *,
    url: str | None = None,
    captured: dt.datetime | None = None,
    fields: Fields | None = None,
    after: str | None = None,
) -> Iterator[Found]:
    """Every page in `paths`; in place of one that cannot be read, its error. Raises none.

    `url` and `captured` are for pages that do not tell their own; `fields` names the fields of JSON Lines.
    A run that was broken off goes on after the capture whose path is `after`.
    """
    waiting = after is not None
    for path in paths:
        for found in captures_of(path, url=url, captured=captured, fields=fields):
            if not waiting:
                yield found
            elif isinstance(found, Capture) and found.path == after:
                waiting = False


def captures_of(
    source: str | Path | bytes,
    *,
    url: str | None = None,
    captured: dt.datetime | None = None,
    fields: Fields | None = None,
) -> Iterator[Found]:
    """Every page in one file, folder, archive, stream (`-`) or bytes."""
    names = fields or Fields()
    if isinstance(source, bytes):
        yield from pages_in(io.BytesIO(source), Origin(None, url, captured), names)
    elif str(source) == "-":
        yield from _standard_input(Origin("-", url, captured), names)
    else:
        yield from _files(Path(source), url, captured, names)


def _files(path: Path, url: str | None, captured: dt.datetime | None, names: Fields) -> Iterator[Found]:
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.is_file() and not any(part.startswith(".") for part in inner.relative_to(path).parts):
                yield from _files(inner, url, captured, names)
        return
    try:
        with path.open("rb") as stream:
            yield from pages_in(stream, Origin(str(path), url, captured), names)
    except (OSError, ValueError) as error:
        yield MissingPath(f"cannot open {path} ({getattr(error, 'strerror', None) or error})")


def _standard_input(origin: Origin, names: Fields) -> Iterator[Found]:
    data = sys.stdin.buffer.read(PAGE + 1)
    if len(data) > PAGE:
        yield InputTooLarge(f"standard input is larger than {PAGE // 2**20} MiB", "Write it to a file first.")
        return
    stream: BinaryIO = io.BytesIO(data)
    yield from pages_in(stream, origin, names)
