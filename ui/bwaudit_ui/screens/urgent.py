"""The urgent procedure: choose what is suspected, then call, do, and write down who was told.

Suspicion is enough and no network is needed. It must not decide anything; the presenter records.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bwaudit_ui.dialogs.notes_pin import ask_notes_pin
from bwaudit_ui.presenters.urgent import UrgentPresenter
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.guidance import Bullets
from bwaudit_ui.screens.page import Page
from bwaudit_ui.screens.urgent_calls import CallCard
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard, Card
from bwaudit_ui.widgets.chips import Chip
from bwaudit_ui.widgets.choice_row import ChoiceRow
from bwaudit_ui.widgets.confidential import ConfidentialBox
from bwaudit_ui.widgets.fields import Field
from bwaudit_ui.widgets.growing_text import GrowingText
from bwaudit_ui.widgets.held_form import HeldForm
from bwaudit_ui.widgets.lines import ProblemLine, StateLine
from bwaudit_ui.widgets.spacing import block, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.drafts import Drafts
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.presenters.urgent import UrgentState


class UrgentScreen(Page):
    """The whole procedure on one page.

    Signals:
        record_wanted(): show its document, to look at and to export.
    """

    record_wanted = Signal()

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("urgent_page")
        self._session = session
        self.presenter = UrgentPresenter(session, self)
        self._waits_for_window = False
        state = self.presenter.state()
        self._heading = Text(role=TextRole.TITLE, wrap=True)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._band = BandCard(Colour.WARNING, Colour.WARNING_SOFT)
        self._started = Text(role=TextRole.HEADING, wrap=True)
        self._suspected = Text(wrap=True)
        self._call_now = Text(role=TextRole.STRONG, wrap=True)
        self._first = Text(role=TextRole.TITLE, tabular=True, wrap=True)
        self._first.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._first.setObjectName("first_number")
        self.another = Button(kind=ButtonKind.LINK, icon="plus", name="-")
        self.back = Button(kind=ButtonKind.LINK, icon="arrow-left", name="-")
        for button in (self.another, self.back):
            button.set_compact(False)
        self.another.setObjectName("begin_another")
        self._problem = ProblemLine()
        self._problem.hide()
        self._choose = Text(role=TextRole.HEADING, wrap=True)
        self.with_question = Chip("")
        self.with_question.setChecked(True)
        self.with_question.setObjectName("with_question")
        self.choices = [ChoiceRow(each) for each in state.counts]
        self._do_now = Text(role=TextRole.HEADING, wrap=True)
        self.steps = [ChoiceRow(each.text, checkable=True) for each in state.steps]
        self._calls_title = Text(role=TextRole.HEADING, wrap=True)
        self.calls = {each.id: CallCard(each.id, session.drafts) for each in state.calls}
        self._limits = Bullets()
        self.authority = Button(icon="gavel", name="-")
        self.authority.setObjectName("authority_told")
        self.authority.set_compact(False)
        self._authority_told = StateLine("check", "", icon_ink=Colour.COMPLIANT)
        self._may, self._may_not = Bullets("check"), Bullets("x")
        self.box = ConfidentialBox()
        self.box.editor().setObjectName("urgent_note")
        self.box.open_button().setObjectName("open_urgent_note")
        self._note = Text(role=TextRole.CAPTION, ink=Colour.INK3, wrap=True)
        self.document = Button(kind=ButtonKind.LINK, icon="file-lock", name="-")
        self.document.set_compact(False)
        self.document.setObjectName("urgent_document")
        self._release = _Release(session.drafts)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for line in (self._started, self._suspected, self._call_now, self._first):
            self._band.body.addWidget(line)
        self._band.body.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(block(self._heading, self._said))
        for part in (self._band, self._problem):
            self.column.addWidget(part)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        space(self._halves, 0, 20)
        first, second = QVBoxLayout(), QVBoxLayout()
        for column in (first, second):
            space(column, 0, 10)
        first.addWidget(self._choose)
        first.addWidget(self.with_question, 0, Qt.AlignmentFlag.AlignLeading)
        for row in self.choices:
            first.addWidget(row)
        first.addWidget(self._do_now)
        for row in self.steps:
            first.addWidget(row)
        first.addWidget(self.box)
        first.addWidget(self.document, 0, Qt.AlignmentFlag.AlignLeading)
        first.addWidget(self._release)
        first.addStretch(1)
        second.addWidget(self._calls_title)
        for card in self.calls.values():
            second.addWidget(card)
        clock = Card(16, 10)
        clock.body.addWidget(self._limits)
        clock.body.addWidget(self._authority_told)
        clock.body.addWidget(self.authority, 0, Qt.AlignmentFlag.AlignLeading)
        self._clock = clock
        words = Card(16, 10)
        words.body.addWidget(self._may)
        words.body.addWidget(self._may_not)
        for below in (clock, words, self._note):
            second.addWidget(below)
        second.addStretch(1)
        self._halves.addLayout(first, 3)
        self._halves.addLayout(second, 2)
        self.column.addLayout(self._halves)
        self.column.addStretch(1)
        for place, row in enumerate(self.choices):
            row.setObjectName(f"suspect_{place}")
        for place, row in enumerate(self.steps):
            row.setObjectName(f"step_{place}")

    def _connect(self) -> None:
        presenter = self.presenter
        for place, row in enumerate(self.choices):
            row.clicked.connect(partial(self._begin, place))
        for place, row in enumerate(self.steps):
            row.clicked.connect(partial(self._tick, place))
        for contact, card in self.calls.items():
            card.told.connect(partial(self._tell, contact))
            card.filled_in.connect(partial(self._fill_in, contact))
        self.another.clicked.connect(presenter.begin_another)
        self.back.clicked.connect(presenter.back_to_run)
        self.authority.clicked.connect(self._toggle_authority)
        self.box.open_wanted.connect(presenter.open_note)
        self.box.text_changed.connect(presenter.type)
        self.box.editor().left.connect(presenter.commit)
        self.box.closed.connect(presenter.close_note)
        presenter.pin_wanted.connect(self._ask_pin)
        presenter.note_opened.connect(self.box.open_with)
        presenter.note_closed.connect(self.box.close_box)
        presenter.changed.connect(self.refresh)
        presenter.refused.connect(self._refuse)
        self._release.released.connect(presenter.release)
        self._release.withheld.connect(presenter.withhold)
        self.document.clicked.connect(self._to_report)
        self._session.question_changed.connect(self._on_question)

    # Words

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Urgent procedure"))
        self._said.setText(
            self.tr("Suspicion is enough. The factory never sees this page or its record.")
        )
        self._call_now.setText(
            self.tr("Call now. This record is sent first when there is a connection.")
        )
        self.another.set_words(self.tr("Something else is suspected too"))
        self.back.set_words(self.tr("Back to what was started"))
        self._choose.setText(self.tr("What do you suspect? Choosing starts the clock"))
        self._do_now.setText(self.tr("Do now"))
        self._calls_title.setText(self.tr("Call"))
        self._limits.heading.setText(self.tr("Time limits"))
        self._may.heading.setText(self.tr("You may tell the factory"))
        self._may_not.heading.setText(self.tr("You may not tell the factory"))
        self.document.set_words(self.tr("Make its own document, for head office only"))
        self.box.retranslate()
        self._release.retranslate()
        for card in self.calls.values():
            card.retranslate()
        self.refresh()

    def page_title(self) -> str:
        return self.tr("urgent procedure")

    def activate(self) -> None:
        self.refresh()
        first: QWidget = self.choices[0]
        if self.presenter.state().run:
            card = next(iter(self.calls.values()))
            first = card.copy if not card.copy.isHidden() else self.steps[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self, wide: WidthClass) -> None:
        roomy = wide >= WidthClass.MEDIUM
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)

    # Showing

    @Slot()
    def refresh(self) -> None:
        """Show how things stand now."""
        state = self.presenter.state()
        begun = bool(state.run)
        self._band.setVisible(begun)
        self._started.setText(state.started)
        about = self.tr("{what} ({question})")
        suspected = state.suspected
        if state.about:
            suspected = about.format(what=suspected, question=state.about)
        self._suspected.setText(suspected)
        self._choose.setVisible(not begun)
        self.back.setVisible(self.presenter.can_go_back)
        belongs = self.tr("Belongs to {question}").format(question=state.about)
        self.with_question.set_words(belongs)
        self.with_question.setVisible(not begun and bool(state.about))
        for row, words in zip(self.choices, state.counts, strict=True):
            row.set_words(words)
            row.setVisible(not begun)
        self._do_now.setVisible(begun)
        for row, step in zip(self.steps, state.steps, strict=True):
            row.set_words(step.text, step.done)
            row.setChecked(bool(step.done))
            row.setVisible(begun)
        first = next((each for each in state.calls if each.phone), None)
        if first is not None:
            number = self.tr("{phone}, {name}")
            self._first.setText(number.format(phone=first.phone, name=first.name or first.role))
        self._first.setVisible(first is not None)
        for call in state.calls:
            self.calls[call.id].show_call(call, begun=begun)
        self._clock.setVisible(bool(state.limits))
        self._limits.set_lines(state.limits)
        self._show_authority(state, begun=begun)
        self._may.set_lines(state.may_tell)
        self._may_not.set_lines(state.may_not_tell)
        self._note.setText(state.note)
        self.box.setVisible(begun)
        self.document.setVisible(begun)
        self._release.show_state(state)

    def _show_authority(self, state: UrgentState, *, begun: bool) -> None:
        told = state.authority_told
        self.authority.setVisible(begun and state.asks_authority)
        self.authority.set_words(
            self.tr("Take back: the authority was told")
            if told
            else self.tr("The authority was told just now")
        )
        self._authority_told.setVisible(bool(told))
        self._authority_told.set_text(self.tr("The authority was told {time}").format(time=told))

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._problem.set_text(sentence)
        self._problem.setVisible(bool(sentence))

    # Doing

    def _begin(self, place: int) -> None:
        self._problem.hide()
        takes = self.with_question.isChecked() and not self.with_question.isHidden()
        self.presenter.begin(place, with_question=takes)
        self.area.verticalScrollBar().setValue(0)
        self.activate()

    def _fill_in(self, contact: str, name: str, phone: str) -> None:
        if self.presenter.fill_in(contact, name, phone):
            self.calls[contact].form_kept()

    def _tick(self, place: int) -> None:
        self.presenter.tick(place, on=self.steps[place].isChecked())

    def _tell(self, contact: str, on: bool) -> None:
        self.presenter.tell(contact, on=on)

    @Slot()
    def _toggle_authority(self) -> None:
        self.presenter.tell_authority(on=not self.presenter.state().authority_told)

    @Slot()
    def _to_report(self) -> None:
        self.record_wanted.emit()

    @Slot()
    def _on_question(self) -> None:
        self.presenter.close_note()
        if self.isVisible():
            self.refresh()

    @Slot()
    def _ask_pin(self) -> None:
        ask_notes_pin(self._session, self, self._open_when_active)

    def _open_when_active(self) -> None:
        """Open the box as soon as the window is back in front: it closes where it is not."""
        if self.isActiveWindow():
            self.presenter.open_note()
        else:
            self._waits_for_window = True
            self.window().activateWindow()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._waits_for_window:
            self._waits_for_window = False
            QTimer.singleShot(0, self, self.presenter.open_note)
        elif event.type() == QEvent.Type.Hide:
            self.presenter.close_note()
        return super().event(event)


class _Release(Card):
    """Whether the exit meeting may show the finding; only the lead assessor sees it.

    Signals:
        released(str): show it, with the reason.
        withheld(): keep it out again.
    """

    released = Signal(str)
    withheld = Signal()

    def __init__(self, drafts: Drafts) -> None:
        super().__init__(16, 10)
        self.setObjectName("release")
        self._heading = Text(role=TextRole.STRONG, wrap=True)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self.reason = GrowingText()
        self.reason.setObjectName("release_reason")
        self._field = Field("", self.reason)
        self.show_it = Button(icon="presentation", name="-")
        self.show_it.setObjectName("release_finding")
        self.keep_out = Button(icon="eye-off", name="-")
        self.keep_out.setObjectName("withhold_finding")
        for part in (self._heading, self._said, self._field):
            self.body.addWidget(part)
        for button in (self.show_it, self.keep_out):
            button.set_compact(False)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._form = HeldForm(drafts, "release", {"reason": self.reason}, self)
        self.show_it.clicked.connect(self._release)
        self.keep_out.clicked.connect(self.withheld)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Exit meeting"))
        self._field.set_label(self.tr("Why may the factory see it?"))
        self.show_it.set_words(self.tr("Show it in the exit meeting"))
        self.keep_out.set_words(self.tr("Keep it out again"))

    def show_state(self, state: UrgentState) -> None:
        """Show whether it was released."""
        self.setVisible(state.can_release)
        if state.released and self.reason.text():
            self._form.forget()
            self.reason.set_text("")
        self._field.setVisible(not state.released)
        self.show_it.setVisible(not state.released)
        self.keep_out.setVisible(state.released)
        shown = self.tr("The exit meeting shows this finding. Reason: {reason}")
        kept = self.tr(
            "The exit meeting does not show this finding, and no report to the factory prints it."
        )
        self._said.setText(shown.format(reason=state.release_reason) if state.released else kept)

    @Slot()
    def _release(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._field.set_error(
                self.tr("Enter why this finding may be shown in the exit meeting")
            )
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._field.set_error("")
        with self._form.decided():
            self.released.emit(reason)
