"""Armed groups, governments, organisations, agencies and outlets: the data and the look-up."""

from selon.actors.actor import Actor, Alias, Label
from selon.actors.matcher import Match
from selon.actors.registry import Registry, open_registry, whose_wording

__all__ = ["Actor", "Alias", "Label", "Match", "Registry", "open_registry", "whose_wording"]
