"""docs/cli.md says what the command line does."""

import re
from pathlib import Path

import click
import pytest

from selon.cli import main
from selon.errors import SelonError

DOCS = Path(__file__).parents[2] / "docs"
TEXT = (DOCS / "cli.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))


def _names(command: click.Command) -> set[str]:
    """Options with two dashes and arguments, as they are written."""
    names = {"--help"}
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            names |= {*parameter.opts, *parameter.secondary_opts}
        else:
            names.add((parameter.name or "").upper())
    return names


def _documented(text: str) -> set[str]:
    """What the first column of the tables names."""
    return {cell.split()[0] for cell in re.findall(r"^\| `([^`]+)`", text, re.MULTILINE)}


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_and_option_is_documented(name: str) -> None:
    assert _documented(SECTIONS[f"selon {name}"]) == _names(main.commands[name])


def test_no_command_is_documented_that_is_not_there() -> None:
    assert {title for title in SECTIONS if title.startswith("selon ")} == {
        f"selon {name}" for name in main.commands
    }


def test_the_groups_own_options_are_documented() -> None:
    assert _documented(TEXT.partition("## ")[0]) == _names(main)


def _tree(root: type[SelonError]) -> list[type[SelonError]]:
    return [root, *(leaf for child in root.__subclasses__() for leaf in _tree(child))]


def test_every_error_is_documented() -> None:
    rows = re.findall(r"^\| `(SELON-E\d{3})` \| `(\w+)` \| .", SECTIONS["Errors"], re.MULTILINE)
    leaves = [error for error in _tree(SelonError) if error is SelonError or not error.__subclasses__()]
    assert rows == [(error.code, error.__name__) for error in leaves]
