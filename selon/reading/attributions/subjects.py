"""Who says it: the subject of a verb of saying."""

from selon.reading.attributions.hits import Hit
from selon.reading.attributions.nouns import after, before, is_finite
from selon.reading.attributions.phrases import past_phrase
from selon.reading.attributions.scene import NounPhrase, Scene
from selon.reading.attributions.speakers import is_document

SUBJECT = ("nsubj", "expl:subj", "dislocated")
CLIMB = frozenset({"conj", "xcomp", "advcl", "parataxis", "ccomp", "acl", "obl:mod", "obl:arg"})


def subject_of(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The noun phrase that says it, or None where the text names nobody."""
    if hit.clitic is not None:
        return NounPhrase(hit.clitic, hit.clitic + 1, hit.clitic)
    if hit.passive:
        return agent_of(scene, hit)
    found = _own(scene, hit.verb, hit.first)
    if found is not None:
        return _past_adjective(scene, found, hit)
    if hit.kind != "fin":
        return _carried(scene, hit)
    shared = _shared(scene, hit)
    if shared is None and _joined(scene, hit):
        shared = _sentence_subject(scene, hit)
    return shared or _nearest(scene, hit)


def _joined(scene: Scene, hit: Hit) -> bool:
    """Whether a conjunction stands right before the verb group."""
    i = hit.first - 1
    while i > 0 and scene.words.low[i] in scene.grammar.clitics:
        i -= 1
    return scene.words.low[i] in scene.grammar.coordinators


def _past_adjective(scene: Scene, found: NounPhrase, hit: Hit) -> NounPhrase:
    """Behind a bare adjective or noun between commas ("le gouvernement, impuissant, a dénoncé") stands the subject."""
    words, head = scene.words, found.head
    bare = words.pos[head] in {"NOUN", "ADJ"} and not words.title[head] and found.first == head
    if bare and head > 0 and words.low[head - 1] == "," and "," in words.low[head : hit.first]:
        return _nearest_before(scene, hit, head - 1) or found
    return found


def agent_of(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The agent of a passive ("par X")."""
    words = scene.words
    stop = words.sentence[hit.verb][1]
    for i in range(hit.end, min(stop, hit.end + 14)):
        if words.low[i] in scene.grammar.agent and words.low[i + 1] not in scene.grammar.not_agents:
            return after(scene, i + 1, stop)
        if i in scene.at or words.low[i] in {";", ":"} or is_finite(scene, i):
            return None
    return None


def has_own_subject(scene: Scene, hit: Hit, opening: int) -> bool:
    """Whether the parser gives the verb a subject before it, and one that a single comma does not part from it."""
    own = _own(scene, hit.verb, hit.first)
    if own is None or "," not in scene.words.low[own.head : opening]:
        return False
    return not any(
        is_finite(scene, i)
        and scene.words.depth[i] == scene.words.depth[hit.verb]
        and scene.words.dep[i] not in {"acl:relcl", "aux:tense", "aux:pass"}
        for i in range(own.head + 1, hit.first)
    )


def _own(scene: Scene, verb: int, first: int) -> NounPhrase | None:
    """The subject that the parser gives the verb, where it stands before it."""
    words = scene.words
    for child in reversed(words.children[verb]):
        if words.dep[child].startswith(SUBJECT) and child < first and words.pos[child] != "ADJ":
            return _resolved(scene, child, first)
    return None


def _resolved(scene: Scene, child: int, first: int) -> NounPhrase:
    """A relative pronoun stands for the noun before it; anything else for itself."""
    words = scene.words
    if words.low[child] in scene.grammar.who:
        antecedent = _antecedent(scene, child)
        if antecedent is not None:
            return before(scene, antecedent, child)
    return before(scene, child, first)


def _antecedent(scene: Scene, who: int) -> int | None:
    words = scene.words
    verb = words.head[who]
    if words.dep[verb].startswith("acl") and words.head[verb] < who:
        return words.head[verb]
    for i in range(who - 1, words.sentence[who][0] - 1, -1):
        if words.pos[i] in {"NOUN", "PROPN"}:
            return _top(scene, i)
    return None


def _top(scene: Scene, i: int) -> int:
    """The head of the noun phrase that token `i` is part of, names and complements climbed."""
    words = scene.words
    while words.dep[i] in {"flat:name", "nmod", "appos", "flat:foreign"} and words.head[i] < i:
        i = words.head[i]
    return i


def _shared(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The subject of the verb that this one is coordinated with."""
    words = scene.words
    verb, steps = hit.verb, 0
    while words.dep[verb] in {"conj", "parataxis"} and steps < 4 and words.head[verb] < verb:
        verb, steps = words.head[verb], steps + 1
        found = _own(scene, verb, verb)
        if found is not None and words.sentence[found.head] == words.sentence[hit.verb]:
            return found
    return None


def _carried(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The subject of the clause that a participle, a gerund or an infinitive hangs on."""
    words = scene.words
    verb = hit.verb
    if hit.kind == "ger" and words.low[hit.first - 1] == "," and _described(scene, hit) is None:
        teller = _teller(scene, hit)
        if teller is not None:
            return teller
    if hit.kind == "ger" and words.low[hit.first - 1] not in scene.grammar.prepositions:
        noun = _described(scene, hit)
        if noun is not None and (is_document(words, noun, scene.speakers) or not _told_before(scene, hit)):
            return before(scene, noun, hit.first)
    if hit.kind == "inf":
        purposed = _purposed(scene, hit)
        if purposed is not None:
            return purposed
    for _ in range(5):
        if words.head[verb] == verb or words.dep[verb] not in CLIMB | {"nmod", "obj", "appos", "amod"}:
            break
        verb = words.head[verb]
        other = scene.at.get(verb)
        found = (
            subject_of(scene, other)
            if other and other.kind == "fin" and not other.passive
            else _own(scene, verb, verb)
        )
        if found is not None:
            return found
        late = _late_subject(scene, verb)
        if late is not None:
            return late
    return _sentence_subject(scene, hit) if hit.kind == "ger" else None


def _purposed(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The noun of "une manifestation pour exiger que"."""
    words, i = scene.words, hit.first - 1
    if words.low[i] not in scene.grammar.purpose or i - 1 < words.sentence[i][0] or words.pos[i - 1] != "NOUN":
        return None
    low = words.low[i - 1]
    return before(scene, i - 1, i) if low in scene.speakers.groups or low in scene.speakers.documents else None


def _teller(scene: Scene, hit: Hit) -> NounPhrase | None:
    """Who says the last finite report before, in the same sentence and as deep in quotation marks."""
    words = scene.words
    start = words.sentence[hit.verb][0]
    for other in reversed(scene.hits):
        near = start <= other.verb < hit.verb and words.depth[other.verb] == words.depth[hit.verb]
        if near and other.kind == "fin" and not other.passive:
            return _own(scene, other.verb, other.first) or inverted_subject(scene, other) or subject_of(scene, other)
    return None


def _told_before(scene: Scene, hit: Hit) -> bool:
    """Whether a finite verb of saying stands before in the sentence."""
    start = scene.words.sentence[hit.verb][0]
    return any(start <= other.verb < hit.verb and other.kind == "fin" for other in scene.hits)


def _described(scene: Scene, hit: Hit) -> int | None:
    """The noun that a present participle right behind it describes ("une croyance affirmant que")."""
    words, i = scene.words, hit.first - 1
    if words.low[i] == ",":
        head = words.head[hit.verb]
        told = words.dep[hit.verb] == "acl" and head < i and is_document(words, head, scene.speakers)
        return head if told else None
    while i > 0 and words.pos[i] == "ADJ":
        i -= 1
    return _top(scene, i) if words.pos[i] in {"NOUN", "PROPN"} and hit.first > words.sentence[i][0] else None


def _late_subject(scene: Scene, verb: int) -> NounPhrase | None:
    hit = scene.at.get(verb)
    return inverted_subject(scene, hit) if hit is not None else None


def _sentence_subject(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The last subject of the sentence before the verb."""
    words = scene.words
    for i in range(hit.first - 1, words.sentence[hit.verb][0] - 1, -1):
        if (
            words.dep[i].startswith("nsubj")
            and words.depth[i] <= words.depth[hit.verb]
            and words.low[i] not in scene.grammar.relatives
        ):
            return before(scene, i, hit.first)
    return None


def _nearest(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The nearest noun phrase before a finite verb that no preposition governs: where the parse fails."""
    return _nearest_before(scene, hit, hit.first)


def _nearest_before(scene: Scene, hit: Hit, limit: int) -> NounPhrase | None:
    words = scene.words
    start = words.sentence[hit.verb][0]
    i = limit - 1
    while i >= start:
        if words.low[i] in scene.grammar.who:
            antecedent = _antecedent(scene, i)
            return before(scene, antecedent, i) if antecedent is not None else None
        if (
            words.pos[i] in {"NOUN", "PROPN", "PRON"}
            and words.depth[i] <= words.depth[hit.verb]
            and words.low[i] not in scene.grammar.clitics - scene.grammar.subject_pronouns
        ):
            top = _top(scene, i)
            if not any(words.dep[c] == "case" for c in words.children[top]):
                return before(scene, top, hit.first)
            i = min(i, top)
        i -= 1
    return None


def inverted_subject(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The subject behind the verb of an incise ("a déclaré mardi à l'AFP le colonel X")."""
    words, grammar = scene.words, scene.grammar
    if hit.clitic is not None:
        return NounPhrase(hit.clitic, hit.clitic + 1, hit.clitic)
    i, stop = hit.end, words.sentence[hit.verb][1]
    while i < stop:
        low = words.low[i]
        if i in scene.opens or low in {".", ":", ";", "»"}:
            return None
        if (
            words.pos[i] == "ADV"
            or low in grammar.times
            or low == ","
            or low in grammar.clitics - grammar.determiners
        ):
            i += 1
        elif (
            low in grammar.prepositions
            or low in grammar.to_hearer
            or low in grammar.medium_prepositions
            or words.pos[i] == "ADP"
        ):
            i = past_phrase(scene, i, stop)
        elif low in grammar.that or words.pos[i] in {"SCONJ", "CCONJ"} or i in scene.at:
            return None
        elif (words.pos[i] == "DET" and i + 1 < stop and words.low[i + 1] in grammar.times) or (
            words.pos[i] == "NUM" and i + 1 < stop and words.low[i + 1] in grammar.times
        ):
            i += 2
        else:
            return after(scene, i, stop)
    return None
