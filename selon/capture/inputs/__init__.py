"""Paths → captures: files, folders, archives, feeds, mail; one page that cannot be read stops no other."""

from selon.capture.inputs.walk import captures, captures_of

__all__ = ["captures", "captures_of"]
