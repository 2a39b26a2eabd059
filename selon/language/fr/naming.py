"""French nouns brought back to the form that word lists have: singular, and masculine where there are two."""

from collections.abc import Iterator

# Feminine ending → masculine endings, longest first.
FEMININES = (
    ("trice", "teur"),
    ("teuse", "teur"),
    ("euse", "eur"),
    ("euse", "eux"),
    ("eure", "eur"),
    ("ienne", "ien"),
    ("onne", "on"),
    ("enne", "en"),
    ("ière", "ier"),
    ("ère", "er"),
    ("esse", ""),
    ("esse", "e"),
    ("elle", "el"),
    ("ale", "al"),
    ("ette", "et"),
    ("ive", "if"),
    ("ante", "ant"),
    ("ente", "ent"),
    ("aine", "ain"),
    ("aise", "ais"),
    ("oise", "ois"),
    ("ée", "é"),
    ("e", ""),
)


def base_forms(word: str) -> Iterator[str]:
    """`word` (lower case) and the forms it may be the plural or the feminine of, the likeliest first."""
    singulars = [word]
    if word.endswith("aux"):
        singulars.append(word[:-3] + "al")
    if len(word) > 3 and word[-1] in "sx":
        singulars.append(word[:-1])
    yield from singulars
    for singular in singulars:
        for feminine, masculine in FEMININES:
            if singular.endswith(feminine) and len(singular) > len(feminine) + 1:
                yield singular[: -len(feminine)] + masculine
