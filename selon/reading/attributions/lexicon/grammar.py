"""Closed classes of a language that attributions are read by, and small questions about them."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack
from selon.reading.attributions.lexicon.cues import Kind
from selon.reading.attributions.parse.words import Words

Set = frozenset[str]


class Grammar(BaseModel):
    """attributions.yaml of a pack; see the comments there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    inverted: Set
    inversion_link: str
    auxiliary: dict[str, Kind]
    to_be: Set
    been: Set
    negation: Set
    half_negation: Set
    reflexive: Set
    clitics: Set
    determiners: Set
    prepositions: Set
    parting: Set
    that: Set
    who: Set
    agent: Set
    relatives: Set
    subject_pronouns: Set
    impersonal: Set
    coordinators: Set
    resuming_phrases: tuple[tuple[str, ...], ...]
    times: Set
    going_on: Set
    to_hearer: Set
    medium_heads: Set
    medium_prepositions: Set
    hearsay_words: Set
    condition: Set
    hearsay_conditional: Set
    contracted: dict[str, str]
    elided: Set
    demonstratives: Set
    as_: Set
    which: Set
    of: Set
    pointing: Set
    ages: Set
    mistyped_auxiliary: Set
    limiting: Set
    from_whom: Set
    stressed: Set
    wanting: Set
    reported: Set
    before_infinitive: Set
    to: Set
    ranges: Set
    claiming: Set
    later: Set
    appearing: Set
    it: Set
    broadcast: Set
    would_have: Set
    past_endings: tuple[str, ...]
    infinitive_endings: tuple[str, ...]
    gerund_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    handling: Set
    purpose: Set
    not_agents: Set
    learned: Set
    presenting: Set
    court_verbs: Set
    distancing: Set
    asking: Set
    conceding: Set
    citing: Set
    asked: Set
    issued: Set
    locating: Set
    courses: Set
    not_without: tuple[str, ...]
    modals: Set
    taking_up: Set
    query: Set
    nobodies: Set
    hypothetical: Set
    repeating: Set
    gerund: Set
    speaking: Set
    anybody: Set
    before_that: Set
    time_edges: Set
    because: Set
    comparing: Set
    for_against: Set
    answers: Set
    remarks: Set
    of_it: Set
    felt: Set
    where: Set
    tellers: Set
    same: Set
    unreal: Set
    plural: Set
    talking_on: Set
    facts: Set
    thoughts: Set
    news: Set
    objects: Set
    neither: Set
    still: Set
    first: Set
    first_endings: tuple[str, ...]
    future_of_saying: tuple[str, ...]
    active_only: Set
    some: Set
    unvoiced: Set
    tolls: Set
    our: Set
    outlet_heads: Set


@cache
def grammar_of(pack: LanguagePack) -> Grammar:
    """The closed classes of `pack`. Raises InvalidData."""
    return pack.data("attributions", Grammar)


def may_part(grammar: Grammar, words: Words, i: int) -> bool:
    """Whether token `i` may stand between an auxiliary and its participle."""
    return words.pos[i] == "ADV" or words.low[i] in grammar.parting or words.low[i] in grammar.times


def inverted_at(grammar: Grammar, words: Words, i: int) -> int | None:
    """Index of the pronoun that hangs, inverted, on the verb before token `i`."""
    if i < words.n and words.low[i] == grammar.inversion_link:
        i += 1
    if i < words.n and words.low[i] in grammar.inverted and words.low[i - 1] != " ":
        return i
    return None


def same_word(word: str, pattern: str) -> bool:
    """Whether a word of the text fits a word of a phrase: the same but for its agreement."""
    return word == pattern or (len(pattern) > 3 and word.rstrip("es") == pattern.rstrip("es"))
