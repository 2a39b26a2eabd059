"""The extent of a figure: its number with qualifiers, its noun and the adjectives of the noun."""

from selon.model import Span
from selon.reading.document import Document
from selon.reading.figures.counted.heads import Head, words_after
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.numbers.number import Number


def phrase_of(document: Document, number: Number, head: Head, lexicon: Lexicon) -> Span:
    """The span of the figure."""
    if head.elided:
        return number.span[0], _listed(document, max(number.span[1], head.span[1]), lexicon)
    end = max(number.span[1], head.span[1])
    if any(
        base in lexicon.lists.complemented
        for base in lexicon.bases(document.plain[slice(*head.span)].lower())
    ):
        end = _complement(document, end, lexicon)
    end = _second(document, head, end, lexicon)
    for word in words_after(document, end, 3):
        token = document.token_at(word.start)
        name = word.text[0].isupper() and word.lower.endswith(lexicon.lists.demonym_endings)
        plain = token.pos_ == "ADJ" and token.dep_ == "amod" and word.lower not in lexicon.participles
        plain = plain or word.lower in lexicon.lists.trailing
        if word.text.isalpha() and (name or plain) and document.plain[end] == " ":
            end = word.end
        else:
            break
    return number.span[0], end


def _listed(document: Document, end: int, lexicon: Lexicon) -> int:
    """The end of "10 à Damas": an item of a list takes in the place that tells it apart."""
    words = words_after(document, end, 2)
    if len(words) == 2 and words[0].lower in lexicon.cues.list_link and words[1].text[0].isupper():
        return words[1].end
    return end


def _complement(document: Document, end: int, lexicon: Lexicon) -> int:
    """The end of the noun that a noun like "case" takes after "of", if one follows."""
    words = words_after(document, end, 6)
    if not words or words[0].lower not in lexicon.words.of:
        return end
    nouns = (word.end for word in words[1:] if document.token_at(word.start).pos_ in ("NOUN", "PROPN"))
    return next(nouns, end)


def _second(document: Document, head: Head, end: int, lexicon: Lexicon) -> int:
    """The end of a second noun under the same number ("morts et de blessés")."""
    words = words_after(document, end, 3)
    if not head.group.firm or len(words) < 2 or words[0].lower not in lexicon.cues.rather:
        return end
    second = words[1] if words[1].lower not in lexicon.words.of else words[-1]
    group = lexicon.noun(second.lower)
    return second.end if group is not None and group.firm else end
