"""Who speaks for a body: its spokesperson, or the head of it, is no source beside it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.fusion.aliases import bearing
from selon.fusion.root import Root
from selon.fusion.sentences import words
from selon.language import open_pack, packs
from selon.stored import StoredClaim


class Bodies(BaseModel):
    """bodies.yaml of a pack: articles, what joins a voice to its body, voices, and office → body."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    articles: tuple[str, ...]
    of: tuple[str, ...]
    voices: tuple[str, ...]
    offices: dict[str, str]


def body_of(name: str, language: str) -> str | None:
    """The body that somebody speaks for, by how he is named: "un porte-parole de l'armée" → "armée".

    None for a person's name, for an office of no named place or field, and in a language without such words.
    """
    patterns = _patterns(language)
    if patterns is None:
        return None
    voice, office, bodies = patterns
    if spoken := voice.match(name):
        return body_of(spoken["rest"], language) or spoken["rest"]
    if held := office.match(name):
        return f"{bodies[held['office'].lower()]} {held['rest']}"
    return None


def of_bodies(roots: Mapping[str, Root], claims: Sequence[StoredClaim]) -> dict[str, Root]:
    """Claim id → root: whoever speaks for a body is the body, if it or another voice of it is heard too."""
    spoken = {
        roots[claim.id].key: body
        for claim in claims
        if claim.chain and (body := body_of(claim.chain[-1].name, claim.language))
    }
    themselves = [root for root in roots.values() if root.named and root.key not in spoken]
    voices = Counter(bearing(body) for body in spoken.values())
    meant = {
        key: _own(body, themselves) or Root(" ".join(words(body)), body, True)
        for key, body in spoken.items()
        if voices[bearing(body)] > 1 or _own(body, themselves)
    }
    return {claim: meant.get(root.key, root) for claim, root in roots.items()}


def speaking(names: Iterable[str], root: str, language: str) -> tuple[str, ...]:
    """Those of the names that speak for the root of that name, and so are no sources beside it."""
    mark = bearing(root)
    bodies = {name: body_of(name, language) for name in names}
    return tuple(name for name, body in bodies.items() if body and bearing(body) <= mark and name not in root)


def _own(body: str, roots: Iterable[Root]) -> Root | None:
    """The root that the body is itself: of the same words, else the only one of more."""
    mark = bearing(body)
    same = [root for root in roots if mark and bearing(root.name) == mark]
    if same:
        return min(same, key=lambda root: (root.name, root.key))
    fuller = {root for root in roots if mark and mark < bearing(root.name)}
    return fuller.pop() if len(fuller) == 1 else None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, str]] | None:
    if language not in packs():
        return None
    data = open_pack(language).data("bodies", Bodies)
    article, joined = f"(?:{_any(data.articles, ' ')})?", _any(data.of, " ")
    voice = rf"{article}(?:{_any(data.voices)}) (?:{joined})(?P<rest>\S.*)"
    office = rf"{article}(?P<office>{_any(tuple(data.offices))}) (?P<rest>(?:\S+ )?(?:{joined})\S.*)"
    return re.compile(voice, re.IGNORECASE), re.compile(office, re.IGNORECASE), data.offices


def _any(given: Sequence[str], behind: str = "") -> str:
    """One of several words, the longest first; `behind` each that does not end in an apostrophe."""
    ordered = sorted(given, key=lambda word: (-len(word), word))
    return "|".join(_written(word) if word[-1] == "'" else _written(word) + behind for word in ordered)


def _written(word: str) -> str:
    return re.escape(word).replace("'", "['’]")
