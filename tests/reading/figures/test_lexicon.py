"""The lists of figures agree with one another."""

from selon.reading.figures.counted.lexicon import open_lexicon

LEXICON = open_lexicon("fr")


def test_no_noun_is_both_counted_and_never_counted() -> None:
    assert sorted(set(LEXICON.nouns) & LEXICON.lists.never) == []


def test_no_thing_is_also_a_noun_of_a_group() -> None:
    assert sorted(set(LEXICON.nouns) & LEXICON.lists.things) == []


def test_no_noun_stands_in_two_groups() -> None:
    seen: dict[str, int] = {}
    for group in LEXICON.lists.groups:
        for noun in set(group.nouns):
            seen[noun] = seen.get(noun, 0) + 1
    assert sorted(noun for noun, times in seen.items() if times > 1) == []


def test_a_plural_or_feminine_noun_has_the_group_of_its_base() -> None:
    assert LEXICON.noun("combattantes") == LEXICON.noun("combattant")
    assert LEXICON.noun("infirmières") is not None
    assert LEXICON.noun("xyzzy") is None
