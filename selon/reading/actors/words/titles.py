"""Words around the names of persons: titles, particles, first names."""

from functools import cache

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack


class Titles(BaseModel):
    """naming.yaml of a pack: titles by gender (`Masc`, `Fem`, `either`); the rest in lower case."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    titles: dict[str, frozenset[str]]
    particles: frozenset[str]
    feminine: frozenset[str]
    never_names: frozenset[str]

    def title(self, word: str) -> str | None:
        """Gender of the title `word`, `either`, or None for another word."""
        plain = word.lower().rstrip(".")
        return next((gender for gender, words in self.titles.items() if plain in words), None)


@cache
def titles(pack: LanguagePack) -> Titles:
    """The naming words of `pack`."""
    return pack.data("naming", Titles)
