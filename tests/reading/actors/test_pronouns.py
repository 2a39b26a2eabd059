import pytest

from tests.reading.actors.articles import mention_at, table


@pytest.mark.parametrize("row", table("pronouns.yaml"), ids=lambda row: row["at"])
def test_pronoun_stands_for_whom_the_text_means(row):
    found = mention_at(row["text"], row["at"])
    if row["name"] is None:
        assert found is None or found.span[0] != row["text"].index(row["at"])
    else:
        assert found is not None
        assert found.name == row["name"]
