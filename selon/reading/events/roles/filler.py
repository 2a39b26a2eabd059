"""What fills a role."""

from dataclasses import dataclass

from spacy.tokens import Token

AGENT = "agent complement"


@dataclass(frozen=True, slots=True)
class Filler:
    """The head that fills a role, and the rule that found it."""

    head: Token
    rule: str
    rivals: tuple[Token, ...] = ()
