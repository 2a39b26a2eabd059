"""French grammar of events: lemmas that the parser misses, contracted prepositions, denominal agents."""

from collections.abc import Container

REFLEXIVE = "se "
DETERMINERS = frozenset({"le", "la", "les", "un", "une", "des", "son", "sa", "leur"})

# Endings of the first conjugation. The parser now and then leaves a rare form of it as its own lemma.
_ENDINGS = (
    *("eraient", "erions", "eraient", "assent", "èrent", "aient", "erait", "erons", "eront", "erais"),
    *("ions", "antes", "ants", "ante", "erez", "era", "ait", "ais", "ant", "ées", "ons", "ent", "ez"),
    *("és", "ée", "er", "es", "ai", "as", "é", "a", "e"),
)
PREPOSITIONS = {
    "d'": "de", "du": "de", "des": "de", "au": "à", "aux": "à", "à": "à", "dès": "depuis", "jusqu'": "jusque",
    "auprès": "auprès", "vers": "vers", "près": "près",
}  # fmt: skip


def verb_lemma(form: str, known: Container[str]) -> str | None:
    """A verb of the first conjugation among `known` that `form` (lower case) can be a form of."""
    for ending in _ENDINGS:
        if form.endswith(ending):
            stem = form[: -len(ending)]
            for infinitive in (stem + "er", stem.removesuffix("e") + "er", _softened(stem) + "er"):
                if infinitive in known:
                    return infinitive
    return None


def _softened(stem: str) -> str:
    return stem[:-1] + "c" if stem.endswith("ç") else stem


def preposition(form: str) -> str:
    """The plain form of a preposition given in lower case: "du" → "de"."""
    return PREPOSITIONS.get(form, form)
