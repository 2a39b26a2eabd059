"""A page before it is written: one content, three forms (HTML, JSON, CSV)."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic_core import to_jsonable_python
from starlette.responses import HTMLResponse, Response, StreamingResponse

from selon.web.bench import bench_of, words_of
from selon.web.security.csrf import COOKIE, seed_of, token_for
from selon.web.writing.rendering import render

FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns."""

    header: Sequence[str]
    rows: Iterable[Sequence[object]]


@dataclass(frozen=True, slots=True)
class View:
    """`context` is for the template, `data` the JSON twin, `table` the CSV twin; only one of them is made."""

    template: str
    context: Callable[[], Mapping[str, object]]
    data: Callable[[], object]
    table: Callable[[], Table]


def twins(router: APIRouter, path: str, look: Callable[..., View]) -> None:
    """Let `look`, a FastAPI dependency, answer at `path`, `path.json` and `path.csv`."""
    name = look.__module__.rpartition(".")[2]

    def page(request: Request, view: Annotated[View, Depends(look)]) -> Response:
        return written(request, view)

    def as_json(view: Annotated[View, Depends(look)]) -> Response:
        body = json.dumps(to_jsonable_python(view.data(), exclude_none=False), ensure_ascii=False)
        return Response(body, media_type="application/json")

    def as_csv(view: Annotated[View, Depends(look)]) -> Response:
        return StreamingResponse(csv_of(view.table()), media_type="text/csv; charset=utf-8")

    router.add_api_route(f"{path}.json", as_json, name=f"{name}_json", summary=look.__doc__)
    router.add_api_route(f"{path}.csv", as_csv, name=f"{name}_csv", summary=look.__doc__)
    router.add_api_route(path, page, include_in_schema=False, name=name)


def written(request: Request, view: View, status: int = 200) -> Response:
    """The HTML of a view, with a token for its forms."""
    seed = seed_of(request)
    page = render(
        bench_of(request).templates,
        request,
        view.template,
        words_of(request),
        view.context(),
        token_for(request, seed),
    )
    response = HTMLResponse(page, status)
    if request.cookies.get(COOKIE) != seed:
        keep(request, response, COOKIE, seed)
    return response


def keep(request: Request, response: Response, name: str, value: str, days: int = 365) -> None:
    """Set a cookie that no script reads and no other site sends."""
    secure = request.url.scheme == "https"
    response.set_cookie(name, value, max_age=days * 86400, httponly=True, samesite="strict", secure=secure)


def csv_of(table: Table) -> Iterator[str]:
    """CSV with a header; a cell that a spreadsheet would take for a formula is quoted by an apostrophe."""
    yield _line(table.header)
    for row in table.rows:
        yield _line([_cell(value) for value in row])


def _line(cells: Sequence[object]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(FORMULA):
        return "'" + value
    return "" if value is None else value
