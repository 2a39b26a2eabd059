"""The parser of a language pack: spaCy behind a one-to-one character map, so that offsets stay true."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token

from selon.errors import MissingModel
from selon.language.repair import repaired

PARAGRAPH = "\n\n"


class Parser:
    """Parses texts. Token offsets are offsets of the text as given."""

    def __init__(
        self, model: str, characters: Mapping[str, str], verb_of: Callable[[str], str | None] = lambda _: None
    ) -> None:
        """`verb_of`: the infinitive of a form that can be no plural adjective."""
        self.model = model
        self._verb_of = verb_of
        self._characters = str.maketrans(dict(characters))

    @cached_property
    def pipeline(self) -> Language:
        """The spaCy pipeline. Raises MissingModel."""
        try:
            return spacy.load(self.model)
        except OSError as error:
            package = self.model.replace("_", "-")
            raise MissingModel(f"the model {self.model} is not installed (pip install {package})") from error

    def normalise(self, text: str) -> str:
        """`text` with typographic characters mapped one to one: the length never changes."""
        return text.translate(self._characters)

    def parse(self, text: str) -> Doc:
        """One text, parsed; no sentence runs over a blank line."""
        return next(iter(self.parse_all([text])))

    def parse_all(self, texts: Iterable[str]) -> Iterator[Doc]:
        """Many texts, in order, faster than one by one."""
        docs = self.pipeline.pipe(self._tokens(text) for text in texts)
        return (repaired(doc, self._verb_of) for doc in docs)

    def _tokens(self, text: str) -> Doc:
        doc = self.pipeline.make_doc(self.normalise(text))
        for token in doc[1:]:
            before = doc[token.i - 1]
            if before.is_space and PARAGRAPH in before.text:
                token.is_sent_start = True
            elif _carries_on(before):
                token.is_sent_start = False
        return doc


def _carries_on(before: Token) -> bool:
    """Whether no sentence can begin after this token: the model cuts after a name that opens a paragraph."""
    inside = before.is_alpha or before.text == ","
    return inside or not (before.whitespace_ or before.is_space)
