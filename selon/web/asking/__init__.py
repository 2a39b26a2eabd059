"""What the pages ask: selections of claims counted and sorted in memory, rows fetched as they are shown."""

from selon.web.asking.library import Library
from selon.web.asking.selection import Selection

__all__ = ["Library", "Selection"]
