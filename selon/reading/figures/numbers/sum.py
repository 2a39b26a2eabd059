"""The running value of a numeral in words."""

from selon.reading.figures.numbers.words import NumberWords


class Sum:
    """Adds number words one by one. `add` refuses a word that cannot go on with the numeral."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words
        self._total = 0
        self._current = 0
        self._room: float = float("inf")
        self._scale: float = float("inf")
        self._begun = False

    @property
    def value(self) -> int:
        return self._total + self._current

    def add(self, name: str) -> bool:
        """Take the word `name` in, or say that it begins another number."""
        value = self._words.values[name]
        if name in self._words.scales:
            taken = self._multiply(value)
        elif name in self._words.hundreds:
            taken = self._hundred(value)
        else:
            taken = self._small(value)
        self._begun = True
        return taken

    def _multiply(self, value: int) -> bool:
        alone = self._begun and not self._current and not self._total  # "million mille" goes on
        if value >= self._scale or alone:
            return False
        self._total += max(1, self._current) * value
        self._current, self._room, self._scale = 0, value, value
        return True

    def _hundred(self, value: int) -> bool:
        if self._current == 1 or self._current > 9 or (not self._current and self._room <= value):
            return False
        self._current, self._room = max(1, self._current) * value, value
        return True

    def _small(self, value: int) -> bool:
        if value >= self._room or (self._begun and not value):
            return False
        self._current += value
        self._room = self._room_after(value)
        return True

    def _room_after(self, value: int) -> int:
        """What may still be added: less than 10 to tens, less than 20 to long tens."""
        if value in self._words.long_tens:
            return 20
        return 10 if value >= 20 and value % 10 == 0 else 0
