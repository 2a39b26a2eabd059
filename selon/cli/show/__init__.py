"""Readings and claims as a person or a program wants to see them: tables, JSON, CSV."""

from selon.cli.show.printer import Printer, printer

__all__ = ["Printer", "printer"]
