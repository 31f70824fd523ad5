"""Changes the passphrase. Keeps neither the old one nor the new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit_ui.dialogs.secret_sheet import AGAIN, NEW, OLD, SecretSheet
from bwaudit_ui.presenters.secret_rules import (
    other_passphrase,
    passphrase_advice,
    unfit_passphrase,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit_ui.presenters.changing_secrets import ChangingSecrets


class NewPassphrase(SecretSheet):
    """The passphrase there is, the new one, the same once more."""

    def __init__(self, changing: ChangingSecrets, parent: QWidget) -> None:
        super().__init__("new_passphrase", changing, parent)
        self.set_heading(self.tr("Change the passphrase"))
        self.say(
            self.tr(
                "Then only the new one opens your data and its safety copies on this device. A "
                "copy of its files that somebody made before still opens with the old one."
            )
        )
        self.add_secret(OLD, self.tr("Passphrase you have now"))
        self.add_secret(NEW, self.tr("New passphrase"), passphrase_advice())
        self.add_secret(AGAIN, self.tr("New passphrase again"))
        self.finish(self.tr("Change the passphrase"), self.tr("Keep it"))

    def wrong(self) -> dict[str, str]:
        new = self.text(NEW)
        return {
            OLD: "" if self.text(OLD) else self.tr("Enter the passphrase you have now"),
            NEW: unfit_passphrase(new),
            AGAIN: other_passphrase(new, self.text(AGAIN)),
        }

    def go(self) -> None:
        self.changing.change_passphrase(self.text(OLD), self.text(NEW))

    def done_words(self) -> str:
        return self.tr("The passphrase is changed")
