"""The cue lexicon of a language: what signals saying, what it takes and which stance it shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack
from selon.vocabulary import Stance

Frame = Literal["that", "bare", "of", "to", "noun", "speech", "state", "self"]
Kind = Literal["fin", "past", "ger", "inf"]


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class VerbGroup(_Data):
    stance: Stance
    takes: tuple[Frame, ...]
    prepositions: tuple[str, ...] = ()
    needs_speaker: bool = False
    wants_all: bool = False
    counts: bool = False
    objects: frozenset[str] = frozenset()
    lemmas: tuple[str, ...]


class NounGroup(_Data):
    stance: Stance
    takes: tuple[Literal["which", "that", "of", "to", "opinion"], ...]
    nouns: tuple[str, ...]


class Phrase(_Data):
    """`around`: the object stands between the verb and the other words ("tenir X pour responsable")."""

    words: tuple[str, ...]
    stance: Stance
    takes: tuple[Frame, ...]
    prepositions: tuple[str, ...] = ()
    wants_all: bool = False
    around: bool = False


class Adjunct(_Data):
    """`pronoun`: which of the words stands for the source ("à l'en croire")."""

    words: tuple[str, ...]
    lemma: str
    pronoun: int | None = None


class Cues(_Data):
    """cues.yaml of a pack; see the comments there."""

    verbs: tuple[VerbGroup, ...]
    phrases: tuple[Phrase, ...]
    nouns: tuple[NounGroup, ...]
    withheld: frozenset[str]
    adjuncts: tuple[Adjunct, ...]
    weak_adjuncts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A verb or verb phrase of the lexicon. `tail` are the words that follow the verb of a phrase; `voice`
    is the stance it gives a quotation, where that is not its stance ("s'emporter"). `objects` are nouns that
    it says; `only`: of noun phrases, it says these alone."""

    lemma: str
    stance: Stance
    takes: frozenset[str]
    prepositions: frozenset[str]
    voice: Stance | None = None
    needs_speaker: bool = False
    wants_all: bool = False
    counts: bool = False
    objects: frozenset[str] = frozenset()
    only: bool = False
    reflexive: bool = False
    clitic: str = ""
    tail: tuple[str, ...] = ()
    around: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`verbs`: form → (lemma, kind) of the bare verb; `entries`: bare lemma → its entries,
    longest tail first; `spoken`: form of the first person → what saying it does ("nous exigeons");
    `commands`: form of the plural of the first and second person → bare lemma ("informez")."""

    verbs: dict[str, tuple[tuple[str, Kind], ...]]
    spoken: dict[str, Stance]
    commands: dict[str, str]
    entries: dict[str, tuple[Entry, ...]]
    adjuncts: dict[str, tuple[Adjunct, ...]]
    nouns: dict[str, NounGroup]
    cues: Cues


def adjunct_at(lexicon: Lexicon, low: list[str], i: int) -> Adjunct | None:
    """The adjunct that begins at token `i`, or None."""
    found = lexicon.adjuncts.get(low[i]) if i < len(low) else None
    return next((a for a in found if tuple(low[i : i + len(a.words)]) == a.words), None) if found else None


@cache
def lexicon_of(pack: LanguagePack) -> Lexicon:
    """The lexicon of `pack`, built once. Raises InvalidData."""
    cues = pack.data("cues", Cues)
    grammar = pack.grammar("cue_forms")
    entries: dict[str, list[Entry]] = {}
    for entry in _entries(cues, grammar.split_reflexive):
        head = grammar.split_reflexive(entry.lemma)[0] if not entry.tail else entry.lemma.split()[0]
        entries.setdefault(head, []).append(entry)
    adjuncts: dict[str, list[Adjunct]] = {}
    every = [a.model_copy(update={"words": w}) for a in cues.adjuncts for w in grammar.variants(a.words)]
    for adjunct in sorted(every, key=lambda a: -len(a.words)):
        adjuncts.setdefault(adjunct.words[0], []).append(adjunct)
    return Lexicon(
        verbs=_forms(entries, grammar.forms),
        spoken={
            form: entry.stance
            for found in entries.values()
            for entry in found
            if entry.stance in {"accuse", "commit", "demand", "deny"}
            and not entry.tail
            and not entry.reflexive
            for form in grammar.first_person(entry.lemma)
        },
        commands={
            form: head
            for head, found in entries.items()
            if any(not entry.tail for entry in found)
            for form in grammar.addressed(head)
        },
        entries={head: tuple(sorted(found, key=_special)) for head, found in entries.items()},
        adjuncts={first: tuple(found) for first, found in adjuncts.items()},
        nouns={noun: group for group in cues.nouns for noun in group.nouns},
        cues=cues,
    )


def _special(entry: Entry) -> tuple[bool, int]:
    """Order of the entries of one verb: what asks for most first ("s'en tenir" before "tenir à")."""
    return not entry.clitic, -len(entry.tail)


def _entries(cues: Cues, split: Callable[[str], tuple[str, bool, str]]) -> Iterator[Entry]:
    """Groups merged by lemma: the first that does more than affirm gives the stance, all give frames."""
    merged: dict[str, Entry] = {}
    for group in cues.verbs:
        for lemma in group.lemmas:
            old = merged.get(lemma)
            merged[lemma] = Entry(
                lemma=lemma,
                stance=old.stance if old and old.stance != "affirm" else group.stance,
                takes=frozenset(group.takes) | (old.takes if old else frozenset()),
                prepositions=frozenset(group.prepositions) | (old.prepositions if old else frozenset()),
                needs_speaker=group.needs_speaker or bool(old and old.needs_speaker),
                wants_all=group.wants_all or bool(old and old.wants_all),
                counts=group.counts or bool(old and old.counts),
                objects=group.objects | (old.objects if old else frozenset()),
                only=bool(group.objects) if old is None or "noun" not in old.takes else old.only,
                reflexive=split(lemma)[1],
                clitic=split(lemma)[2],
                voice=_voice(old, group),
            )
    yield from merged.values()
    for phrase in cues.phrases:
        yield Entry(
            lemma=" ".join(phrase.words),
            stance=phrase.stance,
            takes=frozenset(phrase.takes),
            prepositions=frozenset(phrase.prepositions),
            wants_all=phrase.wants_all or phrase.around,
            around=phrase.around,
            tail=phrase.words[1:],
        )


def _voice(old: Entry | None, group: VerbGroup) -> Stance | None:
    """The first stance, other than to affirm, of the groups that take quotations."""
    if "speech" not in group.takes:
        return old.voice if old else None
    return old.voice if old and old.voice and old.voice != "affirm" else group.stance


def _forms(
    entries: dict[str, list[Entry]], forms: Callable[[str], Iterator[tuple[str, Kind]]]
) -> dict[str, tuple[tuple[str, Kind], ...]]:
    table: dict[str, dict[tuple[str, Kind], None]] = {}
    for lemma in entries:
        for form, kind in forms(lemma):
            table.setdefault(form, {})[lemma, kind] = None
            table.setdefault(form.replace("î", "i"), {})[lemma, kind] = None
    return {form: tuple(kinds) for form, kinds in table.items()}
