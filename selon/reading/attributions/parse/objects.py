"""Noun phrases that are what is said: direct objects, and objects behind a preposition."""

from selon.reading.attributions.lexicon.speakers import can_speak
from selon.reading.attributions.parse.clauses import clause_end
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import leads_to
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Scene

NEAR = 25
LATE = 10
RELATIVE = 8
AHEAD = 5
HEARD = frozenset({"demand", "commit"})
FACED = HEARD | {"accuse"}


def infinitive_at(scene: Scene, i: int) -> bool:
    """Whether an infinitive begins at token `i`, its clitics and adverbs before it."""
    words = scene.words
    while i < words.n and (words.low[i] in scene.grammar.clitics or words.pos[i] == "ADV"):
        if words.low[i].endswith(scene.grammar.infinitive_endings) and words.pos[i] == "VERB":
            break
        i += 1
    if i >= words.n or words.pos[i] not in {"VERB", "AUX"}:
        return False
    return words.low[i].endswith(scene.grammar.infinitive_endings) and not is_finite(scene, i)


def object_at(scene: Scene, hit: Hit, i: int) -> int | None:
    """The first token of the object that begins at token `i`, or None."""
    words, entry, grammar = scene.words, hit.entry, scene.grammar
    low = words.low[i]
    base = grammar.contracted.get(low, low)
    if base in entry.prepositions and words.pos[i] != "PRON" and leads_to(scene, i) is None:
        said = not entry.only or bool(entry.objects & set(words.low[i + 1 : i + AHEAD]))
        return i + 1 if said else None
    if hit.clitic is not None:
        return None
    if base in grammar.to and "of" in entry.takes and entry.stance in HEARD and _then_infinitive(scene, i):
        return i
    if base in grammar.to and entry.wants_all and _is_number(scene, min(i + 1, words.n - 1)):
        return i + 1
    counted = words.low[min(i + 1, words.n - 1)] in grammar.comparing
    if low in grammar.ranges and entry.wants_all and _is_number(scene, min(i + 1, words.n - 1)):
        return i
    if low in grammar.contracted and base in grammar.to and entry.stance not in FACED and not counted:
        return None
    if "noun" in entry.takes and "," in words.low[hit.end : i] and _has_object(scene, hit):
        return None
    if not entry.takes & {"noun", "of", "to"} or not _begins_noun(scene, i) or time_at(scene, i):
        return None
    threatened = entry.wants_all and _then_noun(scene, i)
    return i if "noun" in entry.takes or threatened or _then_infinitive(scene, i) else None


def _is_number(scene: Scene, i: int) -> bool:
    """Whether token `i` is a number, whatever the tagger makes of its digits."""
    return scene.words.pos[i] == "NUM" or scene.words.low[i][:1].isdigit()


def _has_object(scene: Scene, hit: Hit) -> bool:
    """Whether a pronoun before the verb is its object already ("l'a reconnu, la patrouille …")."""
    words, i = scene.words, hit.first - 1
    return words.low[i] in scene.grammar.taking_up and words.pos[i] == "PRON"


def time_at(scene: Scene, i: int) -> bool:
    """Whether a time expression begins at token `i`."""
    words, times = scene.words, scene.grammar.times
    if words.low[i] in times:
        return i == 0 or words.low[i - 1] not in scene.grammar.prepositions | scene.grammar.to_hearer
    stop = min(words.sentence[i][1], i + 3)
    if words.pos[i] == "ADP" and i + 1 < stop and words.low[i + 1] in scene.grammar.time_edges:
        return True
    if words.low[i] in scene.grammar.to_hearer:
        return False
    return words.pos[i] in {"DET", "NUM", "ADP"} and any(
        words.low[j] in times and not _describes(scene, j)
        for j in range(i + 1, stop)
        if words.pos[j] != "DET"
    )


def _describes(scene: Scene, j: int) -> bool:
    """Whether "dernier", "prochain" at token `j` describes a noun that is no time ("la dernière offre")."""
    words, behind = scene.words, min(j + 1, scene.words.n - 1)
    return (
        words.pos[j] == "ADJ" and words.pos[behind] == "NOUN" and words.low[behind] not in scene.grammar.times
    )


def _begins_noun(scene: Scene, i: int) -> bool:
    words = scene.words
    return (
        words.pos[i] in {"DET", "PROPN", "NUM"}
        or words.low[i] in scene.grammar.determiners
        or words.low[i] in scene.grammar.demonstratives
        or (
            words.low[i] in scene.grammar.comparing and words.low[min(i + 1, words.n - 1)] in scene.grammar.of
        )
    )


def _then_noun(scene: Scene, i: int) -> bool:
    """Whether a person stands at `i`, and what they face behind "de" ("menacer X de poursuites")."""
    words = scene.words
    head = next((j for j in range(i, min(i + 5, words.n)) if words.pos[j] in {"NOUN", "PROPN"}), None)
    if head is None or not can_speak(words, head, scene.speakers):
        return False
    stop = min(words.sentence[i][1], head + 8)
    return any(
        words.low[j] in scene.grammar.of and words.pos[j + 1] == "NOUN" for j in range(head + 1, stop - 1)
    )


def _then_infinitive(scene: Scene, i: int) -> bool:
    """Whether "à" or "de" with an infinitive stands behind the noun phrase at `i`."""
    words = scene.words
    for j in range(i + 1, min(words.sentence[i][1] - 1, i + NEAR)):
        first = j + 2 if j + 1 in scene.opens else j + 1
        if words.low[j] in scene.grammar.to | scene.grammar.before_infinitive and infinitive_at(scene, first):
            return True
        if words.low[j] in {",", ";", ":"} or (is_finite(scene, j) and words.depth[j] == words.depth[i]):
            return False
    return False


def noun_end(scene: Scene, hit: Hit, i: int) -> int:
    """End of the noun phrase at `i`: its tree by the parse, and no further than the clause."""
    words = scene.words
    limit = clause_end(scene, i, hit)
    if hit.entry.takes & {"of", "to"} and _then_infinitive(scene, i):
        return limit
    if hit.entry.wants_all:
        return limit
    head = next(
        (j for j in range(i, min(limit, i + 8)) if words.pos[j] in {"NOUN", "PROPN", "PRON", "NUM"}), None
    )
    if head is None:
        return limit
    quoted = next((scene.opens[j] for j in (i, i + 1) if j in scene.opens), None)
    if quoted is not None:
        end = max(words.at(scene.quotes[quoted].span[1] - 1) + 1, head + 1)
        return max(end, _grown(scene, end, words.sentence[i][1])) if end < limit else end
    end = max(words.right[head], head) + 1
    opened = next((j for j in range(i, min(end, limit)) if words.low[j] == "("), None)
    if opened is not None and ")" not in words.low[opened:end]:
        end = opened
    if ":" in words.low[i : min(limit, end + 3)]:
        return limit
    end = _grown(scene, end, limit)
    return _with_hearsay(scene, hit, min(limit, _cut(scene, head, min(limit, end))))


def _with_hearsay(scene: Scene, hit: Hit, end: int) -> int:
    """The end with a relative clause in the hearsay conditional, which is reported too."""
    words = scene.words
    stop = words.sentence[hit.verb][1]
    if end + 2 >= stop or words.low[end] != "," or words.low[end + 1] not in scene.grammar.relatives:
        return end
    told = any(
        words.low[k] in scene.grammar.hearsay_conditional for k in range(end + 2, min(stop, end + RELATIVE))
    )
    return clause_end(scene, end + 2, None) if told else end


def _grown(scene: Scene, end: int, limit: int) -> int:
    """What the parser hung elsewhere though it belongs to the object: phrases up to a comma or a verb."""
    words = scene.words
    i, relative = end, any(word in scene.grammar.relatives for word in words.low[max(0, end - 4) : end])
    while i < limit and words.low[i] not in {",", "—", "–"}:
        if words.low[i] == "(":
            i = next((j for j in range(i, limit) if words.low[j] == ")"), i)
        relative = relative or words.low[i] in scene.grammar.relatives
        if is_finite(scene, i) and not relative:
            break
        if (
            (words.pos[i] == "CCONJ" and _verb_follows(scene, i, limit))
            or (time_at(scene, i) and not _dated(scene, end, i, limit))
            or leads_to(scene, i) is not None
        ):
            break
        i += 1
    return i


def _dated(scene: Scene, end: int, i: int, limit: int) -> bool:
    """Whether a bare day at token `i` tells when a participle of the phrase happened, a place behind it
    ("deux civils tués hier dans la vallée")."""
    words = scene.words
    start = max(words.sentence[i][0], end - LATE)
    done = any(words.pos[k] == "VERB" and words.dep[k].startswith("acl") for k in range(start, i))
    behind = min(i + 1, words.n - 1)
    return done and words.low[i] in scene.grammar.times and i + 1 < limit and words.pos[behind] == "ADP"


def _verb_follows(scene: Scene, i: int, limit: int) -> bool:
    """Whether the conjunction at `i` leads to a verb rather than to another noun."""
    words = scene.words
    for j in range(i + 1, min(limit, i + 5)):
        if words.pos[j] in {"VERB", "AUX"} or j in scene.at:
            return True
        if words.pos[j] in {"NOUN", "PROPN"}:
            return False
    return False


def _lists(scene: Scene, comma: int, end: int) -> bool:
    """Whether the comma parts bare nouns of a list ("des pillages, viols et incendies")."""
    words = scene.words
    bare = words.pos[min(comma + 1, words.n - 1)] == "NOUN"
    return bare and any(
        words.low[i] in scene.grammar.coordinators for i in range(comma + 2, min(end, comma + 5))
    )


def _cut(scene: Scene, head: int, end: int) -> int:
    """The phrase without an apposition behind a comma and without a time at its end."""
    words = scene.words
    bracket = next((i for i in range(head + 1, end) if words.low[i] == "("), None)
    if bracket is not None and bracket + 1 < end and words.pos[bracket + 1] in {"ADV", "VERB", "ADJ"}:
        end = bracket
    for i in range(head + 1, end):
        if words.low[i] == "," and i + 1 < end and words.low[i + 1] in scene.grammar.later:
            return i
        if (
            words.low[i] == ","
            and not _lists(scene, i, end)
            and any(words.dep[c] == "appos" and c > i for c in words.children[head])
        ):
            return i
        if (
            words.pos[i] == "VERB"
            and words.low[i - 1] in scene.grammar.clitics - scene.grammar.determiners
            and not is_finite(scene, i)
            and words.low[i].endswith(scene.grammar.gerund_endings)
        ):
            return i - 1
        if (
            words.pos[i] == "ADP"
            and time_at(scene, i)
            and words.low[i] not in scene.grammar.of
            and end - i < LATE
        ):
            return i
    return end
