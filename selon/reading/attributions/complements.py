"""What a verb of saying takes: a clause, an infinitive, a noun phrase, a quotation."""

from dataclasses import dataclass

from selon.reading.attributions.clauses import clause_end
from selon.reading.attributions.hits import Hit
from selon.reading.attributions.nouns import is_finite, leads_to
from selon.reading.attributions.scene import Scene

INFINITIVE = ("er", "ir", "re", "oir")
SKIP_LIMIT = 40


@dataclass(frozen=True, slots=True)
class Complement:
    """Tokens `[first, end)` of what is said, and by which construction."""

    first: int
    end: int
    construction: str


def complement_of(scene: Scene, hit: Hit) -> Complement | None:
    """What stands behind the verb group as its complement, or None."""
    words = scene.words
    stop = min(words.sentence[hit.verb][1], hit.end + SKIP_LIMIT)
    i, depth = hit.end, words.depth[hit.verb]
    while i < stop:
        found = _at(scene, hit, i)
        if found is not None:
            return found
        following = _skip(scene, hit, i, stop)
        if following is None:
            return None
        i = following
    return None


def _at(scene: Scene, hit: Hit, i: int) -> Complement | None:
    words, takes = scene.words, hit.entry.takes
    low = words.low[i]
    if low in scene.grammar.that:
        return _that(scene, hit, i) if "that" in takes or "speech" in takes else None
    if low == ":":
        return _colon(scene, hit, i)
    if i in scene.opens and (takes & {"speech", "noun", "that", "bare"}):
        return _quotation(scene, hit, i)
    if low in {"de", "d'"} and "of" in takes and _infinitive_at(scene, i + 1):
        return Complement(i + 1, clause_end(scene, i + 1, hit), "infinitive")
    if low == "à" and "to" in takes and _infinitive_at(scene, i + 1):
        return Complement(i + 1, clause_end(scene, i + 1, hit), "infinitive")
    if "bare" in takes and _infinitive_at(scene, i):
        return Complement(i, clause_end(scene, i, hit), "infinitive")
    if "state" in takes and (
        words.pos[i] in {"ADJ", "ADV", "VERB"} or low in {"contre", "pour"} or i in scene.opens
    ):
        return Complement(i, clause_end(scene, i, hit), "state")
    return _object(scene, hit, i)


def _that(scene: Scene, hit: Hit, i: int) -> Complement | None:
    first = i + 1
    if first < scene.words.n and scene.words.low[first] == ":":
        first += 1
    return Complement(first, clause_end(scene, first, hit), "that") if first < scene.words.n else None


def _colon(scene: Scene, hit: Hit, i: int) -> Complement | None:
    words = scene.words
    if (not hit.entry.takes & {"speech", "that", "noun"} and not hit.entry.prepositions) or i + 1 >= words.n:
        return None
    if i + 1 in scene.opens:
        return _quotation(scene, hit, i + 1)
    return Complement(i + 1, clause_end(scene, i + 1, hit), "colon") if "speech" in hit.entry.takes else None


def _quotation(scene: Scene, hit: Hit, i: int) -> Complement:
    """A quotation; where the sentence goes on behind it without a stop, the whole phrase."""
    words = scene.words
    quote = scene.quotes[scene.opens[i]]
    close = words.at(quote.span[1] - 1) + 1
    stop = words.sentence[i][1]
    if (
        close < stop
        and words.low[close] not in {",", ".", ";", ":", "!", "?", ")", "—", "–"}
        and words.pos[close] not in {"CCONJ", "SPACE"}
    ):
        if "noun" in hit.entry.takes or "that" in hit.entry.takes:
            return Complement(i, max(close, clause_end(scene, i, hit)), "noun")
    return Complement(i, close, "speech")


def _infinitive_at(scene: Scene, i: int) -> bool:
    words = scene.words
    while i < words.n and (words.low[i] in scene.grammar.clitics or words.pos[i] == "ADV"):
        if words.low[i].endswith(INFINITIVE) and words.pos[i] == "VERB":
            break
        i += 1
    if i >= words.n or words.pos[i] not in {"VERB", "AUX"}:
        return False
    return words.low[i].endswith(INFINITIVE) and not is_finite(scene, i)


def _object(scene: Scene, hit: Hit, i: int) -> Complement | None:
    """A noun phrase as direct object, or behind a preposition that the verb asks for."""
    words, entry, grammar = scene.words, hit.entry, scene.grammar
    low = words.low[i]
    base = grammar.contracted.get(low, low)
    if base in entry.prepositions and words.pos[i] != "PRON" and leads_to(scene, i) is None:
        first = i + (0 if low != base and low not in grammar.elided else 1)
        return Complement(first, _noun_end(scene, hit, i + 1), "noun")
    direct = "noun" in entry.takes or entry.takes & {"of", "to"}
    if not direct or hit.clitic is not None or not _begins_noun(scene, i):
        if "to" in entry.takes and base == "à" and _hearer_then_infinitive(scene, hit, i):
            return Complement(i, clause_end(scene, i + 1, hit), "infinitive")
        return None
    if words.low[i] in grammar.times or (words.pos[i] == "DET" and words.low[i + 1] in grammar.times):
        return None
    if "noun" not in entry.takes and not _patient_then_infinitive(scene, hit, i):
        return None
    return Complement(i, _noun_end(scene, hit, i), "noun")


def _begins_noun(scene: Scene, i: int) -> bool:
    words = scene.words
    return words.pos[i] in {"DET", "NOUN", "PROPN", "NUM"} or (
        words.low[i] in scene.grammar.determiners or words.low[i] in scene.grammar.demonstratives
    )


def _hearer_then_infinitive(scene: Scene, hit: Hit, i: int) -> bool:
    """ "demande aux internautes de …", "demande au gouvernement des mesures": the hearer opens the content."""
    return bool(hit.entry.takes & {"of"}) and "noun" in hit.entry.takes


def _patient_then_infinitive(scene: Scene, hit: Hit, i: int) -> bool:
    words = scene.words
    return any(
        words.low[j] in {"à", "de", "d'"} and _infinitive_at(scene, j + 1)
        for j in range(i + 1, min(words.sentence[i][1] - 1, i + 25))
    )


def _noun_end(scene: Scene, hit: Hit, i: int) -> int:
    """End of the noun phrase at `i`: its tree by the parse, and no further than the clause."""
    words = scene.words
    limit = clause_end(scene, i, hit)
    head = next(
        (j for j in range(i, min(limit, i + 8)) if words.pos[j] in {"NOUN", "PROPN", "PRON", "NUM"}), None
    )
    if head is None:
        return limit
    end = max(words.right[head] + 1, head + 1)
    if hit.entry.takes & {"of", "to"} and _patient_then_infinitive(scene, hit, i):
        return limit
    return min(limit, max(end, _siblings_end(scene, hit, head, end, limit)))


def _siblings_end(scene: Scene, hit: Hit, head: int, end: int, limit: int) -> int:
    """What the parser hung on the verb though it belongs to the object: prepositional phrases up to a comma."""
    words = scene.words
    i = end
    while (
        i < limit
        and words.low[i] not in {",", "—", "–", "("}
        and not is_finite(scene, i)
        and words.pos[i] not in {"CCONJ"}
    ):
        if words.low[i] in scene.grammar.times or (words.pos[i] == "ADP" and leads_to(scene, i) is not None):
            break
        i += 1
    return i


def _skip(scene: Scene, hit: Hit, i: int, stop: int) -> int | None:
    """The token to look at after `i`, where `i` may stand between a verb and its complement; else None."""
    words, grammar = scene.words, scene.grammar
    low = words.low[i]
    if low in {".", ";", "!", "?", ")", "»"} or words.depth[i] < words.depth[hit.verb]:
        return None
    if i in scene.at or (is_finite(scene, i) and words.depth[i] == words.depth[hit.verb]):
        return None
    if low == "(":
        return next((j + 1 for j in range(i, stop) if words.low[j] == ")"), None)
    if low in grammar.coordinators and words.low[i - 1] != ",":
        return None
    return i + 1
