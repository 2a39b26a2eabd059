"""Who says it: the subject of a verb of saying."""

from selon.reading.attributions.parse.hits import Hit
from selon.reading.attributions.scene import NounPhrase, Scene
from selon.reading.attributions.subjects.carried import carried_subject
from selon.reading.attributions.subjects.finite import finite_subject, own_subject
from selon.reading.attributions.subjects.inverted import agent_of


def subject_of(scene: Scene, hit: Hit) -> NounPhrase | None:
    """The noun phrase that says it, or None where the text names nobody."""
    if hit.clitic is not None:
        return NounPhrase(hit.clitic, hit.clitic + 1, hit.clitic)
    if hit.passive:
        return agent_of(scene, hit)
    if hit.kind == "fin":
        return finite_subject(scene, hit)
    return own_subject(scene, hit.verb, hit.first) or carried_subject(scene, hit)
