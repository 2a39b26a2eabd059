"""Names and queries as words that compare: accents, case and punctuation aside."""

import re
import unicodedata


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in apart if not unicodedata.combining(character))
    return tuple(re.findall(r"\w+", bare.casefold()))


def folded(text: str) -> str:
    """The words of a text with a space before and after each, so that a name can be found as whole words."""
    return f" {' '.join(words_of(text))} "
