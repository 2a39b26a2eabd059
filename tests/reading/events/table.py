"""The table of sentences: one event of a kind, or none of it, in a dispatch of one paragraph."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from selon.model import Article, Publication, Reading
from selon.reading.reader import read_all

FOLDER = Path(__file__).parent / "sentences"
DAY = dt.date(2024, 3, 15)


@dataclass(frozen=True)
class Row:
    """A line of the table. Empty fields are not looked at."""

    sentence: str
    kind: str
    present: bool
    trigger: str = ""
    agent: str = ""
    patient: str = ""
    status: str = ""


def article(text: str, title: str = "Les nouvelles du jour", day: dt.date = DAY) -> Article:
    """An article of one title and `text`, published on `day`."""
    whole = f"{title}\n\n{text}"
    return Article(
        id="sha256:" + hashlib.sha256(whole.encode()).hexdigest(),
        title=title,
        language="fr",
        published=Publication(earliest=day, latest=day),
        text=whole,
        page_text=whole,
    )


@cache
def rows() -> tuple[Row, ...]:
    lines = [
        line
        for path in sorted(FOLDER.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    return tuple(_row([cell.strip() for cell in line.split("|")]) for line in lines)


def _row(cells: list[str]) -> Row:
    if cells[0] == "-":
        return Row(sentence=cells[2], kind=cells[1], present=False)
    _, kind, trigger, agent, patient, status, sentence = cells
    return Row(sentence, kind, True, trigger, agent, patient, status)


@cache
def readings() -> dict[str, Reading]:
    """Every sentence of the table, read once, in one go."""
    sentences = list(dict.fromkeys(row.sentence for row in rows()))
    return dict(zip(sentences, read_all(map(article, sentences), "fr"), strict=True))
