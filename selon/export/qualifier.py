"""The qualifier of a figure in one sign, for columns that stand beside a bare number."""

from selon.stored import StoredClaim


def number(claim: StoredClaim) -> int | None:
    """The bare number of a figure: as printed, else its lower, else its upper bound."""
    return next((value for value in (claim.best, claim.low, claim.high) if value is not None), None)


def qualifier(claim: StoredClaim) -> str:
    """How the bare number is meant; empty where there is no figure.

    `exact`, `about`, `between`, `at least`, `more than`, `at most`, `less than` or `unknown`: a bound that
    leaves the printed number out is strict.
    """
    if claim.measure is None:
        return ""
    low, high = claim.low, claim.high
    if low is None and high is None:
        return "about" if claim.best is not None else "unknown"
    if low is not None and high is not None:
        return "exact" if low == high else "between"
    if high is None:
        return "more than" if claim.best is not None and low is not None and claim.best < low else "at least"
    return "less than" if claim.best is not None and claim.best > high else "at most"


def chain(claim: StoredClaim) -> str:
    """The source chain as one line, the outlet first: `Al-Alam ← Soumariya news ← un responsable`."""
    names = [claim.outlet, *(link.name for link in claim.chain)]
    return " ← ".join(name for name in names if name)
