"""Bytes → page: one module a type of content."""
