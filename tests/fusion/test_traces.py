"""What a text leaves in the index."""

from selon.fusion.traces import LEAST, traces

LINE = (
    "Les pompiers du port ont maîtrisé vers midi l'incendie qui ravageait depuis la veille les entrepôts "
    "de grain, a indiqué la capitainerie. Deux dockers brûlés aux mains ont été conduits à l'hôpital central."
)
TURNED = (
    "L'incendie des entrepôts de grain, qui les ravageait depuis la veille, a été maîtrisé vers midi au "
    "port. À l'hôpital central ont été conduits deux dockers brûlés aux mains."
)
OTHER = (
    "Le conseil municipal a renvoyé à jeudi prochain l'examen du plan de circulation du centre historique."
)


def test_a_text_shares_all_traces_with_itself_whatever_its_capitals_and_accents() -> None:
    assert traces(LINE.upper().replace("É", "E")) == traces(LINE)


def test_a_sentence_turned_round_still_shares_traces() -> None:
    assert len(traces(LINE) & traces(TURNED)) >= LEAST


def test_unrelated_sentences_share_too_few_to_be_compared() -> None:
    assert len(traces(LINE) & traces(OTHER)) < LEAST


def test_traces_fit_a_signed_column_of_64_bits() -> None:
    assert all(-(1 << 63) <= trace < 1 << 63 for trace in traces(LINE))
