"""Sync: what needs a decision, what waits for head office and what came from it, copies on a stick.

"Received" is shown for a checked receipt only. Nothing here is a warning as long as work can go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bwaudit_ui.presenters.comments import Comments
from bwaudit_ui.presenters.sync_text import belongs_to, received, sent_of, without_a_line
from bwaudit_ui.runtime.dates import moment
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.copies_card import CopiesCard
from bwaudit_ui.screens.decisions_card import DecisionsCard
from bwaudit_ui.screens.from_office import FromOffice
from bwaudit_ui.screens.page import Page
from bwaudit_ui.screens.send_line import SendLineView
from bwaudit_ui.screens.tasks_card import TasksCard
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import Chip
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.long_task import LongTask
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.spacing import emptied, space
from bwaudit_ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.foundation.errors import BwAuditError
    from bwaudit.usecases.syncing import SendState
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.presenters.syncing import SendLine, Syncing
    from bwaudit_ui.runtime.jobs import JobRunner


class SyncScreen(Page):
    """Four parts: needs a decision, to send, from head office, copies.

    Signals:
        question_wanted(str): show a question.
        comment_wanted(str): show the comments of head office on a question.
        assessment_wanted(str): open another assessment.
        settings_wanted(): show where the head office is entered.
        copy_wanted(): save a copy of the open assessment.
        pictures_later_chosen(bool): photos and papers are to wait, or not any more.
    """

    question_wanted = Signal(str)
    comment_wanted = Signal(str)
    assessment_wanted = Signal(str)
    settings_wanted = Signal()
    copy_wanted = Signal()
    pictures_later_chosen = Signal(bool)

    def __init__(self, syncing: Syncing, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(most_width=1100, parent=parent)
        self.setObjectName("page_sync")
        self._syncing = syncing
        self._session: AssessmentSession | None = None
        self._lines: tuple[SendLine, ...] | None = None
        self._comments: Comments | None = None
        self._heading = Text(role=TextRole.TITLE)
        self._banner = Banner()
        self._banner.setObjectName("sync_banner")
        self.column.addWidget(self._heading)
        self.column.addWidget(self._banner)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._halves, 0, 16)
        left, right = QVBoxLayout(), QVBoxLayout()
        for half in (left, right):
            space(half, 0, 14)
        self._halves.addLayout(left, 3)
        self._halves.addLayout(right, 2)
        self.column.addLayout(self._halves)
        self.column.addStretch(1)
        self.from_office = FromOffice()
        self._at_work = TasksCard(jobs)
        left.addWidget(self._at_work)
        self.decisions = DecisionsCard()
        left.addWidget(self.decisions)
        left.addWidget(self._build_sending())
        left.addWidget(self.from_office)
        left.addStretch(1)
        right.addWidget(self._build_office())
        self.copies = CopiesCard(syncing)
        right.addWidget(self.copies)
        right.addStretch(1)
        self._connect()
        self.retranslate()

    def _build_sending(self) -> Card:
        card = Card()
        self._to_send = Text(role=TextRole.HEADING)
        self._send = Button(kind=ButtonKind.PRIMARY, name="-", icon="send")
        self._send.set_compact(False)
        self._send.setObjectName("send_now")
        top = QHBoxLayout()
        space(top, 0, 12)
        top.addWidget(self._to_send, 1)
        top.addWidget(self._send)
        self._metered = StateLine("info", "", icon_ink=Colour.INK2)
        self._cut_off = StateLine("cloud-off", "", icon_ink=Colour.INK2)
        self._cut_off.setObjectName("no_connection")
        self._cut_off.hide()
        self._later = Chip("", icon="image")
        self._later.setObjectName("pictures_later")
        self._later_said = Text(role=TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self._passed_to: QWidget | None = None
        self._task = LongTask()
        self._task.setObjectName("send_task")
        self._task.hide()
        self._list = QVBoxLayout()
        space(self._list, 0, 10)
        card.body.addLayout(top)
        card.body.addWidget(self._cut_off)
        card.body.addWidget(self._metered)
        card.body.addWidget(self._task)
        card.body.addLayout(self._list)
        card.body.addWidget(self._later, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(self._later_said)
        return card

    def _build_office(self) -> Card:
        card = Card()
        self._office_heading = Text(role=TextRole.HEADING)
        self._office = StateLine("building-2", "")
        self._office.setObjectName("enrolment")
        self._receipt = StateLine("cloud-check", "")
        self._receipt.setObjectName("receipt")
        self._trouble = StateLine("cloud-off", "")
        self._trouble.setObjectName("send_problem")
        self._to_settings = Button(name="-", icon="settings")
        self._to_settings.set_compact(False)
        self._to_settings.setObjectName("to_settings")
        for part in (self._office_heading, self._office, self._receipt, self._trouble):
            card.body.addWidget(part)
        card.body.addWidget(self._to_settings, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _connect(self) -> None:
        syncing = self._syncing
        self._send.clicked.connect(syncing.send_now)
        self._task.stop_wanted.connect(self._stop)
        self._later.toggled.connect(self._on_later)
        self._to_settings.clicked.connect(self.settings_wanted)
        self.copies.copy_wanted.connect(self.copy_wanted)
        self.copies.assessment_wanted.connect(self.assessment_wanted)
        syncing.listed.connect(self._show_lines)
        syncing.sending_changed.connect(self._show_sending)
        syncing.progressed.connect(self._show_progress)
        syncing.sent.connect(self._show_sent)
        syncing.enrolled.connect(self._show_office)
        syncing.refused.connect(self._refuse)
        syncing.copying.connect(self._banner.hide)
        syncing.imported.connect(syncing.refresh_list)
        syncing.looking_changed.connect(self._show_looking)
        syncing.letters_came.connect(self._show_news)
        syncing.packs_listed.connect(self.from_office.show_packs)
        self.from_office.pack_seen.connect(syncing.mark_pack_seen)
        self.from_office.look_wanted.connect(syncing.look_now)
        self.from_office.question_wanted.connect(self.comment_wanted)
        self.from_office.assessment_wanted.connect(self.assessment_wanted)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Sync"))
        self._to_send.setText(self.tr("To send"))
        self._send.set_words(self.tr("Send now"))
        self._metered.set_text(
            self.tr("This connection costs by the byte. Nothing is sent by itself.")
        )
        self._later.set_words(self.tr("Photos and papers later"))
        self._office_heading.setText(self.tr("Head office"))
        self._to_settings.set_words(self.tr("Enter address and code"))
        self.decisions.retranslate()
        self.copies.retranslate()
        self.from_office.retranslate()
        self._at_work.retranslate()
        self._show_later()
        self._show_office()
        if self._lines is not None:
            self._show_lines(self._lines)

    def page_title(self) -> str:
        return self.tr("Sync")

    def activate(self) -> None:
        self._banner.hide()
        self._metered.setVisible(self._syncing.metered)
        self._show_office()
        self._show_later()
        self.copies.forget()
        self.copies.refresh()
        self.decisions.refresh()
        self._syncing.refresh_list()
        self._send.setFocus(Qt.FocusReason.OtherFocusReason)

    def attach(self, session: AssessmentSession | None) -> None:
        """Show what another assessment needs decided."""
        self._session = session
        self.decisions.attach(session)
        self.copies.attach(session)
        if session is not None:
            session.send_state_changed.connect(self._on_state)
        before, self._comments = self._comments, None
        if session is not None:
            self._comments = Comments(session, self)
        self.from_office.attach(self._comments, session.assessment.id if session else "")
        if before is not None:
            before.deleteLater()

    def arrange(self, wide: WidthClass) -> None:
        roomy = wide >= WidthClass.MEDIUM
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)

    # Sending

    def _show_later(self) -> None:
        later = self._syncing.pictures_later
        self._later.blockSignals(True)
        self._later.setChecked(later)
        self._later.blockSignals(False)
        self._later_said.setText(
            self.tr("Only answers are sent. Photos and papers wait on this device.")
            if later
            else self.tr("Answers go first, then photos and papers.")
        )

    def _show_line(self) -> None:
        """That there is no network, only while something waits for one."""
        waiting = sum(line.state.unsent_changes for line in self._lines or ())
        self._cut_off.setVisible(self._syncing.cut_off and bool(waiting))
        self._cut_off.set_text(without_a_line(waiting))

    @Slot(bool)
    def _on_later(self, later: bool) -> None:
        self.pictures_later_chosen.emit(later)
        self._show_later()

    @Slot(object)
    def _show_lines(self, lines: Sequence[SendLine]) -> None:
        self._lines = tuple(lines)
        self._show_line()
        self.from_office.show_others(lines)
        emptied(self._list)
        for number, line in enumerate(lines):
            if number:
                self._list.addWidget(Rule())
            self._list.addWidget(SendLineView(line))
        if not lines:
            self._list.addWidget(
                StateLine("cloud", self.tr("Nothing on this device yet"), icon_ink=Colour.INK3)
            )

    @Slot(bool)
    def _show_sending(self, sending: bool) -> None:
        stop = self._task.stop_button()
        had_focus = self._send.hasFocus() or stop.hasFocus() or self._hands_back()
        if not sending:
            self._send.setEnabled(self._syncing.enrolment() is not None)
        else:
            self._task.show()
        if had_focus:  # what goes grey or away would hand the focus to the next button
            (stop if sending else self._send).setFocus(Qt.FocusReason.OtherFocusReason)
        self._send.setEnabled(not sending and self._syncing.enrolment() is not None)
        self._task.setVisible(sending)
        if sending:
            self._banner.hide()
            self._task.start(
                self.tr("Sending to head office"),
                self.tr("You can keep working. If you stop, what was sent stays sent."),
            )
        else:
            self._syncing.refresh_list()

    @Slot(object, object)
    def _show_progress(self, done: int, total: int) -> None:
        self._task.set_progress(done, total, words=sent_of(done, total))

    @Slot()
    def _stop(self) -> None:
        had_focus = self._task.stop_button().hasFocus()
        self._task.stopping()  # goes grey, and Qt passes the focus on
        self._passed_to = self.window().focusWidget() if had_focus else None
        self._syncing.stop()

    def _hands_back(self) -> bool:
        """Whether the focus is still where Stop passed it on to."""
        passed, self._passed_to = self._passed_to, None
        return passed is not None and passed is self.window().focusWidget()

    @Slot(object, bool)
    def _show_sent(self, state: SendState, _by_hand: bool) -> None:
        self._show_state(state)

    @Slot(object)
    def _on_state(self, state: SendState) -> None:
        self._show_state(state)
        if self.isVisible() and not self._syncing.sending:
            self._syncing.refresh_list()

    def _show_state(self, state: SendState) -> None:
        said = received(state, self._syncing.now())
        self._receipt.set_text(said)
        self._receipt.setVisible(bool(said))
        problem = state.problem
        self._trouble.setVisible(problem is not None)
        if problem is not None:
            message = spoken(problem)
            self._trouble.set_text(f"{message.sentence} {message.code}")

    @Slot()
    def _show_office(self) -> None:
        office = self._syncing.enrolment()
        self._send.setEnabled(office is not None and not self._syncing.sending)
        self._to_settings.setVisible(office is None)
        self._show_looking()
        self.from_office.show_refused(self._syncing.refused_letters())
        if office is None:
            self._office.set_text(
                self.tr("This device does not know a head office yet. You can keep working.")
            )
        else:
            self._office.set_text(belongs_to(office))
        state = self._session.send_state if self._session is not None else None
        if state is not None:
            self._show_state(state)
        else:
            self._receipt.hide()
            self._trouble.hide()

    # From head office

    @Slot()
    def _show_looking(self) -> None:
        known = self._syncing.enrolment() is not None
        self.from_office.set_looking(self._syncing.looking, possible=known)

    @Slot()
    def _show_news(self) -> None:
        self.from_office.show_refused(self._syncing.refused_letters())
        now = self._syncing.now()
        self.from_office.show_asked(moment(now, now))
        self.copies.refresh()
        self._syncing.refresh_list()

    @Slot(object)
    def _refuse(self, problem: BwAuditError) -> None:
        message = spoken(problem)
        self._banner.show_failure(message.title, f"{message.body} {message.code}".strip())
