"""What the constructions look at: the document, its words, its quotation marks and its verbs of saying."""

from dataclasses import dataclass

from selon.model import Quote, Span
from selon.reading.attributions.lexicon.cues import Lexicon, lexicon_of
from selon.reading.attributions.lexicon.grammar import Grammar, grammar_of
from selon.reading.attributions.lexicon.speakers import Speakers, speakers_of
from selon.reading.attributions.parse.hits import Hit, hits_of
from selon.reading.attributions.parse.words import Words, words_of
from selon.reading.document import Document
from selon.vocabulary import Stance


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Tokens `[first, end)` with the syntactic head."""

    first: int
    end: int
    head: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """An attribution before it is judged: `parts` in characters, `cue` in tokens; a lower `rank` wins.

    `first` is the first token of the complement. `goes_on`: the speaker is the one before.
    """

    parts: tuple[Span, ...]
    construction: str
    rank: int
    source: NounPhrase | None = None
    cue: tuple[int, int] | None = None
    lemma: str = ""
    stance: Stance = "affirm"
    negated: bool = False
    verb: int | None = None
    goes_on: bool = False
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """`opens` and `closes` give the quotation (index) whose mark stands at a token."""

    document: Document
    words: Words
    quotes: tuple[Quote, ...]
    lexicon: Lexicon
    grammar: Grammar
    speakers: Speakers
    hits: tuple[Hit, ...]
    at: dict[int, Hit]
    opens: dict[int, int]
    closes: dict[int, int]


def scene_of(document: Document, quotes: tuple[Quote, ...]) -> Scene:
    """The scene of `document`."""
    words = words_of(document, quotes)
    lexicon, grammar = lexicon_of(document.pack), grammar_of(document.pack)
    hits = hits_of(words, lexicon, grammar)
    return Scene(
        document=document,
        words=words,
        quotes=quotes,
        lexicon=lexicon,
        grammar=grammar,
        speakers=speakers_of(document.pack),
        hits=hits,
        at={hit.verb: hit for hit in hits} | {hit.first: hit for hit in hits},
        opens={words.at(quote.span[0]): n for n, quote in enumerate(quotes)},
        closes={words.at(quote.span[1] - 1): n for n, quote in enumerate(quotes)},
    )
