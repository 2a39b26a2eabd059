"""What a renderable looks like on a page of plain text."""

import io

from rich.console import Console, RenderableType


def shown(renderable: RenderableType, width: int = 80) -> str:
    out = io.StringIO()
    Console(file=out, width=width, highlight=False).print(renderable)
    return out.getvalue()
