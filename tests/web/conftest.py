"""The example pages as a ledger, read once; a workbench on a copy of it for each test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from selon.cli.demo import make
from selon.ledger import StoredClaim
from selon.web.app import make_app
from selon.web.asking import Library, Selection
from selon.web.security.access import Access

HERE = "http://127.0.0.1"
Open = Callable[..., TestClient]


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the example pages. Not to be changed."""
    path = tmp_path_factory.mktemp("web") / "examples.db"
    make(str(path))
    return path


@pytest.fixture
def ledger(examples: Path, tmp_path: Path) -> Path:
    """A copy of the example ledger."""
    return Path(shutil.copy(examples, tmp_path / "ledger.db"))


@pytest.fixture
def library(examples: Path) -> Iterator[Library]:
    """The example ledger, as the pages ask it."""
    opened = Library(examples)
    yield opened
    opened.close()


@pytest.fixture
def workbench(ledger: Path) -> Iterator[Open]:
    """Opens workbenches on the copied ledger: `workbench()`, `workbench(access=…, limit=…)`."""
    clients: list[TestClient] = []

    def start(access: Access | None = None, **more: int) -> TestClient:
        client = TestClient(
            make_app(ledger, access, **more),
            base_url=HERE,
            raise_server_exceptions=False,
            follow_redirects=False,
        )
        clients.append(client.__enter__())
        return client

    yield start
    for client in clients:
        client.__exit__(None, None, None)


@pytest.fixture
def client(workbench: Open) -> TestClient:
    """A workbench that everybody on this machine may use."""
    return workbench()


@pytest.fixture
def killed(library: Library) -> StoredClaim:
    """A toll of the market's attack, given by somebody who is named."""
    found = library.claims(Selection(measure="killed", outlet="Agence du Fleuve"))
    return next(claim for claim in found if claim.chain)


@pytest.fixture
def attack(library: Library) -> StoredClaim:
    """A claim of the market's attack."""
    return library.claims(Selection(event_kind="attack", outlet="Agence du Fleuve", status="happened"))[0]
