"""From probabilities to the lines that are kept."""

from selon.capture.lines.segment import kept_lines

TEXT = "Le convoi de farine attend depuis dix jours au poste de la frontière nord, a dit la préfecture."
TEASER = (
    "Le maire de la ville voisine quitte son poste après huit ans, et la coalition cherche qui le suivra."
)
NAMES = "Hélène Marsan"


def kept(page: list[tuple[str, float]]) -> list[int]:
    lines, likely = [line for line, _ in page], [probability for _, probability in page]
    return kept_lines(lines, likely, [False] * len(page), len(page))


def test_teasers_with_their_headlines_do_not_join_the_article() -> None:
    article = [(TEXT, 0.95)] * 6
    teasers = [("Deux obus sur le marché", 0.2), (NAMES, 0.1), (TEASER, 0.5)] * 5
    assert kept([*article, ("Opinions", 0.05), *teasers]) == list(range(6))


def test_a_doubtful_paragraph_within_the_article_stays() -> None:
    page = [(TEXT, 0.95)] * 3 + [(TEASER, 0.3)] + [(TEXT, 0.95)] * 3 + [(NAMES, 0.05)] * 30
    assert kept(page) == list(range(7))
