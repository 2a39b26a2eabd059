"""Times as metadata write them."""

import datetime as dt
from email.utils import parsedate_to_datetime


def moment(text: str | None) -> dt.datetime | None:
    """ISO 8601, RFC 2822, or seconds since 1970; None for anything else."""
    if not text:
        return None
    value = text.strip()
    try:
        if value.isdigit() and len(value) in (10, 13):
            return dt.datetime.fromtimestamp(int(value[:10]), dt.UTC)
        return dt.datetime.fromisoformat(value.replace("Z", "+00:00"))
    except (ValueError, OverflowError):
        pass
    try:
        return parsedate_to_datetime(value)
    except (TypeError, ValueError, IndexError):
        return None
