"""Distances and directions before a place name: "à une cinquantaine de kilomètres au nord-est de"."""

import re

BEARINGS = {
    "nord": 0,
    "nord-est": 45,
    "est": 90,
    "sud-est": 135,
    "sud": 180,
    "sud-ouest": 225,
    "ouest": 270,
    "nord-ouest": 315,
}
ROUND = {
    "une dizaine": 10,
    "une quinzaine": 15,
    "une vingtaine": 20,
    "une trentaine": 30,
    "une quarantaine": 40,
    "une cinquantaine": 50,
    "une soixantaine": 60,
    "une centaine": 100,
    "quelques": 5,
}
_NUMBER = r"(?P<km>\d[\d  .]*(?:,\d+)?|" + "|".join(f"{words}(?: de)?" for words in ROUND) + ")"
_BEARING = "|".join(sorted(BEARINGS, key=len, reverse=True))
_DISTANCE = re.compile(
    _NUMBER
    + r" ?(?:km|kilomètres?) (?:(?:plus )?(?:au|à l'|à|dans le|vers le|vers l') ?)?"
    + rf"(?:(?P<bearing>{_BEARING}) )?(?:du centre |de la ville )?(?:de |d'|du |des )(?:la |l'|le )?$",
    re.IGNORECASE,
)


def distance_before(text: str) -> tuple[float, float | None] | None:
    """The distance in km at the end of `text`, and its bearing in degrees from north where one is given."""
    match = _DISTANCE.search(text)
    if not match:
        return None
    words = match["km"].lower().removesuffix(" de").strip()
    km = ROUND.get(words) or float(re.sub(r"[  .]", "", words).replace(",", "."))
    bearing = match["bearing"]
    return float(km), float(BEARINGS[bearing.lower()]) if bearing else None
