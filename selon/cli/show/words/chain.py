"""A source chain as an arrow line, the reporting outlet first."""

from textwrap import shorten

from selon.language.labels import labels_of
from selon.ledger.stored import StoredClaim

ARROW = " ← "
TITLE_WIDTH = 36


def arrow_line(claim: StoredClaim, *, titled: bool = False) -> str:
    """`Al-Alam ← Soumariya news ← un haut responsable (anonyme)`.

    An unknown outlet is "the article", or, among other articles, its title where `titled`.
    """
    labels = labels_of(claim.language)
    unknown = f"“{shorten(claim.title, TITLE_WIDTH, placeholder=' …')}”" if titled else labels.own_voice
    names = (f"{link.name} ({labels.anonymous})" if link.anonymous else link.name for link in claim.chain)
    return ARROW.join((claim.outlet or unknown, *names))
