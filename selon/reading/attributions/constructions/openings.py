"""Where an incise opens, and whether a verb of saying stands in one."""

from selon.reading.attributions.lexicon.speakers import is_person
from selon.reading.attributions.parse.complements import Complement, complement_of
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import head_from
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Scene
from selon.reading.attributions.subjects.finite import has_own_subject

ANSWER = 4


def opening_of(scene: Scene, hit: Hit) -> int | None:
    """The token at which the incise begins (its comma or the first word), or None where it is no incise."""
    words = scene.words
    start = words.sentence[hit.verb][0]
    i = hit.first - 1
    if i >= start and words.low[i] in scene.grammar.subject_pronouns and hit.clitic is None:
        return None
    while (
        i >= start
        and (
            words.low[i] in scene.grammar.clitics
            or words.pos[i] == "ADV"
            or words.low[i] in scene.grammar.parting
        )
        and i not in scene.closes
    ):
        i -= 1
    if i < start:
        return None
    if words.low[i] == "," and _after_aside(scene, i, start):
        return None
    if i in scene.closes or words.low[i] in {",", "—", "–", "!", "?", "»", "-"}:
        return i
    if words.low[i] in scene.grammar.as_:
        return i
    return None


def _after_aside(scene: Scene, comma: int, start: int) -> bool:
    """Whether the comma closes an aside behind a conjunction ("… et, depuis sa base, menace le village")."""
    low, depth = scene.words.low, scene.words.depth
    opened = next(
        (i for i in range(comma - 1, start, -1) if low[i] == "," and depth[i] == depth[comma]), None
    )
    return opened is not None and low[opened - 1] in scene.grammar.coordinators


def is_incise(scene: Scene, hit: Hit, opening: int) -> bool:
    """Whether the verb has its subject behind it and nothing else that it says."""
    complement = complement_of(scene, hit)
    if (
        hit.clitic is not None
        or (quoted_before(scene, opening) and not _names_object(scene, complement, opening))
        or scene.words.low[opening] in scene.grammar.as_
    ):
        return True
    if complement is not None and complement.construction in {"that", "infinitive", "speech", "colon"}:
        return False
    heard = complement is not None and hit.entry.stance in {"accuse", "demand", "commit"}
    if heard and not _closes(scene, hit, complement, opening):
        return False
    if "that" not in hit.entry.takes:
        return False
    answer = _is_answer(scene, _words_before(scene, hit, opening))
    if (
        not answer
        and not is_complete(scene, _words_before(scene, hit, opening))
        and not is_complete(scene, _words_behind(scene, hit))
    ):
        return False
    return complement is None or not has_own_subject(scene, hit, opening)


def _closes(scene: Scene, hit: Hit, complement: Complement | None, opening: int) -> bool:
    """Whether what looks like the object is a speaker who closes the sentence behind a comma
    ("Aucun civil n'a été touché, jure le colonel")."""
    words = scene.words
    stop = words.sentence[hit.verb][1]
    if complement is None:
        return False
    ends = complement.end >= stop or words.low[complement.end] in {".", ",", "!", "?"}
    head = head_from(scene, complement.first, complement.end)
    if complement.construction != "noun" or complement.first != hit.end or not ends or head is None:
        return False
    return words.low[opening] == "," and is_person(words, head, scene.speakers)


def _names_object(scene: Scene, complement: Complement | None, opening: int) -> bool:
    """Whether an object with its preposition follows, and the quotation before is a name or a scare quote
    ("le chef, dit « le Borgne », a menacé d'une guerre")."""
    if complement is None or complement.construction != "noun":
        return False
    close = opening if opening in scene.closes else opening - 1
    governed = scene.words.low[complement.first - 1] in scene.grammar.of
    return governed and scene.quotes[scene.closes[close]].use != "speech"


def quoted_before(scene: Scene, opening: int) -> bool:
    """Whether a quotation that may be speech closes right before the incise."""
    close = opening if opening in scene.closes else opening - 1
    if close not in scene.closes:
        return False
    quote = scene.quotes[scene.closes[close]]
    begin = scene.words.at(quote.span[0])
    return quote.use == "speech" or close < opening or begin in {0, scene.words.sentence[begin][0]}


def _is_answer(scene: Scene, tokens: range) -> bool:
    """Whether a word stands before that answers by itself ("Faux, rétorque X")."""
    return 0 < len(tokens) <= ANSWER and scene.words.low[tokens[0]] in scene.grammar.answers


def _words_before(scene: Scene, hit: Hit, opening: int) -> range:
    """The tokens of the sentence before the incise."""
    return range(scene.words.sentence[hit.verb][0], opening)


def _words_behind(scene: Scene, hit: Hit) -> range:
    """The tokens of the sentence behind the comma that closes the incise."""
    words = scene.words
    stop = words.sentence[hit.verb][1]
    comma = next((i for i in range(hit.end, stop) if words.low[i] == ","), stop)
    return range(comma, stop)


def is_complete(scene: Scene, tokens: range) -> bool:
    """Whether a finite verb that is no relative clause's stands among `tokens`."""
    words = scene.words
    relative = False
    for i in tokens:
        if words.low[i] == ",":
            relative = False
        relative = relative or words.low[i] in scene.grammar.relatives - scene.grammar.that
        if is_finite(scene, i) and not relative:
            return True
    return False
