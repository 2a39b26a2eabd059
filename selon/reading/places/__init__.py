"""Where: place names and the places they stand for."""

from selon.reading.places.read import read_places

__all__ = ["read_places"]
