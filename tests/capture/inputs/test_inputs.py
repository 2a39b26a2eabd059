"""Every kind of input becomes captures, told by content."""

import datetime as dt
import io
import json
import sys
from pathlib import Path

import pytest

import selon
from selon import Capture, SelonError
from selon.capture import captures, clean
from selon.capture.inputs.fields import Fields
from tests.capture import samples


def found(
    tmp_path: Path, data: bytes, name: str = "thing.bin", **given: object
) -> list[Capture | SelonError]:
    path = tmp_path / name
    path.write_bytes(data)
    return list(captures([path], **given))  # type: ignore[arg-type]


def only(tmp_path: Path, data: bytes) -> selon.Article:
    (capture,) = found(tmp_path, data)
    assert isinstance(capture, Capture)
    return clean(capture)


def test_html_whatever_its_name(tmp_path: Path) -> None:
    article = only(tmp_path, samples.HTML.encode())
    assert article.text == samples.TEXT
    assert (article.outlet, article.section, article.byline) == (
        "Le Courrier du Fleuve",
        "Monde",
        "Hélène Marsan",
    )
    assert article.published.earliest == article.published.latest == dt.date(2016, 3, 14)
    assert article.credits == ("AFP", "Reuters")


def test_xhtml(tmp_path: Path) -> None:
    xhtml = samples.HTML.replace(
        "<!DOCTYPE html><html", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"'
    )
    assert only(tmp_path, xhtml.encode()).text == samples.TEXT


@pytest.mark.parametrize("packed", [True, False])
def test_warc(tmp_path: Path, packed: bool) -> None:
    data, _ = samples.warc([samples.HTML, samples.HTML.replace("Valombre", "Ormesson")], packed=packed)
    first, second = found(tmp_path, data)
    assert isinstance(first, Capture)
    assert isinstance(second, Capture)
    assert first.url == "https://journal.example/0"
    assert first.captured == dt.datetime(2020, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert clean(first).text == samples.TEXT
    assert "Ormesson" in clean(second).title


def test_wacz_is_read_through_its_archives(tmp_path: Path) -> None:
    data, _ = samples.warc([samples.HTML], packed=True)
    members = {"datapackage.json": b"{}", "archive/data.warc.gz": data, "pages/pages.jsonl": b"{}"}
    article = only(tmp_path, samples.zipped(members, method=0))
    assert article.text == samples.TEXT
    assert article.url == "https://journal.example/0"


def test_zip_of_pages_and_folder_of_pages_give_the_same(tmp_path: Path) -> None:
    pages = {"b.txt": samples.TEXT.encode(), "a.html": samples.HTML.encode(), ".hidden": b"x"}
    zipped = found(tmp_path, samples.zipped(dict(sorted(pages.items()))))
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, data in pages.items():
        (folder / name).write_bytes(data)
    walked = list(captures([folder]))
    assert [one.sha256 for one in zipped if isinstance(one, Capture)] == [
        one.sha256 for one in walked if isinstance(one, Capture)
    ]
    assert len(walked) == 2


def test_mhtml(tmp_path: Path) -> None:
    article = only(tmp_path, samples.MHTML.encode())
    assert article.text == samples.TEXT
    assert article.url == "https://journal.example/valombre"


def test_eml(tmp_path: Path) -> None:
    article = only(tmp_path, samples.EML.encode())
    assert article.title == "Valombre : deux écoles fermées"
    assert samples.SECOND in article.text
    assert article.published.earliest == dt.date(2016, 3, 14)


def test_json_lines_with_the_names_of_their_fields(tmp_path: Path) -> None:
    record = {"corps": samples.TEXT, "adresse": "https://journal.example/9", "vu": "2021-02-03T04:05:06Z"}
    lines = json.dumps(record) + "\n" + json.dumps(record | {"adresse": "https://journal.example/10"})
    names = Fields(text=("corps",), url=("adresse",), captured=("vu",))
    first, second = found(tmp_path, lines.encode(), fields=names)
    assert isinstance(first, Capture)
    assert isinstance(second, Capture)
    assert clean(first).text == samples.TEXT
    assert first.captured == dt.datetime(2021, 2, 3, 4, 5, 6, tzinfo=dt.UTC)
    assert second.url == "https://journal.example/10"


def test_one_json_document_over_many_lines(tmp_path: Path) -> None:
    record = {"title": samples.TITLE, "text": samples.TEXT, "date": "2016-03-14"}
    article = only(tmp_path, json.dumps(record, indent=2).encode())
    assert article.text == samples.TEXT
    assert article.published.latest == dt.date(2016, 3, 14)


def test_each_entry_of_a_feed_is_a_capture(tmp_path: Path) -> None:
    first, second = found(tmp_path, samples.rss().encode())
    assert isinstance(first, Capture)
    assert isinstance(second, Capture)
    article = clean(second)
    assert article.title == f"{samples.TITLE} (1)"
    assert samples.THIRD in article.text
    assert article.outlet == "Le Fleuve"
    assert article.published.earliest == dt.date(2016, 3, 14)


def test_pdf(tmp_path: Path) -> None:
    lines = [samples.TITLE, "", samples.FIRST, "", samples.SECOND, "", samples.THIRD]
    article = only(tmp_path, samples.pdf(lines))
    assert samples.SECOND.split(",")[0] in article.text


def test_gzipped_page(tmp_path: Path) -> None:
    assert only(tmp_path, samples.gzipped(samples.HTML.encode())).text == samples.TEXT


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        buffer = io.BytesIO(samples.TEXT.encode())

    monkeypatch.setattr(sys, "stdin", Input)
    (capture,) = captures(["-"])
    assert isinstance(capture, Capture)
    assert clean(capture).text == samples.TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    assert only(tmp_path, samples.TEXT.encode(encoding)).text == samples.TEXT


def test_a_declared_encoding_is_believed(tmp_path: Path) -> None:
    html = samples.HTML.replace('charset="utf-8"', 'charset="iso-8859-15"')
    assert only(tmp_path, html.encode("iso-8859-15")).text == samples.TEXT


def test_mojibake_is_undone(tmp_path: Path) -> None:
    assert only(tmp_path, samples.TEXT.encode().decode("cp1252", "ignore").encode()).title == samples.TITLE


def test_a_run_goes_on_after_the_last_capture(tmp_path: Path) -> None:
    data, offsets = samples.warc([samples.HTML] * 3, packed=True)
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(data)
    rest = list(captures([path], after=f"{path}#{offsets[0]}"))
    assert [one.path for one in rest if isinstance(one, Capture)] == [f"{path}#{at}" for at in offsets[1:]]
