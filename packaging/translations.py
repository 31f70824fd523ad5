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
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

import bwaudit
import bwaudit_ui
from bwaudit_ui.runtime.messages import CONTEXT, sources
from bwaudit_ui.runtime.pack_words import CONTEXT as PACK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[1]
CORE = Path(bwaudit.__file__).parent
DESKTOP = Path(bwaudit_ui.__file__).parent
DATA = ROOT / "data"
NAMES = ROOT / "resources" / "report_texts" / "names"
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


def pack_words() -> Iterator[str]:
    """English wordings of questionnaires and country packs that are no questions: clusters and
    compliance points, facts, countries, clocks, the urgent procedure, the agenda of meetings,
    papers to ask for."""
    for file in sorted(NAMES.glob("*.yaml")):
        yield from _read(file)
    for file in sorted(DATA.glob("questionnaires/*/*/questionnaire.yaml")):
        for group in _read(file)["profile"]:
            yield from _english(group["names"])
            for fact in group["facts"]:
                yield from _english(fact["labels"], fact.get("hints", {}))
    for file in sorted(DATA.glob("countries/*/country.yaml")):
        yield from _english(_read(file)["names"])
    for file in sorted(DATA.glob("countries/*/protocol.yaml")):
        pack = _read(file)
        told = pack["protocol"]
        parts = (told[each] for each in ("counts", "do_now", "may_tell", "may_not_tell"))
        yield from _english(told["notes"], *chain.from_iterable(parts))
        yield from _english(*(each["roles"] for each in told["contacts"]))
        yield from _english(*(each["names"] for each in pack["clocks"]))
        yield from _english(*(step for each in pack["meetings"] for step in each["steps"]))
        yield from _english(*(name for each in pack["documents"] for name in each["papers"]))


def _read(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return read


def _english(*texts: Mapping[str, str]) -> Iterator[str]:
    return (each["en"] for each in texts if "en" in each)


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
    lines += [f"QT_TRANSLATE_NOOP({PACK!r}, {text!r})" for text in pack_words()]
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
