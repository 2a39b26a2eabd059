"""What quotation marks are there for."""

from functools import cache

import pytest

from selon.language import open_pack
from selon.model import Article, Quote
from selon.reading.document import Document
from selon.reading.quotes import read_quotes

CASES = [
    ("« Nous restons ici jusqu'au matin », a dit le maire.", "speech"),
    ("« Jamais », a répondu le capitaine.", "speech"),
    ("Le maire a répondu : « Jamais. »", "speech"),
    ("La « capitale » du groupe est tombée.", "scare"),
    ("Les combats autour de «Daech» ont repris.", "scare"),
    ("L'opération « Tonnerre » a commencé.", "title"),
    ("Il a vu le film « La Route du sel » hier.", "title"),
    ("Le camp « Espoir Nouveau » a fermé.", "title"),
    ("Le mot « صمود » est peint sur le mur.", "foreign"),
    ("Il a crié « yalla » en arabe.", "foreign"),
    ("Il dénonce « une guerre qui ne dit pas son nom ».", "speech"),
]


@cache
def uses() -> dict[str, tuple[Quote, ...]]:
    pack = open_pack("fr")
    texts = [text for text, _ in CASES]
    return {
        text: read_quotes(Document(Article(id="q", title="", language="fr", text=text), pack, doc))
        for text, doc in zip(texts, pack.parser.parse_all(texts), strict=True)
    }


@pytest.mark.parametrize(("text", "use"), CASES)
def test_the_use_of_quotation_marks_is_told(text: str, use: str) -> None:
    assert [quote.use for quote in uses()[text]] == [use]
