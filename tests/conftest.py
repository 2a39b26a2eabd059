"""Fixtures that several rooms share."""

from tests.cli.conftest import run

__all__ = ["run"]
