"""Makes a new recovery code and shows it once. The one before works until this one is written down.

The code is kept nowhere. It leaves the screen and the clipboard with its sheet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from bwaudit_ui.dialogs.secret_sheet import OLD, SecretSheet
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.recovery_code import RecoveryCode
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.changing_secrets import ChangingSecrets


class NewCode(SecretSheet):
    """The passphrase first, then the code. Closed, covered for good or locked before it is taken,
    nothing has changed."""

    def __init__(self, changing: ChangingSecrets, parent: QWidget) -> None:
        super().__init__("new_code", changing, parent)
        self.set_heading(self.tr("Make a new recovery code"))
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._said.setText(
            self.tr(
                "It opens this device when the passphrase is lost. The code you have now works "
                "until you have written the new one down."
            )
        )
        self.body.addWidget(self._said)
        self.add_secret(OLD, self.tr("Passphrase"))
        self._code = RecoveryCode()
        self._code.hide()
        self.body.addWidget(self._code)
        self._then = Text(ink=Colour.INK2, wrap=True)
        self._then.setText(
            self.tr(
                "When you press Use this code, the code before no longer works. Destroy its paper."
            )
        )
        self._then.hide()
        self.body.addWidget(self._then)
        self.finish(self.tr("Show a new code"), self.tr("Keep the code you have"))
        self._code.written.connect(self._allow)
        changing.code_made.connect(self._show_code)

    @property
    def shows_code(self) -> bool:
        """Whether a code is on screen that is not in force yet."""
        return not self._code.isHidden()

    def wrong(self) -> dict[str, str]:
        if self.shows_code:
            return {}
        return {OLD: "" if self.text(OLD) else self.tr("Enter your passphrase")}

    def go(self) -> None:
        if self.shows_code:
            self.changing.take_code()
        else:
            self.changing.make_code(self.text(OLD))

    def done_words(self) -> str:
        return self.tr("The new recovery code works. The code before no longer does")

    def forget(self) -> None:
        super().forget()
        self._code.forget()
        self.changing.forget()

    @Slot(str)
    def _show_code(self, code: str) -> None:
        if not self.isVisible():  # covered meanwhile: nobody waits for it
            self.changing.forget()
            return
        self.secrets[OLD].clear()
        self.fields[OLD].hide()
        self.set_heading(self.tr("Your new recovery code"))
        self._said.hide()
        self._then.show()
        self._code.show_code(code)
        self._code.show()
        self.go_button.set_words(self.tr("Use this code"))
        self.go_button.setEnabled(False)
        self.begins_at = self._code.copy
        self._code.copy.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go_to_top()

    def hold(self, busy: bool) -> None:
        super().hold(busy)
        self._code.setEnabled(not busy)

    @Slot(bool)
    def _allow(self, written: bool) -> None:
        if self.shows_code:
            self.go_button.setEnabled(written and not self.changing.busy)
