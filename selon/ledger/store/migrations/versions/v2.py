"""Version 2: incidents, lineage and ties are kept."""

import sqlalchemy as sa
from alembic import context, op

revision = "2"
down_revision = "1"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
LACKING = ("place", "place_id", "place_kind")


def upgrade() -> None:
    op.add_column("claims", sa.Column("place_kind", TEXT))
    op.add_column("claims", sa.Column("owner", sa.Integer))
    op.create_index("ix_claims_owner", "claims", ["owner"])
    _ties()
    _events()
    _lineage()


def _ties() -> None:
    names = ("claim", "other", "tie", "who", "at", "note")
    columns = (sa.Column(name, TEXT, nullable=False) for name in names)
    op.create_table("ties", sa.Column("key", sa.Integer, primary_key=True), *columns)
    op.create_index("ix_ties_claim", "ties", ["claim"])
    op.create_index("ix_ties_other", "ties", ["other"])
    context.config.attributes["guard"](op.get_bind(), "ties")


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("claim", sa.Integer, sa.ForeignKey("claims.key", ondelete="CASCADE"), primary_key=True),
        *(sa.Column(name, TEXT, nullable=False) for name in ("key", "id", "article", "kind")),
        *(sa.Column(name, TEXT) for name in LACKING),
        sa.Column("country", TEXT, nullable=False),
        sa.Column("lat", sa.Float),
        sa.Column("lon", sa.Float),
        *(sa.Column(name, sa.Integer) for name in ("precision", "first", "last")),
        sa.Column("said", sa.Boolean, nullable=False),
        sa.Column("anchored", sa.Boolean, nullable=False),
        sa.Column("who", sa.JSON, nullable=False),
        sa.Column("core", TEXT),
        sa.Column("into", TEXT),
        sa.Column("incident", TEXT, nullable=False),
    )
    for name in ("key", "id", "core", "into", "incident"):
        op.create_index(f"ix_events_{name}", "events", [name])
    op.create_index("events_when", "events", ["country", "first", "last"])


def _lineage() -> None:
    op.create_table(
        "traces",
        sa.Column("trace", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("article", sa.Integer, sa.ForeignKey("articles.key"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_traces_article", "traces", ["article"])
    op.create_table(
        "edges",
        sa.Column("copy", sa.Integer, sa.ForeignKey("articles.key"), primary_key=True),
        sa.Column("origin", sa.Integer, sa.ForeignKey("articles.key"), primary_key=True),
        sa.Column("extent", TEXT, nullable=False),
        sa.Column("share", sa.Float, nullable=False),
        sa.Column("certain", sa.Boolean, nullable=False),
        sa.Column("why", sa.JSON, nullable=False),
        sa.Column("pairs", sa.JSON, nullable=False),
    )
    op.create_index("ix_edges_origin", "edges", ["origin"])
