"""Bodies by the words of their names ("Radio Lacs", "Front de résistance", "Relief Monitor")."""

from bisect import bisect_left

from spacy.tokens import Token

from selon.actors.fold import fold_word
from selon.model import Span
from selon.reading.actors.naming.taken import Taken
from selon.reading.actors.referent import Referent
from selon.reading.actors.scene import Scene
from selon.vocabulary import SourceKind

KINDS: tuple[SourceKind, ...] = ("organisation", "armed_group", "media")
LONGEST = 10  # tokens
CONTENT = frozenset({"NOUN", "PROPN", "X", "ADJ"})


def named_bodies(scene: Scene, taken: Taken) -> list[Referent]:
    """Names of two words or more, one of which says what the body is, in order."""
    found, end = [], 0
    telling = [token.i for token in scene.where(lambda facts: facts.body)]
    for token in scene.capitals:
        at = bisect_left(telling, token.i)
        if token.i < end or at == len(telling) or telling[at] >= token.i + LONGEST:
            continue
        words = _name(scene, token)
        kind = _kind(scene, words)
        if kind is None:
            continue
        end = words[-1].i + 1
        span = (token.idx, words[-1].idx + len(words[-1].text))
        if not taken.touches(span):
            taken.add(span)
            found.append(_referent(scene, span, words, kind))
    return found


def _name(scene: Scene, first: Token) -> list[Token]:
    """The capitals from `first`, the small words that link them, and after a French noun its complements."""
    words, pending = [first], list[Token]()
    governed = scene.facts[first.i].group is not None or scene.facts[first.i].body is not None
    for token in scene.words[first.i + 1 : first.i + LONGEST]:
        glued = token.text == "-" and token.idx == words[-1].idx + len(words[-1].text)
        if glued or token.text.lower() in scene.lexicon.data.name_links:
            pending.append(token)
            continue
        if token.text[0].isupper() and not pending and words[-1].text[0].islower():
            break
        small = governed and _complements(token, words[-1], pending)
        if not token.text[0].isupper() and not small:
            break
        words += [*pending, token]
        pending = []
    return words


def _complements(token: Token, last: Token, pending: list[Token]) -> bool:
    """Whether a small word goes on with the name: an adjective after its noun, a noun after "de"."""
    if token.pos_ == "ADJ":
        return not pending and last.pos_ in ("NOUN", "PROPN", "ADJ")
    noun = token.pos_ == "NOUN" or token.dep_ == "nmod"
    return noun and bool(pending) and pending[0].pos_ == "ADP" and len(pending) == 1


def _kind(scene: Scene, words: list[Token]) -> SourceKind | None:
    capitals = [token for token in words if token.text[0].isupper()]
    if len([token for token in words if token.pos_ in CONTENT]) < 2 or not _begins(scene, words[0]):
        return None
    before = scene.before(words[0].idx)
    if len(capitals) == 1 and (before is None or before.is_punct):
        return None
    lexicon = scene.lexicon
    first = scene.facts[words[0].i].body
    if first is None and (len(capitals) < 2 or _known(scene, words)):
        return None
    found = first or next((kind for it in capitals if (kind := scene.facts[it.i].body)), None)
    if found is None:
        return None
    rest = [token.text.lower() for token in words[1:]]
    turns = lexicon.data.name_turns
    kind = next((kind for kind in KINDS if kind != found and turns[kind].intersection(rest)), found)
    return next(it for it in KINDS if it == kind)


def _begins(scene: Scene, first: Token) -> bool:
    """Whether a name may begin here: no capital before it that it goes on with."""
    before = scene.before(first.idx)
    return before is None or not (before.text[0].isupper() and before.pos_ == "PROPN")


def _known(scene: Scene, words: list[Token]) -> bool:
    """Whether the first word is a title, an office or a state, so that the words are no name of a body."""
    first = words[0]
    return (
        scene.titles.title(first.text) is not None
        or scene.facts[first.i].group is not None
        or scene.states.code(first.text) is not None
        or first.text.lower() in scene.titles.never_names
    )


def _referent(scene: Scene, span: Span, words: list[Token], kind: SourceKind) -> Referent:
    before = scene.before(span[0])
    source = before if before is not None and before.pos_ in ("DET", "NOUN") else words[0]
    nouns = frozenset(fold_word(it.text) for it in words[:1] if scene.facts[it.i].group)
    return Referent(
        span=span,
        head=scene.tokens(span).root.i,
        name=scene.text[slice(*span)],
        kind=kind,
        how="name",
        gender=next(iter(source.morph.get("Gender", [])), None),
        number=next(iter(source.morph.get("Number", [])), "Sing"),
        words=nouns,
        nouns=nouns,
    )
