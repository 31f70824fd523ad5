"""A store on a temporary folder for each test that asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from support.store_rooms import Room

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.store.store import Store


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path / "vault")


@pytest.fixture
def store(room: Room) -> Iterator[Store]:
    with room.open() as opened:
        yield opened
