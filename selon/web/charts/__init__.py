"""Pictures as SVG, drawn on the server, each with a title, a description, and a table beside it."""
