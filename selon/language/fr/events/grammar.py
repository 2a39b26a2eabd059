"""French grammar of events: lemmas that the parser misses, contracted prepositions, denominal agents."""

from collections.abc import Container

REFLEXIVE = "se "
NEUTER = frozenset({"cela", "ceci", "ça", "ce", "c'", "y", "en", "ceux-là", "quoi", "on"})
IMPERSONAL = frozenset({"on", "l'on"})
BY = "par"
OF = "de"
AT = "à"
HELPERS = frozenset({"avoir", "être"})
# Verbs that build their past with "être" and are never passive.
MOVING = frozenset(
    {
        *(
            "aller",
            "arriver",
            "descendre",
            "devenir",
            "entrer",
            "mourir",
            "naître",
            "partir",
            "parvenir",
            "rentrer",
        ),
        *(
            "rester",
            "retourner",
            "revenir",
            "sortir",
            "tomber",
            "venir",
            "survenir",
            "intervenir",
            "décéder",
            "remonter",
        ),
        *("monter", "repartir", "retomber", "ressortir", "fuir", "manifester", "défiler", "passer"),
    }
)
_PARTICIPLES = (
    "é",
    "ée",
    "és",
    "ées",
    "i",
    "ie",
    "is",
    "ies",
    "u",
    "ue",
    "us",
    "ues",
    "it",
    "ite",
    "its",
    "ites",
    "rt",
    "rte",
)
FAR = frozenset({"entre", "avec", "contre"})
RELATIVE = frozenset({"après", "avant", "depuis"})
SINCE = "depuis"
# Nouns of time, which stand between a verb and its object without being it.
TEMPORAL = frozenset(
    {
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "matin", "soir", "midi"),
        *("matinée", "soirée", "après-midi", "nuit", "journée", "jour", "semaine", "mois", "année", "an"),
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"),
        *("novembre", "décembre", "veille", "lendemain", "week-end", "fois", "heure", "minute", "siècle"),
    }
)
PLURAL_ARTICLE = "des"
IT = frozenset({"c'", "ce", "ceci", "cela", "ça"})
CONCERN = "agir"
HOW_MANY = frozenset({"combien"})
OTHER = frozenset({"celle", "celui", "celles", "ceux"})
STARTING = frozenset({"débuter", "commencer", "démarrer"})
BEGINNINGS = frozenset({"début", "commencement", "déclenchement", "éclatement", "lancement"})
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


_FUTURE = ("rai", "ras", "ra", "rons", "rez", "ront")
_CONDITIONAL = ("rais", "rait", "rions", "riez", "raient")
# Stems of the future, "r" and after left out, of verbs that do not build it on their infinitive.
_STEMS = {
    "aller": "i",
    "avoir": "au",
    "être": "se",
    "faire": "fe",
    "pouvoir": "pour",
    "devoir": "dev",
    "voir": "ver",
    "savoir": "sau",
    "vouloir": "voud",
    "venir": "viend",
    "tenir": "tiend",
    "falloir": "faud",
    "valoir": "vaud",
    "envoyer": "enver",
    "recevoir": "recev",
    "mourir": "mour",
    "courir": "cour",
    "cueillir": "cueille",
    "intervenir": "interviend",
    "revenir": "reviend",
    "parvenir": "parviend",
    "devenir": "deviend",
    "obtenir": "obtiend",
    "maintenir": "maintiend",
    "soutenir": "soutiend",
    "retenir": "retiend",
    "détenir": "détiend",
    "appeler": "appelle",
    "jeter": "jette",
}
_DONE = frozenset(
    {
        "eut",
        "eurent",
        "fut",
        "furent",
        "dut",
        "durent",
        "put",
        "purent",
        "sut",
        "surent",
        "voulut",
        "voulurent",
    }
)


def tense(form: str, lemma: str) -> str | None:
    """ "future", "conditional" or "past" where the ending of `form` (lower case) leaves no doubt of it."""
    if form in _DONE:
        return "past"
    stem = _STEMS.get(lemma) or lemma.removesuffix("e").removesuffix("r")
    if not form.startswith(stem):
        return None
    rest = form[len(stem) :]
    if rest in _CONDITIONAL:
        return "conditional"
    return "future" if rest in _FUTURE else None


def is_personal(form: str) -> bool:
    """Whether a form (lower case) ends as only forms with a subject do, so that it is no participle."""
    return form.endswith(("ent", "aient")) and not form.endswith("ment")


def is_participle(form: str) -> bool:
    """Whether a form (lower case) ends as past participles do."""
    return form.endswith(_PARTICIPLES)
