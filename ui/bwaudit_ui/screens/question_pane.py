"""The centre pane of the question workspace: the question, its answer, its sources, its finding.

Answer, sources and finding keep their place for every question, so that hands learn where they are.
It must not write; the presenter does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from bwaudit.assessment.gate import IssueKind
from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit_ui.presenters.comments import Comments
from bwaudit_ui.presenters.question_text import TextField
from bwaudit_ui.presenters.visit_text import source_word
from bwaudit_ui.runtime.i18n import counted, isolated
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.closed_line import ClosedLine
from bwaudit_ui.screens.comment_card import CommentCards
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.screens.finding_card import FindingCard
from bwaudit_ui.screens.guidance import Bullets, LawLine, UrgentLine, compliant_line
from bwaudit_ui.screens.last_cycle_line import LastCycleLine
from bwaudit_ui.screens.reason_card import ReasonCard
from bwaudit_ui.widgets.answers import AnswerGroup
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import Chip, ChipRow
from bwaudit_ui.widgets.lines import ProblemLine, StateLine
from bwaudit_ui.widgets.messages import NoticeLine
from bwaudit_ui.widgets.reading_order import bring_into_view
from bwaudit_ui.widgets.scrolled import Scrolled, keep_room_of_bar, scrolling
from bwaudit_ui.widgets.spacing import BAR, bound, space
from bwaudit_ui.widgets.text import ElidedLabel, FillingText, Kbd, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bwaudit_ui.presenters.question import QuestionPresenter, QuestionState
    from bwaudit_ui.presenters.session import AssessmentSession

_MOST_WIDTH = 820
_ICONS = {
    KnownBy.OBSERVATION: "eye",
    KnownBy.DOCUMENTS: "file-text",
    KnownBy.MANAGERS: "user",
    KnownBy.WORKERS: "users",
    KnownBy.UNION: "hand",
}


_TURNED_MS = 50


class QuestionPane(QWidget):
    """One question at a time, in a column that scrolls."""

    def __init__(
        self,
        session: AssessmentSession,
        presenter: QuestionPresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._presenter = presenter
        self._folded = False
        self._roomy = True
        self._guidance_open = False
        self._cluster = ElidedLabel(role=TextRole.CAPTION, ink=Colour.INK2)
        self._number = Text(role=TextRole.CAPTION, weight=600, tabular=True)
        self._text = FillingText(TextRole.QUESTION)
        self._text.setObjectName("question_text")
        self.check_button = Button(kind=ButtonKind.LINK, icon="book-open", name="-")
        self.check_button.set_compact(False)
        self.check_button.setObjectName("what_to_check")
        self.more_button = Button(kind=ButtonKind.LINK, name="-")
        self.more_button.set_compact(False)
        self.more_button.setObjectName("more")
        self._law = LawLine(self.check_button)
        self._compliant = compliant_line()
        self._last = LastCycleLine(session.last_cycle)
        self._public = StateLine("file-text", "", role=TextRole.CAPTION)
        self._public_below = StateLine("file-text", "", role=TextRole.CAPTION)
        self._guidance = Bullets()
        self._guidance.hide()
        self._urgent = UrgentLine()
        self._closed = ClosedLine(session)
        self._other = FillingText(TextRole.LEAD, ink=Colour.INK2)
        self._other.setObjectName("question_other_language")
        self._cautions = [NoticeLine("triangle-alert"), NoticeLine("triangle-alert")]
        self.answers = AnswerGroup()
        self.answers.setObjectName("answers")
        for judgement in Judgement:
            self.answers.tile(judgement).setObjectName(f"answer_{judgement.value}")
        self._know = Text(role=TextRole.STRONG, wrap=True)
        self.same = Button(kind=ButtonKind.LINK, icon="undo-2", name="-")
        self.same.set_compact(False)
        self.same.setObjectName("same_sources")
        self._same_key = Kbd("S")
        for part in (self.same, self._same_key):
            keeping = part.sizePolicy()
            keeping.setRetainSizeWhenHidden(True)  # answers and sources keep their place
            part.setSizePolicy(keeping)
        self._unsourced, self._no_source = QWidget(), ProblemLine()
        self.sources = ChipRow()
        for source in KnownBy:
            chip = self.sources.add(source.value, Chip("", icon=_ICONS[source]))
            chip.setObjectName(f"source_{source.value}")
        self.conflicts = ConflictCard()
        self.finding = FindingCard(presenter)
        self.reason = ReasonCard(presenter)
        self._comments = Comments(session, self)
        self.comments = CommentCards(self._comments)
        self.to_comments = Button(kind=ButtonKind.LINK, icon="building-2", name="-")
        self.to_comments.set_compact(False)
        self.to_comments.setObjectName("to_comments")
        self._ground = Scrolled()
        self._turned = QTimer(self)
        self._turned.setSingleShot(True)
        self._turned.setInterval(_TURNED_MS)
        self._turned.timeout.connect(self._keep_typing_in_sight)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        top, know, head = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        space(top, 0, 12)
        space(know, 0, 8)
        space(head, (0, 4, 0, 4), 4)
        top.addWidget(self._cluster, 1)
        for part in (self._public, self._number, self.more_button):
            top.addWidget(part)
        know.addWidget(self._know, 1)
        know.addWidget(self.same)
        know.addWidget(self._same_key)
        head.addWidget(self._text)
        head.addWidget(self._other)
        head.addWidget(self._law)
        head.addWidget(self._compliant)
        head.addWidget(self._last)
        head.addWidget(self._public_below)
        head.addWidget(self.to_comments, 0, Qt.AlignmentFlag.AlignLeading)
        card = Card((20, 16, 20, 20), 8)
        card.body.addLayout(top)
        card.body.addLayout(head)
        for line in (self._urgent, self._guidance, self.answers):
            card.body.addWidget(line)
        sources = QVBoxLayout()
        space(sources, 0, 0)
        sources.addLayout(know)
        missing = QVBoxLayout(self._unsourced)
        space(missing, (0, 0, 0, 6), 0)
        missing.addWidget(self._no_source)
        sources.addWidget(self._unsourced)
        sources.addWidget(self.sources)
        card.body.addLayout(sources)
        inside = Scrolled()
        bound(inside, max_width=_MOST_WIDTH)
        self._column = QVBoxLayout(inside)
        space(self._column, 0, 14)
        for block in (self._closed, self.conflicts, card, *self._cautions):
            self._column.addWidget(block)
        for block in (self.finding, self.reason):
            self._column.addWidget(block)
        self._column.addWidget(self.comments)
        self._column.addStretch(1)
        for bare in (inside, self._ground):
            # One colour at most: what is above a card that appears stays as it is.
            bare.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        across = QHBoxLayout(self._ground)
        space(across, (20, 16, 20 - BAR, 16), 0)
        across.addStretch(1)
        across.addWidget(inside, 1000)
        across.addStretch(1)
        self.area = scrolling(self._ground, on_page=True)
        keep_room_of_bar(self.area)  # else all would be laid out and painted twice
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turned.start()

    @Slot()
    def _keep_typing_in_sight(self) -> None:
        """What a person types into stays in sight when a tablet is turned: after the last of the
        layouts that follow, since a low window also folds what stands above."""
        typed = self.window().focusWidget()
        if isinstance(typed, QLineEdit | QTextEdit) and self.area.isAncestorOf(typed):
            bring_into_view(typed)

    def _connect(self) -> None:
        self.answers.judgement_chosen.connect(self._presenter.judge)
        self.sources.chosen_changed.connect(self._on_sources)
        self.same.clicked.connect(self._presenter.same_sources)
        for button in (self.check_button, self.more_button):
            button.clicked.connect(self.toggle_guidance)
        self.conflicts.keep_wanted.connect(self._presenter.settle)
        self._urgent.action_wanted.connect(self._presenter.open_urgent)
        self._presenter.question_shown.connect(self.show_question)
        self._presenter.answer_changed.connect(self.refresh)
        self._session.last_cycle.changed.connect(self.refresh)
        self._presenter.finding_wanted.connect(self._go_to_finding)
        self._comments.changed.connect(self._show_comments)
        self.to_comments.clicked.connect(self.go_to_comments)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Question"))
        self._know.setText(self.tr("How do you know?"))
        self.sources.setAccessibleName(self.tr("How do you know?"))
        self.sources.setAccessibleDescription(
            self.tr("Choose every way you checked this. Two or more make a finding stronger")
        )
        for source in KnownBy:
            self.sources.chip(source.value).set_words(source_word(source))
        for line in (self._public, self._public_below):
            line.set_text(self.tr("Publicly reported"))
        self._guidance.heading.setText(self.tr("What to check"))
        self._urgent.retranslate()
        self.finding.retranslate()
        self.reason.retranslate()
        self.comments.retranslate()
        self._show()

    def set_folded(self, folded: bool) -> None:
        """Fold law and "Compliant means" away under More, where there is little height."""
        if folded != self._folded:
            self._folded = folded
            self._show()

    def set_bottom(self, bar: QWidget) -> None:
        """Let a bar scroll with the question, at its end."""
        self._column.insertWidget(self._column.count() - 1, bar)

    def show_keys(self, same: str) -> None:
        """What stands on the key cap of the same sources."""
        self._same_key.set_keys(same)

    def set_class(self, wide: WidthClass) -> None:
        """Take the room of a width class: short fields and marks side by side, or below."""
        self.finding.set_narrow(wide < WidthClass.MEDIUM)
        roomy = wide is WidthClass.WIDE
        if roomy != self._roomy:
            self._roomy = roomy
            self._show()

    @Slot()
    def show_question(self) -> None:
        """Show another question, from its top."""
        self.area.verticalScrollBar().setValue(0)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is recorded now, in one frame: every part is in its place before anything is
        painted. Left to the queue of events a card would be painted squeezed, and once more."""
        if not self.isVisible():
            self._show()
            return
        with self._ground.settling(self.area.viewport().height()):
            self._show()

    def _show(self) -> None:
        state = self._presenter.state()
        self._show_head(state)
        self._show_answer(state)
        # Cards are filled before they are shown: what is shown first is measured twice.
        if state.is_finding:
            self.finding.show_state(state)
        self._show_card(self.finding, visible=state.is_finding)
        appears = state.wants_reason and self.reason.isHidden()
        if state.wants_reason:
            self.reason.show_state(state)
        self._show_card(self.reason, visible=state.wants_reason)
        if appears and self.isVisible():
            QTimer.singleShot(0, self.reason, self._show_reason)
        self.conflicts.show_conflicts(state.question.number, state.conflicts)
        self._show_comments()

    def _show_card(self, card: QWidget, *, visible: bool) -> None:
        """Show or hide a card. The focus goes back to the answers before it goes with the card."""
        focus = self.window().focusWidget()
        if not visible and focus is not None and card.isAncestorOf(focus):
            self.answers.focus_answer()
        card.setVisible(visible)

    @Slot()
    def _show_comments(self) -> None:
        views = self._comments.of_question(self._session.current_question)
        self.comments.show_views(views)
        left = sum(not each.answered for each in views)
        words = counted(
            "QuestionPane",
            "1 comment from head office to answer",
            "%n comments from head office to answer",
            left,
        )
        self.to_comments.set_words(words)
        self.to_comments.setVisible(bool(left))

    @Slot()
    def go_to_comments(self) -> None:
        """Show the first comment that is not answered, with the focus in its answer."""
        views = self._comments.of_question(self._session.current_question)
        card = self.comments.first_open(views)
        if card is not None:
            card.focus_answer()
            QTimer.singleShot(0, card, partial(self.area.ensureWidgetVisible, card, 0, 16))

    def _show_head(self, state: QuestionState) -> None:
        self._cluster.set_text(f"{state.cluster}  ›  {state.point}")
        number = self.tr("Question {number}").format(number=state.question.number)
        self._number.setText(number)
        self._text.setText(state.words.text)
        self.answers.set_question(state.words.text)
        self._other.setText(state.other.text if state.other else "")
        self._other.setVisible(state.other is not None)
        for place, notice in enumerate(self._cautions):
            notice.set_text(state.cautions[place] if place < len(state.cautions) else "")
            notice.setVisible(place < len(state.cautions))
        opened = self._guidance_open
        shown = opened or not self._folded
        self._law.set_text(state.law)
        self._law.setVisible(not self._folded or (shown and bool(state.law)))
        compliant = isolated(state.words.compliant)
        self._compliant.set_text(self.tr("Compliant means: {words}").format(words=compliant))
        self._compliant.setVisible(shown)
        self._last.show_entries(self._session.last_cycle.of(state.question.id) if shown else ())
        self._public.setVisible(state.question.public and self._roomy)
        self._public_below.setVisible(state.question.public and not self._roomy and shown)
        if opened:
            self._guidance.set_lines(state.words.check)
        self._guidance.setVisible(opened)
        self.check_button.set_words(
            self.tr("Hide guidance") if opened else self.tr("What to check")
        )
        self.check_button.setVisible(not self._folded)
        self.more_button.set_words(self.tr("Less") if opened else self.tr("More"))
        self.more_button.setVisible(self._folded)
        self._urgent.setVisible(state.question.zero_tolerance)

    def _show_answer(self, state: QuestionState) -> None:
        self.answers.set_judgement(state.answer.judgement)
        self.answers.setEnabled(not state.closed)
        self._closed.show_line(state.closed_line)
        self.sources.set_chosen(source.value for source in state.answer.known_by)
        self.sources.setEnabled(not state.closed)
        for source in KnownBy:
            self.sources.chip(source.value).set_suggested(source in state.suggested)
        offers_same = bool(state.same_as) and not state.closed
        self.same.setVisible(offers_same)
        self._same_key.setVisible(offers_same)
        self.same.set_words(self.tr("Same as {number}").format(number=state.same_as))
        missing = state.problems.get(IssueKind.NO_SOURCE, "")
        self._no_source.set_text(missing)
        self._unsourced.setVisible(bool(missing))

    @Slot()
    def toggle_guidance(self) -> None:
        """Open what to check, or fold it away; it stays so for the next questions."""
        self._guidance_open = not self._guidance_open
        self.refresh()

    @Slot(object)
    def _on_sources(self, chosen: frozenset[str]) -> None:
        held = self._presenter.state().answer.known_by
        for source in KnownBy:
            if (source.value in chosen) != (source in held):
                self._presenter.tick(source, on=source.value in chosen)

    @Slot()
    def _go_to_finding(self) -> None:
        """The next act after Non-compliant is always to describe it; Esc leads back."""
        self.finding.focus_text()
        QTimer.singleShot(0, self.finding, self._show_finding)

    def _show_reason(self) -> None:
        if not self._presenter.field(TextField.REASON).text:
            self.area.ensureWidgetVisible(self.reason, 0, 16)

    def _show_finding(self) -> None:
        self.area.ensureWidgetVisible(self.finding.workers_field, 0, 16)
        self.area.ensureWidgetVisible(self.finding.text_field, 0, 16)
