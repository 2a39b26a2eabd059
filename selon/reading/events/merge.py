"""One event, told several times in an article, is one event."""

from selon.model import Argument
from selon.reading.events.counts import same_people
from selon.reading.events.draft import Draft, Layers
from selon.reading.events.reference import (
    definiteness,
    describes,
    is_said_of_it,
    newness,
    points_back,
    points_back_at,
    sums_up,
    unfolds,
)
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.victims import HARM
from selon.reading.events.status.clause import PURPOSE
from selon.vocabulary import EventKind

_VIOLENT: frozenset[EventKind] = frozenset(
    {"attack", "bombing", "suicide_attack", "killing", "air_strike", "shelling", "clash", "abduction"}
)
# Under which kinds one thing may be told again: the general word for the particular one.
BROAD: dict[EventKind, frozenset[EventKind]] = {
    "attack": _VIOLENT,
    "bombing": frozenset({"suicide_attack", "bombing"}),
    "suicide_attack": frozenset({"suicide_attack", "bombing"}),
    "killing": _VIOLENT,
    "air_strike": frozenset({"air_strike", "shelling"}),
    "clash": frozenset({"clash"}),
    "shelling": frozenset({"shelling", "air_strike"}),
    "disaster": frozenset({"disaster"}),
    "accident": frozenset({"accident", "disaster"}),
}


def tells_again(general: EventKind, particular: EventKind) -> bool:
    """Whether a word of one kind may tell an event of the other again."""
    return general == particular or particular in BROAD.get(general, frozenset())


def merged(drafts: list[Draft], layers: Layers) -> list[list[Draft]]:
    """Groups of drafts that tell one event, each in the order of the text."""
    groups: list[list[Draft]] = []
    for draft in drafts:
        homes = [group for group in reversed(groups) if _same(group, draft, layers)]
        others = [group for group in homes if group[0].trigger.kind == draft.trigger.kind]
        deaths = bool(homes) and homes[0][0].trigger.kind == "killing"
        home = next(iter(others if deaths and others else homes), None)
        if home is None:
            groups.append([draft])
        else:
            home.append(draft)
    return groups


def _same(group: list[Draft], draft: Draft, layers: Layers) -> bool:
    first = group[0]
    alike = first.trigger.kind == draft.trigger.kind
    if alike and _is_its_aim(group[-1], draft):
        return True
    if sums_up(group[-1], draft) or unfolds(group[-1], draft, layers):
        return True
    if not alike and first.trigger.kind not in BROAD.get(draft.trigger.kind, frozenset()):
        return False
    if _in_two_countries(first, draft):
        return False
    if alike and _one_place_taken(first, draft, layers):
        return True
    counted = same_people(group, draft, layers) if alike else None
    if counted is not None:
        return counted
    if _points_at(draft, layers) or (alike and _named_again(group, draft, layers)):
        return True
    if alike and draft.trigger.verbal and group[-1].trigger.head.i == draft.trigger.head.head.i:
        return True
    return _one_story(first, draft) and _dates_agree(group, draft) and _resumes(group, draft, alike, layers)


def _is_its_aim(last: Draft, draft: Draft) -> bool:
    """Whether people leave a place for another ("a quitté X pour se réfugier à Y"): they move once."""
    if draft.trigger.kind != "displacement" or last.trigger.head.sent.start != draft.trigger.head.sent.start:
        return False
    aimed = any(r.field == "status" and r.rule == PURPOSE for r in draft.why)
    return aimed and last.patient is not None and last.patient == draft.patient


def _dates_agree(group: list[Draft], draft: Draft) -> bool:
    """Whether no mention of its own day is of another day than the draft."""
    dated = [member for member in group if member.own_time and member.start is not None]
    return draft.start is None or all(member.start == draft.start for member in dated)


def _resumes(group: list[Draft], draft: Draft, alike: bool, layers: Layers) -> bool:
    first = group[0]
    if alike and _one_breath(group[-1], draft):
        return True
    if draft.trigger.verbal:
        return _verb_resumes(first, draft, alike, layers) or _goes_on(group, draft, layers)
    if _is_one(draft) and _goes_on(group, draft, layers):
        return True
    return _noun_resumes(group, draft, alike, layers)


def _is_one(draft: Draft) -> bool:
    """Whether a noun tells one thing, and not another one than before ("une autre attaque")."""
    head = draft.trigger.head
    other = any(c.dep_ == "amod" and c.i < head.i for c in head.children)
    missiles = draft.trigger.kind == "shelling" and bool(draft.trigger.entry.under)
    return (missiles or "Number=Plur" not in str(head.morph)) and not other


def _goes_on(group: list[Draft], draft: Draft, layers: Layers) -> bool:
    """Whether a word of the next sentence, with no setting or patient of its own, tells the same attack."""
    last = group[-1]
    own_day = draft.own_time and draft.start != last.start
    if draft.trigger.kind not in ASSAULTS or last.trigger.kind not in ASSAULTS or own_day:
        return False
    near = last.trigger.head.sent.end in {draft.trigger.head.sent.start, draft.trigger.head.sent.end}
    if not near or _elsewhere(last, draft) or any(_apart(member, draft, layers) for member in group):
        return False
    own, known = _words(draft.patient, layers), _words(last.patient, layers)
    return not own or not known or bool(own & known)


COUNTRY = "country"
ASSAULTS: frozenset[EventKind] = frozenset({"attack", "bombing", "suicide_attack", "air_strike", "shelling"})


def _one_place_taken(first: Draft, draft: Draft, layers: Layers) -> bool:
    """One place taken by one side, however it is told."""
    if draft.trigger.kind != "territory" or first.place is None or draft.place is None:
        return False
    if (first.status in AHEAD) != (draft.status in AHEAD):
        return False
    apart = _apart(first, draft, layers) or (draft.start is not None and draft.start != first.start)
    whole = draft.patient is not None and definiteness(layers.document.tokens(draft.patient.span).root)
    return not apart and whole == "definite" and first.place.name == draft.place.name


def _around(draft: Draft) -> set[str]:
    """The nouns that hang on a noun: a victim's convoy as well as the victims."""
    if draft.trigger.verbal:
        return set()
    return {t.lemma_.lower() for t in draft.trigger.head.subtree if t.pos_ == "NOUN"}


def _one_story(first: Draft, draft: Draft) -> bool:
    """Days and voices that keep two drafts apart."""
    if first.start and draft.start and (first.start, first.end) != (draft.start, draft.end):
        return False
    if draft.start and not first.start and first.trigger.kind == draft.trigger.kind == "territory":
        return False
    if "alleged" in {first.status, draft.status} and first.source != draft.source:
        return False
    return (first.status in AHEAD) == (draft.status in AHEAD)


AHEAD = frozenset({"planned", "conditional"})


def _named_again(group: list[Draft], draft: Draft, layers: Layers) -> bool:
    """A noun with a definite article, and nothing that tells it from what was told."""
    head = draft.trigger.head
    if draft.trigger.verbal or draft.trigger.entry.under:
        return False
    own = _words(draft.patient, layers)
    known = set().union(*(_words(member.patient, layers) for member in group))
    same_word = any(member.trigger.head.lemma_ == head.lemma_ for member in group)
    if newness(head) == "indefinite":
        return same_word and draft.patient is None and draft.agent is None and draft.start is None
    if draft.own_time and group[0].start and draft.start != group[0].start:
        return False
    if same_word:
        return not own or not known or bool(own & known)
    if _apart(group[0], draft, layers):
        return False
    return not own and head.lemma_ not in frames(layers.document).particular


def _points_at(draft: Draft, layers: Layers) -> bool:
    """A noun that a demonstrative ties to what was told: its own, its carrier's or its patient's."""
    if draft.trigger.verbal:
        return False
    head = draft.trigger.head
    own = definiteness(head) == "demonstrative"
    named = is_said_of_it(head, layers)
    return own or named or points_back(head) or points_back_at(draft.patient, layers)


def _apart(first: Draft, draft: Draft, layers: Layers) -> bool:
    """Whether two drafts have agents that differ."""
    one, other = _words(first.agent, layers), _words(draft.agent, layers)
    if frames(layers.document).bombers & (one | other):
        return False  # who sent a bomber is told beside who blew himself up
    return bool(one) and bool(other) and not one & other


def fullest(group: list[Draft]) -> Draft:
    """The first draft that tells nearly as much as any."""
    if _is_subject_of_next(group):
        return group[0]
    group = [draft for draft in group if not describes(draft)] or group
    counts = [sum(part is not None for part in (d.agent, d.patient, d.start)) for d in group]
    enough = max(1, max(counts) - 1)
    return next((d for d, count in zip(group, counts, strict=True) if count >= enough), group[0])


def _is_subject_of_next(group: list[Draft]) -> bool:
    """Whether the first word is a noun that the second one's verb has for its agent: it names the event."""
    if len(group) < 2 or group[0].trigger.verbal or group[1].agent is None:
        return False
    start, end = group[1].agent.span
    return start <= group[0].trigger.span[0] < end


def _one_breath(last: Draft, draft: Draft) -> bool:
    """Two words of one sentence with the same agent or patient, or one hung on the other."""
    one, two = last.trigger.head, draft.trigger.head
    if one.sent.start != two.sent.start:
        return False
    if draft.agent and draft.agent.span[0] <= last.trigger.span[0] < draft.agent.span[1]:
        return True
    shared = any(
        a is not None and a == b for a, b in ((last.agent, draft.agent), (last.patient, draft.patient))
    )
    return shared or ((one.is_ancestor(two) or two.is_ancestor(one)) and not (last.patient and draft.patient))


def _noun_resumes(group: list[Draft], draft: Draft, alike: bool, layers: Layers) -> bool:
    head = draft.trigger.head
    kind = newness(head)
    own = _words(draft.patient, layers)
    known = set().union(*(_words(member.patient, layers) for member in group))
    if kind == "definite":
        if _apart(group[0], draft, layers):
            return False
        if own and known:
            return bool(own & known) or (not alike and _next(group[-1], draft))
        same_word = any(member.trigger.head.lemma_ == head.lemma_ for member in group)
        return same_word or (not own and head.lemma_ not in frames(layers.document).particular)
    return alike and bool(own) and own == known


def _next(last: Draft, draft: Draft) -> bool:
    """Whether one word stands in the sentence after the other's."""
    return bool(last.trigger.head.sent.end == draft.trigger.head.sent.start)


def _verb_resumes(first: Draft, draft: Draft, alike: bool, layers: Layers) -> bool:
    own = _words(draft.patient, layers)
    known = _words(first.patient, layers)
    head = layers.document.tokens(draft.patient.span).root if draft.patient is not None else None
    if head is not None and definiteness(head) != "indefinite" and own & _around(first):
        return True
    if _elsewhere(first, draft):
        return False
    if draft.patient is None or head is None:
        agents = _words(draft.agent, layers) & _words(first.agent, layers)
        return alike and bool(agents) and not known
    if not own:
        return alike
    if definiteness(head) == "indefinite":
        return own == known and bool(own)
    return bool(own & known)


def _in_two_countries(first: Draft, draft: Draft) -> bool:
    """Whether two drafts are placed at towns of one name in two countries."""
    one, two = first.place, draft.place
    if one is None or two is None or one.name != two.name or not (one.country and two.country):
        return False
    return one.country != two.country


def _elsewhere(first: Draft, draft: Draft) -> bool:
    """Whether two drafts name different places in their own sentences."""
    one, two = first.place, draft.place
    if one is None or two is None or one.name == two.name:
        return False
    if one.country == two.country and COUNTRY in {one.kind, two.kind}:
        return False
    return all(
        d.trigger.head.sent.start_char <= d.place.span[0] < d.trigger.head.sent.end_char
        for d in (first, draft)
        if d.place is not None
    )


def _words(argument: Argument | None, layers: Layers) -> set[str]:
    """The lemmas that tell an argument from others: its nouns and names, no numbers, no toll."""
    if argument is None or any(f.span == argument.span and f.measure in HARM for f in layers.figures):
        return set()
    tokens = layers.document.tokens(argument.span)
    counts = frames(layers.document).instruments
    return {t.lemma_.lower() for t in tokens if t.pos_ in {"NOUN", "PROPN"} and t.lemma_ not in counts}
