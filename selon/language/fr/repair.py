"""Forms that no plural adjective has."""

ENDING = "ent"
SHORTEST = 6


def infinitive(form: str) -> str | None:
    """The infinitive of a third person plural that was taken for an adjective; None for a true one.

    True adjectives end in -s or -x in the plural.
    """
    return form.removesuffix(ENDING) + "er" if form.endswith(ENDING) and len(form) >= SHORTEST else None
