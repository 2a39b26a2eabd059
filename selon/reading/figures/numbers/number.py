"""A number as it stands in a text, with the bounds that its words give it."""

from dataclasses import dataclass
from typing import Literal

from selon.model import Span

Kind = Literal["counted", "one", "vague", "many", "none", "unknown"]


@dataclass(frozen=True, slots=True)
class Number:
    """`span` holds the number with its qualifiers, `core` the number alone.

    `low`, `high` and `best` follow the guidelines' table. `one` is a bare article, `many` a vague
    plural that says no more than "many"; `unknown` a number that the
    text speaks of and does not give. `changed_from` is true for the old value of "from 40 to 45".
    """

    span: Span
    core: Span
    kind: Kind
    low: int | None = None
    high: int | None = None
    best: int | None = None
    changed_from: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Number words that make one value. `about`: a round collective; `some`: an indefinite plural of one."""

    start: int
    end: int
    value: int
    about: bool = False
    some: bool = False
    scaled: int = 1
    article: bool = False
