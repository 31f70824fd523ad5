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
from bwaudit_ui.presenters.marks import Marks, SaveMark, decisions, saving
from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.pills import PillState
from bwaudit_ui.widgets.spacing import space

if TYPE_CHECKING:
    from bwaudit.foundation.errors import BwAuditError
    from bwaudit_ui.presenters.factory import FactorySession
    from bwaudit_ui.presenters.marks import MarkText
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.presenters.writing import WritingSession
    from bwaudit_ui.runtime.patience import PatientDisk
    from bwaudit_ui.widgets.frame import TopBar
    from bwaudit_ui.widgets.pills import Pill
    from bwaudit_ui.widgets.rail import Rail


class DeskStatus(QObject):
    """Keeps marks, badges and band in step with the visit and the factory that are open, and the
    save mark also with a disk that is slow, whatever is open. `lane` is the place of the band.

    The save mark speaks of the level in front; "not saved" is said wherever something waits.

    Signals:
        copy_wanted(): Save copy to USB was pressed.
        said(str): a sentence for the message strip.
        refusing(bool): the red band stands there, or is gone.
    """

    copy_wanted = Signal()
    said = Signal(str)
    refusing = Signal(bool)

    def __init__(self, rail: Rail, top: TopBar, disk: PatientDisk, parent: QWidget) -> None:
        super().__init__(parent)
        self._rail = rail
        self._top = top
        self._session: AssessmentSession | None = None
        self._marks: Marks | None = None
        self._around: FactorySession | None = None
        self._around_mark: SaveMark | None = None
        self._around_is_front = False
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
        """Follow another visit, or none."""
        self._session = session
        self._marks = None
        if session is not None:
            self._marks = Marks(session)
            self._follow(session, self._marks)
            session.changed.connect(self.show_badges)
        self._show_recovered(said=False)

    @Slot(object)
    def attach_around(self, session: FactorySession | None) -> None:
        """Follow another factory, or none."""
        self._around = session
        self._around_mark = None
        if session is not None:
            self._around_mark = SaveMark(session)
            self._follow(session, self._around_mark)
        self._show_recovered(said=False)

    def _follow(self, session: WritingSession, mark: SaveMark) -> None:
        mark.changed.connect(self.show_marks)
        session.write_refused.connect(self._show_refused)
        session.write_recovered.connect(self._show_recovered)

    def show_front(self, *, around: bool) -> None:
        """Another page is in front: one of the factory or not."""
        self._around_is_front = around
        self.show_marks()

    @Slot()
    def show_marks(self) -> None:
        """Say again what is saved and sent."""
        marks = self._marks
        _show_mark(self._top.save_mark, saving() if self._is_saving else self._save_mark())
        _show_mark(self._top.send_mark, marks.send_mark() if marks is not None else None)

    def _save_mark(self) -> MarkText | None:
        in_front = self._around_mark if self._around_is_front else self._marks
        both = (in_front, self._marks, self._around_mark)
        shown = next((each for each in both if each is not None and each.not_saved), in_front)
        return shown.save_mark() if shown is not None else None

    @Slot(bool)
    def _show_saving(self, is_saving: bool) -> None:
        """Paint it now: the window stands still while the disk writes."""
        self._is_saving = is_saving
        self.show_marks()
        if is_saving:
            # On a page of neither the mark was not there: it needs a place first.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self._top.repaint()

    @Slot()
    def show_badges(self) -> None:
        """Say again how many findings there are, and whether somebody must decide."""
        if self._session is None or "findings" not in self._rail.places():
            return
        assessment = self._session.assessment
        found = assessment.counts().non_compliant
        words = non_compliant_in_words(found) if found else ""
        self._rail.button("findings").set_badge(str(found) if found else "", words)
        undecided = len(gate.decisions(assessment.record, assessment.questionnaire))
        back = corresponding.sent_back(assessment)
        asked = corresponding.unanswered(assessment)
        words = decisions(undecided) if undecided else ""
        wanted = waiting_in_words(len(asked), sent_back=bool(back))
        words = joined(part for part in (words, wanted) if part)
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
        self.refusing.emit(True)

    @Slot()
    def _show_recovered(self, *, said: bool = True) -> None:
        """Take the band away, unless the other level still waits."""
        self.show_marks()
        if self.waits:
            return
        self.banner.hide()
        self.lane.hide()
        self.refusing.emit(False)
        if said:
            self.said.emit(self.tr("Everything is saved on this device again"))

    @property
    def waits(self) -> bool:
        """Whether something of what is open is not durable yet."""
        return any(each.waiting for each in self._open())

    def _open(self) -> list[WritingSession]:
        return [each for each in (self._session, self._around) if each is not None]

    @Slot(str)
    def _mend(self, action: str) -> None:
        if action == "copy":
            self.copy_wanted.emit()
            return
        for each in self._open():
            each.try_again()


def _show_mark(pill: Pill, mark: MarkText | None) -> None:
    pill.setVisible(mark is not None)
    if mark is not None:
        pill.set_state(PillState[mark.state.value], mark.text, mark.short)
