"""Which lines of a text-only page are the article's: features of lines, and trees that weigh them."""

from selon.capture.lines.classify import weigh

__all__ = ["weigh"]
