"""A button that shows a key and, once pressed, takes the next key as the new one.

It must not decide whether the key may be taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from bwaudit_ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_HELD = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)


class KeyInput(Button):
    """Shows keys. Pressed, it listens: the next key is told, Esc leaves things as they are, and
    Backspace takes the key away.

    Signals:
        key_given(str): in portable words; empty for no key.
    """

    key_given = Signal(str)
    _listening = False  # Qt sends events before the constructor ends

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(kind=ButtonKind.PLAIN, name="-", parent=parent)
        self.set_compact(False)
        self._what = what
        self._keys = ""
        self.clicked.connect(self._listen)

    def show_keys(self, keys: str) -> None:
        """Show keys as the keyboard calls them, or that there is none."""
        self._keys = keys
        self._listening = False
        self._say()

    @property
    def listening(self) -> bool:
        """Whether the next key is the new one."""
        return self._listening

    def event(self, event: QEvent) -> bool:
        if self._listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._listening:
            self.show_keys(self._keys)

    def _take(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _HELD:
            return
        if event.key() == Qt.Key.Key_Escape:
            self.show_keys(self._keys)
            return
        self._listening = False
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            self.key_given.emit("")
            return
        keypad = Qt.KeyboardModifier.KeypadModifier
        pressed = event.keyCombination()
        held = pressed.keyboardModifiers() & ~keypad
        if (
            held == Qt.KeyboardModifier.ShiftModifier
            and event.text().strip()
            and (not event.text().isalnum())
        ):
            held = Qt.KeyboardModifier.NoModifier  # a sign such as ? is typed with Shift
        combined = QKeySequence(held.value | pressed.key().value)
        self.key_given.emit(combined.toString(QKeySequence.SequenceFormat.PortableText))
        if not self._listening:
            self._say()

    @Slot()
    def _listen(self) -> None:
        self._listening = True
        self.set_words(self.tr("Press the new key"))
        self.setAccessibleName(self.tr("{what}. Press the new key").format(what=self._what))

    def _say(self) -> None:
        words = self._keys or self.tr("No key")
        self.set_words(words)
        self.setAccessibleName(self.tr("{what}: {keys}").format(what=self._what, keys=words))
