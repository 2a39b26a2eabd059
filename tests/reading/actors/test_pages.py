"""What the two example pages need, where they lie beside the checkout."""

from pathlib import Path

import pytest

from selon.capture import open_article
from selon.language import open_pack
from selon.reading.actors import labels, read_mentions
from selon.reading.document import Document

PAGES = Path(__file__).parents[4] / "shared" / "pages"
ANBAR, FIGHTERS = "000_273aa31ea4d6398b.txt", "003_8bc0c6ad7db0b1d0.txt"

pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason="the example pages are not beside the checkout")


def read(name):
    article = open_article(PAGES / name)
    pack = open_pack("fr")
    document = Document(article, pack, pack.parser.parse(article.text))
    return document, read_mentions(document, ())


def named(document, mentions, word):
    """The mentions that hold an occurrence of `word`, one for each."""
    text, found, at = document.text, [], document.text.find(word)
    while at >= 0:
        found.append(next((it for it in mentions if it.span[0] <= at < it.span[1]), None))
        at = text.find(word, at + 1)
    return found


@pytest.mark.parametrize("page", [ANBAR, FIGHTERS])
def test_every_daech_is_one_actor_in_and_out_of_quotation_marks(page):
    document, mentions = read(page)
    found = named(document, mentions, "Daech")
    found = [it for it in found if it is None or it.actor != "coalition-anti-daech"]
    assert len(found) > 5
    assert {it and it.actor for it in found} == {"daech"}


def test_both_mentions_of_washington_are_the_government():
    document, mentions = read(FIGHTERS)
    assert [it and it.actor for it in named(document, mentions, "Washington")] == ["gov:us", "gov:us"]


def test_welayati_is_one_person_with_his_office():
    document, mentions = read(ANBAR)
    found = named(document, mentions, "Welayati")
    assert {it.name for it in found} == {"Ali Akbar Welayati"}
    assert all(it.office and it.office.startswith("conseiller") for it in found)


def test_that_force_is_the_popular_mobilisation():
    document, mentions = read(ANBAR)
    (found,) = named(document, mentions, "ladite force")
    assert found.actor == "hachd"


def test_labels_of_daech_show_the_loaded_one():
    document, mentions = read(ANBAR)
    used = labels(document, mentions)["daech"]
    assert {label.text: label.loaded for label in used}["Daech"] is False
    assert any(label.loaded and "takfiriste" in label.text for label in used)
    assert all(document.text[start:end] for label in used for start, end in label.spans)
