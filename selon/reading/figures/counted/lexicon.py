"""What is counted and what befalls it: the lexicon of figures, made from the pack's data."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from selon.language import LanguagePack, open_pack
from selon.reading.figures.counted.schema import Cues, Group, Nouns, Part, Verbs
from selon.reading.figures.numbers.words import NumberWords
from selon.vocabulary import Measure


@dataclass(frozen=True, slots=True)
class Sense:
    """What a verb form says: of its object (`undergo`) or of its subject (`do`). `word` must stand near,
    with a name right behind it if `named`;
    `armed`: said so only of those who fight; `host`: only of those whose noun says nothing else;
    `unarmed`: only of those who do not; `carry`: of whoever is taken along."""

    part: Part
    measure: Measure
    word: str | None = None
    named: bool = False
    armed: bool = False
    host: bool = False
    unarmed: bool = False
    carry: bool = False


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All lists of a language's figures, ready for look-up."""

    words: NumberWords
    cues: Cues
    verbs: Verbs
    lists: Nouns
    nouns: Mapping[str, Group]
    compounds: Mapping[str, tuple[tuple[tuple[str, ...], Group], ...]]
    forms: Mapping[str, tuple[Sense, ...]]
    participles: frozenset[str]
    nominal: Mapping[str, tuple[Measure, ...]]
    bases: Callable[[str], tuple[str, ...]]
    """Base forms that a word may be an inflection of."""

    def noun(self, word: str) -> Group | None:
        """The group of things that the noun `word` (lower case) belongs to."""
        return next((self.nouns[base] for base in self.bases(word) if base in self.nouns), None)

    def senses(self, token: Token) -> tuple[Sense, ...]:
        """What the verb `token` says, by its form, else by its lemma."""
        form = token.lower_
        if form in self.forms and (form in self.participles or token.pos_ in ("VERB", "AUX")):
            return self.forms[form]
        return self.forms.get(token.lemma_, ()) if token.pos_ in ("VERB", "AUX") else ()

    def named(self, token: Token) -> tuple[Measure, ...]:
        """The measures that a noun of action may give to a count after it."""
        return next((self.nominal[base] for base in self.bases(token.lower_) if base in self.nominal), ())


@cache
def open_lexicon(code: str) -> Lexicon:
    """The lexicon of the pack `code`. Raises UnsupportedLanguage, InvalidData."""
    pack = open_pack(code)
    lists, verbs = pack.data("figures_nouns", Nouns), pack.data("figures_verbs", Verbs)
    forms, participles = _forms(pack, verbs)
    return Lexicon(
        words=pack.data("numbers", NumberWords),
        cues=pack.data("figures_cues", Cues),
        verbs=verbs,
        lists=lists,
        nouns={noun: group for group in reversed(lists.groups) for noun in group.nouns if " " not in noun},
        compounds=_compounds(lists),
        forms=forms,
        participles=participles,
        nominal=_nominal(verbs),
        bases=pack.grammar("figures_forms").noun_bases,
    )


def _compounds(lists: Nouns) -> dict[str, tuple[tuple[tuple[str, ...], Group], ...]]:
    """Nouns of several words by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Group]]] = {}
    for group in lists.groups:
        for noun in group.nouns:
            parts = tuple(noun.replace("'", "' ").split())
            if len(parts) > 1:
                found.setdefault(parts[0], []).append((parts, group))
    return {first: tuple(sorted(rest, key=lambda item: -len(item[0]))) for first, rest in found.items()}


def _nominal(verbs: Verbs) -> dict[str, tuple[Measure, ...]]:
    found: dict[str, tuple[Measure, ...]] = {}
    for measure, nouns in verbs.nominal.items():
        for noun in nouns:
            found[noun] = (*found.get(noun, ()), measure)
    return found


def _sense(verb: str, part: Part, measure: Measure, verbs: Verbs) -> Sense:
    armed = verb in verbs.armed and measure not in ("losses", "missing")
    return Sense(
        part,
        measure,
        armed=armed,
        host=verb in verbs.hosting,
        unarmed=verb in verbs.unarmed,
        carry=verb in verbs.carrying,
    )


def _forms(pack: LanguagePack, verbs: Verbs) -> tuple[dict[str, tuple[Sense, ...]], frozenset[str]]:
    """Verb forms with their senses, and the forms that are past participles."""
    senses: dict[str, list[Sense]] = {}
    participle_of: dict[str, str | None] = {}
    for phrase in verbs.phrases:
        senses.setdefault(phrase.verb, []).append(
            Sense(phrase.part, phrase.measure, phrase.word, phrase.named)
        )
        participle_of[phrase.verb] = verbs.irregular.get(phrase.verb)
    parts: tuple[tuple[Part, Mapping[Measure, Mapping[str, str | None]]], ...] = (
        ("undergo", verbs.undergo),
        ("do", verbs.do),
    )
    for part, measures in parts:
        for measure, listed in measures.items():
            for verb, participle in listed.items():
                senses.setdefault(verb, []).append(_sense(verb, part, measure, verbs))
                participle_of[verb] = participle or participle_of.get(verb) or verbs.irregular.get(verb)
    forms: dict[str, list[Sense]] = {}
    participles: set[str] = set()
    for verb, found in senses.items():
        for form, is_participle in pack.grammar("figures_forms").verb_forms(verb, participle_of[verb]):
            forms.setdefault(form, []).extend(sense for sense in found if sense not in forms.get(form, ()))
            participles |= {form} if is_participle else set()
    return {form: tuple(found) for form, found in forms.items()}, frozenset(participles)
