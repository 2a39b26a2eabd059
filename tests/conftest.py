"""Fixtures that several rooms share."""

from hypothesis import settings

from tests.cli.conftest import run

__all__ = ["run"]

# A law holds on a busy machine as well: no test is timed.
settings.register_profile("selon", deadline=None)
settings.load_profile("selon")
