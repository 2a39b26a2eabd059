"""Triggers as data: the words that name an event of a kind, and the frames that say who does what in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack
from selon.vocabulary import EventKind

FILES = ("fighting", "violence", "custody", "people", "civic", "harm")


class Entry(BaseModel):
    """Some words and their frame. Each of the lists of words may be empty.

    `agent` and `patient` are slots, tried in order: `subject`, `object`, `owner`, `demonym`, `self` or a
    preposition, with sorts of which the filler must have one (`de:force|body`).
    `needs`: one of these must be there, or the word names no event (`agent`, `patient`, `light`, `place`,
    `time`, `figure`, `reflexive`, `opening`: subject of a verb, `abroad`: a country as complement, or the
    sort of a complement). `under`: lemmas of governors without which a noun names no event. `beside`: lemmas
    of which the sentence must hold one. `unless`: lemmas or forms near by that take the meaning away.
    `lasting`: a state, ongoing in the present tense. `victims`: people killed or hurt in the sentence may
    fill the patient. `yields`: no event of its own in a sentence that names another one. `intransitive`: not
    with an object. `main`: not as a participle that only describes a noun.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    agent: tuple[str, ...] = ()
    patient: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    lasting: bool = False
    victims: bool = False
    yields: bool = False
    intransitive: bool = False
    main: bool = False


class Idioms(BaseModel):
    """events/idioms.yaml: set phrases that name no event, though their words by themselves would."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    idioms: tuple[str, ...]


class TriggerFile(BaseModel):
    """events/NAME.yaml: kind → entries."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kinds: dict[EventKind, tuple[Entry, ...]]


@dataclass(frozen=True, slots=True)
class Sense:
    """One word in one of its entries. `words` are the lemmas after the first, for a set phrase."""

    kind: EventKind
    entry: Entry
    words: tuple[str, ...] = ()
    reflexive: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The senses of every trigger by the lemma of its first word, in the order of the files."""

    verbs: dict[str, tuple[Sense, ...]]
    nouns: dict[str, tuple[Sense, ...]]
    phrases: dict[str, tuple[Sense, ...]]
    idioms: dict[str, tuple[tuple[str, ...], ...]]


@cache
def lexicon(pack: LanguagePack) -> Lexicon:
    """The triggers of a language, put together once. Raises InvalidData."""
    verbs: dict[str, list[Sense]] = {}
    nouns: dict[str, list[Sense]] = {}
    phrases: dict[str, list[Sense]] = {}
    reflexive = pack.grammar("events.grammar").REFLEXIVE
    drop = pack.grammar("events.grammar").DETERMINERS
    for kind, entry in _entries(pack):
        for verb in entry.verbs:
            bare = verb.removeprefix(reflexive)
            verbs.setdefault(bare, []).append(Sense(kind, entry, reflexive=bare != verb))
        for noun in entry.nouns:
            nouns.setdefault(noun, []).append(Sense(kind, entry))
        for phrase in entry.phrases:
            first, *rest = (word for word in phrase.split() if word not in drop)
            phrases.setdefault(first, []).append(Sense(kind, entry, words=tuple(rest)))
    return Lexicon(_fixed(verbs), _fixed(nouns), _fixed(phrases), _idioms(pack, drop))


def _idioms(pack: LanguagePack, drop: frozenset[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The words after the first of each idiom, by the first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for idiom in pack.data("events/idioms", Idioms).idioms:
        first, *rest = (word for word in idiom.split() if word not in drop)
        found.setdefault(first, []).append(tuple(rest))
    return {first: tuple(rests) for first, rests in found.items()}


def _entries(pack: LanguagePack) -> Iterator[tuple[EventKind, Entry]]:
    for name in FILES:
        for kind, entries in pack.data(f"events/{name}", TriggerFile).kinds.items():
            for entry in entries:
                yield kind, entry


def _fixed(senses: dict[str, list[Sense]]) -> dict[str, tuple[Sense, ...]]:
    """Senses with the longest phrases first, and reflexive verbs before plain ones."""
    return {
        word: tuple(sorted(listed, key=lambda sense: (-len(sense.words), not sense.reflexive)))
        for word, listed in senses.items()
    }
