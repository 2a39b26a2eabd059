"""The subject of a finite verb: by the parse, and where it fails by the order of the words."""

from selon.reading.attributions.lexicon.speakers import can_speak
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import before, head_from
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import NounPhrase, Scene
from selon.reading.attributions.subjects.inverted import inverted_subject

SUBJECT = ("nsubj", "expl:subj", "dislocated")


def finite_subject(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The subject of a finite, active verb group: the parser's, a shared one,
    or the nearest noun before it."""
    if _is_object_relative(scene, hit):
        return inverted_subject(scene, hit)
    found = _pointing(scene, hit) or own_subject(scene, hit.verb, hit.first)
    if found is not None:
        found = _past_adjective(scene, found, hit)
    else:
        found = _shared(scene, hit)
        if found is None and _joined(scene, hit):
            found = last_subject(scene, hit)
        found = found or _nearest_before(scene, hit, hit.first)
    if found is None:
        return None
    return _in_relative(scene, hit, found) or _with_partner(scene, hit, found)


def _is_object_relative(scene: Scene, hit: Hit) -> bool:
    """Whether "ce que" stands right before the verb group ("ce qu'a dit X")."""
    words, i = scene.words, hit.first - 1
    while i > 1 and words.low[i] in scene.grammar.clitics - scene.grammar.determiners:
        i -= 1
    return i > 0 and words.low[i] in scene.grammar.that and words.low[i - 1] in scene.grammar.demonstratives


def _in_relative(scene: Scene, hit: Hit, found: NounPhrase) -> NounPhrase | None:
    """The subject inside the relative clause of place that the verb ends ("Varna, où X affirme que"), where
    the parser went past it."""
    words = scene.words
    where = next(
        (i for i in range(hit.first - 1, found.head, -1) if words.low[i] in scene.grammar.where), None
    )
    if where is None or any(is_finite(scene, i) for i in range(where + 1, hit.first)):
        return None
    head = head_from(scene, where + 1, hit.first)
    if head is None or not can_speak(words, head, scene.speakers):
        return None
    end = hit.first
    while end > head + 1 and (words.low[end - 1] in scene.grammar.clitics or words.low[end - 1] == ","):
        end -= 1
    return NounPhrase(where + 1, end, head)


def _with_partner(scene: Scene, hit: Hit, found: NounPhrase) -> NounPhrase:
    """Both subjects of a plural verb ("Le maire et le préfet ont dit"), where the parser gives the last."""
    words, joint = scene.words, found.first - 1
    plural = scene.document.doc[hit.first].morph.get("Number", []) == ["Plur"]
    alone = scene.document.doc[found.head].morph.get("Number", []) != ["Plur"]
    if not plural or not alone or joint < words.sentence[hit.verb][0] + 1:
        return found
    if words.low[joint] not in scene.grammar.coordinators or words.pos[joint - 1] not in {
        "NOUN",
        "PROPN",
        "ADJ",
    }:
        return found
    noun = next((i for i in range(joint - 1, joint - 4, -1) if words.pos[i] in {"NOUN", "PROPN"}), None)
    if noun is None or not can_speak(words, top_of(scene, noun), scene.speakers):
        return found
    first = before(scene, top_of(scene, noun), joint)
    return NounPhrase(first.first, found.end, first.head)


def has_own_subject(scene: Scene, hit: Hit, opening: int) -> bool:
    """Whether the parser gives the verb a subject before it that no single comma parts from it."""
    own = own_subject(scene, hit.verb, hit.first)
    if own is None or "," not in scene.words.low[own.head : opening]:
        return False
    return not any(
        is_finite(scene, i)
        and scene.words.depth[i] == scene.words.depth[hit.verb]
        and scene.words.dep[i] not in {"acl:relcl", "aux:tense", "aux:pass"}
        for i in range(own.head + 1, hit.first)
    )


def own_subject(scene: Scene, verb: int, first: int) -> NounPhrase | None:
    """The subject that the parser gives the verb, where it stands before it."""
    words = scene.words
    given = [
        child
        for child in words.children[verb]
        if words.dep[child].startswith(SUBJECT) and child < first and words.pos[child] != "ADJ"
    ]
    if not given:
        return None
    if len(given) > 1 and _ends_relative(scene, given[-2], given[-1]):
        whole = _resolved(scene, given[-2], first)
        return NounPhrase(whole.first, max(whole.end, given[-1] + 1), whole.head)
    return _resolved(scene, given[-1], first)


def _ends_relative(scene: Scene, noun: int, last: int) -> bool:
    """Whether `last`, which the parser takes for a subject, is the object that ends a relative clause of
    `noun` ("Une source qui a requis l'anonymat évaluait …")."""
    words = scene.words
    at = last - 1
    while at > noun and words.pos[at] in {"DET", "ADJ"}:
        at -= 1
    return words.dep[at] == "acl:relcl" and words.head[at] == noun


def _resolved(scene: Scene, child: int, first: int) -> NounPhrase:
    """A relative pronoun stands for the noun before it; anything else for itself."""
    words = scene.words
    if words.low[child] in scene.grammar.who:
        antecedent = _antecedent(scene, child)
        if antecedent is not None:
            phrase = before(scene, antecedent, child)
            end = child - 1 if words.low[child - 1] == "," else child
            return phrase if phrase.first <= antecedent else NounPhrase(antecedent, end, antecedent)
    return before(scene, child, first)


def _antecedent(scene: Scene, who: int) -> int | None:
    words = scene.words
    verb = words.head[who]
    if words.dep[verb].startswith("acl") and words.head[verb] < who:
        noun = words.head[verb]
        top = top_of(scene, noun) if words.low[who - 1] == "," else noun
        return named_before(scene, top if words.low[top] in scene.speakers.persons else noun)
    for i in range(who - 1, words.sentence[who][0] - 1, -1):
        if words.pos[i] in {"NOUN", "PROPN"}:
            return top_of(scene, i)
    return None


def named_before(scene: Scene, noun: int) -> int:
    """The name that the noun stands beside as an apposition ("Karim Oudal, directeur de l'ONG"), or else
    the noun itself."""
    words = scene.words
    comma = noun - 1
    while comma > 1 and words.pos[comma] in {"DET", "ADJ", "NUM"}:
        comma -= 1
    beside = words.low[noun] in scene.speakers.persons and words.pos[noun] == "NOUN"
    if not beside or words.low[comma] != "," or words.pos[comma - 1] != "PROPN":
        return noun
    first = comma - 1
    while words.pos[first - 1] == "PROPN":
        first -= 1
    return top_of(scene, first)


def top_of(scene: Scene, i: int) -> int:
    """The head of the noun phrase that token `i` is part of, names and complements climbed."""
    words = scene.words
    while words.dep[i] in {"flat:name", "nmod", "appos", "flat:foreign"} and words.head[i] < i:
        if any(words.low[c] in scene.grammar.agent for c in words.children[i]):
            break
        i = words.head[i]
    return i


def _joined(scene: Scene, hit: Hit) -> bool:
    """Whether a conjunction stands right before the verb group."""
    i = hit.first - 1
    while i > 0 and scene.words.low[i] in scene.grammar.clitics:
        i -= 1
    return scene.words.low[i] in scene.grammar.coordinators


def _pointing(scene: Scene, hit: Hit) -> NounPhrase | None:
    """ "ce dernier", "ces derniers" right before the verb, which the parser takes for adjectives."""
    words, i = scene.words, hit.first - 1
    while i > 0 and words.low[i] in scene.grammar.clitics:
        i -= 1
    if i > 0 and words.low[i] in scene.grammar.pointing and words.low[i - 1] in scene.grammar.determiners:
        return NounPhrase(i - 1, i + 1, i)
    return None


def _past_adjective(scene: Scene, found: NounPhrase, hit: Hit) -> NounPhrase:
    """The subject before an adjective between commas ("le gouvernement, impuissant, a dénoncé")."""
    words, head = scene.words, found.head
    bare = words.pos[head] in {"NOUN", "ADJ"} and not words.title[head] and found.first == head
    if bare and head > 0 and words.low[head - 1] == "," and "," in words.low[head : hit.first]:
        return _nearest_before(scene, hit, head - 1) or found
    return found


def _shared(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The subject of the verb that this one is coordinated with."""
    words = scene.words
    verb, steps = hit.verb, 0
    listed = {"conj", "parataxis", "advcl"} if words.low[hit.first - 1] == "," else {"conj", "parataxis"}
    while words.dep[verb] in listed and steps < 4 and words.head[verb] < verb:
        verb, steps = words.head[verb], steps + 1
        found = own_subject(scene, verb, verb)
        if found is not None and words.sentence[found.head] == words.sentence[hit.verb]:
            return found
    return None


def last_subject(scene: Scene, hit: Hit) -> NounPhrase | None:
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


def _before_citing(scene: Scene, start: int, limit: int) -> int:
    """Where an aside begins that names the source's source ("X, citant Y, rapporte que"); else `limit`."""
    low = scene.words.low
    if low[limit - 1] != ",":
        return limit
    aside = (
        i for i in range(limit - 2, start + 1, -1) if low[i] in scene.grammar.citing and low[i - 1] == ","
    )
    return next(aside, limit + 1) - 1


def _nearest_before(scene: Scene, hit: Hit, limit: int) -> NounPhrase | None:
    words = scene.words
    start = words.sentence[hit.verb][0]
    i = _before_citing(scene, start, limit) - 1
    while i >= start:
        if words.low[i] in scene.grammar.who:
            antecedent = _antecedent(scene, i)
            return before(scene, antecedent, i) if antecedent is not None else None
        if (
            words.pos[i] in {"NOUN", "PROPN", "PRON"}
            and words.depth[i] <= words.depth[hit.verb]
            and words.low[i] not in scene.grammar.clitics - scene.grammar.subject_pronouns
        ):
            top = top_of(scene, i)
            if not any(words.dep[c] == "case" for c in words.children[top]):
                return before(scene, top, hit.first)
            i = min(i, top)
        i -= 1
    return None
