import pytest

from tests.reading.actors.articles import mention_at, table


@pytest.mark.parametrize("row", table("descriptions.yaml"), ids=lambda row: row["phrase"])
def test_description_goes_back_to_the_actor_named_before(row):
    found = mention_at(row["text"], row["phrase"].strip())
    if row["name"] is None:
        assert found is None or found.antecedent is None
    else:
        assert found is not None
        assert found.name == row["name"]
        assert found.antecedent is not None
        assert found.antecedent[0] < row["text"].index(row["phrase"])
