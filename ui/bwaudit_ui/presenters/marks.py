"""What the save mark and the send mark say. They say what is known to be durable, and no more.

Saved rests on a commit that returned; received rests on a receipt that was checked. It must not
guess in between: a write that waits shows as not saved until it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from bwaudit.assessment.gate import decisions as undecided
from bwaudit_ui.runtime.dates import moment
from bwaudit_ui.runtime.i18n import counted, grouped

if TYPE_CHECKING:
    from datetime import datetime

    from bwaudit.usecases.syncing import SendState
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.presenters.writing import WritingSession


class MarkState(StrEnum):
    """What a mark is about; the names are those of the pills."""

    SAVING = "SAVING"
    SAVED = "SAVED"
    NOT_SAVED = "NOT_SAVED"
    NOT_SENT = "NOT_SENT"
    SENDING = "SENDING"
    SENT = "SENT"
    DECISION = "DECISION"


@dataclass(frozen=True, slots=True)
class MarkText:
    """A mark in words; `short` is shown where there is little room."""

    state: MarkState
    text: str
    short: str


class SaveMark(QObject):
    """The mark of what is saved, of a visit or a factory.

    Signals:
        changed(): a mark says something else.
    """

    changed = Signal()

    def __init__(self, session: WritingSession) -> None:
        super().__init__(session)
        self._writing = session
        self._saved_at = session.last_saved
        session.saved.connect(self._on_saved)
        session.write_refused.connect(self.changed)
        session.write_recovered.connect(self.changed)

    @property
    def not_saved(self) -> bool:
        """Whether something is not durable yet."""
        return self._writing.waiting > 0

    def save_mark(self) -> MarkText | None:
        """Saved, or not; None while nothing was ever written."""
        if self.not_saved:
            text = QCoreApplication.translate("Marks", "Your last change is not saved")
            return MarkText(
                MarkState.NOT_SAVED, text, QCoreApplication.translate("Marks", "Not saved")
            )
        if self._saved_at is None:
            return None
        when = moment(self._saved_at, self._writing.workspace.clock.now())
        text = QCoreApplication.translate("Marks", "Saved on this device {time}")
        return MarkText(MarkState.SAVED, text.format(time=when), when)

    @Slot(object)
    def _on_saved(self, at: datetime) -> None:
        before, self._saved_at = self._saved_at, at
        if before is None or _minute(before) != _minute(at):
            self.changed.emit()


class Marks(SaveMark):
    """The two marks of one assessment."""

    def __init__(self, session: AssessmentSession) -> None:
        super().__init__(session)
        self._session = session
        session.send_state_changed.connect(self.changed)
        session.changed.connect(self.changed)

    def send_mark(self) -> MarkText | None:
        """What head office lacks; None while there is nothing to say."""
        assessment = self._session.assessment
        conflicts = len(undecided(assessment.record, assessment.questionnaire))
        state: SendState | None = self._session.send_state
        if state is not None and state.sending is not None:
            return _sending(*state.sending)
        if conflicts:
            text = decisions(conflicts)
            return MarkText(MarkState.DECISION, text, str(conflicts))
        if state is None:
            return None
        if state.unsent_changes or state.unsent_evidence:
            # The number of the whole sentence.
            count = state.unsent_changes or state.unsent_evidence
            return MarkText(MarkState.NOT_SENT, not_sent(state), grouped(count))
        if state.last_receipt_at is not None:
            when = moment(state.last_receipt_at, self._session.workspace.clock.now())
            text = QCoreApplication.translate("Marks", "All sent {time}").format(time=when)
            return MarkText(MarkState.SENT, text, when)
        return None


def _minute(at: datetime) -> datetime:
    """What a mark says of a time."""
    return at.replace(second=0, microsecond=0)


def saving() -> MarkText:
    """While one write takes long, whatever page it came from."""
    text = QCoreApplication.translate("Marks", "Saving")
    return MarkText(MarkState.SAVING, text, text)


def not_sent(state: SendState) -> str:
    """What waits on this device: changes, or files when only those are left."""
    count = state.unsent_changes
    if not count and state.unsent_evidence:
        count = state.unsent_evidence
        return counted("Marks", "1 photo or paper not sent", "%n photos and papers not sent", count)
    return counted("Marks", "1 change not sent", "%n changes not sent", count)


def decisions(count: int) -> str:
    """How many changes a person must decide on."""
    return counted("Marks", "1 change needs a decision", "%n changes need a decision", count)


def _sending(done: int, total: int) -> MarkText:
    if not total:  # answers go in one piece, before photos and papers
        text = QCoreApplication.translate("Marks", "Sending answers")
        return MarkText(MarkState.SENDING, text, QCoreApplication.translate("Marks", "Sending"))
    text = QCoreApplication.translate("Marks", "Sending {done} of {total}")
    short = QCoreApplication.translate("Sync", "{done} of {total}")
    count = {"done": grouped(done), "total": grouped(total)}
    return MarkText(MarkState.SENDING, text.format(**count), short.format(**count))
