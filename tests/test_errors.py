"""The error tree: stable codes, remedies, and where each of them comes from."""

import gzip
import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import selon
from selon import errors
from selon.capture.inputs.limits import PAGE
from selon.errors import SelonError
from selon.language import open_pack
from selon.language.pack import Settings, _load
from selon.language.parser import Parser
from selon.ledger import Ledger
from selon.ledger.views import arrow
from tests.cli.conftest import Run

FRENCH = "Le maire a déclaré lundi que le marché de Gao rouvrirait cette semaine.\n"


ENGLISH = "The governor said on Monday that the market would open again before the end of the week. " * 4


def _tree(root: type[SelonError] = SelonError) -> Iterator[type[SelonError]]:
    yield root
    for child in root.__subclasses__():
        yield from _tree(child)


LEAVES = [each for each in _tree() if not each.__subclasses__()]


def test_every_error_has_a_code_of_its_own_and_a_remedy() -> None:
    codes = [each.code for each in LEAVES]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"SELON-E[1-4]\d\d", code) for code in codes)
    assert all(each.remedy.endswith(".") for each in LEAVES)


def test_the_tree_is_drawn_as_it_is() -> None:
    drawn = re.findall(r"([A-Z]\w+) +(SELON-E\d{3})", errors.__doc__ or "")
    assert drawn == [(each.__name__, each.code) for each in LEAVES]


def test_the_message_is_one_line_with_code_and_remedy() -> None:
    error = errors.MissingPath("cannot open page.html")
    assert str(error) == "SELON-E103: cannot open page.html. Check the path and its permissions."
    assert str(errors.MissingPath("cannot open it", "Ask Ana.")) == "SELON-E103: cannot open it. Ask Ana."


def _page(name: str, data: bytes) -> Callable[[Path], object]:
    def open_page(folder: Path) -> object:
        (folder / name).write_bytes(data)
        return selon.open_article(folder / name)

    return open_page


def _missing(folder: Path) -> object:
    return selon.open_article(folder / "none.html")


def _too_large(folder: Path) -> object:
    with (folder / "large.html").open("wb") as file:
        file.truncate(PAGE + 1)
    return selon.open_article(folder / "large.html")


def _no_model(_: Path) -> object:
    return Parser("xx_no_such_model", {}).parse(FRENCH)


def _no_ledger(folder: Path) -> object:
    (folder / "notes.db").write_text(FRENCH * 100)
    return Ledger(folder / "notes.db")


def _other_version(folder: Path) -> object:
    Ledger(folder / "old.db").close()
    connection = sqlite3.connect(folder / "old.db")
    connection.execute("UPDATE selon_version SET version = 99")
    connection.commit()
    connection.close()
    return Ledger(folder / "old.db")


def _unreachable(folder: Path) -> object:
    return Ledger(folder / "missing" / "ledger.db")


def _unknown_claim(folder: Path) -> object:
    with Ledger(folder / "ledger.db") as ledger:
        return ledger.decide("nothing", "accept", "Ana")


def _no_library(_: Path) -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("selon.ledger.views.arrow.pyarrow", None)
        return arrow.table(("a",), ())


def _broken_data(folder: Path) -> object:
    (folder / "language.yaml").write_text("code: [")
    return _load(folder / "language.yaml", Settings)


PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200)
LINKS = "<html><title>Liens</title><body>" + "<p><a href='/'>Accueil</a></p>" * 30 + "</body></html>"

PAGES: list[tuple[str, bytes, type[SelonError]]] = [
    ("empty.html", b" \n", errors.EmptyInput),
    ("noise.bin", bytes(range(256)) * 20, errors.BinaryInput),
    ("photo.png", PNG, errors.UnsupportedType),
    ("links.html", LINKS.encode(), errors.NoArticle),
    ("cut.txt.gz", gzip.compress(FRENCH.encode() * 50)[:60], errors.BrokenInput),
    ("english.txt", ENGLISH.encode(), errors.UnsupportedLanguage),
]


RAISES: list[tuple[Callable[[Path], object], type[SelonError], str]] = [
    *((_page(name, data), error, ":") for name, data, error in PAGES),
    (_missing, errors.MissingPath, "none.html"),
    (_too_large, errors.InputTooLarge, "MiB"),
    (lambda _: open_pack("xx"), errors.UnsupportedLanguage, "'xx'"),
    (_no_model, errors.MissingModel, "pip install xx-no-such-model"),
    (_no_ledger, errors.NotALedger, "notes.db"),
    (_other_version, errors.LedgerVersion, "99"),
    (_unreachable, errors.LedgerUnavailable, "ledger.db"),
    (_unknown_claim, errors.NotInLedger, "nothing"),
    (_no_library, errors.MissingLibrary, "pyarrow"),
    (_broken_data, errors.InvalidData, "language.yaml"),
]


@pytest.mark.parametrize(
    ("cause", "error", "names"), RAISES, ids=lambda value: getattr(value, "__name__", None)
)
def test_python_gets_the_error(
    tmp_path: Path, cause: Callable[[Path], object], error: type[SelonError], names: str
) -> None:
    with pytest.raises(error, match=re.escape(names)) as caught:
        cause(tmp_path)
    assert str(caught.value).startswith(f"{error.code}: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("name", "data", "error"), PAGES, ids=[name for name, _, _ in PAGES])
def test_the_command_line_says_it_in_one_line_and_reads_the_rest(
    run: Run, tmp_path: Path, name: str, data: bytes, error: type[SelonError]
) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "zz-good.txt").write_text(f"Le marché rouvre\n\n{FRENCH}", encoding="utf-8")
    result = run("read", tmp_path, "--json")
    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    assert error.code in line
    assert name in line
    assert error.remedy in line
    assert len(result.stdout.splitlines()) == 1


def test_every_error_has_a_cause_here() -> None:
    assert {error for _, error, _ in RAISES} == set(LEAVES)
