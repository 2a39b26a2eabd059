"""Names: what the registry knows, organs of states, persons, acronyms, and other organisations."""

from selon.reading.actors.naming.acronyms import introductions, same_letters
from selon.reading.actors.naming.bodies import named_bodies
from selon.reading.actors.naming.entities import other_organisations
from selon.reading.actors.naming.listed import listed_names
from selon.reading.actors.naming.organs import governments
from selon.reading.actors.naming.persons import persons

__all__ = [
    "governments",
    "introductions",
    "listed_names",
    "named_bodies",
    "other_organisations",
    "persons",
    "same_letters",
]
