"""Forms of French verbs in the third person and the non-finite forms, made from infinitives.

The parser's lemmas and tags fail on one verb form in ten; a table of forms does not.
"""

from collections.abc import Iterator

FINITE, PAST, PRESENT_PARTICIPLE, INFINITIVE = "fin", "past", "ger", "inf"

# Infinitive ending → present 3s, 3p; imperfect stem; past participle; simple past 3s, 3p; future stem.
IRREGULAR: dict[str, tuple[str, str, str, str, str, str, str]] = {
    "dire": ("dit", "disent", "dis", "dit", "dit", "dirent", "dir"),
    "lire": ("lit", "lisent", "lis", "lu", "lut", "lurent", "lir"),
    "écrire": ("écrit", "écrivent", "écriv", "écrit", "écrivit", "écrivirent", "écrir"),
    "crire": ("crit", "crivent", "criv", "crit", "crivit", "crivirent", "crir"),
    "croire": ("croit", "croient", "croy", "cru", "crut", "crurent", "croir"),
    "voir": ("voit", "voient", "voy", "vu", "vit", "virent", "verr"),
    "prévoir": ("prévoit", "prévoient", "prévoy", "prévu", "prévit", "prévirent", "prévoir"),
    "savoir": ("sait", "savent", "sav", "su", "sut", "surent", "saur"),
    "vouloir": ("veut", "veulent", "voul", "voulu", "voulut", "voulurent", "voudr"),
    "faire": ("fait", "font", "fais", "fait", "fit", "firent", "fer"),
    "mettre": ("met", "mettent", "mett", "mis", "mit", "mirent", "mettr"),
    "prendre": ("prend", "prennent", "pren", "pris", "prit", "prirent", "prendr"),
    "tenir": ("tient", "tiennent", "ten", "tenu", "tint", "tinrent", "tiendr"),
    "venir": ("vient", "viennent", "ven", "venu", "vint", "vinrent", "viendr"),
    "mentir": ("ment", "mentent", "ment", "menti", "mentit", "mentirent", "mentir"),
    "offrir": ("offre", "offrent", "offr", "offert", "offrit", "offrirent", "offrir"),
    "quérir": ("quiert", "quièrent", "quér", "quis", "quit", "quirent", "querr"),
    "naître": ("naît", "naissent", "naiss", "né", "naquit", "naquirent", "naîtr"),
    "raître": ("raît", "raissent", "raiss", "ru", "rut", "rurent", "raîtr"),
    "connaître": ("connaît", "connaissent", "connaiss", "connu", "connut", "connurent", "connaîtr"),
    "clure": ("clut", "cluent", "clu", "clu", "clut", "clurent", "clur"),
    "duire": ("duit", "duisent", "duis", "duit", "duisit", "duisirent", "duir"),
    "suivre": ("suit", "suivent", "suiv", "suivi", "suivit", "suivirent", "suivr"),
    "battre": ("bat", "battent", "batt", "battu", "battit", "battirent", "battr"),
    "plaindre": ("plaint", "plaignent", "plaign", "plaint", "plaignit", "plaignirent", "plaindr"),
    "craindre": ("craint", "craignent", "craign", "craint", "craignit", "craignirent", "craindr"),
    "joindre": ("joint", "joignent", "joign", "joint", "joignit", "joignirent", "joindr"),
    "cevoir": ("çoit", "çoivent", "cev", "çu", "çut", "çurent", "cevr"),
    "être": ("est", "sont", "ét", "été", "fut", "furent", "ser"),
    "avoir": ("a", "ont", "av", "eu", "eut", "eurent", "aur"),
    "mouvoir": ("meut", "meuvent", "mouv", "mu", "mut", "murent", "mouvr"),
    "rompre": ("rompt", "rompent", "romp", "rompu", "rompit", "rompirent", "rompr"),
    "dre": ("d", "dent", "d", "du", "dit", "dirent", "dr"),
    "émettre": ("émet", "émettent", "émett", "émis", "émit", "émirent", "émettr"),
}
DICT_DIRE = {"prédire": "prédisent", "contredire": "contredisent", "interdire": "interdisent"}
NO_INCHOATIVE = ("ntir", "courir", "servir")


def forms(infinitive: str) -> Iterator[tuple[str, str]]:
    """Every form of `infinitive` that a report may use, with its kind: fin, past, ger or inf."""
    yield infinitive, INFINITIVE
    parts = _irregular(infinitive) or _regular(infinitive)
    if parts is None:
        return
    present_s, present_p, imperfect, past, simple_s, simple_p, future = parts
    for form in (present_s, present_p, simple_s, simple_p):
        yield form, FINITE
    for ending in ("ait", "aient", "ais", "ions"):
        yield imperfect + ending, FINITE
    for ending in ("a", "ont", "ait", "aient"):
        yield future + ending, FINITE
    yield imperfect + "ant", PRESENT_PARTICIPLE
    for ending in ("", "e", "s", "es"):
        yield (past + ending if not (past.endswith("s") and ending == "s") else past), PAST


def first_person(infinitive: str) -> Iterator[str]:
    """The present of the first person, plural and singular: exigeons, exige."""
    parts = _irregular(infinitive) or _regular(infinitive)
    if parts is None:
        return
    present, _, imperfect, *_ = parts
    yield imperfect + "ons"
    yield present if present.endswith("e") else present.removesuffix("t") + "s"


def addressed(infinitive: str) -> Iterator[str]:
    """The present of the first and second person plural, which commands as well: informons, informez."""
    parts = _irregular(infinitive) or _regular(infinitive)
    if parts is not None:
        yield parts[2] + "ons"
        yield (parts[2][:-1] + "g" if parts[2].endswith("ge") else parts[2].replace("ç", "c")) + "ez"


def _irregular(infinitive: str) -> tuple[str, ...] | None:
    for ending in sorted(IRREGULAR, key=len, reverse=True):
        if infinitive.endswith(ending) and not infinitive.endswith("er"):
            stem = infinitive[: len(infinitive) - len(ending)]
            return tuple(stem + part for part in IRREGULAR[ending])
    return None


def _regular(infinitive: str) -> tuple[str, ...] | None:
    stem = infinitive[:-2]
    if infinitive.endswith("er"):
        soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
        strong = _strong(stem)
        return (
            strong + "e",
            strong + "ent",
            soft,
            stem + "é",
            soft + "a",
            stem + "èrent",
            _future(stem, strong),
        )
    if infinitive.endswith("ir"):
        return (
            stem + "it",
            stem + "issent",
            stem + "iss",
            stem + "i",
            stem + "it",
            stem + "irent",
            infinitive,
        )
    return None


def _strong(stem: str) -> str:
    """The stem before a silent ending: révéler → révèl, appeler → appell, rejeter → rejett,
    renvoyer → renvoi."""
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    if stem.endswith(("ppel", "jet")):
        return stem + stem[-1]
    consonants = len(stem) - len(stem.rstrip("bcdfghjklmnpqrstvxz"))
    vowel = len(stem) - consonants - 1
    if 0 < consonants <= 2 and vowel >= 0 and stem[vowel] in "éeê" and stem[vowel] != "ê":
        if consonants == 2 and stem[-2:] not in {"gl", "gr", "br", "tr", "vr", "ch", "gn", "gu", "qu"}:
            return stem
        return stem[:vowel] + "è" + stem[vowel + 1 :]
    return stem


def _future(stem: str, strong: str) -> str:
    """révéler keeps é in the future, appeler does not keep a single l."""
    return (stem if "é" in stem[-4:] else strong) + "er"


def split_reflexive(lemma: str) -> tuple[str, bool, str]:
    """Bare verb, whether it is reflexive, and its clitic: "s'en prendre" → ("prendre", True, "en")."""
    for prefix, reflexive, clitic in (
        ("s'en ", True, "en"),
        ("se ", True, ""),
        ("s'", True, ""),
        ("en ", False, "en"),
    ):
        if lemma.startswith(prefix):
            return lemma.removeprefix(prefix), reflexive, clitic
    return lemma, False, ""


def variants(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A phrase, and the same with its last preposition elided or contracted: de → d', du, des."""
    yield words
    if words[-1] == "de":
        for form in ("d'", "du", "des"):
            yield (*words[:-1], form)
