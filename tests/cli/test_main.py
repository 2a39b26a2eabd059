"""The group of commands: help, status, errors, start-up."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import selon
from selon.cli import main
from tests.cli.conftest import Run

HEAVY = ("spacy", "sqlalchemy", "rich", "trafilatura")


def test_the_version_is_the_packages(run: Run) -> None:
    assert run("--version").stdout == f"selon, version {selon.__version__}\n"


def test_starting_loads_nothing_heavy() -> None:
    code = f"import sys, selon.cli; print([name for name in {HEAVY} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"


def test_every_command_shows_examples_of_itself(run: Run) -> None:
    for name in main.commands:
        result = run(name, "--help")
        assert result.exit_code == 0
        assert f"selon {name}" in result.stdout.partition("Examples:")[2], name


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["read"], "Missing argument 'PATHS...'"),
        (["nonsense"], "No such command 'nonsense'"),
        (["read", "--nonsense", "x"], "No such option"),
        (["read", "x", "--published", "soon"], "'soon' is no date like 2015-05-18"),
        (["read", "x", "--published", "2015-05-20..2015-05-18"], "ends before it begins"),
        (["read", "x", "--captured", "noon"], "'noon' is no time like"),
        (["add", "x"], "Missing option '--ledger'"),
        (["claims", "--ledger", "x", "--since", "May"], "'May' is no date like"),
        (["claims", "--ledger", "x", "--measure", "sad"], "'sad' is not one of"),
    ],
)
def test_a_usage_error_ends_with_status_2(run: Run, arguments: list[str], says: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stdout == ""


def test_an_error_is_one_line_and_a_traceback_only_with_debug(run: Run, tmp_path: Path) -> None:
    plain = run("claims", "--ledger", tmp_path / "none.db")
    assert plain.exit_code == 1
    assert plain.stderr.splitlines() == [
        f"SELON-E303: there is no ledger at {tmp_path}/none.db. Make one with `selon add`."
    ]
    for arguments in (["claims", "--debug"], ["--debug", "claims"]):
        loud = run(*arguments, "--ledger", tmp_path / "none.db")
        assert loud.exit_code == 1
        assert "Traceback" in loud.stderr
        assert "LedgerUnavailable" in loud.stderr


def test_an_error_that_nobody_expected_has_a_code_and_a_remedy_too(
    run: Run, ledger_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("two\nlines")

    monkeypatch.setattr("selon.ledger.Ledger.claims", broken)
    result = run("claims", "--ledger", ledger_file)
    assert result.exit_code == 1
    assert result.stderr == (
        "SELON-E000: unexpected ValueError: two lines. Run again with --debug and report what it prints.\n"
    )


def test_a_reader_that_goes_away_is_no_error(ledger_file: Path) -> None:
    command = [sys.executable, "-m", "selon", "claims", "--json", "--ledger", ledger_file]
    read, write = os.pipe()
    os.close(read)
    try:
        result = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, text=True)
    finally:
        os.close(write)
    assert result.stderr == ""


def test_the_shell_is_offered_completion() -> None:
    environment = {**os.environ, "_SELON_COMPLETE": "bash_source"}
    command = [Path(sys.executable).with_name("selon")]
    script = subprocess.run(command, env=environment, capture_output=True, text=True).stdout
    assert "_selon_completion" in script


def test_colours_are_left_out_where_they_are_not_wanted(ledger_file: Path) -> None:
    command = [sys.executable, "-m", "selon", "claims", "--ledger", ledger_file]
    coloured = {**os.environ, "FORCE_COLOR": "1", "TERM": "xterm-256color"}
    coloured.pop("NO_COLOR", None)
    cyan = "\x1b[36m"
    assert cyan in subprocess.run(command, env=coloured, capture_output=True, text=True).stdout
    plain = {**coloured, "NO_COLOR": "1"}
    assert cyan not in subprocess.run(command, env=plain, capture_output=True, text=True).stdout
