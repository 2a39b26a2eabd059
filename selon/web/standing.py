"""What people's decisions come to: each person's last word, a claim's standing, agreement of two."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from selon.ledger import Decision

WITHDRAW = "withdraw"
"""The verdict that takes back the same person's last decision that still holds."""

Words = dict[str, dict[str, Decision]]


def last_words(decisions: Iterable[Decision]) -> Words:
    """Claim id → person → the decision that holds, of decisions in the order in which they were made."""
    piles: dict[str, dict[str, list[Decision]]] = defaultdict(lambda: defaultdict(list))
    for decision in decisions:
        pile = piles[decision.claim][decision.who]
        if decision.verdict != WITHDRAW:
            pile.append(decision)
        elif pile:
            pile.pop()
    held = {claim: {who: pile[-1] for who, pile in by.items() if pile} for claim, by in piles.items()}
    return {claim: by for claim, by in held.items() if by}


def standing_of_claims(decisions: Iterable[Decision]) -> dict[str, str]:
    """Claim id → the verdict of all who decided, or `disputed` where they differ."""
    found: dict[str, str] = {}
    for claim, by in last_words(decisions).items():
        verdicts = {decision.verdict for decision in by.values()}
        found[claim] = verdicts.pop() if len(verdicts) == 1 else "disputed"
    return found


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two people's verdicts on the claims that both decided. `kappa` is Cohen's; None where undefined."""

    left: str
    right: str
    both: int
    same: int
    kappa: float | None


def agreements(words: Mapping[str, Mapping[str, Decision]]) -> tuple[Agreement, ...]:
    """The agreement of every two people who decided a claim in common, by name."""
    people = sorted({who for by in words.values() for who in by})
    found = (_agreement(left, right, words) for left, right in combinations(people, 2))
    return tuple(each for each in found if each.both)


def _agreement(left: str, right: str, words: Mapping[str, Mapping[str, Decision]]) -> Agreement:
    pairs = [(by[left].verdict, by[right].verdict) for by in words.values() if left in by and right in by]
    same = sum(one == two for one, two in pairs)
    return Agreement(
        left, right, len(pairs), same, _kappa([str(a) for a, _ in pairs], [str(b) for _, b in pairs])
    )


def _kappa(left: list[str], right: list[str]) -> float | None:
    """Cohen's kappa: agreement beyond what the two people's habits would give by chance."""
    total = len(left)
    if not total:
        return None
    one, two = Counter(left), Counter(right)
    chance = sum(one[verdict] * two[verdict] for verdict in one) / total**2
    seen = sum(a == b for a, b in zip(left, right, strict=True)) / total
    return None if chance == 1 else round((seen - chance) / (1 - chance), 3)
