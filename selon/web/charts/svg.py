"""SVG elements as escaped markup. Colours are classes, so that themes and print can set them."""

from collections.abc import Iterable

from markupsafe import Markup, escape

ROOTS = 8
"""Colours that roots and kinds are told apart by; classes c0 … c7."""


def tag(name: str, /, *children: str | Markup, **attributes: object) -> Markup:
    """An element. `class_` is class, other underscores become hyphens; None is left out."""
    pairs = (
        (key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items() if value is not None
    )
    told = "".join(f' {key}="{escape(_short(value))}"' for key, value in pairs)
    return Markup(f"<{name}{told}>{Markup('').join(escape(child) for child in children)}</{name}>")


def picture(
    title: str,
    description: str,
    size: tuple[float, float],
    children: Iterable[Markup],
    key: str,
    role: str = "img",
) -> Markup:
    """A whole picture of `size` (width, height) that is read out by its title and description.

    `key` is unique on the page. `role` is `group` for a picture with links, which are read out one by one.
    """
    width, height = size
    return tag(
        "svg",
        tag("title", title, id=f"{key}-title"),
        tag("desc", description, id=f"{key}-desc"),
        *children,
        viewBox=f"0 0 {_short(width)} {_short(height)}",
        width=width,
        height=height,
        role=role,
        aria_labelledby=f"{key}-title" if role == "group" else f"{key}-title {key}-desc",
        aria_describedby=f"{key}-desc" if role == "group" else None,
        class_="chart",
    )


def text(x: float, y: float, words: str, class_: str = "label", anchor: str | None = None) -> Markup:
    """Words at a point."""
    return tag("text", words, x=x, y=y, class_=class_, text_anchor=anchor)


def line(x1: float, y1: float, x2: float, y2: float, class_: str) -> Markup:
    """A line between two points."""
    return tag("line", x1=x1, y1=y1, x2=x2, y2=y2, class_=class_)


def clipped(words: str, most: int) -> str:
    """Words cut to a number of characters."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _short(value: object) -> object:
    return f"{value:.1f}".rstrip("0").rstrip(".") if isinstance(value, float) else value
