"""Forms → mentions: every form is looked for in the string of kinds."""

import re

from selon.reading.times.lexicon import Lexicon
from selon.reading.times.scene import Mention
from selon.reading.times.tokens import Tokens


def candidates(tokens: Tokens, lexicon: Lexicon) -> list[Mention]:
    """All finds of all forms, longest first, then in the order of the forms."""
    found = []
    present = frozenset(tokens.kinds)
    for order, phrase in enumerate(lexicon.phrases):
        if not phrase.fits(present):
            continue
        for match in phrase.pattern.finditer(tokens.kinds):
            found.append((match.start() - match.end(), order, match))
    found.sort(key=lambda entry: (entry[0], entry[1], entry[2].start()))
    return [_mention(match, lexicon.phrases[order].rule) for _, order, match in found]


def _mention(match: re.Match[str], rule: str) -> Mention:
    slots = {name: match.start(name) for name, at in match.groupdict().items() if at is not None}
    return Mention(match.start(), match.end(), rule, slots)
