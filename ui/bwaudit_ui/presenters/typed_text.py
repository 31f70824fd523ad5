"""Text on its way from the keys to the journal, field by field, for the question on screen.

Text is written 600 ms after the last key, and when the focus leaves, when the question changes, and
before the session ends. What the rules refuse stays in its field with the sentence that says why,
also while other questions are open. It must not know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.foundation.errors import RuleError
from bwaudit.usecases import answering
from bwaudit_ui.runtime.messages import spoken
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
        self._kept: dict[tuple[str, str], FieldState] = {}
        self._timer = TypingTimer(self)
        self._timer.timeout.connect(self.commit)
        session.leaving.connect(self.commit)
        session.write_forbidden.connect(self._keep_forbidden)
        session.write_recovered.connect(self._forget_waiting)

    def shown(self, question: str, name: str) -> FieldState | None:
        """What stands in a field instead of what is recorded; None when that is the same."""
        if name in self._typed and self._question == question:
            return FieldState(self._typed[name])
        return self._kept.get((question, name))

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
        had = self._kept.get(place)
        # Before it is tried: a refusal shows a band, and the page that makes room for it asks what
        # stands in its fields.
        self._kept[place] = FieldState(text)
        try:
            durable = self._session.do(self._write(question, name, text), field=place)
        except RuleError as refusal:
            self._kept[place] = FieldState(text, spoken(refusal).sentence)
            self.refused.emit(name)
            return
        if not durable:
            return
        del self._kept[place]
        if had is not None and had.problem:
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

    @Slot(object, object)
    def _keep_forbidden(self, place: object, forbidden: RuleError) -> None:
        """What waited for the disk is not accepted: it stays in its field, with the reason."""
        for kept in self._kept:
            if kept == place:
                self._kept[kept] = FieldState(self._kept[kept].text, spoken(forbidden).sentence)
                self.refused.emit(kept[1])

    @Slot()
    def _forget_waiting(self) -> None:
        """What waited for the disk is recorded now; what the rules refuse stays."""
        self._kept = {place: each for place, each in self._kept.items() if each.problem}
