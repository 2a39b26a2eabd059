"""Writes numbers out in French words: the other way round from the reader, and by other rules."""

UNITS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
TENS = [
    "",
    "",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
]


def below_hundred(number: int) -> str:
    if number < 20:
        return UNITS[number]
    tens, rest = divmod(number, 10)
    if tens in (7, 9):
        rest += 10
    if number == 80:
        return "quatre-vingts"
    if rest == 0:
        return TENS[tens]
    joint = " et " if rest in (1, 11) and tens < 8 else "-"
    return f"{TENS[tens]}{joint}{UNITS[rest]}"


def below_thousand(number: int, last: bool) -> str:
    hundreds, rest = divmod(number, 100)
    if hundreds == 0:
        return below_hundred(rest) if last or rest != 80 else "quatre-vingt"
    head = "cent" if hundreds == 1 else f"{UNITS[hundreds]} cent"
    if rest == 0:
        return f"{head}s" if hundreds > 1 and last else head
    return f"{head} {below_hundred(rest) if last or rest != 80 else 'quatre-vingt'}"


def in_words(number: int) -> str:
    """`number` (0 to 999 million) in French words."""
    if number == 0:
        return "zéro"
    millions, rest = divmod(number, 1_000_000)
    thousands, units = divmod(rest, 1000)
    parts = []
    if millions:
        parts.append(f"{below_thousand(millions, True)} million{'s' if millions > 1 else ''}")
    if thousands:
        parts.append("mille" if thousands == 1 else f"{below_thousand(thousands, False)} mille")
    if units:
        parts.append(below_thousand(units, True))
    return " ".join(parts)
