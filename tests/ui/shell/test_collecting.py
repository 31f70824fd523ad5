"""Cycles are collected in the thread of the windows only, and as ever once nobody watches."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING, ClassVar

import pytest

from bwaudit_ui.runtime.collecting import Collector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


class Ring:
    """Something that only a collection frees; says in which thread that was."""

    freed_in: ClassVar[set[str]] = set()

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.freed_in.add(threading.current_thread().name)


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    made = Collector(qapp)
    yield made
    made.stop()
    made.deleteLater()


def test_what_a_lane_leaves_behind_is_freed_in_the_thread_of_the_windows(
    collector: Collector,
) -> None:
    Ring.freed_in.clear()
    lane = threading.Thread(target=lambda: [Ring() for _ in range(5_000)], name="lane")
    lane.start()
    lane.join()
    assert not Ring.freed_in
    collector.look()
    assert Ring.freed_in == {threading.current_thread().name}


def test_python_collects_by_itself_again_afterwards(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
