"""Numbers in digits and words, with the bounds that their qualifiers give."""

from selon.reading.figures.numbers.number import Number
from selon.reading.figures.numbers.scan import read_numbers
from selon.reading.figures.numbers.words import NumberWords

__all__ = ["Number", "NumberWords", "read_numbers"]
