"""Place names to places: the data, its build script, the look-up."""

from selon.gazetteer.fold import fold, skeleton
from selon.gazetteer.gazetteer import Gazetteer, open_gazetteer
from selon.gazetteer.record import Record

__all__ = ["Gazetteer", "Record", "fold", "open_gazetteer", "skeleton"]
