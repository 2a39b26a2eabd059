"""Lines that are a page's frame by their words or their shape, whatever the trees say of them."""

import re
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from selon.language import LanguagePack

_SHORT = 160
"""Characters of a line that words at its start can condemn; longer lines are likely to be text."""
_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$|^[\w.-]+@[\w-]+\.\w+$")
_POST = re.compile(r"^@\w+\b|\bpic\.twitter\.com/|\bt\.co/\w|[—–-]\s*.{0,60}\(@\w+\)|^(?:#\w+\s*)+$")
_CRUMB = re.compile(r"^\W*[^\W\d_][\w' -]{0,30}(?:\s*[>›»/|•·]\s*[^\W\d_][\w' -]{0,40}){2,}\W*$")
_BETWEEN = re.compile(r"\s{2,}|[|•·>›/]")
"""What parts the entries of a menu that stands in one line."""
_LETTER = re.compile(r"[^\W\d_]")


class ChromeWords(BaseModel):
    """capture_chrome.yaml: lower case, straight apostrophes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    whole: frozenset[str]
    start: tuple[str, ...]
    within: tuple[str, ...]
    notice: tuple[str, ...]
    end: frozenset[str]
    pause: frozenset[str]
    icons: tuple[str, ...]
    wall: tuple[str, ...]


@dataclass(frozen=True)
class Chrome:
    """The frame words of a language, asked about one line at a time."""

    pack: LanguagePack

    @cached_property
    def _words(self) -> ChromeWords:
        return self.pack.data("capture_chrome", ChromeWords)

    @cached_property
    def _start(self) -> re.Pattern[str]:
        return re.compile("|".join(map(_whole, self._words.start)))

    @cached_property
    def _icons(self) -> re.Pattern[str]:
        return re.compile(rf"^(?:{'|'.join(self._words.icons)})+(?=[A-ZÀ-Þ])")

    def is_frame(self, line: str) -> bool:
        """Whether the line is the page's frame."""
        if not _LETTER.search(line) or _ADDRESS.match(line) or _is_post(line) or _CRUMB.match(line):
            return True
        if self._icons.match(line) or self._is_menu(line):
            return True
        folded = fold(line)
        if any(words in folded for words in self._words.notice):
            return True
        if len(line) > 2 * _SHORT:
            return False
        if any(words in folded for words in self._words.within):
            return True
        if len(line) > _SHORT:
            return False
        if "©" in line or self._bare(folded) in self._words.whole:
            return True
        return bool(self._start.match(folded)) and not _sentence(line)

    def _is_menu(self, line: str) -> bool:
        """Whether the line is two or more entries of a menu and nothing else."""
        lower = _lower(line.strip())
        first = _BETWEEN.search(lower)
        if first is None or not self.is_entry(lower[: first.start()]):
            return False
        parts = [self._bare(part) for part in _BETWEEN.split(lower) if part.strip()]
        return len(parts) > 1 and all(part in self._words.whole for part in parts)

    def is_entry(self, part: str) -> bool:
        """Whether it is an entry of a menu, or nothing."""
        bare = self._bare(fold(part))
        return not bare or bare in self._words.whole

    def is_end(self, line: str) -> bool:
        """Whether the article is over after this line."""
        folded = fold(line)
        counted = re.match(r"\W*\d+\s+(\w+(?:\s\w+)?)", folded) if len(line) <= _SHORT else None
        begun = {counted[1], counted[1].split()[0]} if counted else set()
        return self._bare(folded) in self._words.end or bool(begun & self._words.end)

    def is_pause(self, line: str) -> bool:
        """Whether the article is over after this line, unless text goes on soon."""
        return self._bare(fold(line)) in self._words.pause

    def is_wall(self, line: str) -> bool:
        """Whether the line says that the article is kept from the reader."""
        return any(words in fold(line) for words in self._words.wall)

    @staticmethod
    def _bare(folded: str) -> str:
        return re.sub(r"^[\W\d_]+|[\W\d_]+$", "", folded)


def _is_post(line: str) -> bool:
    """Whether the line is of a message on a network; cheap to deny."""
    return ("@" in line or "#" in line or "t.co" in line or ".com" in line) and bool(_POST.search(line))


def _lower(line: str) -> str:
    """As `fold`, with the white space as it is."""
    return line.replace("’", "'").lower()


def _whole(word: str) -> str:
    """A pattern that ends where the word does; after a sign anything may follow."""
    return re.escape(word) + (r"(?!\w)" if word[-1].isalnum() else "")


def fold(line: str) -> str:
    """Lower case, straight apostrophes, single spaces."""
    return " ".join(line.replace("’", "'").lower().split())


def _sentence(line: str) -> bool:
    """Many words that end as a sentence does, and no colon near the start: text, not a label."""
    return line.rstrip()[-1:] in ".!?" and len(line.split()) > 14 and ":" not in line[:30]
