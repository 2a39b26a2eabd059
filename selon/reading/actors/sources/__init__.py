"""A noun phrase as a source."""

from selon.reading.actors.sources.source import source_of

__all__ = ["source_of"]
