"""Paths → captures. Folders are walked in sorted order; `-` is standard input."""

import datetime as dt
import hashlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from selon.errors import MissingPath, SelonError
from selon.model import Capture


def captures(
    paths: Iterable[str | Path],
    *,
    url: str | None = None,
    captured: dt.datetime | None = None,
) -> Iterator[Capture | SelonError]:
    """Every page in `paths`; in place of one that cannot be read, its error. Raises none."""
    for path in paths:
        yield from captures_of(path, url=url, captured=captured)


def captures_of(
    source: str | Path | bytes,
    *,
    url: str | None = None,
    captured: dt.datetime | None = None,
) -> Iterator[Capture | SelonError]:
    """Every page in one file, folder, archive, stream (`-`) or bytes."""
    if isinstance(source, bytes):
        yield _capture(source, None, url, captured)
        return
    if str(source) == "-":
        yield _capture(sys.stdin.buffer.read(), "-", url, captured)
        return
    yield from _files(Path(source), url, captured)


def _files(path: Path, url: str | None, captured: dt.datetime | None) -> Iterator[Capture | SelonError]:
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.is_file() and not inner.name.startswith("."):
                yield from _files(inner, url, captured)
        return
    try:
        yield _capture(path.read_bytes(), str(path), url, captured)
    except OSError as error:
        yield MissingPath(f"cannot open {path} ({error.strerror})")


def _capture(data: bytes, path: str | None, url: str | None, captured: dt.datetime | None) -> Capture:
    return Capture(data=data, sha256=hashlib.sha256(data).hexdigest(), path=path, url=url, captured=captured)
