"""What is installed, promised and written down agrees."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from PySide6.QtGui import QFont

import bwaudit

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def project() -> dict[str, Any]:
    """The `[project]` table of pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return table


def locked() -> dict[str, Version]:
    """Name and version of each pin in requirements.lock."""
    pins = re.findall(r"^([a-z0-9.-]+)==([^ ]+)", LOCK, flags=re.MULTILINE)
    return {canonicalize_name(name): Version(pinned) for name, pinned in pins}


def test_the_installed_version_is_the_one_in_the_code() -> None:
    assert version("bwaudit") == bwaudit.__version__


def test_the_newest_release_in_the_changelog_is_not_ahead_of_the_code() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    releases = [
        Version(number) for number in re.findall(r"^## \[(\d[^\]]*)\]", text, flags=re.MULTILINE)
    ]
    assert "## [Unreleased]" in text
    assert all(release <= Version(bwaudit.__version__) for release in releases)
    assert releases == sorted(releases, reverse=True)


def test_the_lock_pins_everything_by_hash() -> None:
    blocks = re.split(r"^(?=[a-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    # A library may be pinned twice, for an older and a newer Python.
    assert {block.split("==")[0] for block in blocks} == locked().keys()
    assert len(locked()) > 100
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_the_lock_names_no_package_index_and_no_local_path() -> None:
    assert re.findall(r"^.*(?:://|^-|@ |find-links|index-url).*$", LOCK, flags=re.MULTILINE) == []


def test_the_lock_satisfies_what_the_project_asks_for() -> None:
    table = project()
    asked = [
        *table["dependencies"],
        *(r for extra in table["optional-dependencies"].values() for r in extra),
    ]
    pins = locked()
    unmet = []
    for text in asked:
        wanted = Requirement(text)
        name = canonicalize_name(wanted.name)
        if name != "bwaudit" and (name not in pins or pins[name] not in wanted.specifier):
            unmet.append(text)
    assert unmet == []


def test_qt_gives_back_every_reference_to_none() -> None:
    # PySide6 6.12.0 under Python 3.11 loses one per void call, and the process dies of it.
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(1000):
        font.setFamilies(["Inter"])
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_readme_shows_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.search(r"^\s*make run\b", readme, flags=re.MULTILINE)
    assert re.search(r"^\s*make test\b", readme, flags=re.MULTILINE)


def test_continuous_integration_runs_what_everybody_runs() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert "make test" in script.read_text("utf-8")
