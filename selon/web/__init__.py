"""The workbench: a ledger in the browser. `selon.web.app.make_app` makes the application."""
