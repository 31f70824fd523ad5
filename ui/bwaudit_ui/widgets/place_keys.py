"""Runs shortcuts by the place of their key, where the layout in use has no Latin letter or digit
there (`runtime.key_places`). It must not take anything from a text field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from bwaudit_ui.runtime.key_places import as_latin
from bwaudit_ui.widgets.focus_window import FocusWindowFilter

if TYPE_CHECKING:
    from collections.abc import Iterator

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier


class KeyPlaces(FocusWindowFilter):
    """Runs the shortcut of a place in whatever window has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A shortcut of the layout itself never comes here: it has its key already.
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        meant = as_latin(event)
        focus = QApplication.focusWidget()
        if meant is None or focus is None or QApplication.activePopupWidget() is not None:
            return False
        if _claims(focus, meant):
            if not meant.keyboardModifiers() & _CTRL:
                return False
            QCoreApplication.sendEvent(focus, _pressed(QEvent.Type.KeyPress, meant))
            return True
        shortcut = next(_shortcuts(focus, QKeySequence(meant)), None)
        if shortcut is None:
            return False
        shortcut.activated.emit()
        return True


def _pressed(kind: QEvent.Type, meant: QKeyCombination) -> QKeyEvent:
    character = chr(meant.key()).lower()
    text = "" if meant.keyboardModifiers() & (_CTRL | _ALT) else character
    return QKeyEvent(kind, meant.key(), meant.keyboardModifiers(), text)


def _claims(focus: QWidget, meant: QKeyCombination) -> bool:
    """Whether what has the focus wants this key for itself, as a text field does."""
    asked = _pressed(QEvent.Type.ShortcutOverride, meant)
    asked.ignore()
    QCoreApplication.sendEvent(focus, asked)
    return asked.isAccepted()


def _shortcuts(focus: QWidget, keys: QKeySequence) -> Iterator[QShortcut]:
    window = focus.window()
    for shortcut in window.findChildren(QShortcut):
        owner, own = shortcut.parent(), shortcut.keys()
        if keys not in own or not shortcut.isEnabled():
            continue
        if not isinstance(owner, QWidget) or not owner.isVisible() or owner.window() is not window:
            continue
        inside = owner is focus or owner.isAncestorOf(focus)
        if inside or shortcut.context() == Qt.ShortcutContext.WindowShortcut:
            yield shortcut
