"""Finding the verbs of saying: verb group, negation, voice."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from selon.reading.attributions.lexicon.cues import Entry, Kind, Lexicon
from selon.reading.attributions.lexicon.grammar import Grammar, inverted_at, may_part, same_word
from selon.reading.attributions.parse.lone import is_lone_verb, takes_up
from selon.reading.attributions.parse.words import Words

REACH = 9
AROUND = 16
CLAUSE = frozenset({",", ";", ":", ".", "(", "»"})


@dataclass(frozen=True, slots=True)
class Hit:
    """A verb of saying at token `verb`; its group is `[first, end)`, a clitic subject behind it included.

    `kind` is that of the whole group: "a déclaré" is fin, "ayant déclaré" ger, "avoir déclaré" inf, a bare
    participle past. `clitic` is the index of an inverted pronoun ("a-t-il dit"), `reflexive` of "se".
    """

    verb: int
    entry: Entry
    kind: Kind
    first: int
    end: int
    negated: bool = False
    passive: bool = False
    clitic: int | None = None


def hits_of(words: Words, lexicon: Lexicon, grammar: Grammar) -> tuple[Hit, ...]:
    """The verbs of saying of a document, in order."""
    found: list[Hit] = []
    for i in range(words.n):
        readings = lexicon.verbs.get(words.low[i])
        if readings is None:
            continue
        hit = next(_readings(i, readings, words, lexicon, grammar), None)
        if hit is not None and not (found and hit.verb < found[-1].end):
            found.append(_sharing(hit, found[-1], words, grammar) if found else hit)
    return tuple(found)


def _sharing(hit: Hit, before: Hit, words: Words, grammar: Grammar) -> Hit:
    """A participle that shares the auxiliary of the one before it ("a condamné … et estimé que")."""
    follows = (
        words.low[hit.verb - 1] in grammar.coordinators or words.low[hit.verb - 2] in grammar.coordinators
    )
    compound = before.kind == "fin" and before.first < before.verb
    if (
        hit.kind == "past"
        and follows
        and compound
        and words.sentence[hit.verb] == words.sentence[before.verb]
    ):
        return replace(hit, kind="fin", passive=before.passive)
    return hit


def _readings(
    i: int, readings: tuple[tuple[str, Kind], ...], words: Words, lexicon: Lexicon, grammar: Grammar
) -> Iterator[Hit]:
    kinds = {kind for _, kind in readings}
    group = _mistyped(i, kinds, words, grammar) or _group(i, kinds, words, grammar)
    group = group or _by_phrase(i, kinds, readings, words, lexicon, grammar)
    if group is None:
        return
    kind, first, passive, reflexive, negated = group
    ordered = sorted(readings, key=lambda r: r[0] != words.lemma[i])
    for lemma, _ in ordered:
        for entry in lexicon.entries[lemma]:
            tail = _tail(i, entry, words, grammar)
            if tail is None or (entry.reflexive != reflexive and not entry.tail):
                continue
            if entry.clitic and entry.clitic not in words.low[max(0, first - 3) : i]:
                continue
            end, clitic = _clitic(tail, words, grammar)
            if kind == "inf":
                kind, first, reflexive = _limited(i, first, words, grammar)
            negated = negated and not _only(first, end, words, grammar)
            inner = [k for k in range(first, i) if words.low[k] in grammar.inverted]
            clitic = inner[0] if inner else clitic
            yield Hit(i, entry, kind, first, end, negated, passive and not reflexive, clitic)


def _only(first: int, end: int, words: Words, grammar: Grammar) -> bool:
    """Whether the negation only limits: "n'a confirmé que la mort de l'un d'eux"."""
    alone = all(
        words.low[k] in grammar.half_negation or words.low[k] not in grammar.negation
        for k in range(max(0, first - 2), end)
    )
    return (
        alone
        and end + 1 < words.n
        and words.low[end] in grammar.that
        and words.pos[end + 1] in {"DET", "NUM"}
    )


def _mistyped(
    i: int, kinds: set[Kind], words: Words, grammar: Grammar
) -> tuple[Kind, int, bool, bool, bool] | None:
    """A participle behind an auxiliary that was written as a preposition ("à indiqué")."""
    if "past" in kinds and i and words.low[i - 1] in grammar.mistyped_auxiliary:
        return "fin", i - 1, False, False, False
    return None


def _limited(i: int, first: int, words: Words, grammar: Grammar) -> tuple[Kind, int, bool]:
    """ "s'est-il contenté de dire": the infinitive stands for the finite verb before it."""
    links = grammar.before_infinitive | grammar.to
    if _by_modal(i, words, grammar):
        return "fin", i - 1 if words.low[i - 1] in grammar.modals else i - 2, False
    if i > 2 and words.low[i - 1] in links and words.low[i - 2] in grammar.limiting:
        floor = max(words.sentence[i][0], i - REACH)
        aux = next((k for k in range(i - 3, floor - 1, -1) if words.low[k] in grammar.auxiliary), None)
        if aux is not None:
            return "fin", aux, False
    return "inf", first, False


def _by_modal(i: int, words: Words, grammar: Grammar) -> bool:
    """Whether a modal behind "comme" governs the infinitive: "comme devait le conclure X"."""
    modal = i - 2 if words.low[i - 1] in grammar.clitics else i - 1
    return modal > 0 and words.low[modal] in grammar.modals and words.low[modal - 1] in grammar.as_


def _by_phrase(
    i: int,
    kinds: set[Kind],
    readings: tuple[tuple[str, Kind], ...],
    words: Words,
    lexicon: Lexicon,
    grammar: Grammar,
) -> tuple[Kind, int, bool, bool, bool] | None:
    """The group of a form that the parser did not take for a verb, where the words of a phrase follow it."""
    entries = (entry for lemma, _ in readings for entry in lexicon.entries[lemma] if len(entry.tail) > 1)
    if "fin" in kinds and any(_tail(i, entry, words, grammar) is not None for entry in entries):
        return ("fin", i, False, False, False)
    return None


def _tail(i: int, entry: Entry, words: Words, grammar: Grammar) -> int | None:
    """End of the words of a phrase behind its verb, or None where they are not there."""
    at = i + 1
    if not entry.tail:
        return at
    if entry.around:
        return at if _closed_by(i, entry.tail, words) else None
    skipped = 0
    while at < words.n and skipped < 4 and words.low[at] != entry.tail[0] and may_part(grammar, words, at):
        at, skipped = at + 1, skipped + 1
    for word in entry.tail:
        if at >= words.n or not same_word(words.low[at], word):
            return None
        at += 1
    return at


def _closed_by(i: int, tail: tuple[str, ...], words: Words) -> bool:
    """Whether the words of a phrase stand behind the object of its verb at token `i`, in the same clause."""
    stop = min(words.sentence[i][1], i + AROUND)
    for at in range(i + 2, stop - len(tail)):
        if words.low[at - 1] in CLAUSE:
            return False
        if all(same_word(words.low[at + k], word) for k, word in enumerate(tail)):
            return True
    return False


def _clitic(end: int, words: Words, grammar: Grammar) -> tuple[int, int | None]:
    """The end of the group and the inverted pronoun, if one hangs on the verb."""
    pronoun = inverted_at(grammar, words, end)
    return (pronoun + 1, pronoun) if pronoun is not None else (end, None)


def _group(
    i: int, kinds: set[Kind], words: Words, grammar: Grammar
) -> tuple[Kind, int, bool, bool, bool] | None:
    """Kind, first token, passive, reflexive, negated of the verb group that ends at `i`; None if no verb."""
    floor = max(words.sentence[i][0], i - REACH)
    at, passive, reflexive, negated, aux = i - 1, False, False, False, None
    first = i
    while at >= floor:
        low = words.low[at]
        if low in grammar.been and "past" in kinds:
            passive, first = True, at
        elif low in grammar.negation:
            negated = True
        elif low in grammar.reflexive:
            reflexive = True
        elif "past" in kinds and low in grammar.auxiliary and aux is None:
            aux, first = low, at
            if low in grammar.to_be:
                passive = True
        elif aux is None and "past" in kinds and _is_inverted(at, floor, words, grammar):
            pass
        elif (
            low not in grammar.clitics
            and not (aux is None and "past" in kinds and (low == "," or may_part(grammar, words, at)))
        ) or (aux is not None and low not in grammar.clitics):
            break
        at -= 1
    if aux is not None:
        return grammar.auxiliary[aux], first, passive, reflexive, negated
    return _simple(i, kinds, words, grammar, reflexive, negated)


def _is_inverted(at: int, floor: int, words: Words, grammar: Grammar) -> bool:
    """Whether a pronoun hangs on the auxiliary before token `at` ("a-t-il dit")."""
    return words.low[at] in grammar.inverted and at > floor and words.low[at - 1] in grammar.auxiliary


def _simple(
    i: int, kinds: set[Kind], words: Words, grammar: Grammar, reflexive: bool, negated: bool
) -> tuple[Kind, int, bool, bool, bool] | None:
    """A verb without auxiliary. A form that is a noun as well must stand where a verb stands."""
    before = words.low[i - 1] if i and words.sentence[i - 1] == words.sentence[i] else ""
    tagged = words.pos[i] in {"VERB", "AUX"}
    determined = before in grammar.determiners and not (tagged and before in grammar.clitics)
    governed = before in grammar.prepositions and not (tagged and before in grammar.clitics)
    noun_like = determined or (governed and "inf" not in kinds and "ger" not in kinds)
    if i and words.low[i - 1].endswith("-") and words.end[i - 1] == words.start[i]:
        return None
    if "fin" in kinds and inverted_at(grammar, words, i + 1) is not None:
        return ("fin", i, False, reflexive, negated)
    if "fin" in kinds and before == "," and i > 2 and words.depth[i - 3] > words.depth[i]:
        return ("fin", i, False, reflexive, negated)
    if "fin" in kinds and not determined and _opens_infinitive(i, words, grammar):
        return ("fin", i, False, reflexive, negated)
    if "ger" in kinds and before in grammar.clitics and i > 1 and words.low[i - 2] == ",":
        return ("ger", i, False, reflexive, negated)
    if "ger" in kinds:
        return ("ger", i, False, reflexive, negated) if not determined else None
    if "inf" in kinds:
        return ("inf", i, False, reflexive, negated) if not determined else None
    participle = (
        "past" in kinds and words.pos[i] in {"VERB", "ADJ"} and not ("fin" in kinds and _is_finite(i, words))
    )
    if participle and before not in grammar.clitics and not noun_like:
        return ("past", i, True, False, negated)
    stands = tagged or _stands_as_verb(i, before, words, grammar) or is_lone_verb(i, words, grammar)
    if "fin" in kinds and ((stands and not noun_like) or takes_up(i, words, grammar)):
        return ("fin", i, False, reflexive, negated)
    return None


def _opens_infinitive(i: int, words: Words, grammar: Grammar) -> bool:
    """Whether the infinitive of an auxiliary stands right behind ("dément avoir versé"),
    or a clause with "que"."""
    after = words.low[i + 1] if i + 1 < words.n else ""
    if after == ":" and i + 2 < words.n and words.depth[min(i + 3, words.n - 1)] > words.depth[i]:
        return True
    return grammar.auxiliary.get(after) == "inf" or (
        after in grammar.that and words.pos[i - 1] in {"NOUN", "PROPN", "ADJ", "PUNCT"}
    )


def _leads_clause(i: int, words: Words, grammar: Grammar) -> bool:
    """Whether "que" stands right behind token `i`, an adverb between them at most, and a noun before it."""
    after = i + 1 if i + 1 < words.n and words.pos[i + 1] != "ADV" else i + 2
    return after < words.n and words.low[after] in grammar.that and words.pos[i - 1] != "AUX"


def _is_finite(i: int, words: Words) -> bool:
    """Whether a form that is both ("dit", "écrit") is finite here: it has a subject or heads a clause."""
    return any(
        words.dep[child].startswith(("nsubj", "expl:subj")) for child in words.children[i]
    ) or words.dep[i] in {
        "ROOT",
        "parataxis",
        "ccomp",
    }


def _stands_as_verb(i: int, before: str, words: Words, grammar: Grammar) -> bool:
    return (
        before in grammar.clitics
        or before in {",", "»", '"'}
        or inverted_at(grammar, words, i + 1) is not None
    )
