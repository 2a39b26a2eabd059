"""Coming in with a token, going out, and how the workbench looks."""

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from selon.web.bench import bench_of
from selon.web.security.access import HOURS, SESSION
from selon.web.security.csrf import Form
from selon.web.wording import LANGUAGES
from selon.web.writing.rendering import THEMES
from selon.web.writing.view import Table, View, keep, written

router = APIRouter(include_in_schema=False)


@router.get("/login")
def door(request: Request, back: str = "/") -> Response:
    """The form that asks for the token."""
    return _door(request, back, wrong=False)


@router.post("/login")
def enter(request: Request, form: Form) -> Response:
    """Come in, if the token is somebody's."""
    back, token = str(form.get("back") or "/"), str(form.get("token") or "")
    name = bench_of(request).access.name_of(token)
    if name is None:
        return _door(request, back, wrong=True)
    response = RedirectResponse(local(back), 303)
    keep(request, response, SESSION, bench_of(request).access.session(name), days=1)
    return response


@router.post("/logout")
def leave(form: Form) -> Response:
    """Go out."""
    response = RedirectResponse("/login", 303)
    response.delete_cookie(SESSION)
    return response


@router.post("/preferences")
def prefer(request: Request, form: Form) -> Response:
    """Choose a language or a theme, and go back."""
    response = RedirectResponse(local(str(form.get("back") or "/")), 303)
    for name, known in (("lang", LANGUAGES), ("theme", THEMES)):
        chosen = form.get(name)
        if chosen in known:
            keep(request, response, f"selon_{name}", str(chosen))
    return response


def local(address: str) -> str:
    """An address of this site: another site's becomes the first page."""
    plain = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if plain else "/"


def _door(request: Request, back: str, *, wrong: bool) -> Response:
    view = View(
        "login.html",
        lambda: {"back": local(back), "wrong": wrong, "hours": HOURS},
        dict,
        lambda: Table((), ()),
    )
    return written(request, view, 401 if wrong else 200)
