"""Whatever the text, reading it raises nothing and every span lies in it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from selon.language import open_pack
from selon.model import Article
from selon.reading.attributions import read_attributions
from selon.reading.attributions.aside import read_set_aside
from selon.reading.document import Document
from selon.reading.quotes import read_quotes

PIECES = (
    "selon",
    "d'après",
    "a déclaré",
    "a été accusé",
    "Et de poursuivre",
    "selon lesquelles",
    "Informez",
    "doit être signalé",
    "ses objections",
    "si",
    "?",
    "Le ministre",
    "l'AFP",
    "citant",
    "par",
    "que",
    "de",
    "à",
    "dit",
    "-t-il",
    "comme",
    "pour",
    ":",
    ",",
    ".",
    "«",
    "»",
    '"',
    "(",
    ")",
    "\n\n",
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
def test_any_sequence_of_cues_and_marks_is_read(text: str) -> None:
    pack = open_pack("fr")
    document = Document(Article(id="any", title="", language="fr", text=text), pack, pack.parser.parse(text))
    for attribution in read_attributions(document, read_quotes(document), ()):
        assert attribution.content
        for part in attribution.content:
            assert 0 <= part.span[0] < part.span[1] <= len(text)
        for source in attribution.sources:
            assert source.span is not None
            assert source.span[0] < source.span[1]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
def test_what_is_set_aside_of_any_sequence_lies_in_it_under_a_cue_of_its_own(text: str) -> None:
    pack = open_pack("fr")
    document = Document(Article(id="any", title="", language="fr", text=text), pack, pack.parser.parse(text))
    quotes = read_quotes(document)
    attributions = read_attributions(document, quotes, ())
    cues = {attribution.cue.span for attribution in attributions if attribution.cue}
    for aside in read_set_aside(document, quotes, attributions):
        assert aside.cue.span not in cues
        assert aside.content
        assert all(0 <= part.span[0] < part.span[1] <= len(text) for part in aside.content)
