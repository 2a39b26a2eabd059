"""What a verb of saying takes: a clause, an infinitive, a noun phrase, a quotation."""

from dataclasses import dataclass

from selon.reading.attributions.parse.clauses import clause_end
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import leads_to
from selon.reading.attributions.parse.objects import infinitive_at, noun_end, object_at
from selon.reading.attributions.parse.phrases import past_phrase
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Scene

SKIP_LIMIT = 45


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
    if "self" in hit.entry.takes:
        return Complement(hit.end - 1, hit.end, "self")
    linked = _linked_that(scene, hit, stop)
    if linked is not None:
        return _that(scene, hit, linked)
    i, near = hit.end, True
    while i < stop:
        found = _at(scene, hit, i, near)
        if found is not None:
            return found
        following = _skip(scene, hit, i, stop)
        if following is None:
            return None
        near = near and (
            following > i + 1
            or words.pos[i] not in {"NOUN", "PROPN", "VERB", "ADJ"}
            or words.low[i] in scene.grammar.times
        )
        if words.low[i] == "," and i > hit.end and words.low[hit.end] == ",":
            near = True
        i = following
    return None


def _linked_that(scene: Scene, hit: Hit, stop: int) -> int | None:
    """The conjunction of the clause that the parser made the verb's complement."""
    words = scene.words
    if "that" not in hit.entry.takes:
        return None
    for i in range(hit.end, stop):
        if words.low[i] in scene.grammar.that:
            clause = words.head[i]
            if words.dep[i] == "mark" and words.head[clause] == hit.verb and words.dep[clause] == "ccomp":
                return None if _is_relative(scene, hit, i) else i
        elif i in scene.opens or words.low[i] in {":", ";"}:
            return None
    return None


def _is_relative(scene: Scene, hit: Hit, i: int) -> bool:
    """Whether "que" behind the only comma goes on the verb's object ("réclame des armes, que …")."""
    words = scene.words
    if words.low[i - 1] != "," or "noun" not in hit.entry.takes or hit.end >= i - 1:
        return False
    commas = [j for j in range(hit.end, i) if words.low[j] == ","]
    return commas == [i - 1] and object_at(scene, hit, hit.end) is not None


def _at(scene: Scene, hit: Hit, i: int, near: bool) -> Complement | None:
    """The complement that begins at token `i`; a noun phrase only `near` the verb."""
    words, takes, grammar = scene.words, hit.entry.takes, scene.grammar
    low = words.low[i]
    if low == "," and _takes_up(scene, hit, i):
        return Complement(i + 1, clause_end(scene, i + 1, hit), "colon")
    if low in scene.grammar.that:
        return _that(scene, hit, i) if "that" in takes and _is_conjunction(scene, hit, i) else None
    if low == ":":
        return _colon(scene, hit, i)
    quotes = takes & {"speech", "noun", "that", "bare"} if near else takes & {"noun", "that", "bare"}
    if i in scene.opens and quotes:
        return _quotation(scene, hit, i)
    fact = i + 1 if low in hit.entry.prepositions else i
    if _is_fact(scene, hit, fact):
        return _that(scene, hit, fact + 2)
    linked = (low in grammar.before_infinitive and "of" in takes) or (low in grammar.to and "to" in takes)
    first = i + 2 if i + 1 in scene.opens else i + 1
    if linked and infinitive_at(scene, first):
        end = max(clause_end(scene, i + 1, hit), _closing(scene, i + 1))
        return Complement(i + 1, end, "infinitive")
    if "bare" in takes and near and _is_bare(scene, hit, i):
        return Complement(i, clause_end(scene, i, hit), "infinitive")
    if "state" in takes and _is_state(scene, i):
        return Complement(i, clause_end(scene, i, hit), "state")
    found = object_at(scene, hit, i) if near else None
    if found is None:
        return None
    end = noun_end(scene, hit, max(found, i))
    return Complement(_past_colon(scene, hit, found, end), end, "noun")


def _is_fact(scene: Scene, hit: Hit, i: int) -> bool:
    """Whether "le fait que" stands at token `i` as what the verb takes."""
    words, entry = scene.words, hit.entry
    if i + 2 >= words.n or words.low[i + 1] not in scene.grammar.facts:
        return False
    linked = words.low[i] in scene.grammar.determiners and words.low[i + 2] in scene.grammar.that
    return linked and bool(entry.prepositions or entry.takes & {"noun", "that"})


def _takes_up(scene: Scene, hit: Hit, i: int) -> bool:
    """Whether a clause behind the comma at `i` is what the verb's pronoun takes up ("X l'a répété, P")."""
    words, grammar = scene.words, scene.grammar
    taken = words.low[hit.first - 1] in grammar.taking_up and words.pos[hit.first - 1] == "PRON"
    if i != hit.end or not taken or hit.entry.lemma not in grammar.repeating or hit.clitic is not None:
        return False
    if i + 2 >= words.n or words.pos[i + 1] not in {"DET", "PRON", "PROPN", "NOUN", "ADV"}:
        return False
    marked = any(words.dep[c] == "mark" and c < hit.first for c in words.children[hit.verb])
    return not marked and any(is_finite(scene, k) for k in range(i + 1, clause_end(scene, i + 1, hit)))


def _closing(scene: Scene, i: int) -> int:
    """The token behind the quotation that opens at token `i`; 0 where none opens."""
    words = scene.words
    return words.at(scene.quotes[scene.opens[i]].span[1] - 1) + 1 if i in scene.opens else 0


def _past_colon(scene: Scene, hit: Hit, first: int, end: int) -> int:
    """Where the figures begin behind "donne un autre bilan :"; else `first`."""
    low = scene.words.low
    colon = next((j for j in range(first, end - 1) if low[j] == ":"), None)
    return first if colon is None or not hit.entry.counts else colon + 1


def _is_bare(scene: Scene, hit: Hit, i: int) -> bool:
    """Whether an infinitive that no preposition governs begins at token `i`."""
    words, grammar = scene.words, scene.grammar
    if not infinitive_at(scene, i) or words.low[i] in grammar.times:
        return False
    k = i - 1
    while k >= hit.end and words.low[k] in grammar.clitics:
        k -= 1
    return k < hit.end or words.low[k] not in grammar.prepositions | grammar.to | grammar.of


def _is_state(scene: Scene, i: int) -> bool:
    words = scene.words
    return (
        words.pos[i] in {"ADJ", "VERB", "ADV"}
        or words.low[i] in scene.grammar.for_against
        or i in scene.opens
    )


def _is_conjunction(scene: Scene, hit: Hit, i: int) -> bool:
    """Whether "que" opens a reported clause, and is neither a relative nor the second part
    of a comparison."""
    words = scene.words
    if words.low[i - 1] in scene.grammar.before_that:
        return False
    if i == hit.end or words.low[i - 1] == ",":
        return True
    if any(words.low[j] in scene.grammar.comparing for j in range(hit.end, i)):
        return False
    noun = words.pos[i - 1] in {"NOUN", "PROPN"}
    return words.dep[i] == "mark" or not (noun and words.pos[i] == "PRON")


def _that(scene: Scene, hit: Hit, i: int) -> Complement | None:
    first = i + 1
    if first < scene.words.n and scene.words.low[first] == ":":
        first += 1
    return Complement(first, clause_end(scene, first, hit), "that") if first < scene.words.n else None


def _colon(scene: Scene, hit: Hit, i: int) -> Complement | None:
    words = scene.words
    if i + 1 >= words.n or not (hit.entry.takes & {"speech", "that", "noun"} or hit.entry.prepositions):
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
    closed = close >= stop or words.low[close] in {",", ".", ";", ":", "!", "?", ")", "—", "–"}
    if not closed and words.pos[close] not in {"CCONJ", "SPACE"} and hit.entry.takes & {"noun", "that"}:
        return Complement(i, max(close, clause_end(scene, i, hit)), "noun")
    if (
        not closed
        and "state" in hit.entry.takes
        and words.pos[close] == "ADP"
        and leads_to(scene, close) is None
    ):
        return Complement(i, max(close, clause_end(scene, i, hit)), "state")
    return Complement(i, close, "speech")


def _is_manner(scene: Scene, i: int) -> bool:
    """Whether a gerund with its "en" stands at token `i` ("a souligné, en s'exprimant en anglais, que")."""
    words, hit = scene.words, scene.at.get(i)
    governed = scene.grammar.gerund & set(words.low[max(0, i - 2) : i])
    return hit is not None and hit.kind == "ger" and bool(governed) and "that" not in hit.entry.takes


def _skip(scene: Scene, hit: Hit, i: int, stop: int) -> int | None:
    """The token to look at after `i`, where `i` may stand between a verb and its complement; else None."""
    words, grammar = scene.words, scene.grammar
    low = words.low[i]
    if low in {".", ";", "!", "?", ")", "»"} or words.depth[i] < words.depth[hit.verb]:
        return None
    if low == "," and i + 1 < words.n and words.low[i + 1] in grammar.before_that:
        return None
    if _is_manner(scene, i):
        return i + 1
    if i in scene.at or (is_finite(scene, i) and words.depth[i] == words.depth[hit.verb]):
        return None
    if low == "(":
        return next((j + 1 for j in range(i, stop) if words.low[j] == ")"), None)
    if low in grammar.coordinators and words.low[i - 1] != ",":
        return None
    if grammar.contracted.get(low, low) in grammar.to and "de" in hit.entry.prepositions:
        return next((j + 1 for j in range(i, min(stop, i + 4)) if words.pos[j] in {"NOUN", "PROPN"}), i + 1)
    if words.pos[i] == "ADP" or low in grammar.prepositions or leads_to(scene, i) is not None:
        return (
            past_phrase(scene, i, stop) if i + 1 < stop and words.pos[i + 1] not in {"VERB", "AUX"} else i + 1
        )
    return i + 1
