"""Past and future by the verbs of the clause."""

import pytest

from selon.reading.times.lexicon import open_lexicon
from selon.reading.times.tense import Tenses, open_cues
from selon.reading.times.tokens import tokenise

PAST, FUTURE, NONE = -1, 1, 0


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Deux obus sont tombés mardi.", PAST),
        ("Deux obus tombaient mardi.", PAST),
        ("Deux obus tombèrent mardi.", PAST),
        ("Il n'a jamais été revu mardi.", PAST),
        ("Il aurait été tué mardi.", PAST),
        ("Le conseil se réunira mardi.", FUTURE),
        ("Le conseil va se réunir mardi.", FUTURE),
        ("Le conseil doit se réunir mardi.", FUTURE),
        ("Le conseil devrait se réunir mardi.", FUTURE),
        ("Une marche est prévue mardi.", FUTURE),
        ("Avant que la loi soit votée mardi.", FUTURE),
        ("Le ministre a dit que les troupes partiraient mardi.", FUTURE),
        ("Le ministre dira que les troupes sont parties mardi.", PAST),
        ("Le marché de mardi.", NONE),
        ("La caméra et le choléra, mardi.", NONE),
        ("Il est parti. Mardi, rien.", NONE),
    ],
)
def test_the_nearest_verb_of_the_sentence_decides(text: str, tense: int) -> None:
    tokens = tokenise(text, open_lexicon("fr"))
    at = next(i for i, token in enumerate(tokens.items) if token.text.lower() == "mardi")
    assert Tenses(tokens, open_cues("fr")).at(at, at + 1) == tense
