"""A root: who stands at the far end of a claim's chain."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Root:
    """`key` is equal for equal roots. `named`: an article names it; else it is the outlet's own voice."""

    key: str
    name: str
    named: bool
