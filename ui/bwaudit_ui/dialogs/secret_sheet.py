"""The frame of the sheets that change what opens the store: the secret there is, then the new one.

What is typed is gone as soon as the sheet is not seen: closed, covered, or locked away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog

from bwaudit.foundation.errors import Code
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.messages import spoken, wait_for
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import Field, SecretField
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.reading_order import bring_into_view
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit_ui.presenters.changing_secrets import ChangingSecrets

OLD, NEW, AGAIN = "old", "new", "again"
_PLACES = {
    Code.WRONG_PASSPHRASE: OLD,
    Code.WRONG_NOTES_PIN: OLD,
    Code.WAIT_BEFORE_NEXT_TRY: OLD,
    Code.PASSPHRASE_TOO_SHORT: NEW,
    Code.PASSPHRASE_NOT_NEW: NEW,
    Code.PIN_TOO_SHORT: NEW,
    Code.PIN_NOT_NEW: NEW,
}


class SecretSheet(Sheet):
    """Add secrets to `body`, call `finish`, and say in `wrong` and `go` what to do with them. It
    stays while a change is under way, and closes by itself when it is done.

    Signals:
        changed(str): it is done; the text says what.
    """

    changed = Signal(str)

    def __init__(self, name: str, changing: ChangingSecrets, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        changing.setParent(self)
        self.changing = changing
        self.secrets: dict[str, SecretField] = {}
        self.fields: dict[str, Field] = {}
        self._banner = Banner()
        self.body.addWidget(self._banner)
        self._state = StateLine("loader", "")
        policy = self._state.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves for the second that it is seen
        self._state.setSizePolicy(policy)
        self._state.hide()
        self.go_button = Button(kind=ButtonKind.PRIMARY, name="-")
        self.go_button.set_compact(False)
        self.go_button.setObjectName(f"{name}_go")
        self.stay = Button(name="-")
        self.stay.set_compact(False)
        self.stay.setObjectName(f"{name}_stay")
        self.go_button.clicked.connect(self._submit)
        self.stay.clicked.connect(self.reject)
        changing.refused.connect(self._refuse)
        changing.busy_changed.connect(self._show_busy)
        changing.wait_changed.connect(self._show_wait)
        changing.changed.connect(self._end)

    def say(self, text: str) -> None:
        """Add a sentence."""
        self.body.addWidget(Text(text, ink=Colour.INK2, wrap=True))

    def add_secret(self, part: str, label: str, hint: str = "", *, digits: bool = False) -> None:
        """Add a field that is hidden, and can be shown."""
        secret = SecretField()
        secret.line().setObjectName(f"{self.objectName()}_{part}")
        if digits:
            secret.line().setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhDigitsOnly
            )
        secret.submitted.connect(self._go_on)
        self.secrets[part] = secret
        self.fields[part] = Field(label, secret, hint=hint)
        self.body.addWidget(self.fields[part])

    def finish(self, verb: str, stay: str) -> None:
        """All fields are there: what is under way is said below them, then come the buttons."""
        self.body.addWidget(self._state)
        self.body.addStretch(1)
        self.go_button.set_words(verb)
        self.stay.set_words(stay)
        self.set_buttons(self.go_button, self.stay)
        self.begins_at = self.secrets[OLD]

    def text(self, part: str) -> str:
        """What was typed into a field."""
        return self.secrets[part].text()

    def wrong(self) -> dict[str, str]:
        """What is wrong with what was typed, by field; empty sentences for nothing."""
        raise NotImplementedError

    def go(self) -> None:
        """Do it with what was typed."""
        raise NotImplementedError

    def done_words(self) -> str:
        """What is said once it is done."""
        raise NotImplementedError

    def busy_words(self) -> str:
        """What is said while it is under way."""
        return self.tr("Checking. This takes a moment")

    def forget(self) -> None:
        """Let go of everything that is secret."""
        for secret in self.secrets.values():
            secret.clear()

    @Slot()
    def put_down(self) -> None:
        """Close without asking: the store closes, or others look at this screen from now on."""
        self.forget()
        self.done(QDialog.DialogCode.Rejected.value)

    @Slot()
    def reject(self) -> None:
        if not self.changing.busy:  # whoever left now would not know which of the two opens
            self.forget()
            super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            for secret in self.secrets.values():
                secret.clear()

    @Slot()
    def _go_on(self) -> None:
        """Enter leads to the next field that is empty, and does it when none is."""
        lines = [each.line() for each in self.secrets.values()]
        empty = next((line for line in lines if not line.text()), None)
        if empty is None or empty.hasFocus():
            self._submit()
        else:
            empty.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _submit(self) -> None:
        if self.changing.busy or self.changing.wait:
            return
        self._banner.hide()
        wrong = self.wrong()
        for part, sentence in wrong.items():
            self.fields[part].set_error(sentence)
        first_wrong = next((part for part, sentence in wrong.items() if sentence), None)
        if first_wrong:
            self._lead_to(first_wrong)
        else:
            self.go()

    def hold(self, busy: bool) -> None:
        """Take nothing in while a change is under way. Subclasses extend this and never the
        slot."""
        # The field keeps the focus: what is typed on must not press what stands beside it.
        for secret in self.secrets.values():
            secret.line().setReadOnly(busy)

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        self.hold(busy)
        self.go_button.setEnabled(not busy)
        self.stay.setEnabled(not busy)
        if busy:
            self._state.set_state("loader", self.busy_words(), Colour.INK2)
            announce(self, self.busy_words())
            QTimer.singleShot(0, self._state, self._show_state)
        self._state.setVisible(busy)

    @Slot()
    def _show_state(self) -> None:
        """Scroll to what is under way: the field that was left by Enter stands above it."""
        if self._state.isVisible():
            bring_into_view(self._state)

    @Slot(object)
    def _refuse(self, problem: BwAuditError) -> None:
        message = spoken(problem)
        part = _PLACES.get(problem.code)
        if part is None or part not in self.fields:
            self._banner.show_failure(message.title, f"{message.body} {message.code}".strip())
            self.go_to_top()
            return
        self.fields[part].set_error(message.sentence)
        announce(self, message.sentence)
        if problem.code in (Code.WRONG_PASSPHRASE, Code.WRONG_NOTES_PIN):
            self.secrets[OLD].clear()
        self._lead_to(part)

    def _lead_to(self, part: str) -> None:
        """Put the focus into a field, and what is wrong with it into sight."""
        field = self.fields[part]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, field, field.show_whole)

    @Slot(int)
    def _show_wait(self, seconds: int) -> None:
        self.go_button.setEnabled(not seconds and not self.changing.busy)
        if seconds:
            self._state.set_state("timer", wait_for(seconds), Colour.WARNING)
        self._state.setVisible(bool(seconds))

    @Slot()
    def _end(self) -> None:
        self.forget()
        self.accept()
        self.changed.emit(self.done_words())
