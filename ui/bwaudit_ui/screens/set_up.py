"""First run: a name, a passphrase, a PIN for notes; then the recovery code, shown once.

The code is kept nowhere. It leaves the screen and the clipboard when the person goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.foundation.errors import BwAuditError, Code, Declined
from bwaudit.usecases import typed
from bwaudit_ui.presenters.secret_rules import (
    other_passphrase,
    passphrase_advice,
    unfit_passphrase,
    unfit_pin,
)
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.language_choice import LanguageChoice
from bwaudit_ui.screens.page import Page
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.fields import Field, LineInput, SecretField
from bwaudit_ui.widgets.lines import IconLabel, StateLine
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.recovery_code import RecoveryCode
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.unlocking import Unlocking
    from bwaudit_ui.runtime.i18n import Languages


class SetUpScreen(Page):
    """Asks what a new device needs.

    Signals:
        finished(Workspace): the store is open and the recovery code was written down.
    """

    finished = Signal(object)

    def __init__(
        self, unlocking: Unlocking, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(most_width=560, middle=True, parent=parent)
        self.setObjectName("page_set_up")
        self._unlocking = unlocking
        self._workspace: Any = None
        self.language = LanguageChoice(languages)
        self._form = _SetUpForm(self.language)
        self._code = _RecoveryCode()
        self._code.hide()
        self.column.addWidget(self._form)
        self.column.addWidget(self._code)
        self._form.submitted.connect(unlocking.set_up)
        self._code.confirmed.connect(self._finish)
        unlocking.busy_changed.connect(self._form.set_busy)
        unlocking.refused.connect(self._form.refuse)
        unlocking.set_up_done.connect(self._show_code)
        self.retranslate()

    def retranslate(self) -> None:
        self._form.retranslate()
        self._code.retranslate()

    def activate(self) -> None:
        self._form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shows_code(self) -> bool:
        """Whether the recovery code is on screen and nobody said that it is written down."""
        return self._workspace is not None

    @Slot(object, str)
    def _show_code(self, workspace: object, code: str) -> None:
        self._workspace = workspace
        self._form.forget()
        self._code.shown.show_code(code)
        self._form.hide()
        self._code.show()
        self._code.shown.copy.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _finish(self) -> None:
        workspace, self._workspace = self._workspace, None
        self._code.shown.forget()
        self._code.hide()
        self._form.show()
        self.finished.emit(workspace)


class _SetUpForm(Card):
    """The fields. `submitted(name, passphrase, pin)` comes only when all can be right."""

    submitted = Signal(str, str, str)

    def __init__(self, language: LanguageChoice) -> None:
        super().__init__((28, 24, 28, 20), 13)
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._banner = Banner()
        self.name = LineInput()
        self.name.setObjectName("set_up_name")
        self._first = SecretField()
        self._first.line().setObjectName("set_up_passphrase")
        self._second = SecretField()
        self._second.line().setObjectName("set_up_passphrase_again")
        self._pin = SecretField()
        self._pin.line().setObjectName("set_up_pin")
        self._fields = {
            part: Field("", control)
            for part, control in {
                "name": self.name,
                "first": self._first,
                "second": self._second,
                "pin": self._pin,
            }.items()
        }
        self._go = Button(kind=ButtonKind.PRIMARY, name="-")
        self._go.set_compact(False)
        self._go.setObjectName("set_up")
        self._state = StateLine("loader", "")
        self._state.hide()
        top = QHBoxLayout()
        space(top, 0, 12)
        top.addWidget(IconLabel("shield-check", Colour.ACCENT, 28))
        top.addWidget(self._heading, 1)
        top.addWidget(language, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        for widget in (self._said, self._banner, *self._fields.values()):
            self.body.addWidget(widget)
        end = QVBoxLayout()
        space(end, (0, 8, 0, 0), 0)  # the verb stands apart from the last field
        end.addWidget(self._go)
        self.body.addLayout(end)
        self.body.addWidget(self._state)
        self._go.clicked.connect(self._submit)
        self.name.returnPressed.connect(self._go_on)
        for secret in (self._first, self._second, self._pin):
            secret.submitted.connect(self._go_on)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Set up this device"))
        self._said.setText(
            self.tr("Your answers, photos and notes are kept encrypted on this device.")
        )
        words = {
            "name": (self.tr("Your name"), self.tr("It stands beside what you record")),
            "first": (self.tr("Passphrase"), passphrase_advice()),
            "second": (self.tr("Passphrase again"), ""),
            "pin": (
                self.tr("PIN for confidential notes"),
                self.tr("At least 4 digits. Not part of the passphrase: it opens notes only"),
            ),
        }
        for part, (label, hint) in words.items():
            self._fields[part].set_label(label)
            self._fields[part].set_hint(hint)
        self._go.set_words(self.tr("Set up"))
        self._state.set_text(self.tr("Making your store"))

    def set_busy(self, busy: bool) -> None:
        """Keys are being made."""
        self._go.setEnabled(not busy)
        self._state.setVisible(busy)

    def refuse(self, problem: BwAuditError) -> None:
        """Show what did not work, at its field where it has one."""
        places = {Code.PASSPHRASE_TOO_SHORT: "first", Code.PIN_TOO_SHORT: "pin"}
        message = spoken(problem)
        place = places.get(problem.code)
        if place:
            self._fields[place].set_error(message.sentence)
        else:
            self._banner.show_failure(message.title, f"{message.body} {message.code}".strip())

    def forget(self) -> None:
        """Let go of what was typed."""
        for secret in (self._first, self._second, self._pin):
            secret.clear()
        self.name.clear()

    @Slot()
    def _go_on(self) -> None:
        """Enter leads to the next field that is empty, and sets up when none is."""
        lines = (self.name, *(each.line() for each in (self._first, self._second, self._pin)))
        empty = next((line for line in lines if not line.text()), None)
        if empty is None or empty.hasFocus():
            self._submit()
        else:
            empty.setFocus(Qt.FocusReason.TabFocusReason)

    def _read_name(self) -> tuple[str, str]:
        """The name as it is kept, and what is wrong with it."""
        try:
            name = typed.line(self.name.text())
        except Declined as too_long:
            return "", spoken(too_long).sentence
        is_name = any(char.isalnum() for char in name)
        return name, "" if is_name else self.tr("Enter your name")

    @Slot()
    def _submit(self) -> None:
        self._banner.hide()
        first, pin = self._first.text(), self._pin.text().strip()
        name, unfit = self._read_name()
        wrong = {
            "name": unfit,
            "first": unfit_passphrase(first),
            "second": other_passphrase(first, self._second.text()),
            "pin": unfit_pin(pin),
        }
        for part, sentence in wrong.items():
            self._fields[part].set_error(sentence)
        first_wrong = next((part for part, sentence in wrong.items() if sentence), None)
        if first_wrong:
            self._fields[first_wrong].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.submitted.emit(name, first, pin)


class _RecoveryCode(Card):
    """The code, to be written down; going on asks for that."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__((28, 28, 28, 24), 16)
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self.shown = RecoveryCode()
        self._go = Button(kind=ButtonKind.PRIMARY, name="-")
        self._go.set_compact(False)
        self._go.setObjectName("recovery_go_on")
        self._go.setEnabled(False)
        for part in (self._heading, self.shown, self._go):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.shown.written.connect(self._go.setEnabled)
        self._go.clicked.connect(self.confirmed)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Your recovery code"))
        self.shown.retranslate()
        self._go.set_words(self.tr("Start"))
