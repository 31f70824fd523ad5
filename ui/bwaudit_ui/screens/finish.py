"""Asks before the answers are closed, or opened again; with a reason where one is due.

It must not close anything itself; it tells the reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import Field
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked, in finished sentences. `reason` is the label of the field, empty for none."""

    heading: str
    text: str
    verb: str
    stay: str
    reason: str
    missing: str


class AskReason(Sheet):
    """One question with two verbs and, where it is due, a reason.

    Signals:
        decided(str): the person chose the verb, with this reason.
    """

    decided = Signal(str)

    def __init__(self, asked: Asked, parent: QWidget) -> None:
        super().__init__(parent, width=520)
        self.setObjectName("ask_reason")
        self._asked = asked
        self.set_heading(asked.heading)
        self.body.addWidget(Text(asked.text, ink=Colour.INK2, wrap=True))
        self.reason = GrowingText(least_lines=2)
        self.reason.setObjectName("reason")
        self._field = Field(asked.reason, self.reason)
        self._field.setVisible(bool(asked.reason))
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self.verb = Button(asked.verb, ButtonKind.PRIMARY)
        self.verb.setObjectName("ask_reason_verb")
        self.stay = Button(asked.stay)
        self.stay.setObjectName("ask_reason_stay")
        self.buttons.addWidget(self.verb)
        self.buttons.addWidget(self.stay)
        self.end_buttons()
        self.verb.clicked.connect(self._go)
        self.stay.clicked.connect(self.reject)

    def show_problem(self, sentence: str) -> None:
        """Say why it was refused."""
        self._field.setVisible(True)
        self._field.set_error(sentence)
        self.resize(self.width(), self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first: QWidget = self.reason if self._asked.reason else self.stay
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go(self) -> None:
        reason = self.reason.text().strip()
        if self._asked.reason and not reason:
            self.show_problem(self._asked.missing)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self.decided.emit(reason)
