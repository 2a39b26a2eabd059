"""The closed lists of values that readings use, as docs/contract.md gives them."""

from typing import Literal

Form = Literal["direct", "indirect", "mixed"]
"""`direct`: all between quotation marks; `mixed`: part of it."""

Stance = Literal["affirm", "deny", "accuse", "demand", "commit", "forecast", "withhold"]

AsideReason = Literal[
    "asked",
    "wished",
    "required",
    "negated",
    "conditional",
    "possible",
    "purpose",
    "future",
    "own",
    "topic",
    "nobody",
    "unfit",
]
"""Why a report is no attribution; docs/attributions.md says what each of them means."""

SourceKind = Literal[
    "person",
    "official",
    "government",
    "armed_group",
    "organisation",
    "media",
    "document",
    "witness",
    "public",
]

Measure = Literal[
    "killed",
    "wounded",
    "missing",
    "detained",
    "abducted",
    "displaced",
    "returned",
    "released",
    "trapped",
    "present",
    "surrendered",
    "affected",
    "participants",
    "losses",
    "other",
]

Unit = Literal["person", "family", "vehicle", "building", "event", "other"]

EventKind = Literal[
    "clash",
    "territory",
    "air_strike",
    "shelling",
    "bombing",
    "suicide_attack",
    "attack",
    "killing",
    "abduction",
    "arrest",
    "release",
    "escape",
    "destruction",
    "protest",
    "riot",
    "displacement",
    "return",
    "offensive",
    "withdrawal",
    "agreement",
    "meeting",
    "aid",
    "judicial",
    "sanction",
    "election",
    "accident",
    "disaster",
]

Status = Literal["happened", "ongoing", "planned", "alleged", "denied", "conditional"]

ClaimKind = Literal["event", "figure", "statement"]

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
"""The types of TIMEX3."""

QuoteUse = Literal["speech", "title", "scare", "foreign"]
"""What a pair of quotation marks is there for."""

Verdict = Literal["accept", "reject", "correct", "withdraw"]
"""What a person can decide about a claim; `withdraw` takes back the same person's last decision on it."""
