"""Language packs: all that depends on a language, one folder each. Nothing outside holds its words."""

from selon.language.pack import LanguagePack, open_pack, packs

__all__ = ["LanguagePack", "open_pack", "packs"]
