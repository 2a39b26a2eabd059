"""Words of a language that are printed beside what an article says."""

from pydantic import BaseModel, ConfigDict

from selon.language.pack import open_pack


class Labels(BaseModel):
    """labels.yaml of a pack: the mark of a source without a name, and what stands for an unknown outlet."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    anonymous: str
    own_voice: str


def labels_of(language: str) -> Labels:
    """The labels of a language. Raises UnsupportedLanguage."""
    return open_pack(language).data("labels", Labels)
