"""From the lexicon's classes of nouns to kinds of sources."""

from selon.vocabulary import SourceKind

KINDS: dict[str, SourceKind] = {
    "source": "official",
    "office": "official",
    "official": "official",
    "person": "person",
    "witness": "witness",
    "public": "public",
    "voice": "public",
    "government": "government",
    "territory": "government",
    "armed_group": "armed_group",
    "organisation": "organisation",
    "media": "media",
    "document": "document",
    "words": "document",
    "testimony": "witness",
}
