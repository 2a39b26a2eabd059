"""The place that an article is about: where its events took place as long as nothing else is said."""

from collections import Counter

from selon.model import Place
from selon.reading.events.draft import Layers
from selon.reading.events.setting.landmarks import COUNTRY, is_voice, is_yardstick

LEAD = 2
TITLE = 2


def focus(layers: Layers, before: int) -> Place | None:
    """The place of the title and the first paragraph that is named most up to `before`, towns first."""
    ends = [end for _, end in layers.document.paragraphs[:LEAD]]
    if not ends:
        return None
    title = layers.document.paragraphs[0][1]
    named = [p for p in layers.places if p.span[1] <= before and is_ground(p, layers)]
    lead = [p for p in named if p.span[0] < ends[-1]]
    counts = Counter(p.name for p in named)
    counts.update({p.name: TITLE for p in lead if p.span[0] < title})
    return max(lead, key=lambda p: (p.kind != COUNTRY, counts[p.name], -p.span[0]), default=None)


def home_country(layers: Layers) -> Place | None:
    """The country that the article names first, in its title if there."""
    return next((p for p in layers.places if p.kind == COUNTRY and not is_yardstick(p, layers)), None)


def is_ground(place: Place, layers: Layers) -> bool:
    """Whether a place is ground here: no government, no speaker, no measure of distance."""
    return not (place.metonym or is_yardstick(place, layers) or is_voice(place, layers))
