"""Kinds of places, as small numbers in the data and as words outside it."""

from typing import Literal, get_args

Kind = Literal[
    "country",
    "region",
    "county",
    "locality",
    "neighbourhood",
    "facility",
    "area",
    "water",
    "continent",
]
"""`area` is any stretch of land that is no division: a desert, a disputed land, a historical region."""
KINDS: tuple[Kind, ...] = get_args(Kind)

CODES: dict[str, int] = {kind: code for code, kind in enumerate(KINDS)}
