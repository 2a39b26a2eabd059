"""Reported speech: recall on annotated speech frames, and what reading it costs.

python benchmarks/speech.py sequoia.jsonl

The file holds one sentence a line with its frames of verbal communication (cue, speaker, message spans).
A message is found where a content covers more than half of it ("recall"), and closely where it does so and
is itself covered by half ("close"). The readers run on the same parse: "selon", the attributions of Selon,
what it claims; "with set aside", these and the reports that it sets aside with a reason, which claim nothing;
and, where it is installed, textacy's French direct quotations (pip install textacy, no dependency of ours).
Printed beside: contents a text, texts a second of processor time, and the share of the time of the parse.
"""

import argparse
import importlib.util
import json
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from spacy.tokens import Doc

from selon.language import open_pack
from selon.model import Article
from selon.reading.attributions import read_attributions
from selon.reading.attributions.aside import read_set_aside
from selon.reading.document import Document
from selon.reading.quotes import read_quotes

Spans = list[tuple[int, int]]
Reader = Callable[[str, Doc], Iterable[Spans]]


def selon_contents(text: str, doc: Doc) -> Iterable[Spans]:
    """Contents that Selon reads in one parsed text."""
    document = Document(Article(id="", title="", language="fr", text=text), open_pack("fr"), doc)
    for attribution in read_attributions(document, read_quotes(document), ()):
        yield [part.span for part in attribution.content]


def with_set_aside(text: str, doc: Doc) -> Iterable[Spans]:
    """Contents that Selon reads in one parsed text, and those of the reports that it sets aside."""
    document = Document(Article(id="", title="", language="fr", text=text), open_pack("fr"), doc)
    quotes = read_quotes(document)
    attributions = read_attributions(document, quotes, ())
    asides = read_set_aside(document, quotes, attributions)
    for content in (*(each.content for each in attributions), *(each.content for each in asides)):
        yield [part.span for part in content]


def textacy_contents(text: str, doc: Doc) -> Iterable[Spans]:
    """Contents of textacy's direct quotations; unpaired marks raise ValueError and count as nothing."""
    triples = importlib.import_module("textacy.extract.triples")
    try:
        for found in triples.direct_quotations(doc):
            yield [(found.content.start_char, found.content.end_char)]
    except ValueError:
        return


def covered(message: Spans, contents: list[Spans]) -> bool:
    """Whether one of the contents covers more than half of the message."""
    wanted = {at for start, end in message for at in range(start, end)}
    shared = (len(wanted & {at for start, end in spans for at in range(start, end)}) for spans in contents)
    return max(shared, default=0) * 2 > len(wanted)


def matched(message: Spans, contents: list[Spans]) -> bool:
    """Whether one of the contents is the message by more than half of what either covers."""
    wanted = {at for start, end in message for at in range(start, end)}
    given = ({at for start, end in spans for at in range(start, end)} for spans in contents)
    return any(len(wanted & chars) * 2 > len(wanted | chars) for chars in given)


def measure(name: str, read: Reader, rows: list[dict], docs: list[Doc], parsing: float) -> str:
    """One line of the table."""
    began = time.process_time()
    found = [list(read(row["text"], doc)) for row, doc in zip(rows, docs, strict=True)]
    took = time.process_time() - began
    messages = [
        (frame["message"], contents)
        for row, contents in zip(rows, found, strict=True)
        for frame in row["frames"]
        if frame["message"]
    ]
    recall, close = (sum(right(*pair) for pair in messages) / len(messages) for right in (covered, matched))
    each = sum(map(len, found)) / len(rows)
    return f"{name:14} {recall:8.3f} {close:8.3f} {each:8.1f} {len(rows) / took:10.0f} {took / parsing:10.1%}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sentences", type=Path)
    rows = [json.loads(line) for line in parser.parse_args().sentences.read_text("utf-8").splitlines()]
    pack = open_pack("fr")
    list(pack.parser.parse_all(["Une phrase pour chauffer le moteur."]))
    list(selon_contents("«", pack.parser.parse("«")))
    began = time.process_time()
    docs = list(pack.parser.parse_all(row["text"] for row in rows))
    parsing = time.process_time() - began
    print(f"{'reader':14} {'recall':>8} {'close':>8} {'a text':>8} {'texts/s':>10} {'of parse':>10}")
    print(measure("selon", selon_contents, rows, docs, parsing))
    print(measure("with set aside", with_set_aside, rows, docs, parsing))
    if importlib.util.find_spec("textacy"):
        print(measure("textacy", textacy_contents, rows, docs, parsing))


if __name__ == "__main__":
    main()
