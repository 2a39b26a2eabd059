"""Pages that are being read: one after the other in the background, so that a browser need not wait."""

import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Lock

from selon.errors import SelonError

MOST = 50
"""Finished runs that are remembered."""

Step = Callable[[], tuple[str, str]]
"""Reads one page: the outcome (`added`, `known`) and the article's id. Raises SelonError."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one page. `outcome` is `added`, `known` or `failed`; `told` the article's id or why."""

    name: str
    outcome: str
    told: str


@dataclass(slots=True)
class Job:
    """One run: grows while it is read."""

    id: str
    total: int
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def over(self) -> bool:
        return len(self.outcomes) >= self.total


class Jobs:
    """The runs of this process. Pages are read one at a time: the parser uses all that a core gives."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")

    def start(self, steps: Iterable[tuple[str, Step]]) -> Job:
        """Begin to read named pages, and return at once."""
        listed = list(steps)
        job = Job(secrets.token_urlsafe(9), len(listed))
        with self._lock:
            self._jobs[job.id] = job
            while len(self._jobs) > MOST:
                self._jobs.popitem(last=False)
        self._pool.submit(_run, job, listed)
        return job

    def get(self, key: str) -> Job | None:
        """The run of that id, while it is remembered."""
        with self._lock:
            return self._jobs.get(key)

    def close(self) -> None:
        """Finish the page that is being read, drop the others."""
        self._pool.shutdown(cancel_futures=True)


def _run(job: Job, steps: list[tuple[str, Step]]) -> None:
    for name, step in steps:
        try:
            outcome, told = step()
        except SelonError as error:
            outcome, told = "failed", str(error)
        except Exception as error:  # one bad page must not keep the others from being read
            outcome, told = "failed", f"unexpected {type(error).__name__}"
        job.outcomes.append(Outcome(name, outcome, told))
