"""Which kinds of events may name one incident."""

from typing import get_args

from selon.fusion.families import families, related
from selon.vocabulary import EventKind


def test_every_kind_has_a_family() -> None:
    assert set(families()) == set(get_args(EventKind))


def test_an_attack_may_be_called_a_bombing_and_never_a_meeting() -> None:
    assert related("attack", "bombing")
    assert not related("attack", "meeting")
