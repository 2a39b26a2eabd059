"""Readings made by hand, so that the ledger is tested without a parser."""

import datetime as dt
import hashlib

from selon.model import (
    Article,
    Attribution,
    Capture,
    Claim,
    Event,
    Figure,
    Part,
    Place,
    Publication,
    Reading,
    Source,
)

TITLE = "Le pont de Ménaka repris"
DAY = dt.date(2024, 3, 11)


def article(
    text: str = "Douze morts à Ménaka.", outlet: str | None = "Sahel Matin", **fields: object
) -> Article:
    body = f"{TITLE}\n\n{text}"
    digest = hashlib.sha256(body.encode()).hexdigest()
    given = {
        "published": Publication(earliest=DAY, latest=DAY),
        "capture": hashlib.sha256(text.encode()).hexdigest(),
    }
    return Article(
        **{
            "id": f"sha256:{digest}",
            "title": TITLE,
            "language": "fr",
            "outlet": outlet,
            "text": body,
            **given,
            **fields,
        }
    )


def capture(data: bytes = b"<p>page</p>", **fields: object) -> Capture:
    return Capture(data=data, **fields)


def reading(of: Article | None = None, reader: str = "selon 0.1.0", claims: int = 1) -> Reading:
    """A reading with `claims` figures of killed at Ménaka, said by an officer without a name to an agency."""
    of = of or article()
    span = (len(TITLE) + 2, len(of.text))
    return Reading(
        article=of,
        reader=reader,
        attributions=(
            Attribution(
                id="a1",
                content=(Part(span=span),),
                sources=(
                    Source(name="Agence du Fleuve", kind="media", actor="agence-du-fleuve"),
                    Source(name="un officier", kind="official", anonymous=True),
                ),
            ),
        ),
        figures=(Figure(id="f1", span=span, text="Douze morts", low=12, high=12, best=12, measure="killed"),),
        places=(Place(span=span, name="Ménaka", country="ML", lat=15.92, lon=2.4, precision=1),),
        events=(Event(id="e1", kind="clash", trigger=Part(span=span)),),
        claims=tuple(_claim(of, number, span) for number in range(claims)),
    )


def _claim(of: Article, number: int, span: tuple[int, int]) -> Claim:
    return Claim(
        id=hashlib.sha256(f"{of.id} {number}".encode()).hexdigest()[:16],
        kind="figure",
        text="Douze morts",
        evidence=(span,),
        chain=tuple(name for name in (of.outlet, "Agence du Fleuve", "un officier") if name),
        figure="f1",
        attribution="a1",
        place="Ménaka",
        place_span=span,
    )
