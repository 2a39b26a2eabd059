"""Claims of many articles → incidents, series of figures, lineage of articles, roots of claims."""

from selon.fusion.fits import Fit, fits
from selon.fusion.incidents import Incident, incidents
from selon.fusion.lineage import Edge, lineage
from selon.fusion.point import Point
from selon.fusion.root import Root
from selon.fusion.roots import root_of, roots_of
from selon.fusion.series import Series, series
from selon.fusion.summary import RULES, Summary, summary
from selon.fusion.ties import NO_TIES, Ties

__all__ = [
    "NO_TIES",
    "RULES",
    "Edge",
    "Fit",
    "Incident",
    "Point",
    "Root",
    "Series",
    "Summary",
    "Ties",
    "fits",
    "incidents",
    "lineage",
    "root_of",
    "roots_of",
    "series",
    "summary",
]
