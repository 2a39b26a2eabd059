"""Fictional French news pages for practice: text lines with the answer whether each is the article's."""

import random
from collections.abc import Sequence
from html import escape

from pydantic import BaseModel, ConfigDict

from selon.language import open_pack

Labelled = list[tuple[str, int]]
"""Lines of a page: 1 article, 0 frame, -1 title (left out of training)."""


class Practice(BaseModel):
    """capture_practice.yaml: parts of sentences, and lines that stand around articles."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    who: tuple[str, ...]
    says: tuple[str, ...]
    what: tuple[str, ...]
    more: tuple[str, ...]
    plain: tuple[str, ...]
    heading: tuple[str, ...]
    title: tuple[str, ...]
    menu: tuple[str, ...]
    frame: tuple[str, ...]
    stamp: tuple[str, ...]
    picture: tuple[str, ...]
    tail: tuple[str, ...]


def french_pages(count: int, seed: int) -> list[Labelled]:
    """`count` pages: from bare texts to pages that are mostly frame."""
    parts = open_pack("fr").data("capture_practice", Practice)
    chance = random.Random(seed)
    return [_page(parts, chance) for _ in range(count)]


def _page(parts: Practice, chance: random.Random) -> Labelled:
    bare = chance.random() < 0.12
    title = chance.choice(parts.title)
    page: Labelled = [] if bare else _top(parts, chance)
    page += [(title, -1)] * (1 if bare else chance.choice((1, 1, 2, 3)))
    if not bare:
        page += _frame((*parts.frame, *parts.stamp, *parts.picture), chance, 0, 6)
    page += _body(parts, title, chance, bare)
    return page if bare else page + _bottom(parts, chance)


def _top(parts: Practice, chance: random.Random) -> Labelled:
    menu = _frame(parts.menu, chance, 0, len(parts.menu)) if chance.random() < 0.6 else []
    if menu and chance.random() < 0.3:
        menu = [(chance.choice((" | ", " - ", "  ")).join(text for text, _ in menu), 0)]
    return menu + _frame((*parts.frame, *parts.stamp), chance, 0, 4)


def _bottom(parts: Practice, chance: random.Random) -> Labelled:
    related = [(title, 0) for title in chance.sample(parts.title, chance.randint(0, 6))]
    if chance.random() < 0.4:
        related = [line for title in related for line in (title, (_sentence(parts, chance)[:90] + "…", 0))]
    return _frame(parts.tail, chance, 1, 9) + related + _frame((*parts.tail, *parts.menu), chance, 0, 12)


def _frame(lines: Sequence[str], chance: random.Random, least: int, most: int) -> Labelled:
    return [(line, 0) for line in chance.sample(lines, chance.randint(least, min(most, len(lines))))]


def _body(parts: Practice, title: str, chance: random.Random, bare: bool) -> Labelled:
    body: Labelled = []
    for number in range(chance.randint(1, 14)):
        if number and chance.random() < 0.12:
            body.append((chance.choice(parts.heading), 1))
        body.append((_paragraph(parts, chance), 1))
        if not bare and chance.random() < 0.06:
            body += [(chance.choice((title, *parts.title, *parts.picture, "Lire aussi : " + title)), 0)]
    return body


def _paragraph(parts: Practice, chance: random.Random) -> str:
    return " ".join(_sentence(parts, chance) for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4, 6))))


def _sentence(parts: Practice, chance: random.Random) -> str:
    if chance.random() < 0.25:
        return chance.choice(parts.plain)
    who, what = chance.choice(parts.who), chance.choice(parts.what)
    if chance.random() < 0.2:
        said = chance.choice(("a dit", "a ajouté"))
        return f"« {what[0].upper()}{what[1:]} », {said} {who[0].lower()}{who[1:]}."
    tail = f", {chance.choice(parts.more)}" if chance.random() < 0.6 else ""
    return f"{who} {chance.choice(parts.says)} {what}{tail}.".replace("que aucun", "qu'aucun")


def as_html(page: Labelled) -> str:
    """A page of lines as HTML: frame lines in `div`, the headline in `h1`, the article in `p`."""
    first = next(i for i, (_, label) in enumerate(page) if label == 1)
    last = max(i for i, (_, label) in enumerate(page) if label == 1)
    parts = []
    for i, (text, label) in enumerate(page):
        name = {1: "p", -1: "h1", 0: "div"}[label]
        opened = "<article>" if i == first else ""
        closed = "</article>" if i == last else ""
        parts.append(f"{opened}<{name}>{escape(text)}</{name}>{closed}")
    return f"<html lang='fr'><head><title>Page</title></head><body>{''.join(parts)}</body></html>"
