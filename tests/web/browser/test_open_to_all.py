"""axe-core finds nothing to complain of, on any page, in both themes."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

AXE = Path(__file__).parents[1] / "vendor" / "axe.min.js"
PAGES = [
    "claims", "article", "incidents", "incident", "review", "lineage", "compare", "sources", "map",
    "timeline", "decisions", "add", "api", "login", "error",
]  # fmt: skip
DOORS = {"login": "/login", "error": "/there-is-no-such-page"}
RUN = "async () => (await axe.run()).violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 120))])"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_no_violation(
    page: Page, still: str, addresses: dict[str, str], name: str, theme: str
) -> None:
    page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    page.goto(still + (addresses | DOORS)[name])
    if name in ("map", "incident"):
        page.wait_for_selector("[data-ready]")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN) == []
