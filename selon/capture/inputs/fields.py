"""Names of the fields of JSON Lines records, and the records that are made of them and of feed entries."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

RECORD = "application/vnd.selon.record+json"
"""Media type of a record: the fields below, under their own names, as JSON."""

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """For each field of a record, the names under which it may stand, the first that is there wins."""

    text: Names = (
        "text",
        "content",
        "body",
        "articleBody",
        "article_text",
        "maintext",
        "page_text",
        "plain_text",
    )
    html: Names = ("html", "raw_html", "content_html", "source_html")
    title: Names = ("title", "headline", "name")
    url: Names = ("url", "link", "source_url", "uri", "requested_url")
    captured: Names = (
        "captured",
        "crawled",
        "date_crawled",
        "date_download",
        "fetched",
        "crawl_date",
        "timestamp",
    )
    published: Names = (
        "published",
        "date",
        "date_publish",
        "date_published",
        "published_at",
        "pubDate",
        "datePublished",
    )
    outlet: Names = ("outlet", "site", "publisher", "source_name", "source_domain", "hostname")
    byline: Names = ("byline", "author", "authors", "creator")
    section: Names = ("section", "category", "rubric")

    def read(self, record: Mapping[str, Any]) -> dict[str, str]:
        """The fields that `record` has, under our names."""
        found = {}
        for field in fields(self):
            names: Names = getattr(self, field.name)
            value = next((record[name] for name in names if record.get(name)), None)
            if value:
                found[field.name] = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        return found


def as_record(values: Mapping[str, str]) -> bytes:
    """A record's bytes: sorted keys, so that equal records have equal digests."""
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")
