"""What one running workbench has: its ledger, its templates, who may come in, the pages it is reading."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from jinja2 import Environment

from selon.web.asking import Library
from selon.web.jobs import Jobs
from selon.web.security.access import Access
from selon.web.wording import LANGUAGES, Words, best_language, words_in


@dataclass(frozen=True, slots=True)
class Bench:
    """Kept in the application's state."""

    library: Library
    templates: Environment
    access: Access
    jobs: Jobs


def bench_of(request: Request) -> Bench:
    """The workbench that answers a request."""
    bench: Bench = request.app.state.bench
    return bench


def library_of(request: Request) -> Library:
    """The ledger that a request asks."""
    return bench_of(request).library


def words_of(request: Request) -> Words:
    """The language of a request: as chosen, else as the browser prefers."""
    chosen = request.cookies.get("selon_lang", "")
    return words_in(
        chosen if chosen in LANGUAGES else best_language(request.headers.get("accept-language", ""))
    )


Asks = Annotated[Library, Depends(library_of)]
Says = Annotated[Words, Depends(words_of)]
