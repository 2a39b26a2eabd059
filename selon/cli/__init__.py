"""The command line: one module a command."""

from selon.cli.main import main

__all__ = ["main"]
