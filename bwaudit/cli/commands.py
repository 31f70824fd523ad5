"""The commands behind `bwaudit`. Each imports what it needs when it runs, and prints for people."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bwaudit import __version__
from bwaudit.cli import content, headoffice
from bwaudit.cli.saying import said_plainly, say
from bwaudit.cli.usage import Commands

app = typer.Typer(
    cls=Commands,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Assess factories, and receive what was assessed. Without a command the desktop opens.",
)
app.add_typer(content.app, name="content", help="Check and count questionnaires and countries.")
app.add_typer(headoffice.app, name="headoffice", help="Set up and run a head office.")


def _version(wanted: bool) -> None:
    if wanted:
        say(f"BW Audit {__version__}")
        raise typer.Exit


@app.callback()
def _all(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    pass


@app.command()
def demo(
    out: Annotated[Path, typer.Option(help="Folder for the report, bundle, receipt and pictures.")],
) -> None:
    """Go through a whole practice visit in the real windows, without a screen."""
    from bwaudit.demo_entry import DemoFailed, run_demo

    with said_plainly():
        try:
            summary = run_demo(out, say=say)
        except DemoFailed as stopped:
            typer.echo(str(stopped), err=True)
            raise typer.Exit(1) from stopped
    say(f"Done in {summary['seconds']} seconds. Look in {out}")


@app.command()
def verify(
    file: Annotated[Path, typer.Argument(help="A bundle, a receipt or a report.")],
    trust: Annotated[
        Path | None, typer.Option(help="The head office's trust file; without it the file's own.")
    ] = None,
    bundle: Annotated[
        Path | None,
        typer.Option("--with", help="A bundle that must hold what the report rests on."),
    ] = None,
    receipt: Annotated[
        Path | None, typer.Option(help="A receipt that must cover what the report rests on.")
    ] = None,
    store: Annotated[
        Path | None, typer.Option(help="The program's folder, whose journal must hold the report.")
    ] = None,
) -> None:
    """Say what a file is, who signed it, and whether it is whole."""
    from bwaudit.cli.verifying import opened, verified

    with said_plainly():
        at = None if store is None else opened(store)
        for name, value in verified(file, trust, bundle, receipt, at):
            say(f"{name:<18}{value}" if name else value)


@app.command()
def selftest() -> None:
    """Let the installed program check itself."""
    from bwaudit.selftest import run_selftest

    ok = run_selftest(say=say)
    if not ok:
        raise typer.Exit(1)


@app.command()
def bench(
    names: Annotated[list[str] | None, typer.Argument(help="Which; all when left out.")] = None,
    json: Annotated[Path | None, typer.Option(help="Write the figures here as well.")] = None,
) -> None:
    """Measure against floors in the same run. Needs a checkout."""
    from bwaudit.bench import NotMeasured, run_benchmarks

    with said_plainly():
        try:
            run_benchmarks(names or [], json, Console(highlight=False))
        except NotMeasured as told:
            typer.echo(str(told), err=True)
            raise typer.Exit(1) from told
