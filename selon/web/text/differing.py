"""Two wordings of one sentence, word by word."""

import difflib
import re
from dataclasses import dataclass

_PIECE = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters; `changed` if the other wording does not have it there."""

    text: str
    changed: bool


def differing(left: str, right: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both wordings in pieces, in order."""
    one, two = _PIECE.findall(left), _PIECE.findall(right)
    matcher = difflib.SequenceMatcher(None, one, two, autojunk=False)
    sides: tuple[list[Piece], list[Piece]] = ([], [])
    for how, a, b, c, d in matcher.get_opcodes():
        for side, pieces in zip(sides, (one[a:b], two[c:d]), strict=True):
            if pieces:
                side.append(Piece("".join(pieces), how != "equal"))
    return tuple(sides[0]), tuple(sides[1])
