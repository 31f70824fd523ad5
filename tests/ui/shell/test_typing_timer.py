"""Text is written when the keys rest, and also when they never do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit_ui.runtime.typing_timer import LONGEST_MS, REST_MS, TypingTimer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_keys_that_never_rest_are_written_all_the_same(qtbot: QtBot) -> None:
    timer, due = TypingTimer(), []
    timer.timeout.connect(lambda: due.append(True))

    def press() -> bool:
        timer.touch()  # many times within each rest
        return bool(due)

    qtbot.waitUntil(press, timeout=20_000)
    timer.stop()


def test_the_wait_is_that_of_a_rest_and_never_beyond_a_second() -> None:
    timer = TypingTimer()
    timer.touch()
    assert 0 < timer.interval() <= REST_MS < LONGEST_MS
    timer.stop()
