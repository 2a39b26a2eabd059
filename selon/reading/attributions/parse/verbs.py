"""Finite verbs."""

from selon.reading.attributions.scene import Scene


def is_finite(scene: Scene, i: int) -> bool:
    """Whether token `i` is a finite verb or auxiliary."""
    token = scene.document.doc[i]
    return token.pos_ in {"VERB", "AUX"} and token.morph.get("VerbForm", []) == ["Fin"]
