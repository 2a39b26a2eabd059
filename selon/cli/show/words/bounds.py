"""A figure's bounds as a person writes them."""


def bounds(low: int | None, high: int | None, best: int | None) -> str:
    """`14`, `≥ 75`, `≤ 2 999`, `6 000–8 000`, `≈ 500`; `?` where the number is not known."""
    if low is not None and high is not None:
        return number(low) if low == high else f"{number(low)}–{number(high)}"
    if low is not None:
        return f"≥ {number(low)}"
    if high is not None:
        return f"≤ {number(high)}"
    return "?" if best is None else f"≈ {number(best)}"


def number(value: int) -> str:
    """Digits in groups of three."""
    return f"{value:,}".replace(",", " ")
