"""How many: quantities as reported, with bounds, measure, unit and source."""

from selon.reading.figures.read import read_figures

__all__ = ["read_figures"]
