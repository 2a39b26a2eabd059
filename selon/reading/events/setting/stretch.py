"""Times that reach further than their own words: "hier et aujourd'hui", "depuis le début de … en mars"."""

import datetime as dt

from spacy.tokens import Token

from selon.model import Time
from selon.reading.events.draft import Layers, Trigger
from selon.reading.events.rules import grammar

DAY = dt.timedelta(days=1)
STEPS = 2


def reaching(time: Time, near: list[Time], trigger: Trigger, layers: Layers) -> Time:
    """`time` with the day joined to it by "and", and up to the report where it only tells the beginning."""
    today = layers.document.article.published.earliest
    if today is not None and time.start is not None and time.start < today and _begins(time, trigger, layers):
        return time.model_copy(update={"end": today})
    after = next((t for t in near if t.span[0] > time.span[1] and _is_next(time, t, layers)), None)
    return time.model_copy(update={"end": after.end}) if after is not None else time


def _is_next(one: Time, two: Time, layers: Layers) -> bool:
    """Whether `two` is the day after `one`, and only "and" stands between."""
    between = [t for t in layers.document.tokens((one.span[1], two.span[0])) if t.idx >= one.span[1]]
    words = [t for t in between if t.idx < two.span[0] and not t.is_space]
    joined = len(words) == 1 and words[0].pos_ == "CCONJ"
    return joined and one.end is not None and two.start == one.end + DAY


def _began(time: Time, trigger: Trigger, layers: Layers) -> bool:
    """ "des attaques qui ont commencé le 29 février": several things, told by when the first was."""
    if trigger.verbal or "Number=Plur" not in str(trigger.head.morph):
        return False
    verb = layers.document.tokens(time.span).root.head
    return verb.lemma_ in grammar(layers.document).STARTING and trigger.head.is_ancestor(verb)


def _since_beginning(time: Time, trigger: Trigger, layers: Layers) -> bool:
    """ "depuis le lancement, le 15 mars, d'une campagne": the day hangs on the beginning."""
    head = layers.document.tokens(time.span).root
    return any(
        token.is_ancestor(head) and _is_since(token, layers) for token in list(trigger.head.ancestors)[:3]
    )


def _is_since(token: Token, layers: Layers) -> bool:
    rules = grammar(layers.document)
    marks = (c for c in token.children if c.dep_ in {"case", "mark"})
    return token.lemma_ in rules.BEGINNINGS and any(c.lower_ == rules.SINCE for c in marks)


def _begins(time: Time, trigger: Trigger, layers: Layers) -> bool:
    """Whether the event is told as what has gone on since its beginning, and `time` stands right after it."""
    if _began(time, trigger, layers) or _since_beginning(time, trigger, layers):
        return True
    gap = layers.document.plain[trigger.span[1] : time.span[0]] if time.span[0] > trigger.span[1] else None
    if trigger.verbal or gap is None or len(gap.split()) > STEPS:
        return False
    above: list[Token] = list(trigger.head.ancestors)[:STEPS]
    return any(_is_since(token, layers) for token in above)
