"""The grammar module of events of a language, looked up once."""

from functools import cache
from types import ModuleType

from selon.language import LanguagePack
from selon.reading.document import Document


def grammar(document: Document) -> ModuleType:
    """What lists cannot say of the document's language."""
    return _grammar(document.pack)


@cache
def _grammar(pack: LanguagePack) -> ModuleType:
    return pack.grammar("events.grammar")
