"""Pages about a selection of claims."""
