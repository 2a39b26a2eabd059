"""How precise a place is, by the codes of UCDP's where_prec."""

CODES = {
    "facility": 1,
    "neighbourhood": 1,
    "locality": 1,
    "county": 3,
    "region": 4,
    "area": 5,
    "water": 5,
    "country": 6,
    "continent": 7,
}
NEARBY = 2
"""A point known by its distance from a place."""


def precision_of(kind: str, nearby: bool = False) -> int:
    """1 exact, 2 near a point, 3 second-level division, 4 first-level, 5 an area, 6 country, 7 coarser."""
    return NEARBY if nearby and CODES[kind] == 1 else CODES[kind]
