"""The unjudged stretches behind the recall figures of the benchmark."""

from selon.language import open_pack
from selon.model import Article
from selon.reading.attributions import read_attributions
from selon.reading.attributions.reach import reach
from selon.reading.document import Document
from selon.reading.quotes import read_quotes


def reached(text: str) -> tuple[list[str], int]:
    """What is reached in `text`, and how many attributions are read in it."""
    pack = open_pack("fr")
    document = Document(
        Article(id="reach", title="", language="fr", text=text), pack, pack.parser.parse(text)
    )
    quotes = read_quotes(document)
    spans = [span for stretch in reach(document, quotes) for span in stretch]
    return [text[slice(*span)] for span in spans], len(read_attributions(document, quotes, ()))


def test_what_nobody_has_said_yet_is_reached_but_no_attribution() -> None:
    stretches, attributions = reached("Si le chef confirme la trêve, le marché rouvrira.")
    assert "la trêve" in stretches
    assert attributions == 0


def test_the_noun_phrase_of_a_noun_of_saying_is_reached() -> None:
    stretches, _ = reached("Les propos du maire de Melba ont choqué.")
    assert any("propos du maire" in stretch for stretch in stretches)


def test_an_empty_text_reaches_nothing() -> None:
    assert reached("")[0] == []
