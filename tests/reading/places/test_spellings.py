"""French spellings of towns in eleven wars: found, and put where they lie."""

import csv
from math import cos, hypot, radians
from pathlib import Path

from tests.reading.places.reader import named

TABLE = Path(__file__).parent / "spellings.tsv"
TEXT = (
    "Nouveaux affrontements {theatre}\n\n"
    "Une douzaine d'habitants ont été blessés vendredi à {spelling}, a raconté un infirmier par téléphone."
)
NEAR_KM = 30
SHARE = 0.95


def is_right(row: dict[str, str]) -> bool:
    found = named(TEXT.format(**row), row["spelling"])
    if len(found) != 1 or found[0].country != row["country"]:
        return False
    place, lat, lon = found[0], float(row["lat"]), float(row["lon"])
    if place.lat is None or place.lon is None:
        return False
    return hypot(place.lat - lat, (place.lon - lon) * cos(radians(lat))) * 111.2 < NEAR_KM


def test_sixty_french_spellings_are_resolved() -> None:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    wrong = [row["spelling"] for row in rows if not is_right(row)]
    assert len(rows) == 60
    assert 1 - len(wrong) / len(rows) >= SHARE, wrong
