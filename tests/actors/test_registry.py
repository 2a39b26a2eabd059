"""The registry's data: complete, consistent, and found by any of its names."""

import re
from collections import defaultdict

import pytest

from selon.actors import open_registry, whose_wording
from selon.actors.fold import fold
from selon.actors.loading import DATA, entry_files, load_wordings, read_file
from selon.actors.registry import aliases
from selon.actors.schema import Entries, States
from selon.errors import InvalidData

REGISTRY = open_registry()


def test_registry_names_every_kind_of_actor_of_conflict_news():
    kinds = {actor.kind for actor in REGISTRY.actors.values()}
    assert kinds >= {"armed_group", "government", "organisation", "media"}
    assert len(REGISTRY.actors) >= 600
    assert sum(actor.kind == "armed_group" for actor in REGISTRY.actors.values()) >= 250


def test_no_id_is_given_twice():
    ids = [
        found
        for path in entry_files()
        for found in re.findall(r"^  ([\w-]+): \{", path.read_text(encoding="utf-8"), re.M)
    ]
    assert len(ids) == len(set(ids))
    assert {*ids, *(actor for actor in REGISTRY.actors if actor.startswith("gov:"))} == set(REGISTRY.actors)


def test_full_names_belong_to_one_actor():
    bearers = defaultdict(set)
    for actor in REGISTRY.actors.values():
        for alias in aliases(actor):
            if alias.role in ("name", "state", "full", "seat"):
                bearers[fold(alias.text)].add(actor.id)
    assert {name: actors for name, actors in bearers.items() if len(actors) > 1} == {}


def test_acronyms_that_several_bear_are_told_apart_by_country():
    bearers = defaultdict(list)
    for actor in REGISTRY.actors.values():
        for short in set(actor.short):
            bearers[short].append(set(actor.countries))
    shared = [countries for countries in bearers.values() if len(countries) > 1]
    assert all(countries for group in shared for countries in group)
    assert all(not group[0] & group[1] for group in shared)


def test_loaded_labels_say_whose_wording_they_are():
    used = {label.whose for actor in REGISTRY.actors.values() for label in actor.loaded}
    assert used <= set(load_wordings())
    assert "Russia" in whose_wording("moscow")


def test_other_names_point_at_actors_that_exist():
    assert all(actor.same in REGISTRY for actor in REGISTRY.actors.values() if actor.same)


def test_no_actor_ends_before_it_begins():
    dated = [actor for actor in REGISTRY.actors.values() if actor.since and actor.until]
    assert all(actor.since <= actor.until for actor in dated)


def test_wary_names_are_names():
    for actor in REGISTRY.actors.values():
        assert actor.wary <= set(actor.names["fr"])


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("État islamique", "daech"),
        ("Islamic State", "daech"),
        ("داعش", "daech"),
        ("HCR", "hcr"),
        ("Agence France-Presse", "afp"),
        ("Kremlin", "gov:ru"),
        ("Damas", "gov:sy"),
        ("Somalie", "gov:so"),
        ("hezbollah", "hezbollah"),
        ("Gardiens de la révolution", "pasdaran"),
    ],
)
def test_names_in_any_language_find_the_actor(name, actor):
    assert [found.id for found in REGISTRY.find(name)] == [actor]


def test_armies_and_police_exist_for_every_state():
    assert "army:ml" in REGISTRY
    assert "police:ht" in REGISTRY
    assert "army:zz" not in REGISTRY


def test_file_that_breaks_the_schema_is_named(tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("kind: media\nactors: {x: {in: fr, fr: [X], en: [X]}}\n", encoding="utf-8")
    with pytest.raises(InvalidData, match=r"broken\.yaml.*ar"):
        read_file(broken, Entries)


def test_states_have_adjectives_where_the_news_needs_them():
    states = read_file(DATA / "states.yaml", States).root
    assert len(states) > 185
    assert all(state.capital for state in states.values())
