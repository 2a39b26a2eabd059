"""A workbench in a real browser. Every request outside this machine fails the test."""

import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import uvicorn

from selon.ledger import StoredClaim
from selon.web.app import make_app
from selon.web.asking import Library
from tests.web.browser import places

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright's package is not installed")

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
LOOPBACK = {"127.0.0.1", "localhost"}


@pytest.fixture(scope="session")
def browser() -> Iterator["sync_api.Browser"]:
    if not CHROMIUM.exists():
        pytest.skip("no /usr/bin/chromium: install Debian's package chromium")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


class Server:
    """A workbench at a port of its own."""

    def __init__(self, ledger: Path) -> None:
        self.server = uvicorn.Server(uvicorn.Config(make_app(ledger), port=0, log_level="error"))
        self.socket = self.server.config.bind_socket()
        self.thread = threading.Thread(target=self.server.run, args=([self.socket],), daemon=True)
        self.thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.socket.getsockname()[1]}"

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join(timeout=20)
        self.socket.close()


@pytest.fixture
def serving(ledger: Path) -> Iterator[str]:
    """The address of a workbench on a copy of the example ledger."""
    server = Server(ledger)
    yield server.address
    server.stop()


@pytest.fixture(scope="session")
def still(examples: Path) -> Iterator[str]:
    """The address of a workbench on the example ledger, for tests that change nothing."""
    server = Server(examples)
    yield server.address
    server.stop()


def _is_fault(told: "sync_api.ConsoleMessage", address: str) -> bool:
    """Whether a message of the console tells of a fault: a page asked for and not there is none."""
    return told.type == "error" and told.location["url"] != address


@pytest.fixture
def page(browser: "sync_api.Browser") -> Iterator["sync_api.Page"]:
    """A fresh browser window; at its end nothing may have gone outside or broken."""
    context = browser.new_context(viewport={"width": 1280, "height": 860}, locale="en-GB")
    page = context.new_page()
    outside: list[str] = []
    broken: list[str] = []

    def route(each: "sync_api.Route") -> None:
        if urlsplit(each.request.url).hostname in LOOPBACK:
            each.continue_()
        else:
            outside.append(each.request.url)
            each.abort()

    context.route("**/*", route)
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.on("console", lambda told: broken.append(told.text) if _is_fault(told, page.url) else None)
    page.set_default_timeout(15_000)
    yield page
    context.close()
    assert outside == []
    assert broken == []


@pytest.fixture
def addresses(library: Library, killed: StoredClaim, attack: StoredClaim) -> dict[str, str]:
    return places.addresses(library, killed, attack)
