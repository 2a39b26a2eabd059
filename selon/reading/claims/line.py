"""The readable line of a claim, made of its parts."""

from selon.model import Argument, Attribution, Event, Figure, Span
from selon.reading.claims.dates import days
from selon.reading.claims.phrases import Phrases
from selon.vocabulary import Status

LONGEST = 200
ARTICLE = 4
ADJECTIVE = "adjective"


def event_line(event: Event, text: str, voices: tuple[str, ...], words: Phrases) -> str:
    """ "Arrestation : quatre personnes, par la police ; Londres, le 3 mai 2012 (allégué) — selon X"."""
    agent = _agent(event, event.agent, text, words) if event.agent else ""
    patient = written(event.patient.name, event.patient.span, text) if event.patient else ""
    where = _joined(event.place or "", days(event.start, event.end, words))
    return _line(words.kinds[event.kind], _joined(patient, agent), where, event.status, voices, words)


def _agent(event: Event, agent: Argument, text: str, words: Phrases) -> str:
    """The agent phrase; one that only an adjective names ("raids alliés") is a side."""
    name = within(written(agent.name, agent.span, text), words)
    is_adjective = any(why.field == "agent" and why.rule == ADJECTIVE for why in event.why)
    return (words.side if is_adjective else words.agent).format(name)


def figure_line(figure: Figure, event: Event | None, voices: tuple[str, ...], words: Phrases) -> str:
    """ "Tués : environ 500 personnes ; Ramadi, du 14 au 18 mai 2015 — selon X"."""
    start, end = (figure.as_of, figure.as_of) if figure.as_of else (None, None)
    if event is not None and start is None:
        start, end = event.start, event.end
    place = figure.place or (event.place if event else None)
    where = _joined(place or "", days(start, end, words))
    return _line(words.measures[figure.measure], figure.text, where, figure.status, voices, words)


def statement_line(said: Attribution, content: str, voices: tuple[str, ...], words: Phrases) -> str:
    """ "Démenti : « … » — selon X"."""
    told = content if len(content) <= LONGEST else content[:LONGEST].rsplit(" ", 1)[0] + " …"
    hearsay = " " + words.status.format(words.hearsay) if said.hearsay else ""
    line = f"{words.stances[said.stance]} : {_quoted(told, words)}"
    return line + hearsay + _voice(voices or (words.nobody,), words)


def _quoted(told: str, words: Phrases) -> str:
    """In one pair of quotation marks, also where the words are a quotation already."""
    left, right = words.quoted.format("\n").split("\n")
    bare = told.removeprefix(left.strip()).removesuffix(right.strip())
    whole = len(told) - len(bare) == len(left.strip()) + len(right.strip())
    inner = left.strip() in bare or right.strip() in bare
    return words.quoted.format(bare.strip() if whole and not inner else told)


def within(name: str, words: Phrases) -> str:
    """A name as it stands inside a sentence: no capital on an article or a word of number in front."""
    first = name.split(" ", 1)[0]
    return name[0].lower() + name[1:] if first.lower() in words.openers else name


def written(name: str, span: Span | None, text: str) -> str:
    """A name with the article that stands before it in the text, as inside a sentence."""
    if span is None:
        return name
    phrase = " ".join(text[slice(*span)].split())
    before, found, _ = phrase.partition(name)
    if not found or not before or len(before) > ARTICLE:
        return name
    return before[0].lower() + before[1:] + name


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
