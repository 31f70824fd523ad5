"""What the frame says of saving, sending and findings: the two marks, badges, the red band.

The band stays until every write is durable. Nothing here works out what is saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bwaudit.assessment import gate
from bwaudit.usecases import corresponding
from bwaudit_ui.presenters.comments import waiting_in_words
from bwaudit_ui.presenters.home import non_compliant_in_words
from bwaudit_ui.presenters.marks import Marks, decisions, saving
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.pills import PillState
from bwaudit_ui.widgets.spacing import space

if TYPE_CHECKING:
    from bwaudit.foundation.errors import BwAuditError
    from bwaudit_ui.presenters.marks import MarkText
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.patience import PatientDisk
    from bwaudit_ui.widgets.frame import TopBar
    from bwaudit_ui.widgets.pills import Pill
    from bwaudit_ui.widgets.rail import Rail


class DeskStatus(QObject):
    """Keeps marks, badges and band in step with a session, and the save mark also with a disk that
    is slow, session or none. `lane` is the place of the band.

    Signals:
        copy_wanted(): Save copy to USB was pressed.
        said(str): a sentence for the message strip.
    """

    copy_wanted = Signal()
    said = Signal(str)

    def __init__(self, rail: Rail, top: TopBar, disk: PatientDisk, parent: QWidget) -> None:
        super().__init__(parent)
        self._rail = rail
        self._top = top
        self._session: AssessmentSession | None = None
        self._marks: Marks | None = None
        self._is_saving = False
        disk.takes_long.connect(self._show_saving)
        top.save_mark.setObjectName("save_mark")
        top.send_mark.setObjectName("send_mark")
        self.banner = Banner()
        self.banner.setObjectName("write_banner")
        self.lane = QWidget()
        column = QVBoxLayout(self.lane)
        space(column, (16, 10, 16, 0), 0)
        column.addWidget(self.banner)
        self.lane.hide()
        self.banner.action_chosen.connect(self._mend)

    def attach(self, session: AssessmentSession | None) -> None:
        """Follow another session, or none."""
        self._session = session
        self._marks = None
        self._hide_band()
        if session is not None:
            self._marks = Marks(session)
            self._marks.changed.connect(self.show_marks)
            session.changed.connect(self.show_badges)
            session.write_refused.connect(self._show_refused)
            session.write_recovered.connect(self._show_recovered)
        self.show_marks()

    @Slot()
    def show_marks(self) -> None:
        """Say again what is saved and sent."""
        marks = self._marks
        saved = marks.save_mark() if marks is not None else None
        _show_mark(self._top.save_mark, saving() if self._is_saving else saved)
        _show_mark(self._top.send_mark, marks.send_mark() if marks is not None else None)

    @Slot(bool)
    def _show_saving(self, is_saving: bool) -> None:
        """Paint it now: the window stands still while the disk writes."""
        self._is_saving = is_saving
        self.show_marks()
        if is_saving:
            # On a page without a visit the mark was not there: it needs a place first.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self._top.repaint()

    @Slot()
    def show_badges(self) -> None:
        """Say again how many findings there are, and whether somebody must decide."""
        if self._session is None or "findings" not in self._rail.places():
            return
        assessment = self._session.assessment
        found = assessment.progress().counts.non_compliant
        words = non_compliant_in_words(found) if found else ""
        self._rail.button("findings").set_badge(str(found) if found else "", words)
        undecided = len(gate.decisions(assessment.record, assessment.questionnaire))
        back = corresponding.sent_back(assessment)
        asked = corresponding.unanswered(assessment)
        words = decisions(undecided) if undecided else ""
        wanted = waiting_in_words(len(asked), sent_back=bool(back))
        words = ", ".join(part for part in (words, wanted) if part)
        badge = "!" if undecided or back else str(len(asked)) if asked else ""
        self._rail.button("sync").set_badge(badge, words)

    @Slot(object)
    def _show_refused(self, refused: BwAuditError) -> None:
        message = spoken(refused)
        text = f"{message.body} {message.code}".strip()
        actions = [("again", self.tr("Try again")), ("copy", self.tr("Save copy to USB"))]
        self.lane.show()
        self.banner.show_failure(message.title, text, actions)
        self.show_marks()

    @Slot()
    def _show_recovered(self) -> None:
        self._hide_band()
        self.show_marks()
        self.said.emit(self.tr("Everything is saved on this device again"))

    def _hide_band(self) -> None:
        self.banner.hide()
        self.lane.hide()

    @Slot(str)
    def _mend(self, action: str) -> None:
        if self._session is None:
            return
        if action == "again":
            self._session.try_again()
        else:
            self.copy_wanted.emit()


def _show_mark(pill: Pill, mark: MarkText | None) -> None:
    pill.setVisible(mark is not None)
    if mark is not None:
        pill.set_state(PillState[mark.state.value], mark.text, mark.short)
