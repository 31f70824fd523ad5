"""Changes the PIN of the confidential notes. Keeps neither the old one nor the new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit_ui.dialogs.secret_sheet import AGAIN, NEW, OLD, SecretSheet
from bwaudit_ui.presenters.secret_rules import other_pin, unfit_pin

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.changing_secrets import ChangingSecrets


class NewNotesPin(SecretSheet):
    """The PIN there is, the new one, the same once more. Notes stay open or closed as they are."""

    def __init__(self, changing: ChangingSecrets, parent: QWidget) -> None:
        super().__init__("new_notes_pin", changing, parent)
        self.set_heading(self.tr("Change the PIN of the notes"))
        self.say(
            self.tr(
                "Then only the new one opens the confidential notes on this device. A copy of its "
                "files that somebody made before still opens with the old one."
            )
        )
        forgotten = self.tr(
            "If you forgot it, nothing else opens these notes: not the passphrase, not the "
            "recovery code. What was sealed for head office can still be read there"
        )
        self.add_secret(OLD, self.tr("PIN you have now"), forgotten, digits=True)
        self.add_secret(NEW, self.tr("New PIN"), self.tr("At least 4 digits"), digits=True)
        self.add_secret(AGAIN, self.tr("New PIN again"), digits=True)
        self.finish(self.tr("Change the PIN"), self.tr("Keep it"))

    def wrong(self) -> dict[str, str]:
        new = self.text(NEW)
        return {
            OLD: "" if self.text(OLD) else self.tr("Enter the PIN you have now"),
            NEW: unfit_pin(new),
            AGAIN: other_pin(new, self.text(AGAIN)),
        }

    def go(self) -> None:
        self.changing.change_notes_pin(self.text(OLD), self.text(NEW))

    def done_words(self) -> str:
        return self.tr("The PIN of the notes is changed")
