"""Pages about one article, incident or source."""
