"""What a number counts: the noun after it, by the lexicon first and by the parse second."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from selon.model import Span
from selon.reading.document import Document
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.counted.schema import Group

WORD = re.compile(r"\w+(?:-\w+)*'?|[^\w\s]")
REACH, MOST = 90, 12
QUOTES = frozenset("\"«»“”'")
PERSON = Group(unit="person", measure="other")
THING = Group(unit="other", measure="other")
BODY = Group(unit="other", measure="other", moves=False)


@dataclass(frozen=True, slots=True)
class Head:
    """The noun that is counted: its span, its group, and whether the lexicon knows it (`known`).

    `elided`: no noun follows ("12 others", "40 were killed"); `thing`: a thing counted with a predicate only.
    """

    span: Span
    group: Group
    known: bool = True
    elided: bool = False
    thing: bool = False


class Word(NamedTuple):
    """A word of the plain text."""

    start: int
    end: int
    text: str

    @property
    def lower(self) -> str:
        return self.text.lower()


def words_after(document: Document, offset: int, most: int = MOST) -> list[Word]:
    """Up to `most` words from `offset` on, to the end of the paragraph at most."""
    text = document.plain[offset : offset + REACH].split("\n")[0]
    found = islice(WORD.finditer(text), most)
    return [Word(offset + m.start(), offset + m.end(), m.group()) for m in found]


def find_head(document: Document, offset: int, lexicon: Lexicon) -> Head | None:
    """What a number that ends at `offset` counts; None where it counts nothing that is a figure."""
    words = words_after(document, offset)
    of, i = frozenset(lexicon.words.of), 0
    while i < len(words) and i < 8:
        word = words[i]
        if (word.lower in of and i < 2) or word.text in QUOTES:
            i += 1
            continue
        if not word.text[0].isalnum():
            break
        head = _noun(document, words, i, lexicon)
        if head is not None:
            return None if head is NOTHING else head
        if not _skips(document, word, lexicon):
            break
        i += 1
    return _elided(document, words, offset, lexicon)


NOTHING = Head((0, 0), THING)


def _noun(document: Document, words: Sequence[Word], i: int, lexicon: Lexicon) -> Head | None:
    """The head at word `i`, NOTHING for a noun that is never counted, None where it is no noun."""
    word = words[i]
    compound = _compound(words, i, lexicon)
    if compound is not None:
        return compound
    if word.lower in lexicon.lists.fillers and _leads_on(document, words, i + 1, lexicon):
        return None
    if any(base in lexicon.lists.never for base in (word.lower, word.lower.removesuffix("s"))):
        return NOTHING
    if word.text[0].isupper() and (head := _name(word, lexicon)):
        return head
    group = lexicon.noun(word.lower)
    if group is not None:
        return Head((word.start, word.end), group)
    if word.lower in lexicon.lists.fillers:
        return None
    return _unknown(document, word, lexicon)


def _leads_on(document: Document, words: Sequence[Word], i: int, lexicon: Lexicon) -> bool:
    """Whether a noun of the lexicon follows an adjective that could be a noun itself ("jeunes soldats")."""
    if i >= len(words) or not words[i].text[0].isalnum():
        return False
    if words[i].text[0].isupper():
        return True
    return lexicon.noun(words[i].lower) is not None or document.token_at(words[i].start).pos_ == "NOUN"


def _compound(words: Sequence[Word], i: int, lexicon: Lexicon) -> Head | None:
    for base in lexicon.bases(words[i].lower):
        for parts, group in lexicon.compounds.get(base, ()):
            rest = words[i + 1 : i + len(parts)]
            if len(rest) == len(parts) - 1 and all(
                part in (*lexicon.bases(word.lower), word.lower)
                for part, word in zip(parts[1:], rest, strict=True)
            ):
                return Head((words[i].start, rest[-1].end), group)
    return None


def _name(word: Word, lexicon: Lexicon) -> Head | None:
    """People called by their nation, creed or party, in the plural."""
    lists = lexicon.lists
    if word.lower in lists.demonyms or word.lower.endswith(lists.demonym_endings):
        return Head((word.start, word.end), lexicon.noun(word.lower) or PERSON)
    return None


def _unknown(document: Document, word: Word, lexicon: Lexicon) -> Head | None:
    """A noun outside the lexicon: a thing of the list, somebody by its ending, or something unknown."""
    token = document.token_at(word.start)
    span = (word.start, word.end)
    if any(base in lexicon.lists.gatherings for base in lexicon.bases(word.lower)):
        return Head(span, BODY, thing=True)
    if any(base in lexicon.lists.things for base in lexicon.bases(word.lower)):
        return Head(span, THING, thing=True)
    if token.pos_ != "NOUN" or token.lower_ in lexicon.participles:
        return None
    if word.lower.endswith(lexicon.verbs.adverb_ending) and word.lower not in lexicon.nouns:
        return None
    if word.lower.endswith(lexicon.lists.thing_endings):
        return Head(span, THING, known=False)
    if word.lower.endswith(lexicon.lists.person_endings):
        return Head(span, PERSON, known=False)
    return Head(span, THING, known=False)


def _skips(document: Document, word: Word, lexicon: Lexicon) -> bool:
    """Whether an adjective may stand between the number and its noun."""
    if word.lower in lexicon.lists.fillers:
        return True
    token = document.token_at(word.start)
    return token.pos_ == "ADJ" and token.lower_ not in lexicon.participles


def _elided(document: Document, words: Sequence[Word], offset: int, lexicon: Lexicon) -> Head | None:
    """A number whose noun is left out."""
    end, others = offset, lexicon.lists.others
    first = next((i for i, word in enumerate(words) if word.lower not in lexicon.words.of), 0)
    if words and words[first].lower in others and not _leads_on(document, words, first + 1, lexicon):
        end = words[first].end
        if first + 1 < len(words) and words[first + 1].lower in lexicon.cues.them:
            end = words[first + 1].end
    return Head((offset, end), THING, known=False, elided=True)
