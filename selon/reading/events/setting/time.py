"""When an event took place: the nearest compatible time, by clause, then by sentence."""

from spacy.tokens import Token

from selon.model import Reason, Span, Time
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.roles.frames import frames
from selon.reading.events.roles.grammar.syntax import VERBAL
from selon.reading.events.roles.sorts import known_sorts
from selon.reading.events.rules import grammar
from selon.reading.events.setting.stretch import reaching
from selon.reading.events.status.cues import cues_of

OWN, CLAUSE, ABOVE, SENTENCE = 0, 1, 2, 3
RULES = ("complement of the trigger", "same clause", "clause above", "same sentence")


def time_of(trigger: Trigger, layers: Layers) -> tuple[Time | None, Reason]:
    """The time of a trigger, and where it was taken from; the times that lost are named."""
    sentence = trigger.head.sent
    near = [t for t in layers.times if sentence.start_char <= t.span[0] < sentence.end_char and _dated(t)]
    ranked = sorted(
        (rank, abs(time.span[0] - trigger.span[0]), time.span)
        for time in near
        if (rank := _rank(time, trigger, layers)) is not None
    )
    if not ranked:
        titled = _titled(trigger, layers)
        return titled if titled is not None else _since(trigger, layers)
    rank, _, span = ranked[0]
    chosen = next(time for time in near if time.span == span)
    lost = tuple(layers.document.text[slice(*time.span)] for time in near if time is not chosen)
    whole = reaching(chosen, near, trigger, layers)
    return whole, Reason(field="time", rule=RULES[rank], span=chosen.span, lost=lost)


def _titled(trigger: Trigger, layers: Layers) -> tuple[Time, Reason] | None:
    """The one day that the title names, for what the first paragraph under it tells."""
    title = layers.document.paragraphs[0][1]
    days = [t for t in layers.times if t.span[1] <= title and t.type == "DATE" and _is_day(t)]
    if len(days) == 1 and _dates_people(days[0], layers):
        return None
    if len(days) != 1 or layers.document.paragraph_of(trigger.span) not in layers.document.paragraphs[:2]:
        return None
    return days[0], Reason(field="time", rule="the day in the title", span=days[0].span)


def _dates_people(time: Time, layers: Layers) -> bool:
    """Whether a day only tells people apart: "les manifestants du 20 octobre"."""
    head = layers.document.tokens(time.span).root
    return head.dep_ == "nmod" and "person" in known_sorts(head.head, layers)


def _is_day(time: Time) -> bool:
    return time.start is not None and time.start == time.end


def _since(trigger: Trigger, layers: Layers) -> tuple[Time | None, Reason]:
    """A bare "depuis" reaches from the time told before to the day of the report."""
    word = grammar(layers.document).SINCE
    sentence = trigger.head.sent
    bare = next((t for t in sentence[:-1] if t.lower_ == word and t.nbor().pos_ in {"AUX", "VERB"}), None)
    before = [t for t in layers.times if t.span[1] <= trigger.head.sent.start_char and t.start is not None]
    today = layers.document.article.published.earliest
    if bare is None or not before or today is None:
        return None, Reason(field="time", rule="no time in its sentence")
    told = before[-1].model_copy(update={"end": max(today, before[-1].start or today)})
    return told, Reason(field="time", rule="since the time told before", span=before[-1].span)


def _dated(time: Time) -> bool:
    return time.type != "SET" and (time.start is not None or time.end is not None)


def _rank(time: Time, trigger: Trigger, layers: Layers) -> int | None:
    """How near in the syntax a time stands; None where it belongs to the act of speaking."""
    if is_parted(time.span, trigger, layers):
        return None
    head = layers.document.tokens(time.span).root
    here, there = clause_of(trigger.head), clause_of(head)
    if _lasts(time, layers) and _dates_another(time, trigger, here, there, layers):
        return None
    if is_under(head, trigger.head):
        return _rank_below(head, trigger, there, layers)
    if _is_landmark(trigger, layers):
        return None
    if here is not None and there is not None:
        if here.i == there.i:
            return None if _tells_subject(head, here, trigger) else CLAUSE
        if is_under(here, there):
            return ABOVE
    return None if there is not None and _only_describes(there, trigger, layers) else SENTENCE


def _rank_below(head: Token, trigger: Trigger, there: Token | None, layers: Layers) -> int | None:
    """The rank of a time that stands somewhere in the phrase of the trigger."""
    if _through_other(head, trigger, layers):
        return None
    if not trigger.verbal and _within_participle(head, trigger, layers):
        return SENTENCE
    if not trigger.verbal or there is None or is_under(trigger.head, there):
        return OWN
    describes = there.dep_ == "ccomp" or _only_describes(there, trigger, layers)
    return None if describes else SENTENCE


def _tells_subject(head: Token, verb: Token, trigger: Trigger) -> bool:
    """Whether a time is a part of the phrase of a verb's subject ("les étudiants enlevés en mai ont …")."""
    if not trigger.verbal or verb.i != trigger.head.i:
        return False
    return any(t.dep_.startswith("nsubj") and t.head.i == verb.i for t in head.ancestors if t.i != head.i)


def _through_other(head: Token, trigger: Trigger, layers: Layers) -> bool:
    """Whether a time is that of another thing of the kind ("la pire attaque depuis celle du 3 mai")."""
    other = grammar(layers.document).OTHER
    return any(t.lower_ in other for t in head.ancestors if trigger.head.is_ancestor(t))


def _within_participle(head: Token, trigger: Trigger, layers: Layers) -> bool:
    """Whether a full participle stands between a noun and a time ("procès des gens arrêtés …")."""
    known = frames(layers.document)
    light = known.doing | known.happening | known.reaching
    between = (t for t in head.ancestors if trigger.head.is_ancestor(t))
    return any(t.pos_ in VERBAL and t.lemma_ not in light and t.head.i != trigger.head.i for t in between)


def _only_describes(clause: Token, trigger: Trigger, layers: Layers) -> bool:
    """Whether a clause tells of something else that the sentence names ("la mosquée, datant de …")."""
    if clause.dep_ == "acl:relcl":
        return True
    known = frames(layers.document)
    light = clause.lemma_ in known.doing | known.happening | known.reaching
    return clause.dep_ == "acl" and not light and "VerbForm=Part" in str(clause.morph)


def _lasts(time: Time, layers: Layers) -> bool:
    """Whether a time reaches from long before up to the report."""
    today = layers.document.article.published.earliest
    return time.start is not None and time.end is not None and time.end == today and time.start < time.end


def _dates_another(
    time: Time, trigger: Trigger, here: Token | None, there: Token | None, layers: Layers
) -> bool:
    """Whether a time that lasts belongs to another noun ("en guerre depuis …, X veut …") or conjunct."""
    head = layers.document.tokens(time.span).root
    since = layers.document.plain[slice(*time.span)].lower().startswith(grammar(layers.document).SINCE)
    above = head.head
    if (
        since
        and above.pos_ == "NOUN"
        and not is_under(above, trigger.head)
        and not is_under(trigger.head, above)
    ):
        return True
    if here is None or there is None or here.i == there.i or not is_under(here, there):
        return False
    between = [here, *(t for t in here.ancestors if there.is_ancestor(t))]
    return any(t.dep_ == "conj" for t in between)


def is_parted(span: Span, trigger: Trigger, layers: Layers) -> bool:
    """Whether one of the two is said and the other is not; what a cue takes for granted is no such edge."""
    granted = cues_of(layers.document).presupposing
    for attribution in layers.attributions:
        if attribution.cue is not None and attribution.cue.lemma in granted:
            continue
        inside = any(p.span[0] <= trigger.span[0] < p.span[1] for p in attribution.content)
        holds = any(p.span[0] <= span[0] < p.span[1] for p in attribution.content)
        if inside != holds:
            return True
    return False


def _is_landmark(trigger: Trigger, layers: Layers) -> bool:
    """Whether the event only dates another one: "trois mois après la libération"."""
    relative = grammar(layers.document).RELATIVE
    return any(c.dep_ in {"case", "mark"} and c.lower_ in relative for c in trigger.head.children)


def is_under(token: Token, head: Token) -> bool:
    return token.i == head.i or head.is_ancestor(token)


def clause_of(token: Token) -> Token | None:
    """The verb whose clause holds `token`."""
    if token.pos_ in VERBAL:
        return token
    return next((ancestor for ancestor in token.ancestors if ancestor.pos_ in VERBAL), None)
