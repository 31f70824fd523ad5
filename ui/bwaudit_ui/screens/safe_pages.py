"""What the window of the exit meeting shows instead of the meeting: a blank surface, and the
question for the passphrase.

Neither says anything of the factory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.page import Page
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.fields import Field, SecretField
from bwaudit_ui.widgets.lines import IconLabel
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class AskPage(Page):
    """Asks for the passphrase before the meeting ends.

    Signals:
        passphrase_given(str): what was typed.
        stayed(): the meeting goes on.
    """

    passphrase_given = Signal(str)
    stayed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(most_width=460, middle=True, parent=parent)
        self.setObjectName("ask_page")
        card = Card((28, 28, 28, 24), 14)
        self._heading = Text(role=TextRole.QUESTION, wrap=True)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self.secret = SecretField()
        self.secret.line().setObjectName("meeting_passphrase")
        self._field = Field("", self.secret)
        self.leave = Button(kind=ButtonKind.PRIMARY, name="-")
        self.leave.setObjectName("leave_meeting")
        self.stay = Button(name="-")
        self.stay.setObjectName("stay_in_meeting")
        for button in (self.leave, self.stay):
            button.set_compact(False)
        card.body.addWidget(IconLabel("lock", Colour.INK3, 28))
        for part in (self._heading, self._said, self._field, self.leave, self.stay):
            card.body.addWidget(part)
        self.column.addWidget(card)
        self.secret.submitted.connect(self._submit)
        self.leave.clicked.connect(self._submit)
        self.stay.clicked.connect(self.stayed)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("End the exit meeting?"))
        self._said.setText(self.tr("Your own work comes back on this screen."))
        self._field.set_label(self.tr("Passphrase"))
        self.leave.set_words(self.tr("End meeting"))
        self.stay.set_words(self.tr("Go on with the meeting"))

    def activate(self) -> None:
        self.forget()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.secret.clear()
        self._field.set_error("")
        self.leave.setEnabled(True)

    def refuse(self, sentence: str) -> None:
        """Say why it did not do."""
        self.forget()
        self._field.set_error(sentence)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _submit(self) -> None:
        passphrase = self.secret.text()
        if not passphrase:
            self._field.set_error(self.tr("Enter your passphrase"))
            return
        self.leave.setEnabled(False)
        self.passphrase_given.emit(passphrase)


class BlankPage(QWidget):
    """Nothing at all. Any key or touch lifts it.

    Signals:
        lifted(): somebody wants the meeting back.
    """

    lifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("blank_page")
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hint = Text(role=TextRole.CAPTION, ink=Colour.INK3, centred=True)
        column = QVBoxLayout(self)
        space(column, 20, 0)
        column.addStretch(1)
        row = QHBoxLayout()
        space(row, 0, 0)
        row.addWidget(self._hint)
        column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Blank"))
        self._hint.setText(self.tr("Press any key to go on"))

    def event(self, event: QEvent) -> bool:
        # No shortcut of the window may act below the blank surface.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.lifted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.lifted.emit()
