"""Source chains: nearest to the outlet first, ultimate speaker last."""

from selon.reading.attributions.scene import Candidate, NounPhrase, Scene


def chain_of(scene: Scene, candidate: Candidate, every: tuple[Candidate, ...]) -> tuple[NounPhrase, ...]:
    """The chain of a candidate."""
    own = (candidate.source,) if candidate.source else ()
    return (*candidate.outer, *own)
