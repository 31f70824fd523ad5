"""The cover: a plain surface instead of everything else, in one frame.

Within 30 seconds any key or tap takes it away. Later, or when it was asked for, it wants the
passphrase. It is a page of its own, so nothing below can be seen, reached or read out.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.fields import Field, SecretField
from bwaudit_ui.widgets.lines import IconLabel
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent

FREE_SECONDS: Final = 30


class Cover(QWidget):
    """A page to be shown in place of the others.

    Signals:
        passphrase_given(str): somebody wants to come back; answer with `lift` or `refuse`.
        lifted(): the person is back; show what was there before.
    """

    passphrase_given = Signal(str)
    lifted = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cover")
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._seconds = seconds
        self._since = 0.0
        self._strict = False
        self._covering = False
        self._card = Card((28, 24, 28, 24), 14)
        bound(self._card, max_width=420, min_width=280)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._secret = SecretField()
        self._secret.line().setObjectName("cover_passphrase")
        self._field = Field("", self._secret)
        self._go = Button(kind=ButtonKind.PRIMARY, name="-")
        self._go.set_compact(False)
        self._go.setObjectName("cover_return")
        self._card.body.addWidget(IconLabel("lock", Colour.INK3, 28))
        self._heading = Text(role=TextRole.QUESTION, wrap=True)
        for part in (self._heading, self._said, self._field, self._go):
            self._card.body.addWidget(part)
        column = QVBoxLayout(self)
        space(column, 20, 0)
        across = QHBoxLayout()
        space(across, 0, 0)
        across.addStretch(1)
        across.addWidget(self._card, 100, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch(1)
        column.addLayout(across)
        self._go.clicked.connect(self._submit)
        self._secret.submitted.connect(self._submit)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Covered"))
        self._heading.setText(self.tr("Covered"))
        self._field.set_label(self.tr("Passphrase"))
        self._go.set_words(self.tr("Go on working"))

    @property
    def asks(self) -> bool:
        """Whether coming back needs the passphrase now."""
        return self._strict or self._seconds() - self._since > FREE_SECONDS

    def begin(self, said: str = "", *, strict: bool = False) -> None:
        """Cover from now on. `strict` asks for the passphrase at once; `said` says why."""
        if not self._covering:
            self._covering = True
            self._since = self._seconds()
        self._strict = self._strict or strict
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._card.setVisible(self._strict)
        self._field.set_error("")
        self._go.setEnabled(True)
        self._secret.clear()

    def activate(self) -> None:
        """Take the focus away from everything else."""
        (self._secret if self._strict else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """The person is back."""
        self._strict = self._covering = False
        self._secret.clear()
        self.lifted.emit()

    def refuse(self, sentence: str) -> None:
        """Say why the passphrase did not do."""
        self._secret.clear()
        self._go.setEnabled(True)
        self._field.set_error(sentence)
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._come_back()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._come_back()

    def event(self, event: QEvent) -> bool:
        # No shortcut of the window may act below the cover.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _come_back(self) -> None:
        if not self.asks:
            self.lift()
            return
        self._card.show()
        self._secret.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _submit(self) -> None:
        passphrase = self._secret.text()
        if not passphrase:
            self._field.set_error(self.tr("Enter your passphrase"))
            return
        self._go.setEnabled(False)
        self.passphrase_given.emit(passphrase)


class Covering:
    """Puts the cover in front of a window and takes it away again, with everything over it."""

    def __init__(self, window: QWidget, stack: QStackedWidget, cover: Cover) -> None:
        self._window = window
        self._stack = stack
        self._cover = cover
        self._before: QWidget | None = None
        self._sheets: list[QDialog] = []

    def begin(self, said: str, *, strict: bool) -> None:
        """Show the cover in place of what is there; windows over it are hidden."""
        if self._stack.currentWidget() is not self._cover:
            self._before = self._window.focusWidget()
            self._sheets = [each for each in self._windows() if each.isVisible()]
            for sheet in self._sheets:
                sheet.setVisible(False)
            self._stack.setCurrentWidget(self._cover)
        self._cover.begin(said, strict=strict)
        self._cover.activate()

    def end(self, page: QWidget) -> None:
        """Show a page again, with the windows and the focus there were."""
        self._stack.setCurrentWidget(page)
        sheets, self._sheets = self._sheets, []
        for sheet in sheets:
            if isValid(sheet):
                sheet.setVisible(True)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Take down every window over this one: they may show something of the store."""
        self._before = None
        self._sheets = []
        for sheet in self._windows():
            sheet.hide()
            sheet.setParent(None)
            sheet.deleteLater()

    def _windows(self) -> list[QDialog]:
        """Windows over this one; the palette is a dialog too, but a part of the desk."""
        return [each for each in self._window.findChildren(QDialog) if each.isWindow()]
