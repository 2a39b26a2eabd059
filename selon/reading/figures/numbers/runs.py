"""Number words and digits put together to values: composition of numerals."""

import re
from collections.abc import Iterator, Sequence

from selon.reading.figures.numbers.number import Run
from selon.reading.figures.numbers.sum import Sum
from selon.reading.figures.numbers.words import NumberWords

Atom = re.Match[str]


def read_runs(text: str, words: NumberWords) -> list[Run]:
    """The numbers of `text`, left to right, each the longest that its words can make."""
    atoms = [atom for atom in words.atom.finditer(text) if not _is_idiom(text, atom, words)]
    runs, i = [], 0
    while i < len(atoms):
        run, i = _run(text, atoms, i, words)
        if run is not None:
            runs.append(run)
    return runs


def _is_idiom(text: str, atom: Atom, words: NumberWords) -> bool:
    return words.idiom.search(text[max(0, atom.end() - 24) : atom.end()]) is not None


def _run(text: str, atoms: Sequence[Atom], i: int, words: NumberWords) -> tuple[Run | None, int]:
    if _name(atoms[i]) in words.collective or _name(atoms[i]) in words.plural_scales:
        return _collective(text, atoms, i, words)
    if atoms[i]["digits"]:
        return _digits(text, atoms, i, words)
    return _spelt(text, atoms, i, words)


def _name(atom: Atom) -> str:
    return (atom["word"] or "").lower()


def _gap(text: str, left: Atom, right: Atom) -> str:
    return text[left.end() : right.start()]


# --- digits --------------------------------------------------------------------------------------


def _digits(text: str, atoms: Sequence[Atom], i: int, words: NumberWords) -> tuple[Run | None, int]:
    """Digits, with the scales after them: "2,5 millions"."""
    atom, scale, j = atoms[i], 1, i + 1
    while j < len(atoms) and _name(atoms[j]) in words.scales and _gap(text, atoms[j - 1], atoms[j]) == " ":
        scale *= words.scales[_name(atoms[j])]
        j += 1
    value = _number(atom["digits"], scale)
    half = words.half_after.match(text, atoms[j - 1].end()) if scale > 1 else None
    end = half.end() if half else atoms[j - 1].end()
    run = Run(atom.start(), end, (value or 0) + (scale // 2 if half else 0), scaled=_trailing(value, scale))
    if value is not None and scale == 1 and j < len(atoms) and _collects(text, atoms, j, words):
        times = words.values[_name(atoms[j])]
        return Run(atom.start(), atoms[j].end(), value * times, scaled=times), j + 1
    return (run if value is not None else None), j


def _collects(text: str, atoms: Sequence[Atom], j: int, words: NumberWords) -> bool:
    return _name(atoms[j]) in words.collective and _gap(text, atoms[j - 1], atoms[j]) == " "


def _number(digits: str, scale: int) -> int | None:
    """The value of digits before a scale. Fractions count only where the scale makes them whole."""
    groups = re.split(r"[ .,]", digits)
    if (
        len(groups) > 1
        and all(len(group) == 3 for group in groups[1:])
        and len(groups[0]) <= 3
        and scale == 1
    ):
        return int("".join(groups))
    if " " in digits:
        return int(digits.replace(" ", "")) * scale if not re.search("[.,]", digits) else None
    value = float(digits.replace(",", ".")) * scale if len(groups) <= 2 else None
    return round(value) if value is not None and abs(value - round(value)) < 1e-3 else None


def _trailing(value: int | None, scale: int) -> int:
    """The round unit that `value` is counted in: 1000 for "6 000"."""
    if scale > 1 or not value:
        return scale
    return next((unit for unit in (1000000, 1000) if value % unit == 0), 1)


# --- words ---------------------------------------------------------------------------------------


def _spelt(text: str, atoms: Sequence[Atom], i: int, words: NumberWords) -> tuple[Run | None, int]:
    """Words added up by the usual rule: small numbers add, hundreds and scales multiply what precedes."""
    if _name(atoms[i]) in words.halves:
        value = words.halves[_name(atoms[i])]
        return Run(*_with_one(text, atoms[i], words), value, scaled=value), i + 1
    if _name(atoms[i]) in words.scales and _name(atoms[i]) not in words.standing:
        return _bare_scale(text, atoms[i], words), i + 1
    total, j = Sum(words), i
    for name in _chain(text, atoms, i, words):
        if not total.add(name):
            break
        j += 1
    return _finish(text, atoms, (i, j), total.value, words)


def _bare_scale(text: str, atom: Atom, words: NumberWords) -> Run | None:
    """ "le million": a scale that only an article precedes."""
    start, end = _with_one(text, atom, words)
    value = words.scales[_name(atom)]
    return Run(start, end, value, scaled=value) if start < atom.start() else None


def _finish(
    text: str, atoms: Sequence[Atom], part: tuple[int, int], value: int, words: NumberWords
) -> tuple[Run | None, int]:
    i, j = part
    last = _name(atoms[j - 1])
    if j < len(atoms) and _collects(text, atoms, j, words) and value > 1:
        times = words.values[_name(atoms[j])]
        return Run(atoms[i].start(), atoms[j].end(), value * times, scaled=times), j + 1
    half = words.half_after.match(text, atoms[j - 1].end()) if last in words.scales else None
    scale = words.scales.get(last, 1)
    end = half.end() if half else atoms[j - 1].end()
    article = j == i + 1 and last in words.one
    if article and j < len(atoms) and _collective_next(text, atoms, j, words):
        return None, j
    return Run(atoms[i].start(), end, value + (scale // 2 if half else 0), scaled=scale, article=article), j


def _collective_next(text: str, atoms: Sequence[Atom], j: int, words: NumberWords) -> bool:
    before = words.one_before.search(text[: atoms[j].start()])
    named = _name(atoms[j]) in words.collective or _name(atoms[j]) in words.halves
    return named and before is not None and before.start() <= atoms[j - 1].start()


def _chain(text: str, atoms: Sequence[Atom], i: int, words: NumberWords) -> Iterator[str]:
    """Words from `i` on that may belong to one numeral, as far as the gaps between them allow."""
    for j in range(i, len(atoms)):
        name = _name(atoms[j])
        if j > i and not _joined(_gap(text, atoms[j - 1], atoms[j]), _name(atoms[j - 1]), name, words):
            return
        if not name or name in words.collective or name in words.halves:
            return
        yield name


def _joined(gap: str, before: str, name: str, words: NumberWords) -> bool:
    """Whether `gap` joins two words of one numeral; a conjunction only between tens and 1 or 11."""
    if not words.joiner.fullmatch(gap):
        return False
    return not gap.strip(" -") or (words.values.get(name) in (1, 11) and 20 <= words.values[before] < 100)


# --- collectives ---------------------------------------------------------------------------------


def _collective(text: str, atoms: Sequence[Atom], i: int, words: NumberWords) -> tuple[Run | None, int]:
    """ "une vingtaine", "des dizaines de milliers", "un millier", "plusieurs millions"."""
    value, j = words.values[_name(atoms[i])], i + 1
    while j < len(atoms) and _is_part(text, atoms, j, words):
        value *= words.values[_name(atoms[j])]
        j += 1
    ahead = text[max(0, atoms[i].start() - 30) : atoms[i].start()]
    offset = atoms[i].start() - len(ahead)
    several = words.some_before.search(ahead)
    if several and _name(atoms[i]).endswith("s"):
        return Run(offset + several.start("q"), atoms[j - 1].end(), value, some=True), j
    single = words.one_before.search(ahead)
    if single and _name(atoms[i]) in words.collective:
        return Run(offset + single.start("q"), atoms[j - 1].end(), value, about=True), j
    if _name(atoms[i]).endswith("s"):
        return Run(atoms[i].start(), atoms[j - 1].end(), value, some=True), j
    return (Run(atoms[i].start(), atoms[j - 1].end(), value, about=True) if value > 1 else None), j


def _is_part(text: str, atoms: Sequence[Atom], j: int, words: NumberWords) -> bool:
    named = _name(atoms[j]) in words.collective or _name(atoms[j]) in words.plural_scales
    return named and bool(words.linked.fullmatch(_gap(text, atoms[j - 1], atoms[j])))


def _with_one(text: str, atom: Atom, words: NumberWords) -> tuple[int, int]:
    ahead = text[max(0, atom.start() - 12) : atom.start()]
    single = words.one_before.search(ahead)
    return (atom.start() - len(ahead) + single.start("q") if single else atom.start()), atom.end()
