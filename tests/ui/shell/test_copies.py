"""What PySide mistakes for another object is still read, and never stops a lock."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject

from bwaudit_ui.runtime.copies import contents


def test_what_was_mistaken_for_another_object_is_asked_for_again() -> None:
    held = QMimeData()
    answers = iter([QObject(), held])
    assert contents(lambda: next(answers)) is held


def test_what_stays_mistaken_is_nothing() -> None:
    assert contents(QObject) is None
    assert contents(lambda: None) is None
