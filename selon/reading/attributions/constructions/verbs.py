"""Constructions with a verb of saying and its complement behind it."""

from collections.abc import Iterator

from selon.reading.attributions.lexicon.speakers import can_speak, is_document, is_medium, is_person
from selon.reading.attributions.parse.clauses import content
from selon.reading.attributions.parse.complements import Complement, complement_of
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene
from selon.reading.attributions.subjects.subject import subject_of

COUNT_REACH = 5
LOSS_REACH = 6
RANK = {"speech": 0, "that": 1, "colon": 2, "infinitive": 2, "state": 2, "noun": 4, "self": 3}


def verb_candidates(scene: Scene) -> Iterator[Candidate]:
    """Subject, verb, complement: "X affirme que", "X dit avoir", "X dénonce Y", "X : «…»"."""
    for hit in scene.hits:
        if hit.kind == "past" or hit.passive:
            continue
        complement = None if _is_incise(scene, hit) else complement_of(scene, hit)
        if complement is None:
            continue
        if (
            hit.kind == "ger"
            and complement.construction == "noun"
            and scene.words.low[hit.verb] in scene.grammar.citing
        ):
            continue
        goes_on = hit.kind == "inf" and _goes_on(scene, hit)
        source = None if goes_on else subject_of(scene, hit)
        if source is not None and _is_nobody(scene, hit, source):
            source = None
        if _plausible(scene, hit, complement, source):
            yield candidate(scene, hit, complement, source)


def _is_incise(scene: Scene, hit: Hit) -> bool:
    """Whether "comme" stands right before the verb group, so that its subject follows."""
    words, i = scene.words, hit.first - 1
    while i > 0 and words.low[i] in scene.grammar.clitics:
        i -= 1
    return words.low[i] in scene.grammar.as_


def candidate(scene: Scene, hit: Hit, complement: Complement, source: NounPhrase | None) -> Candidate:
    """The candidate of a verb with what it takes."""
    return Candidate(
        parts=content(scene, complement.first, complement.end),
        construction=complement.construction,
        rank=RANK[complement.construction],
        source=source,
        cue=(hit.first, hit.end),
        lemma=hit.entry.lemma,
        stance=(hit.entry.voice if complement.construction == "speech" else None) or hit.entry.stance,
        negated=hit.negated,
        verb=hit.verb,
        first=complement.first,
        goes_on=hit.kind == "inf" and _goes_on(scene, hit),
    )


def _goes_on(scene: Scene, hit: Hit) -> bool:
    """ "Et de poursuivre": an infinitive that opens its sentence."""
    words = scene.words
    start = words.sentence[hit.verb][0]
    before = range(start, hit.first)
    bare = not any(words.pos[i] in {"NOUN", "PROPN", "VERB"} or is_finite(scene, i) for i in before)
    return hit.first - start <= 4 and bare and any(words.low[i] in scene.grammar.of for i in before)


VOICED = frozenset({"accuse", "demand", "deny", "commit", "withhold"})


def _plausible(scene: Scene, hit: Hit, complement: Complement, source: NounPhrase | None) -> bool:
    """Whether this is a report at all."""
    construction = complement.construction
    if construction == "noun" and not _noun_counts(scene, hit, complement):
        return False
    if is_condition(scene, hit) or _is_question(scene, hit):
        return False
    if source is None:
        return construction in {"that", "speech"} and (hit.kind == "fin" or _goes_on(scene, hit))
    if not _can_be_said_by(scene, hit, construction, source):
        return False
    if construction in {"that", "infinitive", "speech", "state"} or hit.entry.stance in VOICED:
        return True
    return can_speak(scene.words, source.head, scene.speakers)


def _can_be_said_by(scene: Scene, hit: Hit, construction: str, source: NounPhrase) -> bool:
    """Whether the subject is one that this verb reports of."""
    words, grammar, entry = scene.words, scene.grammar, hit.entry
    low = words.low[source.head]
    determined = any(words.dep[c] == "det" for c in words.children[source.head])
    unsaid = low in grammar.nobodies and hit.negated and not determined
    if _is_hypothesis(scene, hit) or low in grammar.who or unsaid:
        return False
    if len(low) == 1 and words.pos[source.head] != "NUM" and low not in scene.speakers.quantities:
        return False
    if entry.lemma in grammar.learned | grammar.appearing or low in grammar.impersonal:
        return False
    if words.depth[hit.verb] and low in grammar.speaking:
        return False
    if hit.kind == "inf" and (construction in {"speech", "colon"} or words.dep[source.head] == "expl:subj"):
        return False
    bare = hit.first == hit.verb and words.low[hit.verb] in grammar.distancing
    if bare and construction != "that" and not is_person(words, source.head, scene.speakers):
        return words.pos[source.head] == "PRON"
    if entry.lemma in grammar.court_verbs and low in scene.speakers.courts:
        return False
    return not entry.needs_speaker or can_speak(words, source.head, scene.speakers)


def _is_hypothesis(scene: Scene, hit: Hit) -> bool:
    """Whether somebody only might say it ("que le ministre puisse dire que")."""
    words = scene.words
    return hit.kind == "inf" and words.low[words.head[hit.verb]] in scene.grammar.hypothetical


def _is_question(scene: Scene, hit: Hit) -> bool:
    """Whether the verb itself asks ("X a-t-il annoncé que … ?")."""
    words = scene.words
    last = words.sentence[hit.verb][1] - 1
    while last > hit.verb and (words.pos[last] == "SPACE" or last in scene.closes):
        last -= 1
    return hit.clitic is not None and words.low[last] in scene.grammar.query and not words.depth[last]


def is_condition(scene: Scene, hit: Hit) -> bool:
    """Whether the verb stands in an if-clause: nobody has said it yet."""
    words, start = scene.words, scene.words.sentence[hit.verb][0]
    clause = next((i + 1 for i in range(hit.first - 1, start - 1, -1) if words.low[i] == ","), start)
    if words.low[clause] in scene.grammar.condition and words.pos[clause] == "SCONJ":
        return True
    return any(
        words.low[c] in scene.grammar.condition and words.dep[c] == "mark" for c in words.children[hit.verb]
    )


def _is_nobody(scene: Scene, hit: Hit, source: NounPhrase) -> bool:
    """ "on", and the "il" of "il apparaît que"."""
    words = scene.words
    if words.low[source.head] in scene.grammar.anybody:
        return True
    return hit.entry.lemma in scene.grammar.appearing and words.low[source.head] in scene.grammar.it


def _noun_counts(scene: Scene, hit: Hit, complement: Complement) -> bool:
    """Noun phrases are reports behind finite verbs, and behind others where they are quoted
    or the cue is strong."""
    words = scene.words
    if _is_unsaid(scene, hit):
        return False
    if hit.entry.objects and _head_of(scene, complement) in hit.entry.objects:
        return True
    ahead = words.low[complement.first : min(complement.end, complement.first + COUNT_REACH)]
    if hit.entry.wants_all and words.low[complement.first][:1].isdigit() and hit.entry.objects & set(ahead):
        return True
    if (hit.entry.counts and not _counts(scene, hit, complement)) or hit.entry.only:
        return False
    quoted = any(
        i in scene.opens and _words_in(scene, scene.opens[i]) > 1
        for i in range(complement.first, complement.end)
    )
    if quoted and hit.kind != "inf":
        return True
    if words.depth[hit.verb]:
        return False
    if hit.entry.lemma in scene.grammar.handling and _is_person(scene, complement):
        return False
    if hit.kind == "ger" and hit.entry.stance not in VOICED:
        return _participle_counts(scene, hit, complement)
    return hit.kind == "fin" or hit.entry.stance in VOICED or _wants_to_say(scene, hit)


def _participle_counts(scene: Scene, hit: Hit, complement: Complement) -> bool:
    """Whether a noun phrase behind a participle that only affirms is a report: of losses, of a document,
    or by the way ("en confirmant la mort de X")."""
    words, source = scene.words, subject_of(scene, hit)
    if _opens_report(scene, hit, source):
        return True
    if hit.entry.counts and set(words.low[complement.first : complement.end]) & scene.grammar.tolls:
        return source is not None
    if source is None or hit.entry.lemma not in scene.grammar.claiming:
        return False
    by_the_way = words.low[hit.first - 1] in scene.grammar.gerund
    return by_the_way or is_document(words, source.head, scene.speakers)


def _is_unsaid(scene: Scene, hit: Hit) -> bool:
    """Whether the verb, negated, in the future, or of a feeling now, says nothing of its object."""
    if hit.negated and hit.entry.lemma in scene.grammar.unvoiced:
        return True
    if hit.entry.lemma in scene.grammar.felt and hit.first == hit.verb:
        return True
    future = scene.words.low[hit.verb].endswith(scene.grammar.future_of_saying)
    return future and hit.entry.lemma in scene.grammar.active_only


def _opens_report(scene: Scene, hit: Hit, source: NounPhrase | None) -> bool:
    """Whether the participle opens a sentence whose subject says more ("Soulignant X, Y précise que")."""
    words = scene.words
    start, stop = words.sentence[hit.verb]
    if source is None or hit.first - start > 1 or source.first < hit.end:
        return False
    return any(source.end <= other.first < stop and other.kind == "fin" for other in scene.hits)


def _wants_to_say(scene: Scene, hit: Hit) -> bool:
    """Whether an infinitive hangs on a verb of wanting: "a tenu à souligner le courage des secours"."""
    words = scene.words
    governor = words.head[hit.verb]
    if hit.kind == "inf" and tuple(words.low[hit.first - 2 : hit.first]) == scene.grammar.not_without:
        return True
    return hit.kind == "inf" and governor < hit.verb and words.lemma[governor] in scene.grammar.wanting


def _head_of(scene: Scene, complement: Complement) -> str:
    """The first noun of the object."""
    words = scene.words
    nouns = (
        words.low[i] for i in range(complement.first, complement.end) if words.pos[i] in {"NOUN", "PROPN"}
    )
    return next(nouns, "")


def _is_person(scene: Scene, complement: Complement) -> bool:
    """Whether the object is a person or a force: "a rappelé ses troupes" reports nothing."""
    words = scene.words
    head = next(
        (i for i in range(complement.first, complement.end) if words.pos[i] in {"NOUN", "PROPN"}), None
    )
    return head is not None and is_person(words, head, scene.speakers)


def _counts(scene: Scene, hit: Hit, complement: Complement) -> bool:
    """Whether an outlet or a document gives a number, or somebody who cites another."""
    words = scene.words
    first, end = complement.first, complement.end
    numbered = "NUM" in words.pos[first : min(first + COUNT_REACH, end)]
    losses = set(words.low[first : min(first + LOSS_REACH, end)]) & scene.grammar.tolls
    source = subject_of(scene, hit)
    listed = words.low[complement.first - 1] == ":" or words.low[hit.verb - 1] in scene.grammar.of_it
    if (losses or listed) and numbered:
        return source is not None and can_speak(words, source.head, scene.speakers)
    if not numbered:
        return False
    start = words.sentence[hit.verb][0]
    if any(word in scene.grammar.citing for word in words.low[start : hit.first]):
        return True
    return source is not None and (
        is_medium(words, source.head, scene.speakers) or is_document(words, source.head, scene.speakers)
    )


def _words_in(scene: Scene, number: int) -> int:
    """How many words stand in quotation `number`."""
    start, end = scene.quotes[number].inner
    return len(scene.document.text[start:end].split())
