"""Which counts are figures: people, losses, strength. What else is counted is left alone."""

from selon.reading.document import Document
from selon.reading.figures.counted.heads import Head, words_after
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.draft import Draft
from selon.reading.figures.measures.predicates import is_harm

TIED = frozenset(
    (
        "participle",
        "modifier",
        "object",
        "subject",
        "noun before the count",
        "verb after the count",
        "verb before the count",
        "verb right before the count",
    )
)
CLOSE = TIED - {"verb before the count"}
HELD = frozenset(("detained", "released"))
TAKEN = "taken over from the figure before"


def accepted(document: Document, draft: Draft, last: Draft | None, lexicon: Lexicon) -> bool:
    """Whether `draft` is a figure."""
    kind = draft.number.kind
    if kind == "one" and not draft.head.elided:
        return _single(document, draft, lexicon)
    if kind in ("none", "many", "unknown") and not _spoken(draft, kind):
        return False
    return draft.head.elided or _is_counted(draft)


def _is_counted(draft: Draft) -> bool:
    """People and families always; things where a predicate tells what befell them."""
    head, measured = draft.head, draft.measured
    people = head.group.unit in ("person", "family")
    if head.group.always or (people and head.known and not head.group.weak):
        return True
    tied = (measured.rule in TIED and measured.sure) or measured.rule == TAKEN
    if people:
        return tied and measured.measure not in ("other", "present")
    return tied and measured.measure != "other" and (head.known or measured.rule != "noun before the count")


def _single(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """A bare article counts a victim or a prisoner only."""
    head, measured = draft.head, draft.measured
    if head.group.unit != "person" or head.elided or not is_harm(measured.measure):
        return False
    if measured.measure in HELD and _is_introduced(document, head, lexicon):
        return False
    word = document.plain[slice(*head.span)].lower()
    if any(base in lexicon.lists.single for base in lexicon.bases(word)):
        return True
    if not head.known and draft.whole is None and not word.endswith(lexicon.lists.single_endings):
        return False
    return measured.rule == TAKEN or (measured.sure and (measured.rule in CLOSE or _is_near(draft)))


def _is_near(draft: Draft) -> bool:
    """Whether few letters part the verb from the count after it ("coûté la vie à")."""
    word = draft.measured.word
    return (
        draft.measured.rule in TIED and word is not None and 0 <= draft.span[0] - word.idx - len(word) <= 14
    )


def _is_introduced(document: Document, head: Head, lexicon: Lexicon) -> bool:
    """Whether the article presents somebody by age ("un homme de 29 ans") and does not count."""
    return any(word.lower in lexicon.cues.years for word in words_after(document, head.span[1], 5))


def _spoken(draft: Draft, kind: str) -> bool:
    """ "None", "many" and "the number of" are figures of victims and the like, not of everybody."""
    head = draft.head
    if head.elided or head.group.unit not in ("person", "family", "building"):
        return False
    if kind == "unknown":
        return head.known and not head.group.deed
    if kind == "none":
        return head.group.measure != "other" or is_harm(draft.measured.measure)
    return is_harm(draft.measured.measure)
