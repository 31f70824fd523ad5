"""The history of the question on screen: who changed what and when, and Restore.

It must not know a widget, and it reads only while somebody looks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from bwaudit.assessment.names import Fields
from bwaudit.assessment.terms import Extent, Judgement, KnownBy, Response
from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import tracing
from bwaudit_ui.presenters.session import judgement_word
from bwaudit_ui.presenters.visit_text import source_word
from bwaudit_ui.runtime.dates import said_date
from bwaudit_ui.runtime.i18n import isolated
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from bwaudit.usecases.tracing import Trace
    from bwaudit_ui.presenters.session import AssessmentSession

MOST_LINES = 40
_LONGEST = 140


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change in words. `can_restore` is false for what holds now."""

    digest: str
    what: str
    who: str
    can_restore: bool


class HistoryPresenter(QObject):
    """The history of the current question.

    Signals:
        changed(): another question, or a new change.
    """

    changed = Signal()

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.question_changed.connect(self.changed)
        session.changed.connect(self._on_changed)

    def lines(self) -> tuple[HistoryLine, ...]:
        """The latest changes of the question, the latest first."""
        if not self._session.is_open:
            return ()
        assessment = self._session.assessment
        closed = not assessment.record.facts.stage.open_for_answers
        found = tracing.of_question(assessment, self._session.current_question)
        return tuple(self._line(each, closed=closed) for each in found[:MOST_LINES])

    def restore(self, digest: str) -> None:
        """Bring an earlier value back; undo takes it back."""
        assessment, question = self._session.assessment, self._session.current_question
        self._session.leaving.emit()
        try:
            if not self._session.do(lambda: tracing.restore(assessment, question, digest)):
                return
        except BwAuditError as refused:
            self._session.tell(spoken(refused).sentence)
            return
        number = self._session.question().number
        said = self.tr("{number}: brought back").format(number=number)
        self._session.tell(said, self._session.undo)

    def _line(self, trace: Trace, *, closed: bool) -> HistoryLine:
        when = trace.at
        who = self.tr("{name}, {day} {time}").format(
            name=isolated(trace.actor) or self.tr("This device"),
            day=said_date(when.date()),
            time=f"{when:%H:%M}",
        )
        if trace.field == Fields.TOLD_WITH and trace.value:
            trace = replace(trace, value=self._session.question(trace.value).number)
        return HistoryLine(trace.digest, said_change(trace), who, not (trace.held or closed))

    @Slot(object)
    def _on_changed(self, keys: frozenset[tuple[str, str, str]]) -> None:
        if any(each[1] == self._session.current_question for each in keys):
            self.changed.emit()


def said_change(trace: Trace) -> str:
    """A change in one line: "Answer: Non-compliant"."""
    return f"{_label(trace.field)}: {_value(trace.field, trace.value)}"


def _label(name: str) -> str:
    labels = {
        Fields.JUDGEMENT: QCoreApplication.translate("History", "Answer"),
        Fields.REASON: QCoreApplication.translate("History", "Reason"),
        Fields.FLAG: QCoreApplication.translate("History", "Flag"),
        Fields.TEXT: QCoreApplication.translate("History", "What was found"),
        Fields.WORKERS: QCoreApplication.translate("History", "Workers affected"),
        Fields.PLACE: QCoreApplication.translate("History", "Where"),
        Fields.EXTENT: QCoreApplication.translate("History", "How widespread"),
        Fields.RESPONSE: QCoreApplication.translate("History", "Factory response"),
        Fields.RESPONSE_TEXT: QCoreApplication.translate("History", "Factory response in words"),
        Fields.TOLD_WITH: QCoreApplication.translate("History", "Told together with"),
    }
    if name.startswith(Fields.BY):
        return source_word(KnownBy(name.removeprefix(Fields.BY)))
    if name.startswith(Fields.NUMBER):
        return name.removeprefix(Fields.NUMBER).replace("_", " ").capitalize()
    return labels.get(name, name.replace("_", " ").capitalize())


def _value(name: str, value: Any) -> str:
    if value in (None, ""):
        return QCoreApplication.translate("History", "nothing")
    if value is True:
        return QCoreApplication.translate("History", "yes")
    if value is False:
        return QCoreApplication.translate("History", "no")
    if name == Fields.JUDGEMENT:
        return judgement_word(Judgement(value))
    if name == Fields.EXTENT:
        return {
            Extent.ONE_CASE: QCoreApplication.translate("History", "one case"),
            Extent.SEVERAL: QCoreApplication.translate("History", "several"),
            Extent.WHOLE_FACTORY: QCoreApplication.translate("History", "whole factory"),
        }[Extent(value)]
    if name == Fields.RESPONSE:
        return {
            Response.AGREED: QCoreApplication.translate("History", "agreed"),
            Response.DISPUTED: QCoreApplication.translate("History", "disputed"),
            Response.CORRECTED: QCoreApplication.translate("History", "corrected on site"),
        }[Response(value)]
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
