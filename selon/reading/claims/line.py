"""The readable line of a claim, made of its parts."""

from selon.model import Attribution, Event, Figure
from selon.reading.claims.dates import days
from selon.reading.claims.phrases import Phrases
from selon.vocabulary import Status

LONGEST = 200


def event_line(event: Event, chain: tuple[str, ...], words: Phrases) -> str:
    """ "Arrestation : quatre personnes, par la police ; Londres, le 3 mai 2012 (allégué) — selon X"."""
    agent = words.agent.format(event.agent.name) if event.agent else ""
    who = _joined(event.patient.name if event.patient else "", agent)
    where = _joined(event.place or "", days(event.start, event.end, words))
    return _line(words.kinds[event.kind], who, where, event.status, chain, words)


def figure_line(figure: Figure, event: Event | None, chain: tuple[str, ...], words: Phrases) -> str:
    """ "Tués : environ 500 personnes ; Ramadi, du 14 au 18 mai 2015 — selon X"."""
    start, end = (figure.as_of, figure.as_of) if figure.as_of else (None, None)
    if event is not None and start is None:
        start, end = event.start, event.end
    place = figure.place or (event.place if event else None)
    where = _joined(place or "", days(start, end, words))
    return _line(words.measures[figure.measure], figure.text, where, figure.status, chain, words)


def statement_line(attribution: Attribution, content: str, words: Phrases) -> str:
    """ "X dément : « … »"."""
    name = attribution.sources[-1].name if attribution.sources else words.nobody
    said = content if len(content) <= LONGEST else content[:LONGEST].rsplit(" ", 1)[0] + " …"
    head = f"{name} {words.stances[attribution.stance]}"
    hearsay = " " + words.status.format(words.hearsay) if attribution.hearsay else ""
    return f"{_capital(head)} : {words.quoted.format(said)}{hearsay}"


def _line(head: str, who: str, where: str, status: Status, chain: tuple[str, ...], words: Phrases) -> str:
    text = f"{head} : {who}" if who else head
    if where:
        text = f"{text} ; {where}" if who else f"{head} : {where}"
    if words.statuses[status]:
        text += " " + words.status.format(words.statuses[status])
    return text + _voice(chain, words)


def _voice(chain: tuple[str, ...], words: Phrases) -> str:
    if not chain:
        return ""
    first, *rest = chain
    return " — " + words.according_to.format(first) + "".join(words.citing.format(name) for name in rest)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
