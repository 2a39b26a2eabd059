"""The interface for programs, as a page that needs nothing from outside."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from selon.web.writing.view import Table, View, written

SCHEMA = "/api/openapi.json"

router = APIRouter(include_in_schema=False)


@router.get("/api")
def look(request: Request) -> Response:
    """Every operation of the OpenAPI schema, with its parameters."""
    operations = list(_operations(request.app.openapi()))
    view = View(
        "interface.html", lambda: {"operations": operations, "schema": SCHEMA}, dict, lambda: Table((), ())
    )
    return written(request, view)


def _operations(schema: Mapping[str, Any]) -> list[tuple[str, str, str, list[str]]]:
    found = []
    for path, methods in sorted(schema["paths"].items()):
        for method, told in methods.items():
            names = [each["name"] for each in told.get("parameters", ())]
            found.append((method.upper(), path, told.get("summary", ""), names))
    return found
