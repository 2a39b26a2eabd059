"""Every error that Selon raises on purpose, each with a stable code and a remedy.

SelonError
├── InputError                 what was given cannot be read
│   ├── EmptyInput             SELON-E101
│   ├── BinaryInput            SELON-E102
│   ├── MissingPath            SELON-E103
│   ├── UnsupportedType        SELON-E104
│   ├── NoArticle              SELON-E105
│   ├── BrokenInput            SELON-E106
│   └── InputTooLarge          SELON-E107
├── LanguageError              the text is in a language that cannot be read
│   ├── UnsupportedLanguage    SELON-E201
│   └── MissingModel           SELON-E202
├── LedgerError                the store refuses
│   ├── NotALedger             SELON-E301
│   ├── LedgerVersion          SELON-E302
│   ├── LedgerUnavailable      SELON-E303
│   ├── NotInLedger            SELON-E304
│   └── MissingLibrary         SELON-E305
└── DataError                  a data file of the package breaks its schema
    └── InvalidData            SELON-E401
"""

from typing import ClassVar


class SelonError(Exception):
    """Root of the tree. `str(error)` is one line: code, what is wrong, what to do about it."""

    code: ClassVar[str] = "SELON-E000"
    remedy: ClassVar[str] = "Run again with --debug and report what it prints."

    def __init__(self, what: str, remedy: str | None = None) -> None:
        self.what = what
        self.advice = remedy or self.remedy
        super().__init__(f"{self.code}: {what}. {self.advice}")


class InputError(SelonError):
    """What was given cannot be read."""


class EmptyInput(InputError):
    """The file or stream holds nothing but white space."""

    code = "SELON-E101"
    remedy = "Capture the page again."


class BinaryInput(InputError):
    """The bytes are not text and not of a type that Selon opens."""

    code = "SELON-E102"
    remedy = "Give a text, HTML or archive file."


class MissingPath(InputError):
    """The path does not exist or cannot be opened."""

    code = "SELON-E103"
    remedy = "Check the path and its permissions."


class UnsupportedType(InputError):
    """The content is of a type that Selon knows of and does not open."""

    code = "SELON-E104"
    remedy = "Convert it to HTML or text."


class NoArticle(InputError):
    """The page holds no article: a login wall, a list of links, chrome alone."""

    code = "SELON-E105"
    remedy = "Capture the article's own page."


class BrokenInput(InputError):
    """A container or an encoding is damaged beyond reading."""

    code = "SELON-E106"
    remedy = "Capture or download it again."


class InputTooLarge(InputError):
    """A page or an archive member is larger than the limit."""

    code = "SELON-E107"
    remedy = "Split it, or extract the pages that matter."


class LanguageError(SelonError):
    """The text is in a language that cannot be read."""


class UnsupportedLanguage(LanguageError):
    """There is no language pack for the text's language."""

    code = "SELON-E201"
    remedy = "Selon reads French (fr)."


class MissingModel(LanguageError):
    """The parser's model of a language pack is not installed."""

    code = "SELON-E202"
    remedy = "Install the model that the message names with pip."


class LedgerError(SelonError):
    """The store refuses."""


class NotALedger(LedgerError):
    """The file is there and is not a Selon ledger."""

    code = "SELON-E301"
    remedy = "Name another file with --ledger."


class LedgerVersion(LedgerError):
    """The ledger was written by another version of the schema."""

    code = "SELON-E302"
    remedy = "Use the version of Selon that wrote it, or begin a new ledger."


class LedgerUnavailable(LedgerError):
    """The store cannot be reached, is locked or is full."""

    code = "SELON-E303"
    remedy = "Check the path, its permissions and free space, then try again."


class NotInLedger(LedgerError):
    """No article, claim or incident of that id."""

    code = "SELON-E304"
    remedy = "List the ids with `selon claims`."


class MissingLibrary(LedgerError):
    """What was asked for needs a library of an extra that is not installed."""

    code = "SELON-E305"
    remedy = "Install it with `pip install selon[data]`."


class DataError(SelonError):
    """A data file of the package breaks its schema."""


class InvalidData(DataError):
    """A data file does not fit its schema; the message names the file and the field."""

    code = "SELON-E401"
    remedy = "Mend the file, or install the package again."
