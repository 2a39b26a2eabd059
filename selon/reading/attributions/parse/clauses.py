"""Where reported content begins and ends."""

from selon.model import Span
from selon.reading.attributions.lexicon.cues import adjunct_at
from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.parse.nouns import leads_to
from selon.reading.attributions.parse.verbs import is_finite
from selon.reading.attributions.parse.words import TERMINAL
from selon.reading.attributions.scene import Scene

STRIP = " \t\n\u00a0\u202f,;:.-–—"
BACK = 14


def clause_end(scene: Scene, start: int, hit: Hit | None) -> int:
    """The token before which a clause that begins at `start` and is reported by `hit` ends."""
    words = scene.words
    stop = words.sentence[start][1]
    ground = words.depth[start - 1] if start else 0
    brackets = 0
    i = start
    while i < stop:
        low = words.low[i]
        brackets += (low == "(") - (low == ")")
        if (
            brackets < 0
            or words.depth[i] < ground
            or (words.depth[i] == ground and i > start and _cuts(scene, i, start, hit))
        ):
            return i
        i += 1
    return stop


def _cuts(scene: Scene, i: int, start: int, hit: Hit | None) -> bool:
    """Whether the reported clause ends before token `i`."""
    words = scene.words
    low = words.low[i]
    if low in TERMINAL:
        return words.depth[i] > 0
    other = scene.at.get(i)
    if other is not None and other.kind == "ger" and other.first == i and i + 1 < words.n:
        return words.low[i + 1] == ":" or words.low[i + 1] in scene.grammar.that
    if low in {";", ":"}:
        return low == ";" or hit is None or i + 1 in scene.opens
    if low == "," or low in scene.grammar.coordinators:
        return leaves_report(scene, i, start, hit)
    return low in scene.lexicon.adjuncts and _closes_with_adjunct(scene, i)


def _closes_with_adjunct(scene: Scene, i: int) -> bool:
    """Whether an adjunct begins at token `i` that closes the clause before it, no comma between them."""
    words, grammar = scene.words, scene.grammar
    opens = (
        words.low[i - 1] in grammar.that | grammar.coordinators | grammar.determiners
        or words.low[i - 1] == ","
    )
    return not opens and _names_source(scene, i)


def _names_source(scene: Scene, i: int) -> bool:
    """Whether an adjunct begins at token `i` that names a source of its own: not "selon lui", which is the
    speaker again, nor "selon laquelle"."""
    words, grammar = scene.words, scene.grammar
    adjunct = adjunct_at(scene.lexicon, words.low, i)
    if adjunct is None:
        return False
    behind = words.low[min(i + len(adjunct.words), words.n - 1)]
    return behind not in grammar.stressed | grammar.which


def leaves_report(scene: Scene, i: int, start: int, hit: Hit | None) -> bool:
    """Whether behind a comma or a conjunction at `i` the article itself, or another report, goes on."""
    words, grammar = scene.words, scene.grammar
    comma = words.low[i] == ","
    j = i + 1
    if comma and j < words.n and words.low[j] in grammar.coordinators:
        j += 1
    if j >= words.n:
        return False
    if comma and j > i + 1 and _says_otherwise(scene, j):
        return True
    if comma and (_comma_leaves(scene, j, start, hit) or (hit is None and _spliced(scene, j, start))):
        return True
    perfect = words.low[start] in grammar.auxiliary and not is_finite(scene, start)
    if hit is not None and not comma and not perfect and _participle(scene, i + 1, hit):
        return True
    while j < words.n and (words.low[j] in grammar.clitics or words.pos[j] == "ADV") and j not in scene.at:
        j += 1
    infinitive = words.low[min(j, words.n - 1)] in grammar.before_infinitive
    if hit is not None and not comma and not infinitive and _joins(scene, j, hit):
        return True
    return _another_report(scene, scene.at.get(j), hit, comma)


def _spliced(scene: Scene, j: int, start: int) -> bool:
    """Whether a new main clause begins at token `j` with its pronoun ("…, ils restent une menace")."""
    words = scene.words
    main = words.pos[start] in {"DET", "PRON", "NOUN", "PROPN"}
    pronoun = (
        words.pos[min(j, words.n - 1)] == "PRON"
        and words.low[min(j, words.n - 1)] in scene.grammar.subject_pronouns
    )
    return main and pronoun and j + 1 < words.n and is_finite(scene, j + 1)


def _comma_leaves(scene: Scene, j: int, start: int, hit: Hit | None) -> bool:
    """Whether what begins at token `j`, behind a comma, is outside the report."""
    words, grammar = scene.words, scene.grammar
    for phrase in grammar.resuming_phrases:
        if tuple(words.low[j : j + len(phrase)]) == phrase:
            return phrase[0] in grammar.conceding or _resumes(scene, j, start, hit)
    adjunct = _names_source(scene, j) and words.pos[j - 2] not in {"VERB", "AUX"}
    if hit is not None and (_points_back(scene, j) or _is_medium(scene, j) or _is_remark(scene, j)):
        return True
    return adjunct or _absolute(scene, j) or _closing_verdict(scene, j)


def _points_back(scene: Scene, j: int) -> bool:
    """Whether ", ce que X a démenti" begins at token `j`: another's word on what was said."""
    words = scene.words
    if (
        words.low[j] not in scene.grammar.demonstratives
        or words.low[min(j + 1, words.n - 1)] not in scene.grammar.that
    ):
        return False
    stop = min(words.sentence[j][1], j + BACK)
    return any(words.low[k] in scene.lexicon.verbs for k in range(j + 2, stop))


def _is_remark(scene: Scene, j: int) -> bool:
    """Whether ", un bilan impossible à vérifier" begins at token `j`: the article's word on what was said."""
    words = scene.words
    return (
        words.low[j] in scene.grammar.determiners
        and words.low[min(j + 1, words.n - 1)] in scene.grammar.remarks
        and words.depth[j] == 0
    )


def _is_medium(scene: Scene, j: int) -> bool:
    """Whether ", dans un communiqué publié …" begins at token `j`, and nothing but the medium follows."""
    words = scene.words
    if words.low[j] not in scene.grammar.medium_prepositions or leads_to(scene, j) is None:
        return False
    return words.depth[j] == 0 and not any(is_finite(scene, k) for k in range(j, words.sentence[j][1]))


def _says_otherwise(scene: Scene, j: int) -> bool:
    """Whether another speaker with a verb of saying stands at token `j`, behind ", mais"."""
    words = scene.words
    for k in range(j, min(j + 5, words.n)):
        other = scene.at.get(k)
        if other is not None:
            return other.kind == "fin" and k > j and not words.depth[k]
        if words.pos[k] not in {"DET", "NOUN", "PROPN", "ADJ"} and words.low[k] not in scene.grammar.some:
            return False
    return False


def _closing_verdict(scene: Scene, j: int) -> bool:
    """Whether a name with its bare verb of saying closes the sentence (", Varna dément")."""
    words = scene.words
    for k in range(j, min(j + 4, words.sentence[min(j, words.n - 1)][1])):
        other = scene.at.get(k)
        if other is not None:
            behind = words.low[other.end] if other.end < words.sentence[k][1] else "."
            return other.kind == "fin" and k > j and behind in {".", ",", "!", "?"}
        if words.pos[k] not in {"DET", "NOUN", "PROPN", "ADJ"}:
            return False
    return False


def _another_report(scene: Scene, other: Hit | None, hit: Hit | None, comma: bool) -> bool:
    """Whether the verb of saying behind a comma or a conjunction reports something of its own."""
    if other is None or other is hit:
        return False
    if other.kind == "ger":
        return True
    if hit is None:
        return comma and other.kind == "fin"
    return other.kind == hit.kind or (other.kind == "past" and hit.kind == "fin")


def _absolute(scene: Scene, j: int) -> bool:
    """Whether a noun with a present participle of saying stands at token `j` (", la droite dénonçant …")."""
    words = scene.words
    for k in range(j, min(j + 4, words.n)):
        other = scene.at.get(k)
        if other is not None:
            return other.kind == "ger" and k > j
        if words.pos[k] not in {"DET", "NOUN", "PROPN", "ADJ"}:
            return False
    return False


def _participle(scene: Scene, j: int, hit: Hit) -> bool:
    """Whether a participle shares the auxiliary of the verb of saying ("ont scandé … et arboré …")."""
    words = scene.words
    compound = hit.kind == "fin" and hit.first < hit.verb
    if not compound or j >= words.n or words.pos[j] != "VERB":
        return False
    morph = scene.document.doc[j].morph
    return "Part" in morph.get("VerbForm", []) and "Pres" not in morph.get("Tense", [])


def _joins(scene: Scene, j: int, hit: Hit) -> bool:
    """Whether a verb right behind a conjunction is, by the parse, coordinated with the verb of saying."""
    words = scene.words
    stop = min(words.sentence[j][1], j + 4)
    return any(
        words.dep[k] == "conj" and words.head[k] == hit.verb and words.pos[k] == "VERB"
        for k in range(j, stop)
    )


def _resumes(scene: Scene, j: int, start: int, hit: Hit | None) -> bool:
    """Whether the clause behind "while", "although" hangs, by the parse, outside the report."""
    words = scene.words
    verb = next(
        (k for k in range(j, words.sentence[j][1]) if words.dep[k] in {"advcl", "conj", "ccomp"}), None
    )
    if verb is None or hit is None:
        return True
    above = words.head[verb]
    return above <= hit.verb or above < start


def content(scene: Scene, first: int, end: int) -> tuple[Span, ...]:
    """Characters of the tokens `[first, end)` without stray punctuation and outer quotation marks."""
    end = _without_aside(scene, first, end)
    span = tidy(scene, scene.words.span(first, end)) if end > first else (0, 0)
    return (span,) if span[1] > span[0] else ()


def _without_aside(scene: Scene, first: int, end: int) -> int:
    """The end of a content that closes with a remark in brackets ("… (connu pour …)"): before the bracket."""
    words = scene.words
    last = end - 1
    while last > first and words.low[last] in {".", ","}:
        last -= 1
    if last <= first or words.low[last] != ")":
        return end
    opened = next((i for i in range(last, first, -1) if words.low[i] == "("), None)
    remark = opened is not None and words.pos[opened + 1] in {"VERB", "ADV"}
    return opened if remark and opened is not None else end


def tidy(scene: Scene, span: Span) -> Span:
    """`span` without white space and punctuation at its ends, nor a pair of marks around the whole of it."""
    text = scene.document.text
    start, end = strip(text, span)
    for quote in scene.quotes:
        covers = quote.span[1] <= end and not text[quote.span[1] : end].strip(STRIP + "!?)")
        if quote.span[0] == start and covers:
            return quote.inner if quote.inner[1] > quote.inner[0] else (start, end)
    for quote in scene.quotes:
        if quote.span[0] == start and quote.span[1] > end:
            return strip(text, (quote.inner[0], min(end, quote.inner[1])))
    return start, end


def strip(text: str, span: Span) -> Span:
    """`span` without white space and light punctuation at its ends."""
    start, end = span
    while start < end and text[start] in STRIP:
        start += 1
    while end > start and text[end - 1] in STRIP:
        end -= 1
    return start, end
