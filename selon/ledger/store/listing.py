"""Many numbers as one parameter: the rows of a table, however many."""

import json
from collections.abc import Sequence

from sqlalchemy import BigInteger, Connection, TableValuedAlias, bindparam, column, func
from sqlalchemy.dialects.postgresql import ARRAY

Numbers = TableValuedAlias
"""Rows with one column, `value`."""


def numbers(connection: Connection, values: Sequence[int]) -> Numbers:
    """The values as rows; 64 bits each."""
    value = column("value", BigInteger)
    if connection.dialect.name == "postgresql":
        listed = bindparam("listed", list(values), ARRAY(BigInteger), unique=True)
        return func.unnest(listed).table_valued(value).render_derived()
    return func.json_each(json.dumps(list(values))).table_valued(value)
