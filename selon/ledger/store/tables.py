"""The tables. Moments are ISO 8601 text, so that they keep their time zone; days are dates."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    types,
)

VERSION = 2
"""Version of this schema; a ledger of another version is refused."""

Text = types.Text().with_variant(types.Text(collation="C"), "postgresql")
"""Text that sorts by code points in every database."""

metadata = MetaData()

versions = Table("selon_version", metadata, Column("version", Integer, primary_key=True))

captures = Table(
    "captures",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("path", Text),
    Column("url", Text),
    Column("captured", Text),
    Column("media_type", Text),
    Column("data", LargeBinary, doc="the bytes as they were got, where they are kept"),
    Column("added", Text, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("outlet", Text, nullable=False, doc="empty where unknown"),
    Column("title", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("url", Text),
    Column("published_from", Date),
    Column("published_to", Date),
    Column("credits", JSON, nullable=False),
    Column("text", Text, nullable=False),
    Column("reading", Integer, doc="key of the latest reading; null where its captures read otherwise now"),
    UniqueConstraint("id", "outlet"),
)

readings = Table(
    "readings",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("article", ForeignKey("articles.key"), nullable=False, index=True),
    Column("capture", ForeignKey("captures.sha256"), nullable=False),
    Column("reader", Text, nullable=False),
    Column("added", Text, nullable=False),
    Column("body", Text, nullable=False, doc="the reading's JSON"),
    UniqueConstraint("capture", "reader"),
)

claims = Table(
    "claims",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, index=True),
    Column("article", ForeignKey("articles.key"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("evidence", JSON, nullable=False),
    Column("quote", Text, nullable=False, doc="the characters of the article that it stands on"),
    Column("chain", JSON, nullable=False),
    Column("source", Text, doc="name of the ultimate source; null is the article's own voice"),
    Column("stance", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("hearsay", Boolean, nullable=False),
    Column("event", Text, doc="id of the event within the reading"),
    Column("event_kind", Text),
    Column("agent", Text),
    Column("agent_actor", Text),
    Column("patient", Text),
    Column("patient_actor", Text),
    Column("measure", Text),
    Column("unit", Text),
    Column("low", Integer),
    Column("high", Integer),
    Column("best", Integer),
    Column("figure", Text),
    Column("who", Text),
    Column("part_of", Text, doc="id of the figure's whole within the reading"),
    Column("cumulative", Boolean, nullable=False),
    Column("as_of", Date),
    Column("place", Text),
    Column("place_words", Text, doc="the place's name folded, for comparison"),
    Column("place_id", Text),
    Column("country", Text),
    Column("lat", Float),
    Column("lon", Float),
    Column("precision", Integer),
    Column("radius_km", Float),
    Column("place_kind", Text),
    Column("start", Date),
    Column("end", Date),
    Column("owner", Integer, index=True, doc="key of the event claim it goes with; its own for an event"),
    Index("claims_measure", "measure"),
    Index("claims_place", "place_words"),
    Index("claims_start", "start"),
)

links = Table(
    "links",
    metadata,
    Column("claim", ForeignKey("claims.key", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, doc="0 is the outlet, the last the ultimate source"),
    Column("words", Text, nullable=False, index=True, doc="the source's name folded, for comparison"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("claim", Text, nullable=False, index=True, doc="a claim's id; outlives its reading"),
    Column("verdict", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("note", Text, nullable=False),
)

ties = Table(
    "ties",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("claim", Text, nullable=False, index=True, doc="the lesser id of the two"),
    Column("other", Text, nullable=False, index=True),
    Column("tie", Text, nullable=False, doc="together, apart, or undecided again"),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("note", Text, nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("claim", ForeignKey("claims.key", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, nullable=False, index=True, doc="claim id and outlet"),
    Column("id", Text, nullable=False, index=True),
    Column("article", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("place", Text),
    Column("place_id", Text),
    Column("place_kind", Text),
    Column(
        "country", Text, nullable=False, doc="the article's where the claim has none; empty where unknown"
    ),
    Column("lat", Float),
    Column("lon", Float),
    Column("precision", Integer),
    Column("first", Integer, doc="ordinal day"),
    Column("last", Integer, doc="ordinal day"),
    Column("said", Boolean, nullable=False),
    Column("anchored", Boolean, nullable=False),
    Column("who", JSON, nullable=False),
    Column("core", Text, index=True, doc="the least key of its core; null for a loose claim"),
    Column("into", Text, index=True, doc="the core that the claim, or its core, lies in"),
    Column("incident", Text, nullable=False, index=True, doc="the group in the end"),
    Index("events_when", "country", "first", "last"),
)

traces = Table(
    "traces",
    metadata,
    Column("trace", BigInteger, primary_key=True, autoincrement=False),
    Column("article", ForeignKey("articles.key"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

edges = Table(
    "edges",
    metadata,
    Column("copy", ForeignKey("articles.key"), primary_key=True),
    Column("origin", ForeignKey("articles.key"), primary_key=True, index=True),
    Column("extent", Text, nullable=False),
    Column("share", Float, nullable=False),
    Column("certain", Boolean, nullable=False),
    Column("why", JSON, nullable=False),
    Column(
        "pairs", JSON, nullable=False, doc="change, span in the origin, span in the copy, likeness, rival"
    ),
)

KEPT = (readings, decisions, ties)
"""Tables that only grow: the database itself refuses to change or delete their rows."""

INDEXED = {articles.name: ("title", "text"), claims.name: ("text", "quote")}
"""Tables with full text, and the columns that it covers."""
