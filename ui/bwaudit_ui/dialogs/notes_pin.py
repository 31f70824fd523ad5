"""Asks for the notes PIN and opens the confidential notes with it. Keeps no PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import safekeeping, unlocking
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.presenters.tried_copies import TriedCopies, may_help
from bwaudit_ui.runtime.dates import moment
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.fields import Field, SecretField
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.safekeeping import SafetyCopy
    from bwaudit_ui.presenters.factory import FactorySession
    from bwaudit_ui.presenters.session import AssessmentSession


class NotesPin(Sheet):
    """One field for the PIN. Where the notes are damaged it opens them from a safety copy.

    Signals:
        opened(): the notes are open.
    """

    opened = Signal()

    def __init__(self, session: AssessmentSession | FactorySession, parent: QWidget) -> None:
        super().__init__(parent, width=400)
        self.setObjectName("notes_pin")
        self._session = session
        self._copies = TriedCopies(session.workspace.folders, Tier.RESTRICTED)
        self._from_copy = False
        self._copy: SafetyCopy | None = None
        self.set_heading(self.tr("Open confidential notes"))
        text = self.tr(
            "They close again by themselves. They are never printed or sent in a report."
        )
        self.body.addWidget(Text(text, ink=Colour.INK2, wrap=True))
        self._pin = SecretField()
        self._pin.line().setObjectName("notes_pin_field")
        self._pin.line().setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhDigitsOnly
        )
        self._field = Field(self.tr("Notes PIN"), self._pin)
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self._open = Button(self.tr("Open notes"), ButtonKind.PRIMARY, icon="lock-open")
        self._open.setObjectName("notes_pin_open")
        stay = Button(self.tr("Keep closed"))
        self.set_buttons(self._open, stay)
        self._pin.submitted.connect(self._try)
        self._open.clicked.connect(self._try)
        stay.clicked.connect(self.reject)
        session.closed.connect(self.reject)
        self.begins_at = self._pin

    @Slot()
    def _try(self) -> None:
        pin, workspace = self._pin.text(), self._session.workspace
        if not pin:
            self._field.set_error(self.tr("Enter your notes PIN"))
            return
        self._pin.clear()
        self._pin.setEnabled(False)
        self._open.setEnabled(False)

        damaged, copies, copy = self._from_copy, self._copies, self._copy

        def work(_progress: Progress, _cancel: CancelToken) -> None:
            if not damaged:
                unlocking.open_notes(workspace, pin)
                return
            with copies.trying(copy):
                safekeeping.restore_notes(workspace, pin, copy)

        self._session.jobs.submit(
            "disk", work, on_success=self._done, on_failure=self._refused, owner=self
        )

    def _done(self, _nothing: None) -> None:
        self.accept()
        if self._from_copy:
            self._session.tell(self.tr("The confidential notes are whole again"))
        self.opened.emit()

    def _refused(self, problem: Exception) -> None:
        self._pin.setEnabled(True)
        self._open.setEnabled(True)
        if isinstance(problem, BwAuditError):
            if may_help(problem):
                self._offer_copy(problem)
            else:
                self._field.set_error(spoken(problem).sentence)
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_copy(self, problem: BwAuditError) -> None:
        """Offer the newest safety copy that was not tried yet, then what the second copy alone has;
        the damaged notes are kept beside it."""
        copies = self._copies
        self._copy = next(iter(copies.left()), None)
        self._from_copy = self._copy is not None or copies.second_copy_left
        damaged = self.tr("The confidential notes on this device are damaged.")
        if not self._from_copy:
            text = self.tr("No copy of them opens. Nothing was changed. Call support with the code")
            self._open.set_words(self.tr("Open notes"))
            self._field.set_error(f"{damaged} {text} {problem.code}")
            return
        if self._copy is None:
            text = self.tr(
                "Each change is also in a second copy. Enter your PIN to put them together from it"
            )
            self._open.set_words(self.tr("Use the second copy"))
        else:
            time = moment(self._copy.made_at, self._session.workspace.clock.now())
            text = self.tr(
                "A safety copy of {time} is here, and changes made since are added again. Enter "
                "your PIN to use it"
            ).format(time=time)
            self._open.set_words(self.tr("Use the safety copy"))
        self._field.set_error(f"{damaged} {text}")


def ask_notes_pin(
    session: AssessmentSession | FactorySession, parent: QWidget, on_open: Callable[[], object]
) -> NotesPin | None:
    """Open the notes, asking for the PIN when they are closed. `on_open` runs once they are open.

    Returns the window that asks, or None when there was nothing to ask.
    """
    if session.workspace.notes_open:
        on_open()
        return None
    asking = NotesPin(session, parent.window())
    asking.opened.connect(on_open)
    asking.open()
    return asking
