"""Every character of an article has its place in the page text."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import selon
from selon import Article
from selon.capture.assembly import assemble
from selon.capture.pages.flatten import flatten
from selon.capture.pages.mapping import map_back
from selon.capture.pages.tree import parse
from tests.capture import samples

SHARED = Path(__file__).parents[4] / "shared"
REAL = sorted((SHARED / "pages").glob("*.txt")) + sorted((SHARED / "gold" / "texts").glob("*.txt"))
SENTENCES = st.lists(
    st.sampled_from([samples.FIRST, samples.SECOND, samples.THIRD, "Un bilan", "a b c"]), min_size=1
)


def check(article: Article) -> None:
    """The law: blocks follow each other, equal the page, and leave only paragraph breaks."""
    left = list(article.text)
    last = 0
    for block in article.blocks:
        start, end = block.article
        assert last <= start < end
        assert article.text[start:end] == article.page_text[slice(*block.page)]
        left[start:end] = [""] * (end - start)
        last = end
    assert set("".join(left)) <= {"\n"}


@pytest.mark.parametrize("data", [samples.HTML, samples.TEXT, samples.EML, samples.MHTML])
def test_the_map_of_each_kind_of_page(data: str) -> None:
    check(selon.open_article(data.encode()))


@pytest.mark.skipif(not REAL, reason="no shared pages beside the checkout")
def test_the_map_of_real_pages() -> None:
    for path in REAL:
        check(selon.open_article(path))


@settings(max_examples=60, deadline=None)
@given(SENTENCES, st.sampled_from(["<br>", "</p><p>", " <b>gras</b> ", "<td>", "\u00a0", "&amp; "]))
def test_what_an_extractor_returns_is_mapped_or_left_out(lines: list[str], joint: str) -> None:
    page, _ = flatten(parse(f"<html><body><p>{joint.join(lines)}</p></body></html>"))
    returned = "\n".join(f"- {line}" for line in lines) + "\nmots que la page ne contient pas"
    text, blocks = assemble(page, map_back(page, returned))
    for block in blocks:
        assert text[slice(*block.article)] == page[slice(*block.page)]
    assert "contient pas" not in text


def test_a_paragraph_that_lost_a_link_keeps_its_two_ends() -> None:
    page = "Le maire a parlé (voir notre carte) aux habitants du quartier nord."
    (paragraph,) = map_back(page, "Le maire a parlé aux habitants du quartier nord.")
    assert assemble(page, [paragraph])[0] == "Le maire a parlé aux habitants du quartier nord."


def test_text_is_taken_from_the_page_once() -> None:
    page = f"{samples.FIRST}\n{samples.SECOND}"
    paragraphs = map_back(page, f"{samples.FIRST}\n{samples.FIRST}")
    assert len(paragraphs) == 1
