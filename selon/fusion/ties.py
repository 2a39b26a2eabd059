"""What people decided about which claims belong together."""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Ties:
    """Pairs of claim ids that a person put together or apart; they hold against any score."""

    together: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()

    @cached_property
    def held(self) -> frozenset[str]:
        """The claims that somebody decided on."""
        return frozenset(claim for pair in self.together | self.apart for claim in pair)

    @cached_property
    def parted(self) -> frozenset[tuple[str, str]]:
        """The pairs that are apart, both ways round."""
        return frozenset((*self.apart, *((b, a) for a, b in self.apart)))


NO_TIES = Ties()
