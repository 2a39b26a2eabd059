"""Pages by which people add pages and decide about claims."""
