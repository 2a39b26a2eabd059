"""Colours, by what they mean. Without colour nothing is lost: every state is also a word."""

from selon.vocabulary import Status

ROLE = {"title": "bold", "dim": "dim", "head": "bold", "figure": "bold", "scale": "cyan"}

_STATUS = {"denied": "red", "alleged": "yellow", "planned": "blue", "conditional": "blue"}


def status_style(status: Status) -> str:
    return _STATUS.get(status, "")
