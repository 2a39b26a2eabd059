"""JSON Lines, a JSON object, or an array of them → records."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from selon.capture.inputs.fields import RECORD, Fields, as_record
from selon.capture.inputs.limits import PAGE
from selon.capture.inputs.made import Origin, made
from selon.capture.inputs.moment import moment
from selon.errors import BrokenInput, InputTooLarge, SelonError
from selon.model import Capture


def records(stream: BinaryIO, origin: Origin, names: Fields) -> Iterator[Capture | SelonError]:
    """One capture a record; a line that is no JSON object, or too long, gives its own error."""
    number = 0
    for line in _lines(stream):
        number += 1
        where = Origin(f"{origin.path or ''}#{number}", origin.url, origin.captured, origin.depth)
        if isinstance(line, InputTooLarge):
            yield InputTooLarge(f"line {number} of {origin.name} is longer than {PAGE // 2**20} MiB")
            continue
        if not line.strip():
            continue
        try:
            parsed = json.loads(line)
        except (ValueError, RecursionError):
            rest = _whole(line, stream) if number == 1 else None
            if rest is None:
                yield BrokenInput(f"line {number} of {origin.name} is no JSON")
                continue
            parsed = rest
        for one in parsed if isinstance(parsed, list) else [parsed]:
            yield _capture(one, where, names)


def _whole(first: bytes, stream: BinaryIO) -> object:
    """A document printed over many lines; None if it is not JSON either."""
    data = first + stream.read(PAGE)
    try:
        whole: object = json.loads(data)
    except (ValueError, RecursionError):
        stream.seek(len(first)) if stream.seekable() else None
        return None
    return whole


def _lines(stream: BinaryIO) -> Iterator[bytes | InputTooLarge]:
    """Lines of bounded length; of one that is longer the rest is passed over."""
    while line := stream.readline(PAGE + 1):
        if len(line) <= PAGE:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(PAGE)
        yield InputTooLarge("line")


def _capture(record: object, origin: Origin, names: Fields) -> Capture | SelonError:
    values = names.read(record) if isinstance(record, dict) else {}
    if not values.get("text") and not values.get("html"):
        wanted = ", ".join((*names.text[:3], *names.html[:1]))
        return BrokenInput(f"{origin.name} has no field of text ({wanted} …)", "Name the field of the text.")
    captured = moment(values.pop("captured", None)) or origin.captured
    found = Origin(origin.path, values.get("url") or origin.url, captured, origin.depth)
    return made(as_record(values), found, RECORD)
