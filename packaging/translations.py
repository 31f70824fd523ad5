"""Keeps resources/i18n/*.ts in step with the sentences of the program; `make translations` runs it.

lupdate reads the desktop's `tr` and `translate` calls by itself. What it does not see is put into a
file of calls that it does: the messages and refusals of the core, which are translated where they
are shown, the plural sentences of `counted`, and Qt's own words.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import bwaudit
import bwaudit_ui
from bwaudit_ui.runtime.messages import CONTEXT, sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
CORE = Path(bwaudit.__file__).parent
DESKTOP = Path(bwaudit_ui.__file__).parent
FOLDER = ROOT / "resources" / "i18n"
QT_WORDS = {
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified", "Computer"),
    "QFileDialog": ("Back", "Forward", "Parent Directory", "Create New Folder"),
}
"""Words of Qt that people meet: menus of text fields, choosing a file. Qt has them in some
languages only."""


def refusals() -> Iterator[str]:
    """Every sentence that a rule declines with."""
    for call in _calls(CORE, DESKTOP):
        match call:
            case ast.Call(func=ast.Name(id="Declined"), args=[ast.Constant(value=str(text))]):
                yield text


def plurals() -> Iterator[tuple[str, str]]:
    """Context and sentence of everything that is counted."""
    for call in _calls(DESKTOP):
        match call:
            case ast.Call(func=ast.Name(id="counted"), args=[context, _, many, _]):
                yield _text(context), _text(many)


def _text(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id="CONTEXT"):
            return CONTEXT
    raise ValueError(f"counted() wants words here: line {node.lineno}")


def _calls(*packages: Path) -> Iterator[ast.Call]:
    for package in packages:
        for module in sorted(package.rglob("*.py")):
            tree = ast.parse(module.read_text("utf-8"))
            yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def unseen() -> str:
    """Calls in the form that lupdate understands, for what it does not find."""
    lines = [f"QT_TRANSLATE_NOOP({CONTEXT!r}, {text!r})" for text in (*sources(), *refusals())]
    lines += [f"QCoreApplication.translate({c!r}, {t!r}, None, 1)" for c, t in plurals()]
    lines += [f"QCoreApplication.translate({c!r}, {t!r})" for c, ts in QT_WORDS.items() for t in ts]
    return "\n".join(dict.fromkeys(lines)) + "\n"


def update(files: Sequence[Path]) -> None:
    """Bring translation files up to date: new sentences unfinished, those that are gone removed."""
    lupdate = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
    with tempfile.TemporaryDirectory() as folder:
        # The first mention of a sentence decides whether it has plural forms.
        Path(folder, "unseen.py").write_text(unseen(), "utf-8")
        options = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete"]
        subprocess.run([lupdate, *options, folder, DESKTOP, "-ts", *files], check=True)


if __name__ == "__main__":
    given = [Path(name) for name in sys.argv[1:]]
    files = given or sorted(FOLDER.glob("*.ts"))
    if files:
        update(files)
