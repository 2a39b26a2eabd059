"""Names and queries as words that compare: accents, case and punctuation aside."""

import re
import unicodedata


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return tuple(re.findall(r"\w+", bare.casefold()))


def folded(text: str) -> str:
    """The words of a text with a space before and after each, so that a name can be found as whole words."""
    return f" {' '.join(words_of(text))} "
