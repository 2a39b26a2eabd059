"""A copy laid beside its origin, sentence by sentence."""

from hypothesis import given
from hypothesis import strategies as st

from selon.fusion.comparison import compare, covered

ORIGIN = (
    "Le port de Vieux-Quai a été touché par trois roquettes peu avant l'aube. "
    "Selon le gouverneur de la province, 14 dockers ont été blessés dans l'attaque. "
    "La rébellion du Nord nie toute responsabilité dans ces tirs."
)


def changes(origin: str, copy: str) -> list[str]:
    return [pair.change for pair in compare(origin, copy)]


def test_a_text_is_the_same_as_itself() -> None:
    assert changes(ORIGIN, ORIGIN) == ["same"] * 3


def test_a_sentence_with_another_figure_is_reworded_and_never_the_same() -> None:
    assert changes(ORIGIN, ORIGIN.replace("14 dockers", "19 dockers")) == ["same", "reworded", "same"]


def test_what_a_copy_leaves_out_is_dropped_and_what_it_puts_in_is_added() -> None:
    copy = "La ministre des Transports se rendra sur place dès mercredi matin. " + ORIGIN.split(". ")[0] + "."
    assert changes(ORIGIN, copy) == ["added", "same", "dropped", "dropped"]


def test_another_order_of_words_and_another_label_are_reworded() -> None:
    copy = "Peu avant l'aube, trois roquettes terroristes ont touché le port de Vieux-Quai."
    assert changes(ORIGIN, copy)[0] == "reworded"


def test_coverage_is_counted_in_characters_of_either_text() -> None:
    first = ORIGIN.split(". ")[0] + "."
    pairs = compare(ORIGIN, first)
    assert covered(pairs, "copy") == 1.0
    assert 0.2 < covered(pairs, "origin") < 0.5


@given(
    st.lists(st.sampled_from(ORIGIN.split(". ")), max_size=5), st.lists(st.sampled_from(ORIGIN.split(". ")))
)
def test_every_sentence_of_either_text_is_used_once(left: list[str], right: list[str]) -> None:
    pairs = compare("\n".join(left), "\n".join(right))
    assert len([pair for pair in pairs if pair.origin]) == len(left)
    assert len([pair for pair in pairs if pair.copy]) == len(right)
