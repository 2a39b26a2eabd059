"""In whose mouth an event was put."""

from selon.model import Attribution, Span


def voice_of(span: Span, attributions: tuple[Attribution, ...]) -> Attribution | None:
    """The innermost attribution whose content holds `span`."""
    holding = [
        (part.span[1] - part.span[0], number)
        for number, attribution in enumerate(attributions)
        for part in attribution.content
        if part.span[0] <= span[0] and span[1] <= part.span[1]
    ]
    return attributions[min(holding)[1]] if holding else None
