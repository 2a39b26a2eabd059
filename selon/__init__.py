"""Selon reads captured news pages and keeps a ledger of what they claim, and according to whom.

article = selon.open_article("page.html")
reading = selon.read(article)
selon.Ledger("selon.db").add(reading)
"""

import importlib
from typing import TYPE_CHECKING

from selon.reading.times import read_times

if TYPE_CHECKING:
    from selon.capture import open_article
    from selon.errors import SelonError
    from selon.ledger import Ledger
    from selon.model import (
        Article,
        Attribution,
        Capture,
        Claim,
        Event,
        Figure,
        Place,
        Reading,
        Source,
        Span,
        Time,
    )
    from selon.reading.reader import read

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Attribution",
    "Capture",
    "Claim",
    "Event",
    "Figure",
    "Ledger",
    "Place",
    "Reading",
    "SelonError",
    "Source",
    "Span",
    "Time",
    "open_article",
    "read",
    "read_times",
]

_HOMES = {
    "open_article": "selon.capture",
    "SelonError": "selon.errors",
    "Ledger": "selon.ledger",
    "read": "selon.reading.reader",
}
"""Where the public names live, if not in selon.model."""


# The parser takes seconds to import; `selon --version`, completion and the ledger do not need it.
def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_HOMES.get(name, "selon.model")), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
