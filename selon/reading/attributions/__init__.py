"""Who said what, according to whom: source chain, cue and content."""

from selon.model import Attribution, Mention, Quote
from selon.reading.attributions.constructions.adjuncts import adjunct_candidates
from selon.reading.attributions.constructions.free import free_candidates
from selon.reading.attributions.constructions.incises import incise_candidates
from selon.reading.attributions.constructions.likewise import likewise_candidates
from selon.reading.attributions.constructions.nominals import nominal_candidates
from selon.reading.attributions.constructions.passives import passive_candidates
from selon.reading.attributions.constructions.relatives import relative_candidates
from selon.reading.attributions.constructions.verbs import verb_candidates
from selon.reading.attributions.constructions.verdicts import verdict_candidates
from selon.reading.attributions.finish import finished
from selon.reading.attributions.resolve import resolved
from selon.reading.attributions.scene import scene_of
from selon.reading.document import Document

__all__ = ["read_attributions"]


def read_attributions(
    document: Document, quotes: tuple[Quote, ...], mentions: tuple[Mention, ...]
) -> tuple[Attribution, ...]:
    """The attributions of an article, in order of their content."""
    if not len(document.doc):
        return ()
    scene = scene_of(document, quotes)
    found = resolved(
        scene,
        (
            *verb_candidates(scene),
            *incise_candidates(scene),
            *likewise_candidates(scene),
            *adjunct_candidates(scene),
            *passive_candidates(scene),
            *nominal_candidates(scene),
            *relative_candidates(scene),
            *verdict_candidates(scene),
        ),
    )
    return finished(scene, resolved(scene, (*found, *free_candidates(scene, found))), mentions)
