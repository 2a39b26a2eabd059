"""Article → reading: quotes, times, places, actors, attributions, figures, events, claims, in that order."""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selon.reading.reader import read, read_all, set_aside
    from selon.reading.times import read_times

__all__ = ["read", "read_all", "read_times", "set_aside"]

_HOMES = {"read": "reader", "read_all": "reader", "read_times": "times", "set_aside": "reader"}


# Times need no parser, which takes seconds to import.
def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
