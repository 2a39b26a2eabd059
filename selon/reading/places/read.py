"""The places of an article: names looked up, guarded, ranked, and told from governments."""

from selon.gazetteer import Record, fold
from selon.model import Place, Span
from selon.reading.document import Document
from selon.reading.places.distances import displaced
from selon.reading.places.features import Feature, find_features
from selon.reading.places.found import BIG, Found, find_names
from selon.reading.places.guards import Guard
from selon.reading.places.holders import holders_of
from selon.reading.places.metonyms import Metonyms
from selon.reading.places.names import names_of
from selon.reading.places.precision import precision_of
from selon.reading.places.rank import Choice, choose
from selon.reading.places.setting import LEAST, Setting, setting_of
from selon.reading.places.spellings import nearest_spelling
from selon.reading.places.strangers import find_strangers, is_located

ABROAD = 100_000
"""Population from which on a place outside the article's countries is taken for granted."""


def read_places(document: Document) -> tuple[Place, ...]:
    """The place names of an article, in order, each resolved as far as it can be. Raises InvalidData."""
    guard = Guard(document)
    every = list(find_names(document))
    mentions = _guarded(document, guard, [found for found in every if found.records])
    setting = setting_of(document, mentions)
    features = list(find_features(document, mentions))
    places = [_feature(document, feature, setting) for feature in features]
    places += _aliases(document, features, setting)
    metonyms = Metonyms(document)
    for at, found in enumerate(mentions):
        if not any(place.span[0] <= found.span[0] < place.span[1] for place in places):
            choice = _choice(document, guard, mentions, at, setting)
            if choice:
                places.append(_place(document, found, choice, metonyms))
    taken = [place.span for place in places] + [found.span for found in every if not found.records]
    places += _strangers(document, guard, taken, setting)
    return tuple(sorted(places, key=lambda place: place.span))


def _guarded(document: Document, guard: Guard, every: list[Found]) -> list[Found]:
    """The names that are let in, and every other mention of them that belongs to no longer name."""
    kept: list[Found] = []
    for found in every:
        listed = bool(kept) and _goes_on(document, kept[-1], found, guard)
        if guard.lets_in(found, listed):
            kept.append(found)
    spans, texts = {found.span for found in kept}, {found.text for found in kept}
    return [found for found in every if found.span in spans or (found.text in texts and guard.repeats(found))]


def _goes_on(document: Document, last: Found, found: Found, guard: Guard) -> bool:
    """Whether `found` is the next item of a list of places."""
    between = document.doc[last.end : found.first]
    if not 0 < len(between) <= 4:
        return False
    allowed = guard.cues.joins | guard.cues.links | guard.cues.locative | {","}
    return all(token.lower_ in allowed for token in between) and any(
        token.lower_ in guard.cues.joins or token.text == "," for token in between
    )


def _choice(
    document: Document, guard: Guard, mentions: list[Found], at: int, setting: Setting
) -> Choice | None:
    """The place meant by mention number `at`; None for a name that only the parser takes for a place."""
    found = mentions[at]
    clues = guard.evidence(found)
    choice = choose(found, clues, setting, holders_of(document, mentions, at))
    known = found.text.casefold() in names_of(document.pack.code).spellings
    share, told = choice.shares.get(choice.record.country or "", 0.0), any(choice.shares.values())
    if not (found.curated or clues.placed or share >= LEAST) and told:
        return None
    return choice if _fits(found, choice.record, known, share, told) else None


def _fits(found: Found, record: Record, known: bool, share: float, told: bool) -> bool:
    """Whether the article may speak of the place chosen: a small place abroad is a chance namesake.

    `known`: the language pack has the name in this very spelling. `share`: what the article speaks of the
    place's country apart from this name; `told`: it speaks of countries at all.
    """
    if share >= LEAST:
        return True
    if record in found.curated:
        return known or record.kind != "locality" or not told
    return record.exact < 2 and record.population >= (ABROAD if told else BIG)


def _place(document: Document, found: Found, choice: Choice, metonyms: Metonyms) -> Place:
    record, second = choice.record, choice.second
    government = metonyms.government(found, record)
    lat, lon, radius = displaced(document, found, record)
    return Place(
        span=found.span,
        name=_name(found, record),
        country=record.country,
        lat=lat,
        lon=lon,
        id=record.id or None,
        kind=record.kind,
        metonym=government is not None,
        actor=government,
        precision=precision_of(record.kind, radius is not None),
        radius_km=radius,
        score=choice.score,
        runner_up=f"{second.name} ({second.country})" if second else None,
    )


def _name(found: Found, record: Record) -> str:
    """The name to print: the usual one, if what is written is a spelling of it or a language pack says so."""
    if record in found.curated or fold(record.name) == fold(found.text):
        return record.name
    return found.text


def _feature(document: Document, feature: Feature, setting: Setting) -> Place:
    """A feature lies in the country of the nearest sure place of the article; its point is not known."""
    name = document.text[feature.span[0] : feature.span[1]]
    return Place(
        span=feature.span, name=name, country=setting.near(feature.first), kind="facility", precision=None
    )


def _aliases(document: Document, features: list[Feature], setting: Setting) -> list[Place]:
    """Later mentions of a feature by the acronym that its first mention gave."""
    found = []
    for feature in features:
        for token in document.doc[feature.end :] if feature.acronym else ():
            if token.text == feature.acronym:
                place = _feature(document, feature, setting)
                found.append(place.model_copy(update={"span": (token.idx, token.idx + len(token))}))
    return found


def _strangers(document: Document, guard: Guard, taken: list[Span], setting: Setting) -> list[Place]:
    """Names that the gazetteer lacks: a near spelling in a country of the article, or no point at all."""
    found = []
    for run in find_strangers(document, taken):
        span, text = (run.start_char, run.end_char), document.text[run.start_char : run.end_char]
        stranger = Found(span, text, run.start, run.end)
        choice = nearest_spelling(stranger, guard.evidence(stranger), setting)
        if choice:
            found.append(_place(document, stranger, choice, Metonyms(document)))
        elif guard.labels(stranger) or guard.evidence(stranger).near or is_located(run, guard.cues):
            found.append(Place(span=span, name=text, country=setting.near(run.start), score=0.0))
    return found
