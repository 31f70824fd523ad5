"""Text on its way from the keys to the journal, field by field, for the question on screen.

Text is written 600 ms after the last key, and when the focus leaves, when the question changes, and
before the session ends. What the rules refuse stays in its field with the sentence that says why,
also while other questions are open. It must not know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.usecases import answering
from bwaudit_ui.presenters.kept_text import KeptText
from bwaudit_ui.runtime.typing_timer import TypingTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.presenters.session import AssessmentSession


class TextField:
    """Names of the fields a person types into. `NUMBER` stands before the id of a data point."""

    FINDING: Final = "finding"
    WORKERS: Final = "workers"
    PLACE: Final = "place"
    REASON: Final = "reason"
    NUMBER: Final = "number:"


@dataclass(frozen=True, slots=True)
class FieldState:
    """What stands in a field, and the sentence above it when it was not accepted."""

    text: str
    problem: str = ""


class TypedText(QObject):
    """What is typed and not written yet, and what was refused.

    Signals:
        refused(str): what was typed in this field was not accepted.
        accepted(str): a field that had a problem has none any more.
    """

    refused = Signal(str)
    accepted = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._typed: dict[str, str] = {}
        self._question = session.current_question
        self._kept = KeptText(session, self)
        self._kept.refused.connect(self._tell_forbidden)
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self.commit)
        session.leaving.connect(self.commit)

    def shown(self, question: str, name: str) -> FieldState | None:
        """What stands in a field instead of what is recorded; None when that is the same."""
        if name in self._typed and self._question == question:
            return FieldState(self._typed[name])
        kept = self._kept.shown((question, name))
        return FieldState(kept.text, kept.problem) if kept is not None else None

    def type(self, name: str, text: str) -> None:
        """Take what stands in a field now; it is written when the keys rest."""
        if self._question != self._session.current_question:
            self.commit()
            self._question = self._session.current_question
        self._typed[name] = text
        self._timer.touch()

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now."""
        self._timer.stop()
        typed, self._typed = self._typed, {}
        question, self._question = self._question, self._session.current_question
        for name, text in typed.items():
            self._commit(question, name, text)

    def _commit(self, question: str, name: str, text: str) -> None:
        place = (question, name)
        had = self._kept.shown(place)
        if self._kept.write(place, text, self._write(question, name, text)):
            self.refused.emit(name)
        elif had is not None and had.problem:
            self.accepted.emit(name)

    def _write(self, question: str, name: str, text: str) -> Callable[[], Recorded]:
        assessment = self._session.assessment
        match name:
            case TextField.FINDING:
                return lambda: answering.describe(assessment, question, text)
            case TextField.PLACE:
                return lambda: answering.say_where(assessment, question, text)
            case TextField.REASON:
                return lambda: answering.give_reason(assessment, question, text)
            case TextField.WORKERS:
                return lambda: answering.count_workers(assessment, question, text)
        point = name.removeprefix(TextField.NUMBER)
        return lambda: answering.give_number(assessment, question, point, text)

    @Slot(object)
    def _tell_forbidden(self, place: tuple[str, str]) -> None:
        """What waited for the disk is not accepted: it stays in its field, with the reason."""
        self.refused.emit(place[1])
