"""Lists of names in a line: “Al-Alam, AFP”, “agences et rédaction”, “AFP/VNA/CVN”."""

import re
from collections.abc import Sequence

from selon.capture.parts.outlets import outlets
from selon.capture.parts.words import CreditWords, either

_CAPITALS = re.compile(r"[A-Z]{3,5}")
"""What may be an agency that no list knows (“CVN”), in the company of one that is known."""
_INITIALS = re.compile(r"[a-z]{2,5}")
"""An editor's initials beside an agency: “(ats/hm)”."""


def split(text: str, words: CreditWords) -> list[str]:
    """The names of a list, without articles."""
    joints = either(words.and_)
    parts = re.split(rf"\s*[/,;|+•]\s*|\s+(?:{joints})\s+|\s+[-–—]\s+", text, flags=re.IGNORECASE)
    return [name for part in parts if (name := _stripped(part, words))]


def _stripped(part: str, words: CreditWords) -> str:
    part = part.strip(' \t\u00a0().[]:«»"')
    if outlets().called(part):
        return part
    for word in sorted(words.strip, key=len, reverse=True):
        if part.lower().startswith(word) and (word.endswith("'") or part[len(word) :].startswith(" ")):
            rest = part[len(word) :].strip()
            return part if _is_complement(rest, words) else rest
    return part


def _is_complement(rest: str, words: CreditWords) -> bool:
    """Whether what follows belongs to the name: “Agence du Fleuve”."""
    return rest.partition(" ")[0].lower() in words.particles


def is_agency(name: str) -> bool:
    known = outlets().called(name)
    return known is not None and known.agency


def are_sources(names: Sequence[str], words: CreditWords) -> bool:
    """Whether a line of these names alone names sources: one agency at least, and nothing else but such.

    Capitals that no list knows count beside an agency; generic words alone must be two, one of them of wires.
    """
    wires = [is_agency(name) for name in names]
    generic = [name.lower() in words.generic for name in names]
    if any(wires):
        return all(
            wire or word or _CAPITALS.fullmatch(name)
            for wire, word, name in zip(wires, generic, names, strict=True)
        )
    return len(names) > 1 and all(generic) and any(name.lower() in words.wires for name in names)


def all_known(text: str, words: CreditWords) -> list[str]:
    """The names of a list, if each is an outlet or a generic word; “Hélène Marsan de Reuters” is Reuters."""
    names = [_outlet_within(name, words) for name in split(text, words)]
    known = [bool(outlets().called(name)) or name.lower() in words.generic for name in names]
    return names if all(known) else []


def _outlet_within(name: str, words: CreditWords) -> str:
    tail = re.split(rf"\s(?:{either(words.particles)})\s+", name)[-1]
    return tail if not outlets().called(name) and outlets().called(tail) else name


def agencies(text: str, words: CreditWords) -> list[str]:
    """The names of a list, if each is an agency or, beside one, an editor's initials."""
    names = split(text, words)
    wires = [is_agency(name) for name in names]
    fit = all(wire or _INITIALS.fullmatch(name) for wire, name in zip(wires, names, strict=True))
    return names if any(wires) and fit else []
