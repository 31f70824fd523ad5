"""The arrows between packages hold, and the contracts that guard them can bite."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# A small project that keeps every contract; each case below adds one module to it.
SOUND = {
    "bwaudit/foundation/ids.py": "import uuid",
    "bwaudit/wire/bundle.py": "from bwaudit.foundation import ids",
    "bwaudit/store/tables.py": "import sqlmodel",
    "bwaudit/usecases/answering.py": "from bwaudit.store import tables",
    "bwaudit/headoffice/app.py": "import fastapi, sqlalchemy\nfrom bwaudit.wire import bundle",
    "bwaudit/cli.py": "from bwaudit_ui import app\nfrom bwaudit.headoffice import app",
    "ui/bwaudit_ui/widgets/card.py": "from PySide6 import QtWidgets",
    "ui/bwaudit_ui/app.py": "from bwaudit import __version__, foundation, usecases",
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts of `folder/pyproject.toml` over the packages in `folder`."""
    paths = os.pathsep.join([str(folder), str(folder / "ui")])
    call = "from importlinter.cli import lint_imports_command as c; c(['--no-cache', '--no-logo'])"
    return subprocess.run(
        [sys.executable, "-c", call],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def lay_out(folder: Path, modules: dict[str, str]) -> None:
    """Write modules, and an empty `__init__.py` into each package above them."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    for name, source in modules.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source + "\n", "utf-8")
        package = path.parent
        while package not in (folder, folder / "ui"):
            if not (package / "__init__.py").exists():
                (package / "__init__.py").write_text("__version__ = '1'\n", "utf-8")
            package = package.parent


def test_the_arrows_point_one_way() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_contracts_let_a_sound_project_pass(tmp_path: Path) -> None:
    lay_out(tmp_path, SOUND)
    result = lint(tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "source", "contract"),
    [
        ("bwaudit/wire/x.py", "from bwaudit.store import tables", "Layers of the core"),
        ("bwaudit/surprise.py", "", "Layers of the core"),
        ("bwaudit/usecases/x.py", "import PySide6.QtCore", "never imports Qt"),
        ("bwaudit/usecases/x.py", "from bwaudit_ui import app", "never imports Qt"),
        ("bwaudit/usecases/x.py", "import sqlmodel", "know tables"),
        ("bwaudit/headoffice/x.py", "from bwaudit.store import tables", "nothing of the laptop"),
        (
            "bwaudit/headoffice/x.py",
            "from bwaudit.usecases import answering",
            "nothing of the laptop",
        ),
        ("bwaudit/report/x.py", "import reportlab", "ReportLab"),
        ("bwaudit/store/x.py", "import httpx2", "Only sync"),
        ("bwaudit/sync/x.py", "import fastapi", "Only head office"),
        ("bwaudit/pdf/x.py", "from PIL import Image", "Only imaging"),
        (
            "ui/bwaudit_ui/presenters/x.py",
            "from bwaudit_ui.widgets import card",
            "Layers of the desktop",
        ),
        ("ui/bwaudit_ui/screens/x.py", "from bwaudit.store import tables", "never adapters"),
        ("ui/bwaudit_ui/screens/x.py", "from bwaudit import wire", "never adapters"),
        ("ui/bwaudit_ui/widgets/x.py", "from bwaudit.usecases import answering", "Widgets do not"),
    ],
)
def test_a_forbidden_import_breaks_its_contract(
    tmp_path: Path, module: str, source: str, contract: str
) -> None:
    lay_out(tmp_path, {**SOUND, module: source})
    result = lint(tmp_path)
    broken = [line for line in result.stdout.splitlines() if "BROKEN" in line]
    assert result.returncode == 1
    assert any(contract in line for line in broken), result.stdout + result.stderr
