"""How commands speak: results on one stream, problems as a sentence on the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
)

from bwaudit.foundation.errors import BwAuditError, StoreError


def say(text: str = "") -> None:
    """Print a line as it is."""
    Console(highlight=False, soft_wrap=True).print(text, markup=False)


@contextmanager
def catching_up() -> Iterator[Callable[[int, int], None]]:
    """A bar for work that is mostly done already: it appears with the first step, beside the
    results, and stays when the work ends."""
    console = Console(stderr=True, highlight=False)
    bar = Progress(
        TextColumn("Reading what arrived"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
    )
    task = bar.add_task("", total=None)

    def show(done: int, total: int) -> None:
        bar.start()
        bar.update(task, completed=done, total=total)

    try:
        yield show
    finally:
        bar.stop()


@contextmanager
def said_plainly() -> Iterator[None]:
    """End with exit code 1 and a sentence when something known goes wrong."""
    try:
        yield
    except BrokenPipeError:  # whoever reads has seen enough, as `head` has
        raise
    except (BwAuditError, OSError) as problem:
        told = Console(stderr=True, highlight=False, soft_wrap=True)
        told.print(_sentence(problem), markup=False)
        raise typer.Exit(1) from problem


def _sentence(problem: BwAuditError | OSError) -> str:
    """What the store says when the disk refuses is written for the window, which can try again."""
    refusal = problem.__cause__ if isinstance(problem, StoreError) else problem
    if not isinstance(refusal, OSError):
        return str(problem)
    place = f"‘{refusal.filename}’ cannot be used" if refusal.filename else "A file cannot be used"
    why = (refusal.strerror or "no reason is given").lower()
    return f"{place}: {why}. Choose another file or folder."
