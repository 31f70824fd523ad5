"""Check findings: all problems first, then cards, bars by cluster, and Finish.

It must not decide what a problem is, nor close anything; the presenter does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from bwaudit_ui.presenters.findings import CardKind, FindingsPresenter
from bwaudit_ui.presenters.issue_text import attention_line, open_line, problems_heading
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.finding_telling import AskLead
from bwaudit_ui.screens.finding_views import FindingView, LooseView
from bwaudit_ui.screens.findings_side import FindingsSide
from bwaudit_ui.screens.finish import Asked, AskLines, AskReason
from bwaudit_ui.screens.question_keys import QuestionKeys
from bwaudit_ui.screens.work_page import WorkPage
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.messages import ErrorSummary
from bwaudit_ui.widgets.scrolled import keep_room_of_bar, scrolling
from bwaudit_ui.widgets.spacing import BAR, space
from bwaudit_ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bwaudit_ui.presenters.findings import FindingsState
    from bwaudit_ui.presenters.session import AssessmentSession

_AT_ONCE = 25
_MOST_LINKS = 5
_EVIDENCE = "evidence:"
_PAGE = "page:"
_FOLD_EM = 34
_EM = 15


class FindingsScreen(WorkPage):
    """The page before the report.

    Signals:
        question_wanted(str): a question is to be opened.
        change_wanted(str): the same, and Save and next leads back here.
        next_problem_wanted(): go to the next problem, as F8 does.
        meeting_wanted(): show the findings to the factory.
    """

    question_wanted = Signal(str)
    change_wanted = Signal(str)
    next_problem_wanted = Signal()
    meeting_wanted = Signal()

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings_page")
        self._session = session
        self.presenter = FindingsPresenter(session, self)
        self._shown = _AT_ONCE
        self._return_to = ""
        self._views: list[FindingView] = []
        self._loose: list[LooseView] = []
        self._title = Text(role=TextRole.TITLE)
        self._subtitle = Text(ink=Colour.INK2, wrap=True)
        self.chips = FilterRow()
        tones = {CardKind.ATTENTION: (Colour.WARNING, Colour.WARNING_SOFT)}
        for kind in CardKind:
            tone, soft = tones.get(kind, (Colour.ACCENT, Colour.ACCENT_SOFT))
            chip = self.chips.add(kind.value, FilterChip("", tone=tone, soft=soft))
            chip.setObjectName(f"cards_{kind.value}")
        self.summary = ErrorSummary()
        self.summary.setObjectName("problem_summary")
        self._empty = EmptyState("circle-check", "")
        self._more = Button(name="-")
        self._more.set_compact(False)
        self._more.setObjectName("more_cards")
        self.side = FindingsSide(len(session.assessment.questionnaire.clusters))
        self.next_problem, self.finish = self.side.next_problem, self.side.finish
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._head, title = QWidget(), QVBoxLayout()
        space(title, (20, 14, 20, 12), 8)
        self._head.setLayout(title)
        for part in (self._title, self._subtitle, self.chips):
            title.addWidget(part)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        space(self._inside, 0, 0)
        self._cards = QVBoxLayout()
        space(self._cards, (20, 14, 20 - BAR, 20), 12)
        self._inside.addLayout(self._cards)
        for block in (self.summary, self._empty, self._more):
            self._cards.addWidget(block)
        self._cards.addStretch(1)
        self.area = scrolling(inside)
        keep_room_of_bar(self.area)
        ground = QFrame()
        ground.setProperty("part", "pane")
        main = self._main = QVBoxLayout(ground)
        space(main, 0, 0)
        main.addWidget(self._head)
        main.addWidget(Rule())
        main.addWidget(self.area, 1)
        self._row = QHBoxLayout(self)
        space(self._row, 0, 0)
        self._row.addWidget(ground, 1)
        self._row.addWidget(self.side)

    def _connect(self) -> None:
        self.presenter.changed.connect(self._refresh_if_shown)
        self.chips.filter_chosen.connect(self._on_kind)
        self.summary.problem_chosen.connect(self._on_problem)
        self._more.clicked.connect(self._show_more)
        self.next_problem.clicked.connect(self.next_problem_wanted)
        self.side.meeting.clicked.connect(self.meeting_wanted)
        self.finish.clicked.connect(self.ask_to_finish)
        self._session.question_changed.connect(self._refresh_if_shown)
        keys = QuestionKeys(self)
        keys.add("Alt+Up", partial(self._move_focused, -1))
        keys.add("Alt+Down", partial(self._move_focused, 1))

    def activate(self) -> None:
        """The page is shown: back at the card that was changed, else at the problems."""
        self.refresh()
        back, self._return_to = self._return_to, ""
        view = next((each for each in self._views if back and each.question == back), None)
        if view is not None and not view.isHidden():
            view.change.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, view, lambda: self.area.ensureWidgetVisible(view, 0, 40))
        elif not self.summary.isHidden():
            self.summary.show_and_focus()
        else:
            self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_title(self) -> str:
        """What the top bar says beside the cycle."""
        return self.tr("findings")

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Check findings"))
        words = {
            CardKind.ATTENTION: self.tr("Needs attention"),
            CardKind.NON_COMPLIANT: self.tr("Non-compliant"),
            CardKind.NOT_CHECKED: self.tr("Not checked"),
            CardKind.LEFT: self.tr("Left"),
            CardKind.ALL: self.tr("All"),
        }
        for kind, word in words.items():
            self.chips.chip(kind.value).set_words(word)
        self.side.retranslate()
        self._more.set_words(self.tr("Show more"))
        self.refresh()

    @Slot()
    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how things stand now."""
        state = self.presenter.state()
        self._show_head(state)
        self._show_summary(state)
        self._show_cards(state)
        self.side.show_clusters(state.clusters)
        words = self.tr("Reopen to change") if state.closed else self.tr("Finish and make report")
        self.finish.set_words(words)
        self.next_problem.setEnabled(bool(state.open_points))

    def _show_head(self, state: FindingsState) -> None:
        found = self.tr("{count} non-compliant.").format(count=state.counts.non_compliant)
        self._subtitle.setText(f"{found} {attention_line(len(state.problems))}")
        if state.closed:
            self._subtitle.setText(
                self.tr("This assessment is closed. Reopen it to change answers.")
            )
        numbers = {
            CardKind.ATTENTION: state.attention,
            CardKind.NON_COMPLIANT: state.counts.non_compliant,
            CardKind.NOT_CHECKED: state.counts.not_checked,
            CardKind.LEFT: state.counts.left,
            CardKind.ALL: state.counts.applicable,
        }
        for kind, number in numbers.items():
            self.chips.set_count(kind.value, number)
        self.chips.choose(self.presenter.kind.value)

    def _show_summary(self, state: FindingsState) -> None:
        problems = state.problems if self.presenter.kind is CardKind.ATTENTION else ()
        lines = []
        for place, each in enumerate(problems[:_MOST_LINKS]):
            target = each.question or _EVIDENCE + each.evidence
            if each.page:
                target = f"{_PAGE}{each.page}:{each.question}"
            key = f"{place}:{target}"
            lines.append((key, f"{each.number}  {each.sentence}"))
        if len(problems) > _MOST_LINKS:
            rest = self.tr("{count} more below").format(count=len(problems) - _MOST_LINKS)
            lines.append(("", rest))
        self.summary.set_problems(problems_heading(len(problems)), lines)

    def _show_cards(self, state: FindingsState) -> None:
        for loose in self._loose:
            self._cards.removeWidget(loose)
            loose.hide()  # a layout shows its parts later: without a place that is a window
            loose.setParent(None)
            loose.deleteLater()
        self._loose = []
        cards = state.cards[: self._shown]
        while len(self._views) < len(cards):
            view = FindingView()
            view.change_wanted.connect(self._on_change)
            view.move_wanted.connect(self._on_move)
            view.together_wanted.connect(self._ask_lead)
            view.alone_wanted.connect(self._on_alone)
            self._views.append(view)
            self._cards.insertWidget(len(self._views), view)
        for place, view in enumerate(self._views):
            if place < len(cards):
                view.show_card(cards[place])
            else:
                view.clear()
            view.setVisible(place < len(cards))
        for photo in state.loose[: self._shown - len(cards)]:
            loose = LooseView(photo, state.put_on, state.loose_sentence)
            loose.put_on_wanted.connect(self.presenter.put_on_current)
            loose.leave_out_wanted.connect(self.presenter.leave_out)
            self._loose.append(loose)
            self._cards.insertWidget(len(self._views) + len(self._loose), loose)
        self._more.setVisible(len(state.cards) + len(state.loose) > self._shown)
        self._empty.set_text(self._nothing())
        self._empty.setVisible(not state.cards and not state.loose)

    def _nothing(self) -> str:
        sentences = {
            CardKind.ATTENTION: self.tr("No finding needs attention"),
            CardKind.NON_COMPLIANT: self.tr("Nothing is non-compliant"),
            CardKind.NOT_CHECKED: self.tr("Nothing is not checked"),
            CardKind.LEFT: self.tr("Every question is answered"),
        }
        return sentences.get(self.presenter.kind, self.tr("No questions apply"))

    # What a person does

    @Slot(str)
    def _on_kind(self, key: str) -> None:
        self._shown = _AT_ONCE
        self.area.verticalScrollBar().setValue(0)
        self.presenter.choose(CardKind(key))

    @Slot()
    def _show_more(self) -> None:
        self._shown += _AT_ONCE
        self.refresh()

    @Slot(str)
    def _on_change(self, question: str) -> None:
        self._return_to = question
        self.change_wanted.emit(question)

    @Slot(str, int)
    def _on_move(self, question: str, step: int) -> None:
        """Tell a finding earlier or later, and stay with it."""
        pressed = "earlier" if step < 0 else "later"
        said = self.presenter.move(question, step)
        state = self.presenter.state()
        place = next((n for n, each in enumerate(state.cards) if each.question == question), 0)
        self._shown = max(self._shown, place + 1)
        self.refresh()
        self._focus(question, pressed)
        announce(self, said)

    def _move_focused(self, step: int) -> None:
        inside = self.focusWidget()
        for view in self._views:
            if inside is not None and view.isAncestorOf(inside) and view.can_move(step):
                self._on_move(view.question, step)
                return

    def _focus(self, question: str, pressed: str) -> None:
        """Put the focus on a button of a card, or on Change where it cannot be pressed."""
        view = next((each for each in self._views if each.question == question), None)
        if view is None:
            return
        view.focus_on(pressed)
        QTimer.singleShot(0, view, lambda: self.area.ensureWidgetVisible(view, 0, 40))

    @Slot(str)
    def _ask_lead(self, question: str) -> None:
        number = self._session.question(question).number
        sheet = AskLead(number, self.presenter.leads(question), self.window())
        sheet.chosen.connect(partial(self._on_together, question))
        self._session.closed.connect(sheet.reject)
        sheet.open()

    def _on_together(self, question: str, lead: str) -> None:
        self.presenter.tell_together(question, lead)
        self.refresh()
        self._focus(question, "alone")

    @Slot(str)
    def _on_alone(self, question: str) -> None:
        self.presenter.tell_alone(question)
        self.refresh()
        self._focus(question, "together")

    @Slot(str)
    def _on_problem(self, key: str) -> None:
        _, _, target = key.partition(":")
        if target.startswith(_PAGE):
            page, _, question = target.removeprefix(_PAGE).partition(":")
            if question:
                self._session.go_to(question)
            self._session.page_wanted.emit(page)
            return
        if target and not target.startswith(_EVIDENCE):
            self._on_change(target)
            return
        evidence = target.removeprefix(_EVIDENCE)
        views = [each for each in self._loose if each.evidence == evidence] or self._views[:1]
        for view in views:
            self.area.ensureWidgetVisible(view, 0, 40)

    @Slot()
    def ask_to_finish(self) -> None:
        """Ask whether to close the answers, or to open them again."""
        state = self.presenter.state()
        if state.closed:
            self._ask(self._reopening(), reopen=True)
        elif state.blocked:
            sentence = self.tr(
                "Two devices changed the same answer. Choose which one to keep, then finish"
            )
            self._session.page_wanted.emit("sync")  # the answers stand there side by side
            self._session.tell(sentence)
        elif held := self.presenter.finishing.held_up():
            self._session.tell(held)
        else:
            self._ask(self._finishing(self.presenter.state().open_points), reopen=False)

    def _ask(self, asked: Asked, *, reopen: bool) -> None:
        sheet: AskReason
        if reopen:
            sheet = AskReason(asked, self._session, self.window(), self.presenter.reopen)
            sheet.decided.connect(self._tell_reopened)
        else:
            groups = self.presenter.open_groups()
            sheet = AskLines(asked, groups, self._session, self.window(), self.presenter.finish)
            sheet.decided.connect(self._tell_finished)
        sheet.open()

    def _finishing(self, open_points: int) -> Asked:
        text = self.tr(
            "After this, answers are locked and can only be changed by reopening with a reason."
        )
        if open_points:
            text = f"{open_line(open_points)} {text}"
        notes = self.tr(
            "This device does not know a head office yet. Confidential notes and interviews stay "
            "here behind their PIN until they can be sealed to it."
        )
        if self.presenter.seals_notes:
            notes = self.tr(
                "Confidential notes and interviews can no longer be opened on this device. Only "
                "the confidential reviewers of head office can read them."
            )
        refused = self.presenter.finishing.not_accepted
        parts = (refused, text, notes, *self.presenter.small_groups)
        text = "\n\n".join(part for part in parts if part)
        return Asked(
            heading=self.tr("Finish this assessment?"),
            text=text,
            verb=self.tr("Finish assessment"),
            stay=self.tr("Keep working"),
            reason=self.tr("Why is it finished with open points?") if open_points else "",
            missing=self.tr("Enter why the assessment is finished with open points"),
            form="finish",
        )

    def _reopening(self) -> Asked:
        return Asked(
            heading=self.tr("Reopen this assessment?"),
            text=self.tr("Answers can be changed again. The reason is kept with the changes."),
            verb=self.tr("Reopen assessment"),
            stay=self.tr("Keep closed"),
            reason=self.tr("Why is it opened again?"),
            missing=self.tr("Enter why the assessment is opened again"),
            form="reopen",
        )

    @Slot()
    def _tell_finished(self) -> None:
        self._session.tell(self.tr("The assessment is finished"))
        self._session.page_wanted.emit("report")

    @Slot()
    def _tell_reopened(self) -> None:
        self._session.tell(self.tr("The assessment is open again"))

    # Layout

    def arrange(self) -> None:
        """Bars beside the cards, or only the two steps below them where there is little room."""
        theme = theme_of(self)
        stacked = self.is_narrow
        flow = QBoxLayout.Direction
        self._row.setDirection(flow.TopToBottom if stacked else flow.LeftToRight)
        self.side.arrange(stacked=stacked, beside=stacked and self.width() > theme.px(400))
        # Where there is little height the heading scrolls away with the cards.
        home = self._inside if self.height() < _FOLD_EM * _EM * theme.scale else self._main
        if home.indexOf(self._head) < 0:
            home.insertWidget(0, self._head)
