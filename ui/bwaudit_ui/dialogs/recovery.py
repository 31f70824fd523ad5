"""Opens the store with the recovery code and sets a new passphrase. Keeps neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from bwaudit.foundation.errors import Code
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.presenters.secret_rules import other_passphrase, unfit_passphrase
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import Field, LineInput, SecretField
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit_ui.presenters.unlocking import Unlocking


class RecoverSheet(Sheet):
    """Code, new passphrase, the same once more. It closes by itself when the store is open."""

    def __init__(self, unlocking: Unlocking, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recovery")
        self._unlocking = unlocking
        self.set_heading(self.tr("Use the recovery code"))
        text = self.tr(
            "The code you wrote down last for this device. It opens your data and sets a new "
            "passphrase. Confidential notes still need their own PIN."
        )
        self.body.addWidget(Text(text, ink=Colour.INK2, wrap=True))
        self._code = LineInput()
        self._code.setObjectName("recovery_code")
        self._code_field = Field(
            self.tr("Recovery code"), self._code, hint=self.tr("Small letters and spaces are fine")
        )
        self._first = SecretField()
        self._first.line().setObjectName("recovery_passphrase")
        self._first_field = Field(self.tr("New passphrase"), self._first)
        self._second = SecretField()
        self._second.line().setObjectName("recovery_passphrase_again")
        self._second_field = Field(self.tr("New passphrase again"), self._second)
        for field in (self._code_field, self._first_field, self._second_field):
            self.body.addWidget(field)
        self.body.addStretch(1)
        self._go = Button(self.tr("Open with the code"), ButtonKind.PRIMARY)
        self._go.setObjectName("recovery_open")
        stay = Button(self.tr("Go back"))
        self.set_buttons(self._go, stay)
        self._go.clicked.connect(self._try)
        self._first.submitted.connect(self._go_on)
        self._second.submitted.connect(self._try)
        stay.clicked.connect(self.reject)
        unlocking.refused.connect(self._refuse)
        unlocking.busy_changed.connect(self._show_busy)
        unlocking.unlocked.connect(self.accept)
        self.begins_at = self._code

    @Slot()
    def _go_on(self) -> None:
        self._second.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _try(self) -> None:
        code, first = self._code.text().strip(), self._first.text()
        self._code_field.set_error("" if code else self.tr("Enter the recovery code"))
        unfit = unfit_passphrase(first) if first else self.tr("Enter a new passphrase")
        self._first_field.set_error(unfit)
        other = other_passphrase(first, self._second.text())
        self._second_field.set_error(other)
        if code and not unfit and not other:
            self._unlocking.recover(code, first)

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        self._go.setEnabled(not busy)

    @Slot(object)
    def _refuse(self, problem: BwAuditError) -> None:
        short = problem.code is Code.PASSPHRASE_TOO_SHORT
        field = self._first_field if short else self._code_field
        field.set_error(spoken(problem).sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
