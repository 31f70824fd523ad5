"""What every test stands on: no screen, folders of its own, no keyring of the person who runs it.

It must hold no builders: those live beside the tests that use them, or in `tests/support`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# Qt and keyring read these when they are first imported, so a fixture would come too late.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# A busy machine is no reason to fail. In CI the examples are the same each time: a red run is the
# fault of a change, not of chance.
settings.register_profile("suite", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("suite")

_LONGEST_FIRST = (
    "end2end/test_whole_visit",
    "sync/test_faults",
    "ui/shell/test_desk",
    "crash/test_kill",
    "crash/test_disk_faults",
    "ui/whole/",
    "ui/visit/test_layout",
    "ui/shell/",
    "crash/",
)
"""Files that take longest: handed out last, one of them would run alone on one core at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take longest come first; workers take whole files in this order."""

    def place(item: pytest.Item) -> int:
        path = item.path.as_posix()
        found = (rank for rank, part in enumerate(_LONGEST_FIRST) if f"/tests/{part}" in path)
        return next(found, len(_LONGEST_FIRST))

    items.sort(key=place)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: a third of the time a test waits for a disk, a server or a
    window."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings, data and cache of the person who runs the tests are never touched."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        yield
