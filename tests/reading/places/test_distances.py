"""Points given by distance and direction."""

import pytest

from selon.language.fr.places.distances import distance_before
from tests.reading.places.reader import named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("à 50 km au nord de ", (50, 0)),
        ("à une trentaine de kilomètres au sud-est de la ", (30, 135)),
        ("à 12,5 kilomètres de ", (12.5, None)),
        ("à 1 200 km à l'ouest du ", (1200, 270)),
        ("à quelques kilomètres à l'est d'", (5, 90)),
        ("au nord de ", None),
        ("il y a 50 ans de ", None),
    ],
)
def test_distance_and_bearing(text: str, expected: tuple[float, float | None] | None) -> None:
    assert distance_before(text) == expected


def test_a_point_with_a_direction_is_moved_and_has_a_radius() -> None:
    (place,) = named("Le convoi a été attaqué à 111 km à l'ouest de Bagdad.", "Bagdad")
    assert place.lat == pytest.approx(33.31, abs=0.02)
    assert place.lon == pytest.approx(44.37 - 1.2, abs=0.05)
    assert place.radius_km is not None
    assert place.precision == 2


def test_a_distance_without_direction_is_a_radius_about_the_place() -> None:
    (place,) = named("Le convoi a été attaqué à 20 kilomètres de Bagdad.", "Bagdad")
    assert (place.lat, place.lon, place.radius_km) == (33.31, 44.37, 20)
