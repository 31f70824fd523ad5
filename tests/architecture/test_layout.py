"""Folders, names and sizes follow the house rules of CONTRIBUTING.md."""

from __future__ import annotations

import ast
import re
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]

LONGEST_FILE = 600

# A module may pass the limit only with a reason.
LONG_FILES: dict[str, str] = {}

# The last word of a class or module says what a thing is; these say nothing.
EMPTY_LAST_WORDS = {
    "manager", "helper", "helpers", "util", "utils", "data", "info", "handler", "handlers", "misc",
}  # fmt: skip

# Each has a better word in the vocabulary: assessment, question, finding, evidence.
# There is no score.
FOREIGN_WORDS = {
    "audit", "audits", "survey", "surveys", "inspection", "inspections", "score", "scores",
    "item", "items", "attachment", "attachments",
}  # fmt: skip

# Names that others chose.
GIVEN_NAMES = {
    "BwAuditError": "the program's own name",
    "items": "the mapping protocol",
}

# Qt calls what its layouts, models and scenes hold an item, and the desktop has to say it after Qt.
QT_WORDS = {"item", "items"}


@cache
def tree_of(path: Path) -> ast.Module:
    """A module as Python reads it; several rules look at each."""
    return ast.parse(path.read_text("utf-8"))


def sources() -> Iterator[Path]:
    """Every module of the program."""
    for folder in ("bwaudit", "ui"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def words(name: str) -> list[str]:
    """Split snake_case and CamelCase: `QuestionTree_x` gives question, tree, x."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)]


def foreign_words(path: Path) -> set[str]:
    return FOREIGN_WORDS - QT_WORDS if path.is_relative_to(ROOT / "ui") else FOREIGN_WORDS


def defined_names(path: Path) -> Iterator[tuple[int, str]]:
    """Line and name of what a module defines. What it merely uses was named by others."""
    for node in ast.walk(tree_of(path)):
        match node:
            case (
                ast.ClassDef(name=name)
                | ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
            ):
                yield node.lineno, name
            case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
                yield node.lineno, name
            case ast.Attribute(attr=name, ctx=ast.Store()):
                yield node.lineno, name


def test_folders_without_code_hold_no_package() -> None:
    # `packaging` with an `__init__.py` would hide the library of that name.
    folders = ("packaging", "tests", "data", "resources")
    assert [shown(p) for f in folders for p in (ROOT / f).rglob("__init__.py")] == []


def test_data_and_resources_hold_no_python() -> None:
    assert [shown(p) for f in ("data", "resources") for p in (ROOT / f).rglob("*.py")] == []


def test_packaging_shadows_no_build_tool() -> None:
    # Running a script puts its folder first on the path.
    assert [p.name for p in (ROOT / "packaging").glob("build*")] == []


def test_no_lock_that_names_a_package_index_is_kept() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("this is no checkout")
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "uv.lock" not in tracked.stdout.splitlines()
    assert "/uv.lock" in (ROOT / ".gitignore").read_text("utf-8").splitlines()


def test_every_file_fits_in_one_head() -> None:
    too_long = {
        shown(path): length
        for path in sources()
        if (length := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE
    }
    assert {name: n for name, n in too_long.items() if name not in LONG_FILES} == {}
    assert sorted(LONG_FILES) == sorted(too_long), "a file that fits again needs no exception"


def test_no_class_or_module_ends_in_an_empty_word() -> None:
    found = []
    for path in sources():
        # The package's own name counts where the file is its front door.
        if (
            words(path.stem if path.stem != "__init__" else path.parent.name)[-1]
            in EMPTY_LAST_WORDS
        ):
            found.append(shown(path))
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.ClassDef) or words(node.name)[-1] not in EMPTY_LAST_WORDS:
                continue
            bases = {ast.unparse(base) for base in node.bases}
            if not any(base.startswith("logging.") for base in bases):
                found.append(f"{shown(path)}:{node.lineno} {node.name}")
    assert found == []


def test_the_code_speaks_the_words_of_the_vocabulary() -> None:
    found = [
        f"{shown(path)}:{line} {name}"
        for path in sources()
        for line, name in defined_names(path)
        if name not in GIVEN_NAMES and foreign_words(path).intersection(words(name))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("AnswerRow", ["answer", "row"]),
        ("to_bytes", ["to", "bytes"]),
        ("PDFWriter", ["pdf", "writer"]),
        ("_itemCount", ["item", "count"]),
    ],
)
def test_a_name_is_split_into_its_words(name: str, expected: list[str]) -> None:
    assert words(name) == expected


def test_what_a_person_is_refused_with_can_be_translated() -> None:
    # A sentence put together at run time is found by no translation tool.
    found = []
    for path in sources():
        for node in ast.walk(tree_of(path)):
            match node:
                case ast.Call(func=ast.Name(id="Declined"), args=[ast.Constant()]):
                    continue
                case ast.Call(func=ast.Name(id="Declined")):
                    found.append(f"{shown(path)}:{node.lineno}")
                case ast.Call(
                    func=ast.Name(id=("RuleError" | "BwAuditError")),
                    args=[ast.Attribute(attr="ANSWER_NOT_VALID")],
                ):
                    found.append(f"{shown(path)}:{node.lineno}: use Declined")
    assert found == []


WORDS_ELSEWHERE = {"runtime/messages.py": 1, "runtime/i18n.py": 1, "runtime/pack_words.py": 1}
"""The table of messages and the words of packs, which are given to lupdate one by one, and
`counted`, whose calls another test reads."""


def words_of(call: ast.Call) -> list[ast.expr]:
    """The arguments of a call that lupdate must be able to read; none when it translates none."""
    match call.func:
        case ast.Attribute(attr="tr"):
            return call.args[:1]
        case ast.Attribute(value=ast.Name(id=owner), attr="translate") if owner.endswith(
            "Application"
        ):
            return call.args[:2]
        case ast.Name(id="translate" | "tr"):
            return [call.func]
    return []


def test_what_is_translated_stands_as_words_in_its_call() -> None:
    # lupdate follows no variable: such a sentence would stay English in every language.
    found: Counter[str] = Counter()
    for path in (ROOT / "ui" / "bwaudit_ui").rglob("*.py"):
        for node in ast.walk(tree_of(path)):
            for words in words_of(node) if isinstance(node, ast.Call) else ():
                if not (isinstance(words, ast.Constant) and isinstance(words.value, str)):
                    found[path.relative_to(ROOT / "ui" / "bwaudit_ui").as_posix()] += 1
                    break
    assert found == WORDS_ELSEWHERE


@pytest.mark.parametrize(
    "line", ["self.tr(text)", 'QCoreApplication.translate(CONTEXT, "Save")', 'tr("Save")']
)
def test_a_sentence_that_lupdate_cannot_read_is_noticed(line: str) -> None:
    call = ast.parse(line, mode="eval").body
    assert isinstance(call, ast.Call)
    assert not all(isinstance(each, ast.Constant) for each in words_of(call))


def test_use_cases_write_in_one_way_so_that_a_slow_disk_is_always_told() -> None:
    """A journal's own `append` would stop the window without a word."""
    found = {
        path.name
        for path in (ROOT / "bwaudit" / "usecases").glob("*.py")
        if re.search(r"journal\.append\(", path.read_text("utf-8"))
    }
    assert found == {"workspace.py"}


def test_items_of_layouts_never_come_into_python() -> None:
    """PySide holds on to what `itemAt` gave when Qt deletes it, and then takes the next object at
    that address for it: the program ends, some locks later. `takeAt` gives the item away whole."""
    asked = [
        f"{shown(path)}:{node.lineno}"
        for path in sources()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
        and node.attr in {"itemAt", "itemAtPosition", "itemFromIndex"}
    ]
    assert asked == []
