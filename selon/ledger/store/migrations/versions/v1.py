"""Version 1: captures, articles, readings, claims, links, decisions."""

revision = "1"
down_revision = None


def upgrade() -> None:
    """The first version is made whole."""
