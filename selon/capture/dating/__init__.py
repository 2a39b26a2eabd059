"""When an article was published: an interval of days, with the evidence for it."""

from selon.capture.dating.date import date_article

__all__ = ["date_article"]
