"""Who speaks for a body is no source beside it."""

import pytest

from selon.fusion import roots_of
from selon.fusion.bodies import body_of, speaking
from tests.fusion.build import article, figure


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Un porte-parole de l'armée valdaise", "armée valdaise"),
        ("le porte-parole du ministère de la Défense", "ministère de la Défense"),
        ("le porte-parole du ministre valdais de la Défense", "ministère valdais de la Défense"),
        ("La porte-parole des rebelles", "rebelles"),
        ("le service de presse de l’état-major", "état-major"),
        ("Le ministre de la Défense", "ministère de la Défense"),
        ("la préfète de Haute-Cale", "préfecture de Haute-Cale"),
        ("le ministre", None),
        ("le ministère de la Défense", None),
        ("un responsable du ministère de la Défense", None),
        ("Maire Delatour", None),
    ],
)
def test_a_name_tells_the_body_that_it_speaks_for(name: str, body: str | None) -> None:
    assert body_of(name, "fr") == body
    assert body_of(name, "zz") is None


def roots(*names: str) -> list[tuple[str, str]]:
    """Key and name of the root of each name, in pages of their own."""
    said = [figure(name, article(name, outlet=f"Le {name}"), 14, 14, 14, source=name) for name in names]
    found = roots_of(said, ())
    return [(found[claim.id].key, found[claim.id].name) for claim in said]


def test_the_voice_of_a_body_counts_as_the_body() -> None:
    ministry = "le ministère de la Défense"
    body, spokesman, head = roots(ministry, f"un porte-parole du {ministry[3:]}", "Le ministre de la Défense")
    assert body == spokesman == head
    assert body[1] == ministry


def test_two_voices_of_a_body_that_is_silent_are_one() -> None:
    one, other = roots("le porte-parole de la gendarmerie", "le service de presse de la gendarmerie")
    assert one == other
    assert one[1] == "gendarmerie"


def test_a_voice_by_itself_keeps_its_name_and_another_body_is_another_source() -> None:
    names = ("le porte-parole de la gendarmerie", "le porte-parole de la douane", "l'armée")
    found = roots(*names)
    assert tuple(name for _, name in found) == names
    assert len({key for key, _ in found}) == 3


def test_it_is_said_who_speaks_for_whom() -> None:
    names = ("le porte-parole de la gendarmerie", "la gendarmerie", "Awa Diarra")
    assert speaking(names, "gendarmerie", "fr") == ("le porte-parole de la gendarmerie",)
    assert speaking(names, "le porte-parole de la gendarmerie", "fr") == ()
