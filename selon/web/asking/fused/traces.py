"""Which texts share enough to be laid side by side; what a text leaves behind is computed once."""

from threading import Lock

from selon.fusion.traces import LEAST, traces
from selon.model import Article


class Traces:
    """The traces of texts that were asked about, by article id. A text never changes under its id."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: dict[str, frozenset[int]] = {}

    def alike(self, one: Article, other: Article) -> bool:
        """Whether two texts share enough traces to be compared."""
        return len(self._of(one) & self._of(other)) >= LEAST

    def _of(self, article: Article) -> frozenset[int]:
        with self._lock:
            if article.id in self._known:
                return self._known[article.id]
        found = traces(article.text)
        with self._lock:
            self._known[article.id] = found
        return found
