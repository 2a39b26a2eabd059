"""Numbers that lean on the figure before them: parts, lists, contrasts, and nouns left out."""

from dataclasses import replace

from spacy.tokens import Token

from selon.model import Span
from selon.reading.document import Document
from selon.reading.figures.counted.heads import PERSON, words_after
from selon.reading.figures.counted.lexicon import Lexicon
from selon.reading.figures.counted.schema import Group
from selon.reading.figures.draft import Draft
from selon.reading.figures.measures.measure import Measured, adjusted, beside
from selon.reading.figures.measures.nearby import ahead, just_before
from selon.reading.figures.measures.windows import before

OWN = frozenset(("participle", "modifier"))
WHOLE = 10
FAR = 120
"""Characters between a figure and its part, or a number that leans on it."""


def completed(document: Document, draft: Draft, last: Draft | None, lexicon: Lexicon) -> Draft | None:
    """`draft` with what it takes over from `last`; None where its noun is missing and nothing lends one."""
    if draft.head.elided:
        return _lent(document, draft, last, lexicon)
    if last is None or last.span[1] > draft.span[0]:
        return draft
    whole = whole_of(document, draft, last, lexicon)
    if whole is not None:
        own = draft.head.group.firm or draft.measured.rule in OWN or _verb_next(document, draft, lexicon)
        group = draft.head.group if draft.head.known else last.head.group
        head = replace(draft.head, group=group)
        return replace(draft, head=head, whole=whole, measured=draft.measured if own else _taken(last))
    if not draft.measured.sure and _named_again(document, draft, last, lexicon):
        return replace(draft, measured=_taken(last))
    return draft


def _taken(last: Draft) -> Measured:
    return replace(last.measured, rule="taken over from the figure before")


def between(document: Document, last: Draft, draft: Draft) -> str:
    """The text between two figures, in lower case."""
    return document.plain[last.span[1] : draft.span[0]].lower()


def whole_of(document: Document, draft: Draft, last: Draft, lexicon: Lexicon) -> Span | None:
    """The span of the figure that `draft` is a part of: "dont", "parmi lesquels", or in brackets."""
    gap = between(document, last, draft)
    if len(gap) > FAR or "." in gap or ";" in gap or draft.number.kind == "none":
        return None
    bracket = gap.lstrip().startswith("(") and ")" not in gap
    opened = (gap.rstrip().endswith(":") and len(gap) < 40) or (
        bracket and (len(gap) < 8 or last.whole is None)
    )
    if opened or _has_cue(gap, lexicon.cues.part_of):
        return last.span
    if last.whole is None:
        return None
    if draft.head.group.firm and draft.head.group.measure != last.measured.measure:
        return None
    inside = "(" in document.plain[last.whole[1] : last.span[0]] and ")" not in gap
    listed = gap.strip() == "," or gap.strip(" ,") in lexicon.cues.joined
    return last.whole if inside or listed else None


def _has_cue(gap: str, cues: tuple[str, ...]) -> bool:
    tail = f" {gap[-25:]} ".replace(",", " ")
    return any(f" {cue} " in tail for cue in cues)


def _named_again(document: Document, draft: Draft, last: Draft, lexicon: Lexicon) -> bool:
    """Whether `draft` says who those of `last` are: "ce sont deux Belges et un Suisse"."""
    if last.head.group.unit != draft.head.group.unit:
        return False
    gap = between(document, last, draft)
    words = " ".join(gap.replace(",", " , ").split())
    goes_on = any(words.endswith(f"{mark} {cue}") for mark in (",", " et") for cue in lexicon.cues.joined)
    if goes_on and len(gap) < 60 and last.measured.rule == "noun before the count":
        return True
    same = _word(document, last) == _word(document, draft)
    if gap.strip(" ,") in lexicon.cues.joined or (same and goes_on and len(gap) < 60):
        return last.measured.rule == "taken over from the figure before" or last.measured.sure
    lead = document.plain[max(0, draft.span[0] - 22) : draft.span[0]].lower().rstrip()
    return len(gap) < 200 and any(lead.endswith(cue.rstrip()) for cue in lexicon.cues.identity)


def _word(document: Document, draft: Draft) -> str:
    return document.plain[slice(*draft.head.span)].lower()


# --- the noun is left out ------------------------------------------------------------------------


def _lent(document: Document, draft: Draft, last: Draft | None, lexicon: Lexicon) -> Draft | None:
    if not _can_lean(document, draft, last, lexicon) or _is_year(document, draft):
        return None
    if last is not None and _leans(document, draft, last, lexicon):
        head = replace(draft.head, group=last.head.group, known=last.head.known, thing=last.head.thing)
        part = whole_of(document, draft, last, lexicon)
        own = _own(document, draft, last.head.group, lexicon)
        measured = own if own is not None else _taken(last)
        return replace(draft, head=head, measured=measured, whole=part)
    if _is_part_of_thing(document, draft, lexicon):
        return None
    own = _own(document, draft, PERSON, lexicon)
    if own is None and _is_they(document, draft, lexicon):
        measure = beside(document, replace(draft.head, group=PERSON), lexicon)
        own = Measured(measure, "words beside the count") if measure else None
        return replace(draft, head=replace(draft.head, group=PERSON), measured=own) if own else None
    if own is not None and (
        _verb_next(document, draft, lexicon)
        or _infinitive_next(document, draft, lexicon)
        or _is_from_them(document, draft, lexicon)
    ):
        return replace(draft, head=replace(draft.head, group=PERSON), measured=own)
    return None


def _is_from_them(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the number is taken from people that a pronoun stands for ("en tuant dix d'entre eux")."""
    words = words_after(document, draft.number.span[1], 3)
    return len(words) == 3 and words[2].lower in lexicon.cues.them


def _is_part_of_thing(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether "dont" stands before the number, and before that a thing ("dix drones, dont huit …")."""
    lead = f" {document.plain[max(0, draft.span[0] - 25) : draft.span[0]].lower().strip()}"
    if not any(lead.endswith(f" {cue}") for cue in lexicon.cues.part_of):
        return False
    told = (t for t in before(document.token_at(draft.span[0]), WHOLE) if t.pos_ == "NOUN")
    noun = next((t for t in told if lexicon.noun(t.lower_) is not None), None)
    group = lexicon.noun(noun.lower_) if noun is not None else None
    return group is not None and group.unit not in ("person", "family")


def _can_lean(document: Document, draft: Draft, last: Draft | None, lexicon: Lexicon) -> bool:
    """Numbers may stand without a noun, and so may "dozens"; "one" only as a part ("dont un grièvement")."""
    number = draft.number
    if number.kind == "vague":
        return (number.low or 0) > 2
    if number.kind == "one":
        lead = f" {document.plain[max(0, draft.span[0] - 25) : draft.span[0]].lower().strip()}"
        part = any(lead.endswith(f" {cue}") for cue in lexicon.cues.part_of)
        return last is not None and part
    return number.kind == "counted"


def _own(document: Document, draft: Draft, group: Group, lexicon: Lexicon) -> Measured | None:
    """The measure of a verb right beside the number: "40 ont été tués", "blessé onze autres"."""
    token, head = document.token_at(draft.span[1] - 1), replace(draft.head, group=group)
    found = just_before(document.token_at(draft.span[0]), head, lexicon)
    if found is None and (_verb_next(document, draft, lexicon) or _infinitive_next(document, draft, lexicon)):
        found = ahead(token, head, lexicon)
    if found is None:
        return None
    return Measured(adjusted(document, token, head, found, lexicon), found.rule, found.token)


def _verb_next(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a verb follows, after a pronoun at most ("se sont enfuis", "d'entre eux ont fui")."""
    tokens = [document.token_at(word.start) for word in words_after(document, draft.span[1], 2)]
    if len(tokens) == 2 and (_is_own(tokens[0]) or tokens[0].lower_ in lexicon.cues.them):
        tokens = tokens[1:]
    return bool(tokens) and tokens[0].pos_ in ("AUX", "VERB")


def _is_own(token: Token) -> bool:
    """Whether the pronoun is a part of a reflexive verb."""
    return token.pos_ == "PRON" and token.dep_.startswith("expl")


def _is_they(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a pronoun and "to be" stand before the number ("ils étaient 3.500")."""
    lead = document.plain[max(0, draft.span[0] - 20) : draft.span[0]].lower().rstrip()
    return lead.endswith(lexicon.cues.they)


def _infinitive_next(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether "à" and an infinitive follow a number told of a pronoun ("ils étaient 3.500 à manifester")."""
    words = words_after(document, draft.span[1], 2)
    if len(words) < 2 or words[0].lower not in lexicon.cues.to:
        return False
    return "Inf" in document.token_at(words[1].start).morph.get("VerbForm", [])


def _is_of_them(document: Document, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a pronoun stands for the noun ("la police en a compté 38.000")."""
    near = list(before(document.token_at(draft.span[0]), 4))
    told = bool(near) and (near[0].pos_ == "VERB" or near[0].lemma_ in lexicon.verbs.existence)
    return told and any(token.lower_ in lexicon.cues.of_them for token in near)


def _is_year(document: Document, draft: Draft) -> bool:
    core = document.plain[slice(*draft.number.core)]
    return len(core) == 4 and core.isdigit() and 1800 <= int(core) <= 2100


def _leans(document: Document, draft: Draft, last: Draft, lexicon: Lexicon) -> bool:
    """Whether a number without a noun goes on with the figure before it, in the same paragraph."""
    if not last.counts or document.paragraph_of(last.span) != document.paragraph_of(draft.span):
        return False
    gap = between(document, last, draft)
    if draft.head.span[1] > draft.head.span[0]:
        return len(gap) < 200
    if "." in gap or len(gap) > FAR:
        return False
    if whole_of(document, draft, last, lexicon) or draft.span[1] > draft.number.span[1]:
        return True
    words = gap.replace(",", " ").split()
    if _is_of_them(document, draft, lexicon):
        return True
    following = [word.lower for word in words_after(document, draft.span[1], 2)]
    if following and (following[0] in lexicon.cues.according or "".join(following) in lexicon.cues.according):
        return True
    if following and following[0] in lexicon.cues.list_link and words and words[-1] in lexicon.cues.rather:
        return True
    contrast = bool(words) and words[-1] in lexicon.cues.contrast
    return contrast or (draft.number.best or 0) >= 1_000_000 or _verb_next(document, draft, lexicon)
