"""A source chain as an arrow line, the reporting outlet first."""

from collections.abc import Sequence

from selon.language.labels import Labels, labels_of
from selon.ledger.stored import Link, StoredClaim

ARROW = " ← "


def arrow_line(claim: StoredClaim) -> str:
    """`Al-Alam ← Soumariya news ← un haut responsable (anonyme)`."""
    labels = labels_of(claim.language)
    return ARROW.join((claim.outlet or labels.own_voice, *link_names(claim.chain, labels)))


def link_names(chain: Sequence[Link], labels: Labels) -> tuple[str, ...]:
    """The names of a chain, the anonymous ones marked."""
    return tuple(f"{link.name} ({labels.anonymous})" if link.anonymous else link.name for link in chain)
