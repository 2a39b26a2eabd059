"""Forms of French nouns and verbs, made by rule, so that a lexicon of base forms knows words in a text."""

from collections.abc import Iterator
from functools import lru_cache

FEMININE = (
    ("euse", "eur"),
    ("trice", "teur"),
    ("ière", "ier"),
    ("ère", "er"),
    ("ienne", "ien"),
    ("enne", "en"),
    ("onne", "on"),
    ("ine", "in"),
    ("aine", "ain"),
    ("ive", "if"),
    ("ale", "al"),
    ("elle", "el"),
    ("esse", "e"),
    ("que", "c"),
    ("ée", "é"),
    ("e", ""),
)


@lru_cache(maxsize=16384)
def noun_bases(word: str) -> tuple[str, ...]:
    """Base forms that `word` (lower case) may be a plural or feminine of, the word itself first."""
    return tuple(_bases(word))


def _bases(word: str) -> Iterator[str]:
    yield word
    if "-" in word:
        yield "-".join(part.removesuffix("s") for part in word.split("-"))
        yield from noun_bases(word.rsplit("-", 1)[1])
    singulars = [word]
    if word.endswith("aux"):
        singulars += [f"{word[:-3]}al", f"{word[:-3]}ail"]
    if word.endswith(("s", "x")):
        singulars.append(word[:-1])
    for singular in singulars:
        if singular != word:
            yield singular
        for feminine, masculine in FEMININE:
            if singular.endswith(feminine):
                yield singular[: -len(feminine)] + masculine


PRESENT = ("e", "es", "ons", "ez", "ent")
PAST = ("ais", "ait", "ions", "iez", "aient")
SIMPLE = ("ai", "as", "a", "âmes", "âtes", "èrent")
FUTURE = ("ai", "as", "a", "ons", "ez", "ont", "ais", "ait", "ions", "iez", "aient")
SECOND_PRESENT = ("is", "it", "issons", "issez", "issent", "issant", "isse")
SECOND_PAST = ("issais", "issait", "issions", "issiez", "issaient", "irent", "îmes", "ît")
AGREEMENT = ("", "e", "s", "es")


def verb_forms(infinitive: str, participle: str | None = None) -> Iterator[tuple[str, bool]]:
    """(form, whether it is a past participle) of a verb in -er, or in -ir like finir.

    Irregular verbs give their past `participle`; their other forms are left to the parser's lemmas.
    """
    yield infinitive, False
    if participle is not None:
        yield from ((participle + ending, True) for ending in AGREEMENT)
    elif infinitive.endswith("er"):
        yield from _first_group(infinitive[:-2])
    elif infinitive.endswith("ir"):
        yield from ((infinitive[:-2] + ending, False) for ending in (*SECOND_PRESENT, *SECOND_PAST))
        yield from ((infinitive + ending, False) for ending in FUTURE)
        yield from ((f"{infinitive[:-1]}{ending}", True) for ending in AGREEMENT)


def _first_group(stem: str) -> Iterator[tuple[str, bool]]:
    """Forms of a verb in -er: g and c are softened before a and o, e and é open before a mute syllable."""
    soft = {"g": f"{stem}e", "c": f"{stem[:-1]}ç"}.get(stem[-1:], stem)
    opened = _opened(stem)
    yield from ((form + ending, False) for form in {stem: 0, opened: 0} for ending in PRESENT)
    yield from (
        ((soft if ending[0] in "aâo" else stem) + ending, False) for ending in (*PAST, *SIMPLE, "ant")
    )
    yield soft + "ons", False
    yield from ((f"{form}er{ending}", False) for form in {stem: 0, opened: 0} for ending in FUTURE)
    yield from ((f"{stem}é{ending}", True) for ending in AGREEMENT)


def _opened(stem: str) -> str:
    """enlev → enlèv, libér → libèr; the stem itself where no e stands before its last consonant."""
    if stem.endswith(("oy", "uy", "ay")):
        return f"{stem[:-1]}i"
    if len(stem) > 2 and stem[-2] in "eé" and stem[-1] not in "aeiouéèy":
        return f"{stem[:-2]}è{stem[-1]}"
    return stem
