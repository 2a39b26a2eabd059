"""Words in any order: a reading comes of them, and every span lies in the text."""

import random

import pytest

import selon
from selon.model import Article

VOCABULARY = """
le la les des un une de du à au dans par pour avec sans et ou mais que qui dont où ne pas plus se sa leur
rebelles soldats civils otages blessés morts armée ministre gouverneur témoins village ville pont marché
affirment contrôlent occupent fuient tirent coulent violent présent armés content négligent tuent annoncent
a ont été sont serait auraient tué blessé annoncé déclaré signalés démenti attaque selon d'après citant
Gao Mopti Mali Moussa Keïta lundi mardi hier 12 trois plusieurs « » : , . ; ? ( ) – -t-il dit-il affirmant
"""
TEXTS = 60


def salad(chance: random.Random) -> str:
    return " ".join(chance.choices(VOCABULARY.split(), k=chance.randint(3, 60)))


@pytest.mark.parametrize("seed", range(4))
def test_any_words_are_read(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(TEXTS):
        text = salad(chance)
        reading = selon.read(Article(id="any", title="", language="fr", text=text))
        spans = [
            *(part.span for one in reading.attributions for part in one.content),
            *(one.span for one in (*reading.figures, *reading.places, *reading.times, *reading.mentions)),
            *(event.trigger.span for event in reading.events),
        ]
        assert all(0 <= start < end <= len(text) for start, end in spans), text
