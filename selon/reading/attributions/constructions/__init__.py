"""One module a construction: each gives candidates for attributions."""
