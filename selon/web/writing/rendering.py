"""Templates → HTML. Everything that is put in is escaped."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote, urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request

from selon import __version__
from selon.web.wording import LANGUAGES, Words

HOME = Path(__file__).parents[1] / "templates"
THEMES = ("auto", "light", "dark")


def environment() -> Environment:
    """Templates that escape, and that refuse names they do not know."""
    made = Environment(
        loader=FileSystemLoader(HOME),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {"version": __version__, "languages": LANGUAGES, "themes": THEMES}
    made.filters |= {"path": lambda text: quote(str(text), safe=":"), "query": urlencode_known}
    return made


def render(
    templates: Environment,
    request: Request,
    template: str,
    words: Words,
    context: Mapping[str, object],
    csrf: str = "",
) -> str:
    """A page in one language. The page's own address is known to it, for its twins and for coming back."""
    theme = request.cookies.get("selon_theme", "")
    here = quote(request.url.path, safe="/:") + ("?" + request.url.query if request.url.query else "")
    return templates.get_template(template).render(
        {
            "t": words,
            "theme": theme if theme in THEMES else "auto",
            "here": here,
            "path": quote(request.url.path, safe="/:"),
            "address_query": request.url.query,
            "user": getattr(request.state, "who", None),
            "csrf": csrf,
            **context,
        }
    )


def urlencode_known(fields: Mapping[str, object]) -> str:
    """The query of an address, without the fields that say nothing."""
    return urlencode({name: value for name, value in fields.items() if value not in (None, "")})
