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
        sources = tuple(_pointed(scene, source, before) for source in attribution.sources)
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
    last = before.sources[-1]
    same = {"name": last.name, "kind": last.kind, "anonymous": last.anonymous, "actor": last.actor}
    return source.model_copy(update={**same, "resolved_from": last.span})


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
