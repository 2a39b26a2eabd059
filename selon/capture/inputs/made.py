"""How captures are made: one place where the size of a page is bounded."""

import datetime as dt
from dataclasses import dataclass, replace

from selon.capture.inputs.limits import PAGE
from selon.errors import InputTooLarge, SelonError
from selon.model import Capture


@dataclass(frozen=True, slots=True)
class Origin:
    """Where bytes come from: a label for messages, the page's address, the time of capture, nesting depth."""

    path: str | None = None
    url: str | None = None
    captured: dt.datetime | None = None
    depth: int = 0

    @property
    def name(self) -> str:
        return self.path or "the input"

    def inner(self, name: str) -> "Origin":
        """A member of this archive."""
        return replace(self, path=f"{self.path or ''}!/{name}", depth=self.depth + 1)


def made(data: bytes, origin: Origin, media_type: str) -> Capture | SelonError:
    """The capture of one page's bytes, or the error that they are too many."""
    if len(data) > PAGE:
        return InputTooLarge(f"{origin.name} is larger than {PAGE // 2**20} MiB")
    return Capture(
        data=data,
        path=origin.path,
        url=origin.url,
        captured=origin.captured,
        media_type=media_type,
    )
