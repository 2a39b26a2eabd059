"""Bad input: a clear error in its place, bounded work, and the rest goes on."""

import json
import tracemalloc
from pathlib import Path

import pytest

from selon import Capture, SelonError, errors
from selon.capture import captures, clean
from selon.capture.inputs import contents, jsonlines
from tests.capture import samples


def found(tmp_path: Path, data: bytes) -> list[Capture | SelonError]:
    path = tmp_path / "thing"
    path.write_bytes(data)
    return list(captures([path]))


def refused(tmp_path: Path, data: bytes) -> SelonError:
    """The error that a page ends in, when it is listed or when it is cleaned."""
    (one,) = found(tmp_path, data)
    if isinstance(one, SelonError):
        return one
    with pytest.raises(SelonError) as caught:
        clean(one)
    return caught.value


def test_truncated_gzip(tmp_path: Path) -> None:
    error = refused(tmp_path, samples.gzipped(samples.HTML.encode() * 50)[:-40])
    assert isinstance(error, errors.BrokenInput)
    assert "cut off" in str(error)


@pytest.mark.parametrize("packed", [True, False])
def test_a_broken_record_is_skipped_said_and_passed(tmp_path: Path, packed: bool) -> None:
    pages = [samples.HTML.replace("Valombre", name) for name in ("Ormesson", "Valdoré", "Marceuil", "Tréval")]
    data, offsets = samples.warc(pages, packed=packed)
    second = offsets[1]
    broken = data[: second + 2] + b"\x99" * 40 + data[second + 42 :]
    got = found(tmp_path, broken)
    titles = [clean(one).title for one in got if isinstance(one, Capture)]
    problems = [one for one in got if isinstance(one, SelonError)]
    assert [title.split(" ")[0] for title in titles] == ["Ormesson", "Marceuil", "Tréval"]
    assert len(problems) == 1
    assert f"after byte {offsets[0]} is broken, skipped" in str(problems[0])


def test_truncated_warc_gives_what_is_whole(tmp_path: Path) -> None:
    data, offsets = samples.warc([samples.HTML] * 3, packed=True)
    got = found(tmp_path, data[: offsets[2] + 60])
    assert sum(isinstance(one, Capture) for one in got) == 2
    assert isinstance(got[-1], errors.BrokenInput)


def test_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    data = samples.zipped({"bomb.txt": b"0" * 200_000_000, "page.txt": samples.TEXT.encode()})
    tracemalloc.start()
    bomb, page = found(tmp_path, data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(bomb, errors.InputTooLarge)
    assert isinstance(page, Capture)
    assert peak < 50_000_000


def test_archives_nested_too_deep(tmp_path: Path) -> None:
    data = samples.TEXT.encode()
    for level in range(6):
        data = samples.zipped({f"{level}.zip": data})
    (error,) = found(tmp_path, data)
    assert isinstance(error, errors.InputTooLarge)


def test_a_line_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (contents, jsonlines):
        monkeypatch.setattr(module, "PAGE", 10_000)
    error = refused(tmp_path, b"mot " * 50_000)
    assert isinstance(error, errors.InputTooLarge)
    good = json.dumps({"text": samples.TEXT}).encode()
    first, long, last = found(tmp_path, good + b'\n{"text": "' + b"x" * 50_000 + b'"}\n' + good)
    assert isinstance(first, Capture)
    assert isinstance(long, errors.InputTooLarge)
    assert isinstance(last, Capture)


def test_html_ten_thousand_levels_deep(tmp_path: Path) -> None:
    deep = "<div>" * 10_000 + f"<p>{samples.FIRST}</p>" + "</div>" * 10_000
    html = samples.HTML.replace("</article>", f"</article>{deep}")
    (one,) = found(tmp_path, html.encode())
    assert isinstance(one, Capture)
    assert samples.SECOND in clean(one).text


def test_nul_bytes_vanish(tmp_path: Path) -> None:
    (one,) = found(tmp_path, samples.TEXT.replace("maire", "ma\x00ire").encode())
    assert isinstance(one, Capture)
    assert clean(one).text == samples.TEXT


def test_a_page_without_text(tmp_path: Path) -> None:
    error = refused(
        tmp_path, b"<html><head></head><body><script>var a=1</script><img src='a.png'></body></html>"
    )
    assert isinstance(error, errors.NoArticle)


def test_a_login_wall(tmp_path: Path) -> None:
    wall = "<html><body><h1>Espace abonnés</h1><form><p>Se connecter</p><p>Mot de passe oublié ?</p>"
    wall += "<p>Cet article est réservé aux abonnés.</p><p>Créer un compte</p></form></body></html>"
    assert isinstance(refused(tmp_path, wall.encode()), errors.NoArticle)


def test_a_page_of_links(tmp_path: Path) -> None:
    words = ("Monde", "Afrique", "Sport", "Culture", "Société", "Météo")
    links = "".join(f'<li><a href="/{n}">{words[n % 6]} et {words[n % 5]}</a></li>' for n in range(40))
    page = f"<html><body><ul>{links}</ul></body></html>"
    assert isinstance(refused(tmp_path, page.encode()), errors.NoArticle)
    text = "\n".join(f"{words[n % 6]} et {words[n % 5]}" for n in range(40))
    assert isinstance(refused(tmp_path, text.encode()), errors.NoArticle)


def test_a_sidebar_in_forty_languages(tmp_path: Path) -> None:
    names = """
        Afrikaans العربية Azərbaycanca Български বাংলা Bosanski Català Čeština Dansk Deutsch Ελληνικά English
        Español Eesti Euskara فارسی Suomi Galego עברית हिन्दी Hrvatski Magyar Հայերեն Italiano 日本語 ქართული
        Lietuvių Latviešu Македонски Nederlands Norsk Polski Português Română Русский Slovenčina Svenska
        Українська Türkçe 中文"""
    (one,) = found(tmp_path, ("\n".join(names.split()) + "\n\n" + samples.TEXT).encode())
    assert isinstance(one, Capture)
    article = clean(one)
    assert article.language == "fr"
    assert "Deutsch" not in article.text


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\pages\\a.txt", "..\\a.txt"]
)
def test_names_that_lead_outside_an_archive(tmp_path: Path, name: str) -> None:
    evil, good = found(
        tmp_path, samples.zipped({name: samples.TEXT.encode(), "good.txt": samples.TEXT.encode()})
    )
    assert isinstance(evil, errors.BrokenInput)
    assert "outside" in str(evil)
    assert isinstance(good, Capture)


def test_entity_bombs_do_not_grow(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "bombe"}">' for n in range(9))
    feed = samples.rss().replace('<?xml version="1.0"?>', f'<?xml version="1.0"?><!DOCTYPE rss [{entities}]>')
    tracemalloc.start()
    got = found(tmp_path, feed.replace("<channel>", "<channel><description>&e8;</description>").encode())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert got
    assert peak < 60_000_000


def test_files_of_an_entity_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("mot secret")
    feed = samples.rss().replace(
        '<?xml version="1.0"?>', f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY s SYSTEM "file://{secret}">]>'
    )
    got = found(tmp_path, feed.replace("Le maire", "&s; Le maire").encode())
    assert not any(b"mot secret" in one.data for one in got if isinstance(one, Capture))


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, b"7z\xbc\xaf\x27\x1c" + b"\x00" * 50])
def test_types_that_are_not_opened_are_named(tmp_path: Path, data: bytes) -> None:
    error = refused(tmp_path, data)
    assert isinstance(error, errors.UnsupportedType)
    assert "picture" in str(error) or "7z" in str(error)


def test_office_documents_are_named(tmp_path: Path) -> None:
    error = refused(tmp_path, samples.zipped({"word/document.xml": b"<w/>"}))
    assert isinstance(error, errors.UnsupportedType)


def test_a_damaged_pdf(tmp_path: Path) -> None:
    error = refused(tmp_path, samples.pdf([samples.FIRST])[:120])
    assert isinstance(error, errors.BrokenInput | errors.NoArticle)


def test_one_bad_page_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(samples.TEXT.encode())
    empty, page, missing = captures([tmp_path, tmp_path / "nowhere"])
    assert isinstance(empty, errors.EmptyInput)
    assert isinstance(page, Capture)
    assert isinstance(missing, errors.MissingPath)
