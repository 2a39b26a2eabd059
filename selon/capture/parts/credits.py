"""Credits: the agencies or outlets that a page names as its sources."""

from selon.capture.dating.context import Context


def credits_of(context: Context) -> tuple[str, ...]:
    return ()
