"""The part of Settings about what opens this device. It changes nothing by itself: it tells what a
person wants to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SecretSettings(Card):
    """Passphrase, PIN of the notes, recovery code, each with its button.

    Signals:
        passphrase_wanted(): the passphrase is to be another one.
        pin_wanted(): the PIN of the notes is to be another one.
        code_wanted(): there is to be a new recovery code.
    """

    passphrase_wanted = Signal()
    pin_wanted = Signal()
    code_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(20, 12, parent)
        self.setObjectName("secrets")
        self._heading = Text(role=TextRole.HEADING, wrap=True)
        self.body.addWidget(self._heading)
        self._passphrase = self._row("lock", "change_passphrase")
        self._pin = self._row("file-lock", "change_notes_pin")
        self._code = self._row("key-round", "make_recovery_code")
        self._passphrase[2].clicked.connect(self.passphrase_wanted)
        self._pin[2].clicked.connect(self.pin_wanted)
        self._code[2].clicked.connect(self.code_wanted)

    def _row(self, icon: str, name: str) -> tuple[Text, Text, Button]:
        label = Text(role=TextRole.STRONG, wrap=True)
        said = Text(ink=Colour.INK2, wrap=True)
        button = Button(name="-", icon=icon)
        button.set_compact(False)
        button.setObjectName(name)
        self.body.addWidget(label)
        self.body.addWidget(said)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return label, said, button

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Passphrase, PIN and recovery code"))
        words = (
            (
                self._passphrase,
                self.tr("Passphrase"),
                self.tr("It opens this device. Change it when somebody may know it."),
                self.tr("Change the passphrase"),
            ),
            (
                self._pin,
                self.tr("PIN of the notes"),
                self.tr("It opens confidential notes only. Without it nobody can open them."),
                self.tr("Change the PIN"),
            ),
            (
                self._code,
                self.tr("Recovery code"),
                self.tr("It opens this device when the passphrase is lost."),
                self.tr("Make a new code"),
            ),
        )
        for (label, said, button), name, sentence, verb in words:
            label.setText(name)
            said.setText(sentence)
            button.set_words(verb)
