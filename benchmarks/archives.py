"""A web archive as large as wanted, and reading it."""

import io
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from selon.capture import captures
from selon.model import Capture


def write_archive(path: Path, pages: list[str], size: int) -> int:
    """Writes records of `pages`, over and over, until their bodies are `size` bytes; returns how many."""
    http = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
    written = count = 0
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=True)
        while written < size:
            body = pages[count % len(pages)].encode()
            url = f"https://journal.example/{count}"
            record = writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=http)
            writer.write_record(record)
            written += len(body)
            count += 1
    return count


def read_archive(path: Path) -> int:
    """How many captures are read, before any extraction."""
    return sum(isinstance(one, Capture) for one in captures([path]))
