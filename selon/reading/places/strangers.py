"""Place names that no gazetteer knows: taken for places by the parser or a head noun, and placed like one."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc
from spacy.tokens import Span as TokenSpan

from selon.gazetteer import fold
from selon.model import Span
from selon.reading.document import Document
from selon.reading.places.cues import Cues, cues_of, demonyms_of, no_places_of
from selon.reading.places.evidence import evidence_before
from selon.reading.places.spots import capitals_of

ADVERBIAL = frozenset({"obl:mod", "obl"})
"""What a place is to a verb, in Universal Dependencies, and a person seldom."""
SETTLED = frozenset({"locality", "county", "region", "neighbourhood", "area", "water"})


def find_strangers(document: Document, taken: Sequence[Span]) -> Iterator[TokenSpan]:
    """Token spans of unknown place names outside `taken`, in order."""
    cues, doc = cues_of(document.pack.code), document.doc
    for run in _runs(doc, cues):
        start, end = run.start_char, run.end_char
        if any(start < right and left < end for left, right in taken):
            continue
        if fold(run.text) in no_places_of(document.pack.code) or run[0].lower_ in cues.organisations:
            continue
        if all(_is_common(token.lower_, cues) or token.pos_ == "ADJ" for token in run):
            continue
        if run.text.isupper() or (run.start and doc[run.start - 1].lower_ in cues.plurals):
            continue
        if len(run) == 1 and (run[0].is_stop or run[0].lower_ in demonyms_of(document.pack.code)):
            continue
        clues = evidence_before(doc, run.start, cues)
        labelled = all(token.ent_type_ == "LOC" for token in run)
        person = any(token.ent_type_ in ("PER", "ORG") for token in run) and run.root.dep_ not in ADVERBIAL
        settled = bool(clues.kinds & SETTLED) and not person
        told = clues.strong or (clues.placed and is_located(run, cues))
        if settled or (labelled and clues.placed) or (told and not person):
            yield run


def is_located(run: TokenSpan, cues: Cues) -> bool:
    """Whether an apposition says where the name lies: "X, à l'est de Y"."""
    following = run.doc[run.end : run.end + 2]
    return len(following) == 2 and following[0].text == "," and following[1].lower_ in cues.locative


def _is_common(word: str, cues: Cues) -> bool:
    return cues.is_head(word) or word in cues.features or word in cues.directions


def _runs(doc: Doc, cues: Cues) -> Iterator[TokenSpan]:
    """Runs of capitalised words, joined by hyphens or spaces, not at the start of a sentence."""
    capitals, end = capitals_of(doc), 0
    capital = frozenset(capitals)
    for at in capitals:
        if at < end or doc[at].is_sent_start or _begins_line(doc, at):
            continue
        end = at + 1
        while end < len(doc) and (end in capital or "-" in (doc[end].text, doc[end - 1].text)):
            end += 1
        yield doc[at:end]


def _begins_line(doc: Doc, at: int) -> bool:
    return at == 0 or doc[at - 1].is_space
