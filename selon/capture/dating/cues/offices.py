"""People whom a text calls by an office: it was written while they held it."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from pydantic import BaseModel, ConfigDict

from selon.capture.dating.calendar import Days
from selon.capture.dating.context import Context
from selon.capture.dating.cue import Cue, Rank
from selon.capture.dating.wording.finder import either
from selon.capture.dating.wording.sentences import Sentence


class Office(BaseModel):
    """A person called by a title holds the office from `since` to `until` (None: still)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    titles: tuple[str, ...]
    since: dt.date
    until: dt.date | None = None


def offices(context: Context, held: Sequence[Office], listed: Sequence[Sentence]) -> Iterator[Cue]:
    """One cue for each office held, at its first mention; former office holders do not count."""
    former = re.compile(rf"(?:{either(context.words.former)})[\s-]+$")
    for office in held:
        pattern = re.compile(
            rf"(?<!\w)(?:{either(office.titles)})(?:\s+\w+){{0,2}}\s+{re.escape(office.name.lower())}(?!\w)"
        )
        for sentence in listed:
            found = pattern.search(sentence.lower)
            if found and not former.search(sentence.lower[: found.start()]):
                place = (sentence.start + found.start(), sentence.start + found.end())
                why = f"{office.name} in office from {office.since} to {office.until or 'now'}"
                yield Cue(
                    sentence.text[slice(*found.span())],
                    why,
                    Rank.OFFICE,
                    Days(office.since, office.until),
                    place,
                )
                break
