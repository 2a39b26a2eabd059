"""Answers that took long to find, kept until the ledger grows."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar, cast

MOST = 256

T = TypeVar("T")


class Kept:
    """Answers by question, of one state of the ledger; the longest unused go first."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._stamp: Hashable = None
        self._answers: OrderedDict[Hashable, object] = OrderedDict()

    def get(self, stamp: Hashable, question: Hashable, find: Callable[[], T]) -> T:
        """The answer that is kept for that state, else the one that `find` finds."""
        with self._lock:
            if stamp != self._stamp:
                self._stamp = stamp
                self._answers.clear()
            if question in self._answers:
                self._answers.move_to_end(question)
                return cast(T, self._answers[question])
        answer = find()
        with self._lock:
            if stamp == self._stamp:
                self._answers[question] = answer
                while len(self._answers) > MOST:
                    self._answers.popitem(last=False)
        return answer
