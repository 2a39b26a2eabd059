"""The line of a claim is readable by itself."""

from selon.language import open_pack
from selon.model import Attribution, Claim, Part, Source
from selon.reading.claims.line import statement_line, within, written
from selon.reading.claims.phrases import phrases
from selon.reading.reader import read
from tests.reading.events.table import article

WORDS = phrases(open_pack("fr"))


def _events(text: str) -> list[Claim]:
    return [claim for claim in read(article(text)).claims if claim.kind == "event"]


def test_a_name_keeps_the_article_that_the_text_gives_it() -> None:
    text = "L'armée malgache a parlé."
    assert written("armée malgache", (0, 16), text) == "l'armée malgache"
    assert written("Ali Diop", (0, 16), text) == "Ali Diop"


def test_a_capital_stays_only_on_names() -> None:
    assert within("Des hommes armés", WORDS) == "des hommes armés"
    assert within("Amnesty", WORDS) == "Amnesty"


def test_a_quotation_stands_in_one_pair_of_marks() -> None:
    said = Attribution(
        id="a1",
        content=(Part(span=(0, 1)),),
        sources=(Source(name="Ali Diop", kind="person", anonymous=False),),
        form="direct",
        stance="deny",
    )
    assert statement_line(said, "« Rien »", ("Ali Diop",), WORDS) == "Démenti : « Rien » — selon Ali Diop"
    assert "« « peu » de morts »" in statement_line(said, "« peu » de morts", ("Ali Diop",), WORDS)


def test_nobody_is_named_as_such() -> None:
    said = Attribution(id="a1", content=(Part(span=(0, 1)),), sources=(), form="indirect", stance="affirm")
    assert statement_line(said, "il pleut", (), WORDS).endswith("— selon une source non nommée")


def test_no_argument_ends_before_a_quoted_or_hyphenated_name() -> None:
    (claim,) = _events("Les rebelles du «Front de la Steppe» ont attaqué lundi un poste à Sefrana.")
    assert "par les rebelles du «Front de la Steppe»" in claim.text
    (claim,) = _events("Deux marins franco-algériens ont été enlevés mardi au large de Bata.")
    assert "deux marins franco-algériens" in claim.text.lower()
