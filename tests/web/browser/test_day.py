"""A day at the workbench."""

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from selon import Ledger

NEW = (
    "Trois casques bleus blessés à Tessalit\n\n"
    "Jeudi 14 mars 2024. Trois casques bleus ont été blessés par l’explosion d’une mine près de Tessalit, "
    "a annoncé la mission des Nations unies. Des habitants ont affirmé avoir entendu deux explosions."
)


def test_add_a_page_and_see_its_claims(serving: str, page: Page) -> None:
    page.goto(f"{serving}/add")
    page.get_by_label("or the text of a page").fill(NEW)
    page.get_by_role("button", name="Read into the ledger").click()
    expect(page.get_by_text("Read.")).to_be_visible(timeout=60_000)
    page.get_by_role("link", name="Trois casques bleus blessés").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Trois casques bleus blessés à Tessalit")
    expect(page.locator(".ev", has_text="Trois casques bleus").first).to_be_visible()


def test_open_a_claim_at_its_evidence(page: Page, still: str) -> None:
    page.goto(still)
    page.get_by_label("Words").fill("communiqué ansongo")
    page.get_by_label("Words").fill("civils")
    page.keyboard.press("Enter")
    page.wait_for_url("**text=civils**")
    page.locator("td a.quote", has_text="14 civils").first.click()
    lit = page.locator(".chosen-ev").first
    expect(lit).to_be_in_viewport()
    expect(lit).to_contain_text("14 civils")
    expect(page.locator(".chosen-card")).to_be_in_viewport()


def test_page_and_claims_light_each_other_up(page: Page, still: str, addresses: dict[str, str]) -> None:
    page.goto(still + addresses["article"])
    card = page.locator("[data-claim]").nth(2)
    claim = card.get_attribute("data-claim")
    card.hover()
    expect(page.locator(f'[data-claims~="{claim}"]').first).to_have_class(re.compile(r"\blit\b"))
    mark = page.locator(f'[data-claims^="{claim}"]').first
    page.locator("h1").hover()
    expect(mark).not_to_have_class(re.compile(r"\blit\b"))
    mark.hover()
    expect(card).to_have_class(re.compile(r"\blit\b"))
    mark.click()
    expect(card).to_have_class(re.compile(r"\bchosen-card\b"))
    assert f"claim={claim}" in page.url


def test_follow_a_contradiction_to_its_roots(page: Page, still: str) -> None:
    page.goto(f"{still}/incidents")
    page.get_by_role("link", name="Ansongo").first.click()
    conflict = page.locator(".conflict").first
    expect(conflict).to_be_visible()
    root = conflict.locator(".root").last.inner_text()
    page.get_by_role("link", name=root, exact=True).last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(root)
    expect(page.get_by_role("heading", name="Who cites whom")).to_be_visible()


def test_compare_a_copy_with_its_origin(page: Page, still: str, addresses: dict[str, str]) -> None:
    page.goto(still + addresses["incident"])
    page.get_by_role("link", name="Compare").first.click()
    expect(page.locator("tr.change-dropped", has_text="anonymat")).to_be_visible()
    expect(page.locator("del", has_text="groupe armé")).to_be_visible()
    expect(page.locator("tr.change-added").first).to_be_visible()


def test_review_ten_claims_with_the_keyboard_and_take_one_back(
    serving: str, page: Page, ledger: Path
) -> None:
    page.goto(f"{serving}/review?kind=figure")
    page.get_by_label("Your name").fill("Ana")
    page.get_by_label("Your name").evaluate("each => each.blur()")
    for done, key in enumerate("araraarara"):
        expect(page.locator(".count")).to_contain_text(f"{done} of")
        page.wait_for_selector("[data-review][data-ready]")
        page.keyboard.press(key)
        expect(page.locator(".count")).to_contain_text(f"{done + 1} of")
    page.wait_for_selector("[data-review][data-ready]")
    page.keyboard.press("u")
    expect(page.locator(".count")).to_contain_text("9 of")
    page.wait_for_selector("[data-review][data-ready]")
    page.keyboard.press("c")
    page.keyboard.type("ce sont des familles")
    page.keyboard.press("Enter")
    expect(page.locator(".count")).to_contain_text("10 of")
    with Ledger(ledger) as store:
        decisions = store.decisions()
    assert [each.verdict for each in decisions] == [
        *({"a": "accept", "r": "reject"}[key] for key in "araraarara"),
        "withdraw",
        "correct",
    ]
    assert decisions[-1].note == "ce sont des familles"
    assert {each.who for each in decisions} == {"Ana"}


def test_skip_goes_on_without_a_decision(serving: str, page: Page) -> None:
    page.goto(f"{serving}/review?kind=figure")
    first = page.locator(".verdict > .quote").inner_text()
    page.wait_for_selector("[data-review][data-ready]")
    page.keyboard.press("s")
    expect(page.locator(".verdict > .quote")).not_to_have_text(first)
    expect(page.locator(".count")).to_contain_text("0 of")


def test_export_a_selection(page: Page, still: str) -> None:
    page.goto(still)
    page.get_by_label("Filters").get_by_role("link", name="killed").click()
    page.wait_for_url("**measure=killed**")
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8"))))
    assert rows
    assert {row["measure"] for row in rows} == {"killed"}


def test_the_keys_go_everywhere_and_list_themselves(page: Page, still: str) -> None:
    page.goto(still)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("t")
    page.wait_for_url("**/timeline")
    page.keyboard.press("g")
    page.keyboard.press("c")
    page.wait_for_url("**/claims")
    page.keyboard.press("/")
    expect(page.get_by_label("Words")).to_be_focused()
    page.keyboard.press("Tab")
    page.locator("h1").click()
    page.keyboard.press("j")
    expect(page.locator("tr.current-row")).to_have_count(1)
    page.keyboard.press("Enter")
    page.wait_for_url("**/article/**")


def test_the_map_draws_areas_as_areas(page: Page, still: str) -> None:
    page.goto(f"{still}/map")
    page.wait_for_selector("[data-ready]")
    expect(page.locator("path.pin").first).to_be_visible()
    assert page.locator("path.area, path.country").count() > 0
    expect(page.locator(".leaflet-control-attribution")).to_contain_text("visionscarto")


@pytest.mark.parametrize(
    "name", ["claims", "article", "incident", "review", "map", "compare", "sources", "timeline"]
)
def test_a_page_needs_no_sideways_scrolling_on_a_telephone(
    page: Page, still: str, addresses: dict[str, str], name: str
) -> None:
    page.set_viewport_size({"width": 380, "height": 780})
    page.goto(still + addresses[name])
    assert page.evaluate("document.documentElement.scrollWidth") <= 380
