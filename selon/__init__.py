"""Selon reads captured news pages and keeps a ledger of what they claim, and according to whom.

article = selon.open_article("page.html")
reading = selon.read(article)
selon.Ledger("selon.db").add(reading)
"""

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
from selon.reading import read, read_times

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
