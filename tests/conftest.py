"""Fixtures that several rooms share."""

from hypothesis import settings

from tests.cli.conftest import run
from tests.ledger.stores import server, store

__all__ = ["run", "server", "store"]

# A law holds on a busy machine as well: no test is timed.
settings.register_profile("selon", deadline=None)
settings.load_profile("selon")
