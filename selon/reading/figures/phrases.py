"""The extent of a figure: its number with qualifiers, its noun and the adjectives of the noun."""

from selon.model import Span
from selon.reading.document import Document
from selon.reading.figures.heads import Head, words_after
from selon.reading.figures.lexicon import Lexicon
from selon.reading.figures.number import Number


def phrase_of(document: Document, number: Number, head: Head, lexicon: Lexicon) -> Span:
    """The span of the figure."""
    if head.elided:
        return number.span[0], _listed(document, max(number.span[1], head.span[1]), lexicon)
    end = max(number.span[1], head.span[1])
    for word in words_after(document, end)[:3]:
        token = document.token_at(word.start)
        name = word.text[0].isupper() and word.lower.endswith(lexicon.lists.demonym_endings)
        plain = token.pos_ == "ADJ" and word.lower not in lexicon.participles
        if word.text.isalpha() and (name or plain) and document.plain[end] == " ":
            end = word.end
        else:
            break
    return number.span[0], end


def _listed(document: Document, end: int, lexicon: Lexicon) -> int:
    """The end of "10 à Damas": an item of a list takes in the place that tells it apart."""
    words = words_after(document, end)[:2]
    if len(words) == 2 and words[0].lower in lexicon.cues.list_link and words[1].text[0].isupper():
        return words[1].end
    return end
