"""Names found in running text."""

from selon.gazetteer import fold
from selon.gazetteer.scan import Scanner


def keys(*names: str) -> frozenset[str]:
    return frozenset(fold(name) for name in names)


def found(text: str, scanner: Scanner) -> list[str]:
    return [text[start:end] for start, end in scanner.scan(text)]


def test_the_longest_name_wins() -> None:
    scanner = Scanner(keys("Nord", "Port", "Port-au-Prince"))
    assert found("Il quitte Port-au-Prince hier.", scanner) == ["Port-au-Prince"]


def test_a_name_that_reaches_farther_wins_over_an_earlier_one() -> None:
    scanner = Scanner(keys("La Grande", "Grande-Bretagne"))
    assert found("La Grande-Bretagne hésite.", scanner) == ["Grande-Bretagne"]


def test_an_article_before_a_hyphen_belongs_to_the_name() -> None:
    assert found("ils fuient al-Anbar et El-Facher", Scanner(keys("Anbar", "Facher"))) == [
        "al-Anbar",
        "El-Facher",
    ]


def test_an_elided_article_does_not() -> None:
    scanner = Scanner(keys("Irak", "L'Irak"), weak=frozenset({"l"}))
    assert found("L'Irak refuse.", scanner) == ["Irak"]


def test_lower_case_ends_only_a_curated_name() -> None:
    scanner = Scanner(keys("Arabie", "Arabie saoudite"), curated=keys("Ghouta orientale"))
    assert found("De la Ghouta orientale à l'Arabie saoudite", scanner) == ["Ghouta orientale", "Arabie"]


def test_lower_case_begins_a_name_only_with_a_head_word() -> None:
    scanner = Scanner(keys(), curated=keys("mer Noire"), heads=frozenset({"mer"}))
    assert found("au large, la mer Noire", scanner) == ["mer Noire"]


def test_punctuation_parts_names() -> None:
    assert found("Beni, Walid", Scanner(keys("Beni Walid"))) == []
