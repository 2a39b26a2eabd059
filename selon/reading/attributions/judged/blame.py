"""Blame: words that make a statement accuse somebody, whatever its cue."""

from selon.reading.attributions.lexicon.tones import Tones

BACKED = 8
PARTED = 4


def blames(low: list[str], tones: Tones) -> bool:
    """Whether `low`, the words of a content in lower case, blame somebody."""
    words = any(
        word in tones.blame or word.rstrip("s") in tones.blame or word.startswith(tones.blame_stems)
        for word in low
    )
    return (
        words
        or _backs_foes(low, tones)
        or _hinders(low, tones)
        or any(has_phrase(low, phrase) for phrase in tones.blame_phrases)
    )


def has_phrase(low: list[str], phrase: tuple[str, ...]) -> bool:
    """Whether the words of `phrase` stand in `low` one behind the other."""
    n = len(phrase)
    return phrase[0] in low and any(tuple(low[i : i + n]) == phrase for i in range(len(low) - n + 1))


def _backs_foes(low: list[str], tones: Tones) -> bool:
    """Whether help is said to go to those whom everybody calls foes ("le soutien livré aux terroristes")."""
    return any(
        word in tones.backing
        and tones.foes.intersection(low[i : i + BACKED])
        and not tones.against.intersection(low[i : i + BACKED])
        for i, word in enumerate(low)
    )


def _hinders(low: list[str], tones: Tones) -> bool:
    """Whether somebody has stood in the way, adverbs aside ("ont à deux reprises bloqué")."""
    return any(
        word in tones.having and any(after in tones.hindered for after in low[i + 1 : i + 2 + PARTED])
        for i, word in enumerate(low)
    )
