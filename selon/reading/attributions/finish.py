"""From candidates to attributions: chain, form, stance, hearsay, medium."""

from selon.model import Attribution, Cue, Mention, Part, Reason, Source
from selon.reading.actors import source_of
from selon.reading.attributions.judged.chains import chain_of
from selon.reading.attributions.judged.manner import form_of, hearsay_of, medium_of
from selon.reading.attributions.judged.recalled import recalled
from selon.reading.attributions.judged.stances import stance_of
from selon.reading.attributions.scene import Candidate, NounPhrase, Scene


def finished(
    scene: Scene, candidates: tuple[Candidate, ...], mentions: tuple[Mention, ...]
) -> tuple[Attribution, ...]:
    """The attributions of `candidates`, in their order."""
    made = [
        _attribution(scene, n, candidate, candidates, mentions) for n, candidate in enumerate(candidates, 1)
    ]
    return recalled(scene, made)


def _attribution(
    scene: Scene,
    number: int,
    candidate: Candidate,
    every: tuple[Candidate, ...],
    mentions: tuple[Mention, ...],
) -> Attribution:
    words, cue = scene.words, candidate.cue
    span = words.span(*cue) if cue else None
    return Attribution(
        id=f"a{number}",
        content=tuple(Part(span=part) for part in candidate.parts),
        cue=Cue(span=span, lemma=candidate.lemma) if span else None,
        sources=tuple(_source(scene, phrase, mentions) for phrase in chain_of(scene, candidate, every)),
        form=form_of(scene, candidate),
        stance=stance_of(scene, candidate, mentions),
        hearsay=hearsay_of(scene, candidate),
        medium=medium_of(scene, candidate),
        why=(Reason(field="content", rule=candidate.construction, span=span),),
    )


def _source(scene: Scene, phrase: NounPhrase, mentions: tuple[Mention, ...]) -> Source:
    document = scene.document
    return source_of(
        document, mentions, scene.words.span(phrase.first, phrase.end), document.doc[phrase.head]
    )
