"""`selon serve` and `selon demo`: where they listen, and whom they let in."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from selon.cli import main
from selon.cli.serve import access_of, loopback


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.0.1", "::1", "localhost"])
def test_loopback_addresses_are_this_machine_s(host: str) -> None:
    assert loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "10.0.0.4", "::", "example.org"])
def test_an_address_that_others_reach_needs_a_token(host: str, tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["serve", "--ledger", str(tmp_path / "x.db"), "--host", host])
    assert ran.exit_code == 2
    assert "--token or --users" in ran.output
    assert not (tmp_path / "x.db").exists()


def test_the_demo_is_never_open_to_others(tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["demo", "--ledger", str(tmp_path / "x.db"), "--host", "0.0.0.0"])
    assert ran.exit_code == 2


def test_a_short_token_is_refused(tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["serve", "--ledger", str(tmp_path / "x.db"), "--token", "secret"])
    assert ran.exit_code == 2
    assert "too short" in ran.output


def test_a_token_and_users_exclude_each_other(tmp_path: Path) -> None:
    users = tmp_path / "users.txt"
    users.write_text("Ana:" + "0" * 64, encoding="utf-8")
    ran = CliRunner().invoke(
        main, ["serve", "--ledger", str(tmp_path / "x.db"), "--token", "x" * 16, "--users", str(users)]
    )
    assert ran.exit_code == 2


def test_without_either_everybody_on_the_machine_may_come_in() -> None:
    assert access_of(None, None) is None
