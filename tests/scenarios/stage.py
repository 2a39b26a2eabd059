"""Pages of a made-up war, read and put into a ledger. The towns are real, so that they can be found."""

import datetime as dt
import hashlib
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

import selon
from selon.ledger import Ledger
from selon.model import Article, Publication, Reading

HERE = Path(__file__).parent


class Page(BaseModel):
    """A page of a scenario."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    outlet: str
    published: dt.date
    title: str
    text: str
    credits: tuple[str, ...] = ()


def staged(scenario: str, ledger: Ledger) -> dict[str, Article]:
    """Add all pages of a scenario; its articles by their keys."""
    found = readings(scenario)
    for reading in found.values():
        ledger.add(reading)
    return {key: reading.article for key, reading in found.items()}


@cache
def readings(scenario: str) -> dict[str, Reading]:
    """The pages of a scenario, read once."""
    data = yaml.safe_load((HERE / f"{scenario}.yaml").read_text(encoding="utf-8"))
    pages = [Page.model_validate(page) for page in data["pages"]]
    return {page.key: selon.read(_article(page)) for page in pages}


def _article(page: Page) -> Article:
    text = f"{page.title}\n\n{page.text.strip()}"
    return Article(
        id="sha256:" + hashlib.sha256(text.encode()).hexdigest(),
        title=page.title,
        language="fr",
        outlet=page.outlet,
        credits=page.credits,
        published=Publication(earliest=page.published, latest=page.published),
        text=text,
    )
