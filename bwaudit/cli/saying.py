"""How commands speak: results on one stream, problems as a sentence on the other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console

from bwaudit.foundation.errors import BwAuditError


def say(text: str = "") -> None:
    """Print a line as it is."""
    Console(highlight=False, soft_wrap=True).print(text, markup=False)


@contextmanager
def said_plainly() -> Iterator[None]:
    """End with exit code 1 and a sentence when something known goes wrong."""
    try:
        yield
    except BwAuditError as problem:
        Console(stderr=True, highlight=False, soft_wrap=True).print(str(problem), markup=False)
        raise typer.Exit(1) from problem
