"""What stands between quotation marks, blanked."""

import re

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"\n]*\"")
SCARE = 25
"""A shorter quotation is a word in quotation marks: the outlet's own wording, not somebody's speech."""


def outside_quotes(text: str) -> str:
    """`text` without its quotations of more than a few words."""
    return _QUOTED.sub(lambda match: match.group() if len(match.group()) < SCARE else " ", text)
