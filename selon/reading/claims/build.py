"""Puts claims together: events, figures and bare statements with their attributions."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from selon.model import Attribution, Claim, Event, Figure, Place, Span
from selon.reading.claims.belonging import event_of, mention_of
from selon.reading.claims.evidence import of_attribution, of_event
from selon.reading.claims.identity import claim_id
from selon.reading.claims.line import event_line, figure_line, statement_line, within, written
from selon.reading.claims.phrases import Phrases, phrases
from selon.reading.document import Document
from selon.vocabulary import ClaimKind


@dataclass(frozen=True)
class Builder:
    """Builds the claims of one document. `_seen` counts claims that are alike, for their ids."""

    document: Document
    attributions: dict[str, Attribution]
    events: tuple[Event, ...]
    places: tuple[Place, ...]
    _seen: Counter[tuple[str, ...]] = field(default_factory=Counter)

    @property
    def words(self) -> Phrases:
        return phrases(self.document.pack)

    def of_event(self, event: Event) -> Claim:
        said = self.attributions.get(event.attribution or "")
        chain = self.chain(said)
        evidence = of_event(event, self.document)
        return Claim(
            id=self._id("event", event.kind, self._sentence(event.trigger.span)),
            kind="event",
            text=event_line(event, self.document.text, self._voices(said), self.words),
            evidence=evidence,
            chain=chain,
            status=event.status,
            stance=said.stance if said else "affirm",
            hearsay=said.hearsay if said else False,
            event=event.id,
            attribution=event.attribution,
            place=event.place,
            place_span=event.place_span,
            start=event.start,
            end=event.end,
        )

    def of_figure(self, figure: Figure) -> Claim:
        said = self.attributions.get(figure.attribution or "")
        event = event_of(figure, self.events, self.document, self.places)
        near = mention_of(figure, self.places)
        own_day = figure.as_of is not None
        return Claim(
            id=self._id("figure", figure.measure, f"{figure.text}\n{self._sentence(figure.span)}"),
            kind="figure",
            text=figure_line(figure, event, self._figure_voice(figure, said), self.words),
            evidence=(figure.span,),
            chain=self.chain(said) if said or not figure.source else (*self.outlet, figure.source),
            status=figure.status,
            stance=said.stance if said else "affirm",
            hearsay=said.hearsay if said else False,
            event=event.id if event else None,
            figure=figure.id,
            attribution=figure.attribution,
            place=figure.place or (event.place if event else None),
            place_span=near.span if near else event.place_span if event else None,
            start=figure.as_of if own_day else event.start if event else None,
            end=figure.as_of if own_day else event.end if event else None,
        )

    def of_statement(self, said: Attribution) -> Claim:
        content = " ".join(self.document.text[slice(*part.span)] for part in said.content)
        return Claim(
            id=self._id("statement", said.stance, content),
            kind="statement",
            text=statement_line(said, content, self._voices(said), self.words),
            evidence=of_attribution(said),
            chain=self.chain(said),
            status="denied" if said.stance == "deny" else "alleged" if said.hearsay else "happened",
            stance=said.stance,
            hearsay=said.hearsay,
            attribution=said.id,
        )

    @property
    def outlet(self) -> tuple[str, ...]:
        return (self.document.article.outlet,) if self.document.article.outlet else ()

    def chain(self, said: Attribution | None) -> tuple[str, ...]:
        """The names of the sources, the reporting outlet first where it is known."""
        names = self._named(said)
        return names if names[:1] == self.outlet else (*self.outlet, *names)

    def _named(self, said: Attribution | None) -> tuple[str, ...]:
        return tuple(source.name for source in said.sources) if said else ()

    def _voices(self, said: Attribution | None) -> tuple[str, ...]:
        """The sources as a line names them: with their articles, nobody twice in a row."""
        text, words = self.document.text, self.words
        sources = said.sources if said else ()
        names = [within(written(s.name, s.span, text), words) for s in sources]
        return tuple(name for at, name in enumerate(names) if at == 0 or name != names[at - 1])

    def _figure_voice(self, figure: Figure, said: Attribution | None) -> tuple[str, ...]:
        return self._voices(said) or ((figure.source,) if figure.source else ())

    def _sentence(self, span: Span) -> str:
        sentence = self.document.sentence_of(span)
        return self.document.text[sentence.start_char : sentence.end_char]

    def _id(self, kind: ClaimKind, sort: str, evidence: str) -> str:
        key = (kind, sort, evidence)
        self._seen[key] += 1
        return claim_id(self.document.article.id, kind, sort, evidence, self._seen[key])


def bare(
    attributions: tuple[Attribution, ...], events: tuple[Event, ...], figures: tuple[Figure, ...]
) -> Iterator[Attribution]:
    """The attributions in which no event and no figure was found."""
    carried = {e.attribution for e in events} | {f.attribution for f in figures}
    spans = [e.trigger.span for e in events] + [f.span for f in figures]
    for said in attributions:
        holds = any(p.span[0] <= s[0] < p.span[1] for p in said.content for s in spans)
        if said.id not in carried and not holds:
            yield said
