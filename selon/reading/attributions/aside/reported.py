"""Where the stretch stands that a verb of saying reports: before it, behind it, or in another clause."""

from selon.model import Span
from selon.reading.attributions.constructions.passives import reported_of
from selon.reading.attributions.parse.clauses import clause_end, content, strip
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import before
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Scene
from selon.reading.attributions.subjects.finite import own_subject

LINKS = frozenset({"case", "mark", "punct", "cc"})
OBJECTS = ("obj", "xcomp", "ccomp", "obl:arg", "obl:mod", "iobj")
NOMINAL = ("det", "amod", "nummod", "nmod", "acl", "flat", "appos", "fixed")
TOPICS = frozenset({"obl:arg", "obl:mod", "obl:agent", "nmod"})
BACK = 4


def tree(scene: Scene, head: int) -> tuple[Span, ...]:
    """Characters of the tree under `head`, in its sentence, without the words that link it."""
    words = scene.words
    start, stop = words.sentence[head]
    first, end = max(words.left[head], start), min(max(words.right[head], head) + 1, stop)
    while first < head and words.dep[first] in LINKS:
        first += 1
    span = strip(scene.document.text, words.span(first, end))
    return (span,) if span[1] > span[0] else ()


def noun_phrase(scene: Scene, head: int) -> tuple[Span, ...]:
    """Characters of the noun at `head` and of what hangs on it as on a noun: no subject, no verb."""
    words = scene.words
    start, stop = words.sentence[head]
    own = [c for c in words.children[head] if words.dep[c].startswith(NOMINAL)]
    first = max(start, min([head, *(words.left[c] for c in own if c < head)]))
    end = min(stop, max([head, *(max(c, words.right[c]) for c in own if c > head)]) + 1)
    return content(scene, first, end)


def subject(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """What a passive reports: its subject, or that of the verb that governs it, and what is told of it."""
    words, governor = scene.words, scene.words.head[hit.verb]
    if hit.kind == "fin" or words.dep[hit.verb] != "xcomp":
        return reported_of(scene, hit)
    found = own_subject(scene, governor, governor)
    return content(scene, found.first, found.end) if found is not None else ()


def described(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """The noun that a bare participle describes ("les faits rapportés"), with what is told of it."""
    words = scene.words
    head = words.head[hit.verb]
    if words.dep[hit.verb] not in {"acl", "amod"} or words.pos[head] not in {"NOUN", "PROPN", "PRON"}:
        return ()
    if head > hit.verb:
        return noun_phrase(scene, head)
    first = before(scene, head, hit.first).first
    while first < head and words.pos[first] == "ADP" and words.low[first] not in scene.grammar.some:
        first += 1
    return content(scene, first, hit.first)


def antecedent(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """The noun before a relative clause whose object it is ("les chiffres que X a cités")."""
    words = scene.words
    pronoun = next(
        (
            c
            for c in words.children[hit.verb]
            if words.low[c] in scene.grammar.relatives and words.dep[c] != "mark"
        ),
        None,
    )
    head = words.head[hit.verb]
    if pronoun is None or words.low[pronoun] in scene.grammar.who or head >= pronoun:
        return ()
    if words.pos[head] not in {"NOUN", "PROPN"}:
        return ()
    return noun_phrase(scene, head)


def taken_up(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """The clause that a pronoun before the verb takes up: an if-clause, or the one before."""
    words, grammar = scene.words, scene.grammar
    pronouns = grammar.taking_up | grammar.of_it
    near = range(max(words.sentence[hit.verb][0], hit.first - BACK), hit.first)
    if not any(
        words.low[i] in pronouns and words.pos[i] != "DET" and words.head[i] == hit.verb for i in near
    ):
        return ()
    return condition(scene, hit) or _clause_before(scene, hit)


def condition(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """The if-clause of the sentence, without its conjunction."""
    words = scene.words
    start, stop = words.sentence[hit.verb]
    marks = (
        i
        for i in range(start, stop - 1)
        if words.low[i] in scene.grammar.condition and words.pos[i] == "SCONJ"
    )
    mark = next(marks, None)
    if mark is None:
        return ()
    end = clause_end(scene, mark + 1, None) if mark > hit.verb else _closing(scene, mark, hit)
    return content(scene, mark + 1, end)


def _closing(scene: Scene, mark: int, hit: Hit) -> int:
    """The last comma before the verb's own clause."""
    words = scene.words
    return next((i for i in range(hit.first - 1, mark, -1) if words.low[i] == ","), hit.first)


def _clause_before(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    words = scene.words
    start = words.sentence[hit.verb][0]
    comma = next(
        (i for i in range(hit.first - 1, start, -1) if words.low[i] in {",", "-", "–", "—", ":"}), None
    )
    if comma is None or not any(is_finite(scene, i) for i in range(start, comma)):
        return ()
    return content(scene, start, comma)


def told(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """What hearers are told of ("informer X de Y", "prévenir X si Y", "en informer X"): Y."""
    words = scene.words
    stop = words.sentence[hit.verb][1]
    asides = scene.grammar.of | {"sur"}
    for i in range(hit.end, stop - 1):
        if words.low[i] in scene.grammar.that:
            return content(scene, i + 1, clause_end(scene, i + 1, hit))
        if words.low[i] in asides and words.head[i] > i and words.dep[words.head[i]] in TOPICS:
            return tree(scene, words.head[i])
        if words.low[i] in {",", ";"} or is_finite(scene, i):
            break
    return condition(scene, hit)


def linked(scene: Scene, hit: Hit) -> tuple[Span, ...]:
    """What the parse hangs on the verb; else, of an incise, what stands before it."""
    words = scene.words
    for dep in OBJECTS:
        for child in words.children[hit.verb]:
            if words.dep[child] == dep and child >= hit.end and dep != "obl:mod":
                return tree(scene, child)
    start = words.sentence[hit.verb][0]
    if (
        words.low[hit.first - 1] == ","
        and hit.first - start > 2
        and words.dep[hit.verb] in {"parataxis", "ROOT"}
    ):
        return content(scene, start, hit.first - 1)
    return ()
