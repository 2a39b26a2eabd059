"""What an article's reading keeps: calendar.tsv gives the one time of a sentence, as a calendar holds it."""

import datetime as dt
import re
from pathlib import Path

import pytest

from selon.language import open_pack
from selon.model import Article, Publication
from selon.reading.document import Document
from selon.reading.times import times_of

TABLE = Path(__file__).with_name("calendar.tsv").read_text(encoding="utf-8").splitlines()


def document(text: str, published: dt.date) -> Document:
    """An article of `published` with `text`; the times layer needs no real parse."""
    window = Publication(earliest=published, latest=published)
    article = Article(id="a", title="", language="fr", published=window, text=text)
    pack = open_pack("fr")
    return Document(article, pack, pack.parser.pipeline.make_doc(text))


@pytest.mark.parametrize("line", TABLE)
def test_sentence_holds_its_one_calendar_time(line: str) -> None:
    published, marked, start, end = line.split("\t")
    text = re.sub("[⟦⟧]", "", marked)
    times = times_of(document(text, dt.date.fromisoformat(published)))
    if "⟦" not in marked:
        assert [text[slice(*time.span)] for time in times] == []
        return
    assert [text[slice(*time.span)] for time in times] == [re.search("⟦(.*)⟧", marked)[1]]
    assert [day.isoformat() if day else "-" for day in (times[0].start, times[0].end)] == [start, end]
