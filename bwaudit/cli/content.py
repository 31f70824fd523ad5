"""`bwaudit content`: look at questionnaires and country packs. Writes nothing but schemas.

check      problems by file and line; exit code 1 when there is one
coverage   counts by cluster, country, source and language
schema     the JSON Schemas that help editors
"""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table as Grid

from bwaudit.cli import workbooks
from bwaudit.cli.saying import said_plainly, say
from bwaudit.cli.usage import Commands
from bwaudit.foundation.content import shipped_data
from bwaudit.questionnaire.catalogue import COMPILED, compile_all
from bwaudit.questionnaire.checks import check as problems_of
from bwaudit.questionnaire.coverage import Table
from bwaudit.questionnaire.coverage import coverage as tables_of
from bwaudit.questionnaire.jsonschemas import texts
from bwaudit.questionnaire.reviews import open_comments

app = typer.Typer(
    cls=Commands,
    name="content",
    help="Questionnaires and country packs: problems, coverage, schemas.",
    no_args_is_help=True,
)

Folder = Annotated[
    Path | None,
    typer.Argument(help="A folder laid out like data/; the shipped content where none is given."),
]


@app.command()
def check(folder: Folder = None) -> None:
    """List every problem of the content by file and line."""
    with said_plainly():
        root = _there(folder)
    found = problems_of(root)
    for problem in found:
        print(problem)
    comments = list(open_comments(root))
    for comment in comments:
        print(f"{comment.file}:{comment.line}: open comment on {comment.message}")
    if found:
        count = "1 problem" if len(found) == 1 else f"{len(found)} problems"
        print(f"{count}. Mend each at its file and line, then run this again.")
        raise typer.Exit(1)
    print("The content is whole: no problem found.")
    if comments:
        many = "1 comment waits" if len(comments) == 1 else f"{len(comments)} comments wait"
        print(f"{many} for an answer. Set the status to closed when it is dealt with.")


@app.command()
def coverage(folder: Folder = None) -> None:
    """Count the content by cluster, country, source and language."""
    console = Console(highlight=False)
    with said_plainly():
        for table in tables_of(_there(folder)):
            if console.is_terminal:
                console.print(_grid(table))
            else:
                print(plain(table))
        print(end="", flush=True)


@app.command()
def schema(
    folder: Annotated[Path, typer.Argument(help="Where to write the JSON Schemas.")],
) -> None:
    """Write the JSON Schemas of all content files into a folder."""
    from bwaudit.office.textfiles import schema_text

    with said_plainly():
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in {**texts(), "report_rows.schema.json": schema_text()}.items():
            (folder / name).write_text(text, "utf-8")
            print(folder / name)


@app.command("compile")
def compile_(folder: Folder = None) -> None:
    """Make the resolved form of every country ready to read, so that a visit starts at once."""
    with said_plainly():
        root = _there(folder)
        made = compile_all(root)
        say(f"{len(made)} questionnaires are ready in {root / COMPILED}")


app.command("export")(workbooks.export)
app.command("import")(workbooks.import_)


def _there(folder: Path | None) -> Path:
    """The folder that was named, else the shipped content. Raises OSError when it holds none."""
    root = folder or shipped_data()
    questionnaires = root / "questionnaires"
    if not questionnaires.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(questionnaires))
    return root


def plain(table: Table) -> str:
    """The table for a file or another program: aligned words, no line longer than it must be."""
    rows = [table.headings, *(tuple(str(cell) for cell in row) for row in table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
    return "\n".join((f"# {table.title}", *lines, ""))


def _grid(table: Table) -> Grid:
    grid = Grid(
        title=table.title,
        title_style="bold cyan",
        title_justify="left",
        box=SIMPLE_HEAD,
        header_style="bold",
        border_style="dim",
        pad_edge=False,
    )
    for at, heading in enumerate(table.headings):
        grid.add_column(
            heading, justify="left" if at == 0 else "right", style="cyan" if at == 0 else ""
        )
    for row in table.rows:
        total = row[0] == "All"
        if total:
            grid.add_section()
        grid.add_row(*(_cell(cell) for cell in row), style="bold" if total else None)
    return grid


def _cell(cell: str | int) -> str:
    return "[dim]·[/]" if cell == 0 else escape(str(cell))
