"""Zip archives and WACZ → their members, read in place: nothing is written, so no name can lead anywhere."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from selon.capture.inputs.limits import ARCHIVE, MEMBERS, PAGE, RATIO
from selon.capture.inputs.made import Origin
from selon.errors import BrokenInput, InputTooLarge, SelonError, UnsupportedType

_SMALL = 2**20
_OFFICE = ("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml", "content.xml")
Member = tuple[Origin, "bytes | BinaryIO"]
"""Where a member lies, and its bytes; WARC members of a WACZ as a stream."""


def members(stream: BinaryIO, origin: Origin) -> Iterator[Member | SelonError]:
    """The files in an archive, in its order; in a WACZ only the web archives that it wraps."""
    try:
        with zipfile.ZipFile(stream) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            problem = _whole(infos, origin)
            if problem:
                yield problem
                return
            for info in _wanted(infos):
                yield _member(archive, info, origin)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, zlib.error, EOFError) as error:
        yield BrokenInput(f"{origin.name} is no zip archive that can be read ({error})")


def _whole(infos: list[zipfile.ZipInfo], origin: Origin) -> SelonError | None:
    names = {info.filename for info in infos}
    if names.intersection(_OFFICE):
        return UnsupportedType(f"{origin.name} is an Office document")
    if len(infos) > MEMBERS or sum(info.file_size for info in infos) > ARCHIVE:
        return InputTooLarge(f"{origin.name} unpacks to more than {ARCHIVE // 2**30} GiB or {MEMBERS} files")
    return None


def _wanted(infos: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """The members that may be pages: in a WACZ its web archives, else all but hidden files."""
    if any(info.filename == "datapackage.json" for info in infos):
        warcs = [info for info in infos if info.filename.endswith((".warc", ".warc.gz"))]
        if warcs:
            return warcs
    return [info for info in infos if not _is_hidden(info.filename)]


def _is_hidden(name: str) -> bool:
    return (PurePosixPath(name).name.startswith(".") and ".." not in name) or name.startswith("__MACOSX")


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, origin: Origin) -> Member | SelonError:
    name = info.filename.replace("\\", "/")
    where = origin.inner(name)
    if name.startswith("/") or ".." in PurePosixPath(name).parts or name[1:2] == ":":
        return BrokenInput(f"{origin.name}: the member {name!r} points outside the archive, skipped")
    if info.file_size > _SMALL and info.file_size > RATIO * max(info.compress_size, 1):
        return InputTooLarge(f"{where.name} unpacks to {RATIO} times its size, skipped")
    if name.endswith((".warc", ".warc.gz")) and info.compress_type == zipfile.ZIP_STORED:
        return where, archive.open(info)  # type: ignore[return-value]
    if info.file_size > PAGE:
        return InputTooLarge(f"{where.name} is larger than {PAGE // 2**20} MiB, skipped")
    try:
        with archive.open(info) as file:
            data = file.read(PAGE + 1)
    except (zipfile.BadZipFile, RuntimeError, OSError, zlib.error, EOFError, NotImplementedError) as error:
        return BrokenInput(f"{where.name} is damaged ({error}), skipped")
    return (where, data) if len(data) <= PAGE else InputTooLarge(f"{where.name} is too large, skipped")
