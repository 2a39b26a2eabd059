"""Token numbers by the form of the tokens, from the parse's arrays: walking over tokens is slow."""

from functools import lru_cache

from spacy.attrs import LOWER, PREFIX
from spacy.strings import StringStore
from spacy.tokens import Doc


def spots_of(doc: Doc, words: frozenset[str]) -> list[int]:
    """Numbers of the tokens whose lower-case form is one of `words`, in order."""
    wanted = _hashes(words)
    return [at for at, key in enumerate(doc.to_array(LOWER).tolist()) if key in wanted]


def capitals_of(doc: Doc) -> list[int]:
    """Numbers of the tokens that begin with a capital letter, in order."""
    firsts, strings = doc.to_array(PREFIX).tolist(), doc.vocab.strings
    capital = {key for key in set(firsts) if strings[key].isupper() and strings[key].isalpha()}
    return [at for at, key in enumerate(firsts) if key in capital]


@lru_cache(maxsize=16)
def _hashes(words: frozenset[str]) -> frozenset[int]:
    """What spaCy's arrays hold for `words`: the hashes of its string store, the same for every vocabulary."""
    store = StringStore(words)
    return frozenset(store[word] for word in words)
