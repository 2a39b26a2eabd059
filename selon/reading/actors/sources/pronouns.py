"""A pronoun that the mentions left open: it has a source all the same, the person named last."""

from selon.model import Mention, Source
from selon.reading.actors.words import Form, Phrase
from selon.vocabulary import SourceKind

PEOPLE = frozenset({"person", "official", "witness"})


def pronoun_without_mention(phrase: Phrase, mentions: tuple[Mention, ...]) -> Source | None:
    """The person or body named last before the pronoun `phrase`, or the bare pronoun where there is none."""
    word = phrase.text.lower().lstrip("-").removeprefix("t-")
    form = phrase.reference.personal.get(word) or phrase.reference.latest.get(word)
    if form is None:
        return None
    earlier = [it for it in reversed(mentions) if it.span[1] <= phrase.span[0]]
    people = [it for it in earlier if it.kind in PEOPLE]
    last = next(iter(people if form.number == "Sing" else earlier), None) or next(iter(earlier), None)
    if last is None:
        return Source(span=phrase.span, name=word, kind=_kind(form))
    return Source(
        span=phrase.span,
        name=last.name,
        kind=last.kind,
        anonymous=last.anonymous,
        actor=last.actor,
        resolved_from=last.span,
    )


def _kind(form: Form) -> SourceKind:
    return "person" if form.number == "Sing" else "public"
