"""What nouns of saying report: the clause behind them, else the noun phrase itself."""

from collections.abc import Iterator

from selon.model import Attribution, Span
from selon.reading.attributions.aside.governors import Governors
from selon.reading.attributions.aside.reported import noun_phrase
from selon.reading.attributions.constructions.nominals import clause_of, owner_of
from selon.reading.attributions.lexicon.cues import adjunct_at
from selon.reading.attributions.scene import Candidate, Scene


def noun_asides(
    scene: Scene, governors: Governors, attributions: tuple[Attribution, ...]
) -> Iterator[Candidate]:
    """A candidate for every noun of saying that is no part of a source or a medium."""
    words = scene.words
    held = tuple(_held(attributions))
    for i in range(words.n):
        if words.pos[i] != "NOUN" or not _says(scene, governors, i):
            continue
        at = words.start[i]
        if any(start <= at < end for start, end in held):
            continue
        clause = clause_of(scene, i)
        parts = clause or (noun_phrase(scene, i) if _is_somebodys(scene, governors, i) else ())
        source = owner_of(scene, i, words.sentence[i][1])
        form = "nominal" if clause else "topic"
        if parts:
            yield Candidate(parts, form, 2 if clause else 3, source, (i, i + 1), words.low[i])


def _says(scene: Scene, governors: Governors, i: int) -> bool:
    low, lemma = scene.words.low[i], scene.words.lemma[i]
    if low in governors.not_nouns or any(
        adjunct_at(scene.lexicon, scene.words.low, k) for k in range(max(0, i - 3), i)
    ):
        return False
    return (
        low in scene.lexicon.nouns
        or lemma in scene.lexicon.nouns
        or lemma in governors.nouns
        or low in governors.nouns
    )


def _is_somebodys(scene: Scene, governors: Governors, i: int) -> bool:
    """Whether the speech is somebody's or about something: "ses objections", "l'exposé des motifs"."""
    words = scene.words
    before = words.low[max(words.sentence[i][0], i - 2) : i]
    if set(before) & governors.owned:
        return True
    return any(words.dep[c].startswith(("nmod", "acl", "amod")) and c > i for c in words.children[i])


def _held(attributions: tuple[Attribution, ...]) -> Iterator[Span]:
    for attribution in attributions:
        yield from (source.span for source in attribution.sources if source.span)
        if attribution.medium:
            yield attribution.medium.span
