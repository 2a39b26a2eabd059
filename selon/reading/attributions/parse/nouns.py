"""Noun phrases: where they begin and end, by the parse and, where it errs, by the words."""

from selon.reading.attributions.lexicon.cues import adjunct_at
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import NounPhrase, Scene

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
LOOSE = frozenset({",", ":", ";", "-", "–", "—", "(", "»", '"'})


def before(scene: Scene, head: int, end: int) -> NounPhrase:
    """The noun phrase with head `head` that stands before token `end`."""
    words = scene.words
    first = max(words.left[head], words.sentence[head][0])
    while first < head and (words.low[first] in LOOSE or _is_opening_adjunct(scene, first, head)):
        first += 1
    while first < head and words.pos[first] == "ADP" and words.low[first] not in scene.grammar.some:
        first += 1
    reach = max(words.right[head], head) + 1
    head, first = _grown_left(scene, head, first)
    stop = min(max(words.right[head] + 1, reach), end)
    asides = scene.grammar.citing | scene.grammar.asked
    cited = next(
        (
            i
            for i in range(head + 1, stop)
            if (words.low[i] in asides | scene.grammar.as_ and _behind_comma(scene, i))
            or _says(scene, i, end)
        ),
        stop,
    )
    return _last_part(scene, NounPhrase(first, _trimmed(scene, head, cited), head), end)


def _says(scene: Scene, i: int, end: int) -> bool:
    """Whether another verb of saying, outside a relative clause, begins at token `i`
    ("L'opposition crie au scandale et affirme que")."""
    hit = scene.at.get(i)
    if hit is None or hit.kind != "fin" or hit.first != i or hit.end >= end:
        return False
    return scene.words.low[i - 1] not in scene.grammar.relatives | scene.grammar.clitics | {","}


def _behind_comma(scene: Scene, i: int) -> bool:
    """Whether a comma stands before token `i`, a reflexive between them at most (", se référant à X")."""
    low = scene.words.low
    return low[i - 1] == "," or (low[i - 1] in scene.grammar.reflexive and low[i - 2] == ",")


def _grown_left(scene: Scene, head: int, first: int) -> tuple[int, int]:
    """Head and beginning of a phrase whose first words the parser hung elsewhere
    ("Le général Haroun Tadjer")."""
    words = scene.words
    start = words.sentence[head][0]
    while first > start and words.pos[first] not in {"DET", "PRON"}:
        complement = words.low[first - 1] in scene.grammar.of and words.pos[first - 2] == "NOUN"
        joined = words.pos[first - 1] in {"DET", "PROPN", "NOUN", "ADJ"} or words.low[first - 1].endswith("-")
        heard = (
            words.low[first - 1] in scene.speakers.outlets and words.low[first - 2] in scene.grammar.to_hearer
        )
        if words.pos[first] in {"SCONJ", "VERB"} or heard or not (joined or complement):
            break
        first -= 2 if complement else 1
        if words.pos[first] in {"NOUN", "PROPN"}:
            head = first
    return head, first


def _last_part(scene: Scene, phrase: NounPhrase, end: int) -> NounPhrase:
    """Where no comma closes what looks like an apposition, the subject begins behind its comma."""
    words = scene.words
    adjacent = all(
        words.low[i] in scene.grammar.clitics or words.pos[i] == "ADV" for i in range(phrase.end, end)
    )
    commas = [i for i in range(phrase.head, phrase.end) if words.low[i] == ","]
    if not commas or not adjacent:
        return phrase
    rest = range(commas[-1] + 1, phrase.end)
    if any(words.pos[i] in {"CCONJ", "VERB", "AUX"} or words.low[i] in scene.grammar.relatives for i in rest):
        return phrase
    if words.pos[commas[-1] + 1] not in {"DET", "PROPN"}:
        return phrase
    head = head_from(scene, commas[-1] + 1, phrase.end)
    return phrase if head is None else NounPhrase(commas[-1] + 1, phrase.end, head)


def _is_opening_adjunct(scene: Scene, first: int, head: int) -> bool:
    """Whether the phrase begins with an adverb or a subordinator that the parser hung on the noun."""
    return scene.words.pos[first] in {"CCONJ", "SCONJ", "ADV", "SPACE"}


def _trimmed(scene: Scene, head: int, stop: int) -> int:
    words = scene.words
    while stop > head + 1 and (
        (words.low[stop - 1] in LOOSE and words.low[stop - 1] not in {"»", '"'})
        or words.pos[stop - 1] in {"SPACE", "AUX", "CCONJ"}
        or words.low[stop - 1] in scene.grammar.clitics
    ):
        stop -= 1
    return stop


def after(scene: Scene, first: int, limit: int) -> NounPhrase | None:
    """The noun phrase from token `first`, before `limit`, appositions and clauses included."""
    head = head_from(scene, first, limit)
    if head is None:
        return None
    stop = head + 1
    if is_stressed(scene, head):
        return NounPhrase(first, stop, head)
    while stop < limit and not _ends_phrase(scene, first, head, stop, limit):
        stop += 1
    return NounPhrase(first, _trimmed(scene, head, stop), head)


def is_stressed(scene: Scene, head: int) -> bool:
    """Whether token `head` is a stressed pronoun: nothing hangs on it ("selon lui le camp est vide")."""
    return scene.words.low[head] in scene.grammar.stressed


def up_to_comma(scene: Scene, phrase: NounPhrase) -> NounPhrase:
    """The phrase up to its first comma."""
    low = scene.words.low
    comma = next((i for i in range(phrase.head, phrase.end) if low[i] == ","), phrase.end)
    return NounPhrase(phrase.first, comma, phrase.head)


def head_from(scene: Scene, first: int, limit: int) -> int | None:
    """The head of the noun phrase at `first`: its first noun, name or pronoun."""
    words = scene.words
    for i in range(first, min(limit, first + 8)):
        if words.pos[i] in {"NOUN", "PROPN", "PRON"} or (
            words.pos[i] not in {"DET", "ADJ", "NUM", "ADV", "PUNCT", "ADP"} and words.title[i]
        ):
            return i
        if words.pos[i] == "VERB" and i > first and words.pos[i - 1] in {"DET", "ADJ"}:
            return i
        if words.pos[i] in {"VERB", "SCONJ", "CCONJ"} and words.low[i] not in scene.grammar.determiners:
            return i if i == first and words.title[i] else None
        if words.low[i] in {",", ":", ".", "»"}:
            return i - 1 if i > first + 1 and words.pos[i - 1] == "ADJ" else None
    return None


def _ends_phrase(scene: Scene, first: int, head: int, i: int, limit: int) -> bool:
    """Whether the noun phrase ends before token `i`."""
    words, grammar = scene.words, scene.grammar
    low = words.low[i]
    if (
        low in {".", ":", ";", "!", "?", "»"}
        and words.depth[i] <= words.depth[first]
        and i not in scene.closes
    ):
        return True
    if i in scene.opens and words.low[i - 1] == ",":
        return True
    if _tells(scene, i) or _is_gerund(scene, i):
        return True
    if words.pos[i] == "CCONJ" and words.depth[i] == words.depth[first]:
        return _clause_before_next_stop(scene, i + 1, limit)
    if low == ",":
        return not _apposed(scene, i, limit)
    if low in grammar.prepositions and words.low[min(i + 1, limit - 1)].endswith(grammar.infinitive_endings):
        return words.pos[min(i + 1, limit - 1)] in {"VERB", "AUX"} and not is_finite(
            scene, min(i + 1, limit - 1)
        )
    if words.pos[i] in {"VERB", "AUX"} and _heads_clause(scene, head, i):
        return True
    if low in grammar.medium_prepositions or low in grammar.to_hearer:
        return leads_to(scene, i) is not None and done_by(scene, i) is None
    if low in grammar.ages and words.pos[i - 1] == "NUM":
        return False
    return (
        low in grammar.times
        and not _before_agent(scene, i, limit)
        and words.pos[i] != "PROPN"
        and words.low[i - 1] not in grammar.prepositions | grammar.determiners
    )


def done_by(scene: Scene, i: int) -> int | None:
    """The participle whose agent "par" at token `i` leads to, a time between them or none ("cité par",
    "communiqué jeudi soir par")."""
    words, grammar = scene.words, scene.grammar
    if words.low[i] not in grammar.agent:
        return None
    j = i - 1
    while j > words.sentence[i][0] and _dates(scene, j):
        j -= 1
    known = words.low[j] in grammar.asked | grammar.issued
    return j if known or (words.pos[j] == "VERB" and not is_finite(scene, j)) else None


def _dates(scene: Scene, j: int) -> bool:
    """Whether token `j` belongs to a bare time ("jeudi soir", "le 12 mars")."""
    words, grammar = scene.words, scene.grammar
    return words.low[j] in grammar.times or (
        (words.pos[j] == "NUM" or words.low[j] in grammar.taking_up) and _dates(scene, j + 1)
    )


def _before_agent(scene: Scene, i: int, limit: int) -> bool:
    """Whether the time at token `i` stands between a participle and its agent."""
    j = i
    while j < limit - 1 and _dates(scene, j):
        j += 1
    return done_by(scene, j) is not None


def _is_gerund(scene: Scene, i: int) -> bool:
    """Whether "en" with a participle stands at token `i` ("les rebelles en confirmant la mort de …")."""
    words, behind = scene.words, min(i + 1, scene.words.n - 1)
    participle = words.pos[behind] == "VERB" and words.low[behind].endswith(scene.grammar.gerund_endings)
    return words.low[i] in scene.grammar.gerund and participle


def _tells(scene: Scene, i: int) -> bool:
    """Whether a participle of saying with its clause begins at token `i` ("le chef précisant que")."""
    hit = scene.at.get(i)
    if hit is None or hit.kind != "ger" or hit.end >= scene.words.n:
        return False
    return scene.words.low[hit.end] in scene.grammar.that


def _heads_clause(scene: Scene, head: int, i: int) -> bool:
    """Whether the verb at `i` is a finite verb outside a relative clause of the phrase."""
    words = scene.words
    for j in range(i - 1, head, -1):
        if words.low[j] in scene.grammar.relatives:
            return False
        if words.low[j] == ",":
            break
    return words.dep[i] not in {"acl", "acl:relcl", "amod"} and is_finite(scene, i)


def _apposed(scene: Scene, comma: int, limit: int) -> bool:
    """Whether what follows a comma is an apposition or a relative clause of the phrase before it."""
    words, grammar = scene.words, scene.grammar
    i = comma + 1
    if i >= limit:
        return False
    if words.low[i] in grammar.relatives:
        return words.low[i] not in grammar.that and words.low[min(i + 1, limit - 1)] not in grammar.citing
    if words.pos[i] == "NUM" and words.low[min(i + 1, limit - 1)] not in grammar.ages:
        return False
    governed = words.low[i] in grammar.prepositions | grammar.to_hearer
    if i in scene.at or governed or adjunct_at(scene.lexicon, words.low, i):
        return False
    if i in scene.opens or words.pos[i] in {"SCONJ", "CCONJ", "ADV", "VERB", "AUX"}:
        return False
    return not _clause_before_next_stop(scene, i, limit)


def _clause_before_next_stop(scene: Scene, first: int, limit: int) -> bool:
    """Whether a finite verb stands between `first` and the next comma, outside a relative clause."""
    words = scene.words
    relative = False
    for i in range(first, limit):
        low = words.low[i]
        if low in {",", ".", ":", ";", "»"}:
            return False
        relative = relative or low in scene.grammar.relatives
        if not relative and is_finite(scene, i):
            return True
    return False


def leads_to(scene: Scene, i: int) -> int | None:
    """The noun that names a hearer or a medium behind a preposition at `i`, or None."""
    words, grammar = scene.words, scene.grammar
    low = words.low[i]
    if low not in grammar.medium_prepositions and low not in grammar.to_hearer:
        return None
    stop = words.sentence[i][1]
    j = i + 1
    while j < min(stop, i + 6) and words.pos[j] in {"DET", "ADJ", "NUM", "ADP"}:
        j += 1
    if j < stop and (words.low[j] in grammar.medium_heads or _is_press(scene, j)):
        return j
    return None


def _is_press(scene: Scene, j: int) -> bool:
    low = scene.words.low[j]
    return (
        low in scene.speakers.media
        or low.rstrip("s") in scene.speakers.media
        or low in scene.speakers.outlets
    )
