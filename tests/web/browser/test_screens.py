"""Pictures of every page, for the documents: SELON_SCREENS=1 writes them to docs/screens."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page

SCREENS = Path(__file__).parents[3] / "docs" / "screens"
DARK = ("article", "incident")


@pytest.mark.parametrize(
    "name",
    [
        *("claims", "article", "incidents", "incident", "review", "lineage", "compare", "sources", "map"),
        *("timeline", "decisions", "add"),
    ],
)
def test_a_page_can_be_pictured(
    serving: str, page: Page, addresses: dict[str, str], name: str, tmp_path: Path
) -> None:
    folder = SCREENS if os.environ.get("SELON_SCREENS") else tmp_path
    page.goto(serving + addresses[name])
    if name in ("map", "incident"):
        page.wait_for_selector("[data-ready]")
    picture = page.screenshot(path=folder / f"{name}.png")
    assert len(picture) > 10_000
    if name in DARK:
        page.emulate_media(color_scheme="dark")
        page.screenshot(path=folder / f"{name}-dark.png")
