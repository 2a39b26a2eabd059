"""A claim of a fictional war, as a ledger gives it back."""

import datetime as dt

from selon.stored import Link, StoredClaim


def claim(**fields: object) -> StoredClaim:
    """At least 14 dockers killed, said by an anonymous officer to a fictional paper."""
    given: dict[str, object] = {
        "id": "claim:1",
        "kind": "figure",
        "text": "Au moins 14 dockers tués à Vieux-Quai",
        "evidence": ((3, 22),),
        "quote": "au moins 14 dockers",
        "chain": (Link(name="Agence Littorale"), Link(name="un officier", kind="official", anonymous=True)),
        "source": "un officier",
        "measure": "killed",
        "unit": "person",
        "low": 14,
        "best": 14,
        "place": "Vieux-Quai",
        "country": "IQ",
        "lat": 33.31,
        "lon": 44.42,
        "precision": 1,
        "start": dt.date(2031, 4, 2),
        "end": dt.date(2031, 4, 2),
        "article": "sha256:a",
        "title": "Le port bombardé",
        "outlet": "Le Quai",
        "language": "fr",
        "published_from": dt.date(2031, 4, 3),
        "published_to": dt.date(2031, 4, 3),
    }
    return StoredClaim.model_validate(given | fields)
