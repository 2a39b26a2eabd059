"""What a source owes to the report before it: "cette même source", "à l'en croire", "a-t-il ajouté"."""

from collections.abc import Sequence
from itertools import pairwise

from selon.model import Attribution, Source
from selon.reading.attributions.scene import Scene


def recalled(scene: Scene, found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions with the sources that only point back named by the last source before them, with
    the outlet that the same conversation was had with, and without pronouns that repeat a speaker."""
    done: list[Attribution] = []
    for attribution in found:
        before = _before(attribution, done)
        told = [source for one in done for source in one.sources]
        attribution = _not_in_own_words(attribution, before)
        sources = tuple(_introduced(_pointed(scene, source, before), told) for source in attribution.sources)
        sources = _with_hearer(scene, attribution, sources, before)
        done.append(attribution.model_copy(update={"sources": _once(scene, sources)}))
    return tuple(done)


def _at(attribution: Attribution) -> int:
    """Where the words stand that make it a report."""
    return attribution.cue.span[0] if attribution.cue else attribution.content[0].span[0]


def _before(attribution: Attribution, done: Sequence[Attribution]) -> Attribution | None:
    """The report with a source that is made last before this one."""
    earlier = [it for it in done if it.sources and _at(it) < _at(attribution)]
    return max(earlier, key=_at) if earlier else None


def _pointed(scene: Scene, source: Source, before: Attribution | None) -> Source:
    """The source, named by the one before where it only points back to it."""
    if before is None or source.span is None or not _points_back(scene, source):
        return source
    return _named_like(source, before.sources[-1])


def _named_like(source: Source, other: Source) -> Source:
    same = {"name": other.name, "kind": other.kind, "anonymous": other.anonymous, "actor": other.actor}
    return source.model_copy(update={**same, "resolved_from": other.span})


def _not_in_own_words(attribution: Attribution, before: Attribution | None) -> Attribution:
    """The report, its speaker the one before where a pronoun went back to somebody it only talks of
    ("« Il y avait des enfants », ajoute-t-il")."""
    last = attribution.sources[-1] if attribution.sources else None
    at = last.resolved_from if last else None
    if last is None or at is None or before is None:
        return attribution
    if not any(part.span[0] <= at[0] and at[1] <= part.span[1] for part in attribution.content):
        return attribution
    speaker = _named_like(last, before.sources[-1])
    return attribution.model_copy(update={"sources": (*attribution.sources[:-1], speaker)})


def _introduced(source: Source, told: Sequence[Source]) -> Source:
    """The source, by the whole of the words that an unnamed one was brought in with ("un marchand
    rencontré à Gao" for "un marchand")."""
    at = source.resolved_from
    if at is None or not source.anonymous:
        return source
    first = next((it for it in told if it.span and it.span[0] <= at[0] and at[1] <= it.span[1]), None)
    longer = first is not None and first.name.lower().startswith(source.name.lower())
    return source.model_copy(update={"name": first.name}) if first is not None and longer else source


def _points_back(scene: Scene, source: Source) -> bool:
    """Whether the phrase is an object pronoun, or "la même source" with nothing that describes it."""
    words, grammar = scene.words, scene.grammar
    assert source.span is not None
    first, end = words.since(source.span[0]), words.since(source.span[1])
    low = words.low[first:end]
    if len(low) == 1 and low[0] in grammar.objects:
        return True
    noun = next((i for i in range(first, min(end, first + 4)) if words.low[i] in grammar.tellers), None)
    pointing = grammar.same & set(low[:3]) or (source.anonymous and bool(low) and low[0] in grammar.plural)
    return noun is not None and bool(pointing) and words.low[min(noun + 1, words.n - 1)] not in grammar.of


def _with_hearer(
    scene: Scene, attribution: Attribution, sources: tuple[Source, ...], before: Attribution | None
) -> tuple[Source, ...]:
    """The chain with the outlet that the speaker, who goes on, was talking to."""
    goes_on = attribution.cue is not None and attribution.cue.lemma in scene.grammar.talking_on
    if not goes_on or before is None or len(sources) != 1 or len(before.sources) < 2:
        return sources
    hearer, speaker = before.sources[-2:]
    if hearer.kind != "media" or not speaker.name.startswith(sources[0].name):
        return sources
    return (*before.sources[:-1], *sources)


def _once(scene: Scene, sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """The chain without a pronoun that the next one repeats."""
    kept = [one for one, later in pairwise(sources) if not _repeats(scene, one, later)]
    return (*kept, *sources[-1:])


def _repeats(scene: Scene, one: Source, later: Source) -> bool:
    """Whether two links are pronouns for the same speaker."""
    spans = [span for span in (one.span, later.span) if span is not None]
    pronouns = all(scene.words.pos[scene.words.since(span[0])] == "PRON" for span in spans)
    return pronouns and one.name == later.name
