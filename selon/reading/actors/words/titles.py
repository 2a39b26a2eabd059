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
    masculine: frozenset[str]
    never_names: frozenset[str]

    def title(self, word: str) -> str | None:
        """Gender of the title `word`, `either`, or None for another word."""
        plain = word.lower().rstrip(".")
        return next((gender for gender, words in self.titles.items() if plain in words), None)

    def small(self, word: str) -> bool:
        """Whether `word` (lower case) only leads or links a name, and names nobody alone."""
        return word in self.particles or word in self.masculine or self.title(word) is not None

    def glued(self, word: str) -> bool:
        """Whether `word` is a title and a name without a space between ("M.Dupont")."""
        title, dot, name = word.partition(".")
        return bool(dot) and name[:1].isupper() and title[:1].isupper() and self.title(title) is not None


@cache
def titles(pack: LanguagePack) -> Titles:
    """The naming words of `pack`."""
    return pack.data("naming", Titles)
