"""Capture → article: bytes as got become a clean, offset-true, truly dated text."""

from selon.capture.article import clean
from selon.capture.inputs import captures
from selon.capture.opening import open_article

__all__ = ["captures", "clean", "open_article"]
