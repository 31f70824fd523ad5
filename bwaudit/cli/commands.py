"""The commands behind `bwaudit`. Each imports what it needs when it runs, and prints for people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bwaudit import __version__
from bwaudit.cli import content, headoffice
from bwaudit.foundation.errors import BwAuditError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Assess factories, and receive what was assessed. Without a command the desktop opens.",
)
app.add_typer(content.app, name="content", help="Check and count questionnaires and countries.")
app.add_typer(headoffice.app, name="headoffice", help="Set up and run a head office.")

_out = Console(highlight=False, soft_wrap=True)
_problems = Console(stderr=True, highlight=False, soft_wrap=True)


@contextmanager
def said_plainly() -> Iterator[None]:
    """End with exit code 1 and a sentence when something known goes wrong."""
    try:
        yield
    except BwAuditError as problem:
        _problems.print(str(problem), markup=False)
        raise typer.Exit(1) from problem


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer gives it by position
    if wanted:
        _out.print(f"BW Audit {__version__}")
        raise typer.Exit


@app.callback()
def _all(
    version: Annotated[  # noqa: ARG001 - Typer runs its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    pass


@app.command()
def demo(
    out: Annotated[Path, typer.Option(help="Folder for the report, bundle, receipt and pictures.")],
) -> None:
    """Go through a whole practice visit in the real windows, without a screen."""
    from bwaudit_ui.demo import DemoStopped, run_demo  # noqa: PLC0415

    with said_plainly():
        try:
            summary = run_demo(out, say=lambda line: _out.print(line, markup=False))
        except DemoStopped as stopped:
            _problems.print(str(stopped), markup=False)
            raise typer.Exit(1) from stopped
    _out.print(f"Done in {summary['seconds']} seconds. Look in {out}", markup=False)


@app.command()
def verify(
    file: Annotated[Path, typer.Argument(help="A bundle, a receipt or a report.")],
    trust: Annotated[
        Path | None, typer.Option(help="The head office's trust file; without it the file's own.")
    ] = None,
) -> None:
    """Say what a file is, who signed it, and whether it is whole."""
    from bwaudit.cli.verifying import verified  # noqa: PLC0415

    with said_plainly():
        for name, value in verified(file, trust):
            _out.print(f"{name:<16}{value}", markup=False)


@app.command()
def selftest() -> None:
    """Let the installed program check itself."""
    from bwaudit.selftest import run_selftest  # noqa: PLC0415

    ok = run_selftest(say=lambda line: _out.print(line, markup=False))
    if not ok:
        raise typer.Exit(1)


@app.command()
def bench(
    names: Annotated[list[str] | None, typer.Argument(help="Which; all when left out.")] = None,
    json: Annotated[Path | None, typer.Option(help="Write the figures here as well.")] = None,
) -> None:
    """Measure against floors in the same run. Needs a checkout."""
    from bwaudit.bench import run_benchmarks  # noqa: PLC0415

    with said_plainly():
        run_benchmarks(names or [], json, _out)
