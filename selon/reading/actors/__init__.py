"""Who: mentions of actors, and who a noun phrase or a pronoun stands for."""

from selon.reading.actors.labels import Label, labels
from selon.reading.actors.mentions import read_mentions
from selon.reading.actors.sources import source_of

__all__ = ["Label", "labels", "read_mentions", "source_of"]
