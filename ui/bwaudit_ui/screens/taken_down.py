"""What was taken down and is not deleted yet hears of no other language: to say it anew it would
read a store that may be closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class TakenDown(QObject):
    """Keeps another language from a widget, and so from all its parts, until it is deleted."""

    def __init__(self, gone: QWidget) -> None:
        super().__init__(gone)
        gone.installEventFilter(self)

    def eventFilter(self, _gone: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.LanguageChange
