"""Whatever a program asks by the schema, the workbench never breaks down."""

from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error

from selon.web.app import make_app
from selon.web.security.access import shared

TOKEN = "token-of-the-schema-test"
BEARER = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def interface(ledger: Path) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_asgi(
        "/api/openapi.json", make_app(ledger, shared(TOKEN)), headers=BEARER
    )


def test_no_request_breaks_the_workbench(interface: schemathesis.BaseSchema) -> None:
    asked = set()
    for found in interface.get_all_operations():
        operation = found.ok()

        @given(operation.as_strategy())
        @settings(
            max_examples=15,
            deadline=None,
            derandomize=True,
            database=None,
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
        )
        def ask(case: schemathesis.Case) -> None:
            case.call_and_validate(headers=BEARER, checks=[not_a_server_error])

        ask()
        asked.add(operation.path)
    assert {"/claims.json", "/incident/{claim}.json", "/api/decisions"} <= asked
