"""The table of kinds is whole, and speaks the words of the three schemes."""

from typing import get_args

import pytest

from selon.export.kinds import codes_of, table
from selon.vocabulary import EventKind

ACLED = {
    "Battles": {"Armed clash", "Government regains territory", "Non-state actor overtakes territory"},
    "Explosions/Remote violence": {
        "Air/drone strike",
        "Suicide bomb",
        "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED",
        "Grenade",
        "Chemical weapon",
    },
    "Violence against civilians": {"Attack", "Abduction/forced disappearance", "Sexual violence"},
    "Protests": {"Peaceful protest", "Protest with intervention", "Excessive force against protesters"},
    "Riots": {"Violent demonstration", "Mob violence"},
    "Strategic developments": {
        "Agreement",
        "Arrests",
        "Change to group/activity",
        "Disrupted weapons use",
        "Headquarters or base established",
        "Looting/property destruction",
        "Non-violent transfer of territory",
        "Other",
    },
}
PLOVER = {
    *("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST"),
    *("ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}


def test_every_kind_has_its_codes_and_no_other_word_has() -> None:
    assert set(table().kinds) == set(get_args(EventKind))


@pytest.mark.parametrize("kind", get_args(EventKind))
def test_codes_are_words_of_their_scheme(kind: EventKind) -> None:
    codes = codes_of(kind)
    if codes.acled.event is None:
        assert codes.acled.sub_event is None
    else:
        assert codes.acled.sub_event in ACLED[codes.acled.event]
        assert codes.acled.state is None or codes.acled.state in ACLED[codes.acled.event]
    assert codes.plover.event is None or codes.plover.event in PLOVER
    assert codes.plover.event is not None or codes.plover.mode is None
    assert codes.idmc.term is None or 0 <= codes.idmc.term <= 12


def test_taking_a_place_differs_by_who_takes_it() -> None:
    acled = codes_of("territory").acled
    assert (acled.sub_event, acled.state) == (
        "Non-state actor overtakes territory",
        "Government regains territory",
    )


def test_nature_is_no_conflict_to_those_who_count_the_displaced() -> None:
    assert codes_of("disaster").idmc.cause == "Disaster"
    assert codes_of("displacement").idmc.term == 1
    assert codes_of("return").idmc.term == 11
