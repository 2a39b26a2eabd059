"""Whether an article withholds who a source is, and where it says so."""

from selon.model import Span
from selon.reading.actors.words import Phrase

NAMELESS = frozenset({"source", "witness"})
HOLDERS = frozenset({"office", "official"})
UNSURE = frozenset({"indefinite", None})


def is_anonymous(phrase: Phrase) -> bool:
    """Whether the unnamed source `phrase` is a person, witness or source whose identity is withheld.

    The sole holder of an office ("le procureur fédéral") and groups as such ("les policiers") are known.
    """
    group = phrase.group
    if group in NAMELESS:
        return True
    if group in HOLDERS:
        return phrase.determiner in UNSURE
    if group is None:
        return _is_somebody(phrase)
    if group == "person":
        return phrase.determiner != "demonstrative"
    if group == "armed_group":
        return phrase.determiner == "indefinite" and _counted(phrase) and _is_one(phrase)
    return group == "public" and not phrase.plural and phrase.determiner == "indefinite" and _is_one(phrase)


def _is_somebody(phrase: Phrase) -> bool:
    """Whether one person is told by a trade that no list holds ("un marchand rencontré à Gao")."""
    noun = phrase.noun.text
    trade = noun[0].islower() and noun.endswith(phrase.lexicon.data.anonymity.trades)
    return trade and not phrase.plural and phrase.determiner == "indefinite"


def _counted(phrase: Phrase) -> bool:
    """Whether a number stands before the noun ("deux miliciens"), and no mere plural ("des miliciens")."""
    first = phrase.tokens[0]
    return first.pos_ == "NUM" or not (phrase.plural or first.pos_ != "DET")


def _is_one(phrase: Phrase) -> bool:
    """Whether the noun counts one person of a public ("un manifestant"), not a body ("une foule")."""
    form = phrase.noun.text.lower().removesuffix("s")
    return form.endswith(phrase.lexicon.data.anonymity.members)


def anonymity_reason(phrase: Phrase) -> Span | None:
    """The words near `phrase` that withhold the name ("sous le couvert de l'anonymat")."""
    data = phrase.lexicon.data.anonymity
    sentence = phrase.tokens[0].sent
    start, end = sentence.start_char, sentence.end_char
    plain = phrase.document.plain[start:end].lower()
    for words in data.phrases:
        at = plain.find(words)
        if at >= 0:
            return start + at, start + at + len(words)
    said = next((token for token in sentence if token.text.lower() in data.words), None)
    if said is None:
        return None
    first = said
    for token in reversed(sentence[max(0, said.i - sentence.start - 12) : said.i - sentence.start]):
        if token.text in (",", "(", "—", "–") or phrase.span[0] <= token.idx == phrase.span[0]:
            break
        if token.text.lower() in data.openers:
            first = token
            break
    return first.idx, said.idx + len(said.text)
