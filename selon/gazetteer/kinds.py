"""Kinds of places, as small numbers in the data and as words outside it."""

KINDS = (
    "country",
    "region",
    "county",
    "locality",
    "neighbourhood",
    "facility",
    "area",
    "water",
    "continent",
)
"""`area` is any stretch of land that is no division: a desert, a disputed land, a historical region."""

CODES = {kind: code for code, kind in enumerate(KINDS)}
