"""Descriptions and pronouns, and what each goes back to."""

from selon.reading.actors.resolving.antecedents import antecedent_of
from selon.reading.actors.resolving.descriptions import descriptions
from selon.reading.actors.resolving.pronouns import pronoun_antecedent, pronouns
from selon.reading.actors.resolving.relatives import relative_antecedent, relatives

__all__ = [
    "antecedent_of",
    "descriptions",
    "pronoun_antecedent",
    "pronouns",
    "relative_antecedent",
    "relatives",
]
