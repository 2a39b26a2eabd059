"""An article: the page as captured beside its claims."""

from typing import Annotated

from fastapi import APIRouter, Query

from selon.ledger.flatten import flatten
from selon.model import Reading
from selon.web.asking.fused.gathering import incident_claim
from selon.web.bench import Asks
from selon.web.standing import standing_of_claims
from selon.web.text.segments import segments
from selon.web.writing import addresses
from selon.web.writing.tables import claims_table
from selon.web.writing.view import View, twins

router = APIRouter()

Key = Annotated[str, Query(max_length=200)]


def look(key: str, library: Asks, outlet: Key | None = None, claim: Key | None = None) -> View:
    """The latest reading of an article. `outlet` tells which, where several published one text."""
    reading = library.reading(key, outlet)
    claims = flatten(reading)

    def context() -> dict[str, object]:
        return {
            "reading": reading,
            "article": reading.article,
            "claims": claims,
            "segments": segments(reading),
            "chosen": claim,
            "outlets": library.outlets_of_text(key),
            "standings": standing_of_claims(library.decisions()),
            "loaded": _loaded(reading),
            "anonymity": _anonymity(reading),
            "evidence": addresses.evidence,
            "incident": addresses.incident,
            "in_incident": incident_claim,
            "address": addresses.article,
        }

    return View("article.html", context, lambda: reading, lambda: claims_table(claims))


def _loaded(reading: Reading) -> list[tuple[str, int]]:
    """The words that take sides, with how often they stand in the article."""
    text = reading.article.text
    words = [text[slice(*mention.span)] for mention in reading.mentions if mention.loaded]
    return [(word, words.count(word)) for word in dict.fromkeys(words)]


def _anonymity(reading: Reading) -> dict[str, str]:
    """Claim id → the words that say why its source is not named."""
    text, said = reading.article.text, {each.id: each for each in reading.attributions}
    found = {}
    for claim in reading.claims:
        by = said.get(claim.attribution or "")
        spans = [source.anonymity_reason for source in by.sources if source.anonymity_reason] if by else []
        if spans:
            found[claim.id] = text[slice(*spans[0])]
    return found


twins(router, "/article/{key}", look)
