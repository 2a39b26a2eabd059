"""Paths → readings, with a progress bar; what cannot be read is reported and passed over."""

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from selon.cli.guard import Faults

if TYPE_CHECKING:
    from selon.errors import SelonError
    from selon.model import Article, Capture, Reading
    from selon.reading.attributions.aside import SetAside

Found = TypeVar("Found")


@dataclass(frozen=True)
class Given:
    """What the user says about the pages: publication interval and capture time."""

    published: tuple[dt.date, dt.date] | None = None
    captured: dt.datetime | None = None


def readings(
    paths: Sequence[Path],
    given: Given,
    faults: Faults,
    *,
    bar: bool,
    known: "Callable[[Capture], bool]" = lambda _: False,
) -> Iterator[tuple["Capture", "Reading"]]:
    """Every page that can be read, in order, with its capture.

    `bar`: show progress on a terminal. Captures that are `known` are passed over unread.
    """
    yield from _each(paths, given, faults, bar, known, lambda capture: _read(capture, given))


def asides(
    paths: Sequence[Path], given: Given, faults: Faults, *, bar: bool
) -> Iterator[tuple["Article", "tuple[SetAside, ...]"]]:
    """The reports set aside in every page that can be read, in order, with the article."""
    for _, found in _each(paths, given, faults, bar, lambda _: False, lambda capture: _aside(capture, given)):
        yield found


def _each(
    paths: Sequence[Path],
    given: Given,
    faults: Faults,
    bar: bool,
    known: "Callable[[Capture], bool]",
    read: "Callable[[Capture], Found]",
) -> Iterator[tuple["Capture", Found]]:
    """Every page that can be read, with what `read` makes of it."""
    from selon.capture import captures
    from selon.errors import DataError, MissingModel, SelonError

    with _progress(captures(paths, captured=given.captured), paths, bar=bar) as found:
        for capture in found:
            if isinstance(capture, SelonError):
                faults.report(capture)
                continue
            if known(capture):
                continue
            capture = _named(capture)
            try:
                yield capture, read(capture)
            except (DataError, MissingModel):  # would befall every page alike
                raise
            except Exception as error:  # one bad page must not keep the others from being read
                faults.report(error, capture.path or capture.url)


def _named(capture: "Capture") -> "Capture":
    """The capture with a path that can be printed and stored: bytes that are no UTF-8 become escapes."""
    if capture.path is None or capture.path.isprintable():
        return capture
    path = capture.path.encode("utf-8", "backslashreplace").decode()
    return capture.model_copy(update={"path": path})


def _read(capture: "Capture", given: Given) -> "Reading":
    from selon.reading.reader import read

    return read(_article(capture, given))


def _aside(capture: "Capture", given: Given) -> tuple["Article", "tuple[SetAside, ...]"]:
    from selon.reading.reader import set_aside

    article = _article(capture, given)
    return article, set_aside(article)


def _article(capture: "Capture", given: Given) -> "Article":
    from selon.capture import clean
    from selon.model import Publication

    published = None
    if given.published:
        published = Publication(earliest=given.published[0], latest=given.published[1])
    return clean(capture, published=published)


@contextmanager
def _progress(
    found: Iterable["Capture | SelonError"], paths: Sequence[Path], *, bar: bool
) -> Iterator[Iterable["Capture | SelonError"]]:
    total = sum(_files(path) for path in paths) if bar and sys.stderr.isatty() else 0
    if total < 2:
        yield found
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, redirect_stdout=False, redirect_stderr=False, transient=True) as progress:
        yield progress.track(found, total=total, description="Reading")


def _files(path: Path) -> int:
    return sum(child.is_file() for child in path.rglob("*")) if path.is_dir() else 1
