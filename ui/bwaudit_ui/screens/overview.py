"""The overview of a visit: counts as links, clusters as a task list, what is left, what is safe.

It must not count; the presenter does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from bwaudit_ui.models.question_filter import QuestionKind
from bwaudit_ui.presenters.overview import OverviewPresenter
from bwaudit_ui.presenters.visit_text import of_total, said_number
from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.finish import Asked, AskReason
from bwaudit_ui.screens.page import Page
from bwaudit_ui.screens.profile import ProfileForm, ProfileSheet
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.lines import FactLine, StateLine
from bwaudit_ui.widgets.marks import Mark
from bwaudit_ui.widgets.messages import NoticeLine
from bwaudit_ui.widgets.overview import LINK_INSET, LinkRow, StateCard, TaskLine, TaskRow
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from bwaudit_ui.presenters.overview import ClusterLine, KindLine, OverviewState
    from bwaudit_ui.presenters.session import AssessmentSession

_SIDE_WIDTH = 330
_MOST_FACTS = 6
_KINDS = {
    QuestionKind.ALL: None,
    QuestionKind.COMPLIANT: Mark.COMPLIANT,
    QuestionKind.NON_COMPLIANT: Mark.NON_COMPLIANT,
    QuestionKind.NOT_APPLICABLE: Mark.NOT_APPLICABLE,
    QuestionKind.NOT_CHECKED: Mark.NOT_CHECKED,
}
_FORM_COLUMNS = {
    WidthClass.WIDE: 3,
    WidthClass.MEDIUM: 3,
    WidthClass.NARROW: 2,
    WidthClass.TIGHT: 1,
}
_COLUMNS = {WidthClass.WIDE: 5, WidthClass.MEDIUM: 5, WidthClass.NARROW: 3, WidthClass.TIGHT: 2}


class OverviewScreen(Page):
    """The first page of a visit.

    Signals:
        question_wanted(str): a question is to be opened.
        kind_wanted(str): the question list is to be opened with a filter.
        comment_wanted(str): what head office wrote is to be shown, on this question or on all.
        urgent_wanted(str): the urgent procedure is to be shown for this question.
    """

    question_wanted = Signal(str)
    kind_wanted = Signal(str)
    comment_wanted = Signal(str)
    urgent_wanted = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("overview_page")
        self._session = session
        self.presenter = OverviewPresenter(session, self)
        self._class: WidthClass | None = None
        self._title = Text(role=TextRole.TITLE, wrap=True)
        self._subtitle = Text(ink=Colour.INK2, wrap=True)
        self.see_left = Button(icon="list-checks", name="-")
        self.see_left.set_compact(False)
        self.see_left.setObjectName("see_left")
        self.compare = Button(icon="trending-up", name="-")
        self.compare.set_compact(False)
        self.compare.setObjectName("compare_cycles")
        self.compare.hide()
        self.go_on = Button(kind=ButtonKind.PRIMARY, icon="arrow-right", trailing=True, name="-")
        self.go_on.set_compact(False)
        self.go_on.setObjectName("continue_visit")
        self._profile_notice = NoticeLine("factory")
        self._first_day = Card((20, 12, 20, 16), 6)
        self.form = ProfileForm(session, self.presenter, groups=1)
        self.all_facts = Button(icon="pencil", name="-")
        self.all_facts.set_compact(False)
        self.all_facts.setObjectName("all_facts")
        self._cards = {kind: StateCard(mark) for kind, mark in _KINDS.items()}
        self._rows: list[TaskRow] = []
        self._more: list[Button] = []
        self._kinds: list[LinkRow] = []
        self._leads: dict[QWidget, str] = {}
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        titles, self._head = QVBoxLayout(), QHBoxLayout()
        space(titles, 0, 2)
        space(self._head, 0, 12)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        self._head.addLayout(titles, 1)
        self._steps = QHBoxLayout()
        space(self._steps, 0, 12)
        for button in (self.compare, self.see_left, self.go_on):
            self._steps.addWidget(button)
        self._head.addLayout(self._steps)
        self._grid = QGridLayout()
        space(self._grid, 0, 12)
        self._body = QHBoxLayout()
        space(self._body, 0, 16)
        self._body.addWidget(self._make_clusters(), 1, Qt.AlignmentFlag.AlignTop)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        space(column, 0, 14)
        for card in (self._make_before(), self._make_saved(), self._make_profile()):
            column.addWidget(card)
        column.addStretch(1)
        self._body.addWidget(self._side)
        self.column.addLayout(self._head)
        self.column.addWidget(self._profile_notice)
        self._first_day.body.addWidget(self.form)
        row = QHBoxLayout()
        space(row, 0, 0)
        row.addWidget(self.all_facts)
        row.addStretch(1)
        self._first_day.body.addLayout(row)
        self.column.addWidget(self._first_day)
        self.column.addLayout(self._grid)
        self.column.addLayout(self._body)
        self.column.addStretch(1)

    def _make_clusters(self) -> Card:
        card = Card((0, 0, 0, 0), 0)
        self._clusters_title = Text(role=TextRole.HEADING)
        self._clusters_hint = Text(role=TextRole.CAPTION, ink=Colour.INK2)
        self._clusters_head = QHBoxLayout()
        space(self._clusters_head, (18, 12, 18, 10), 8)
        self._clusters_head.addWidget(self._clusters_title, 1)
        self._clusters_head.addWidget(self._clusters_hint)
        card.body.addLayout(self._clusters_head)
        for cluster in self._session.assessment.questionnaire.clusters:
            row = TaskRow()
            row.setObjectName(f"cluster_{cluster.number}")
            row.clicked.connect(self._on_cluster)
            more = Button(kind=ButtonKind.GHOST, icon="ellipsis", name="-")
            more.setObjectName(f"cluster_more_{cluster.number}")
            more.clicked.connect(partial(self._open_menu, cluster.id, more))
            self._rows.append(row)
            self._more.append(more)
            card.body.addWidget(Rule())
            card.body.addLayout(row.carry(more))
        return card

    def _open_menu(self, cluster: str, button: Button) -> None:
        """What can be done with a cluster apart from answering."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, cluster)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def fill_menu(self, menu: QMenu, cluster: str) -> None:
        """Put into a menu what can be done with a cluster now."""
        line = next(each for each in self.presenter.state().clusters if each.id == cluster)
        for name in self.presenter.team:
            if name != line.assigned:
                words = self.tr("Assign to {name}").format(name=name)
                menu.addAction(words, partial(self.presenter.assign, cluster, name))
        menu.addAction(self.tr("Assign to a colleague…"), partial(self._ask_name, cluster))
        if line.assigned:
            words = self.tr("Take it back from {name}").format(name=line.assigned)
            menu.addAction(words, partial(self.presenter.assign, cluster, ""))
        words = self.tr("Nothing more to check here")
        if line.is_done:
            words = self.tr("There is more to check here")
        done = not line.is_done
        menu.addAction(words, partial(self.presenter.nothing_more, cluster, on=done))

    def _ask_name(self, cluster: str) -> None:
        asked = Asked(
            heading=self.tr("Assign to a colleague"),
            text=self.tr("The name is shown on the overview of both laptops."),
            verb=self.tr("Assign"),
            stay=self.tr("Keep it"),
            reason=self.tr("Name of the colleague"),
            missing=self.tr("Enter the name of the colleague"),
            form=f"assign:{cluster}",
        )
        sheet = AskReason(asked, self._session, self.window())
        sheet.decided.connect(partial(self.presenter.assign, cluster))
        sheet.open()

    def _make_before(self) -> Card:
        edge = 17 - LINK_INSET  # Qt knows no margin below 0
        card = Card((edge, 14, edge, 12), 2)
        self._before_title = Text(role=TextRole.HEADING, wrap=True)
        self._nothing_left = StateLine("circle-check", "", icon_ink=Colour.COMPLIANT)
        head = QVBoxLayout()
        space(head, (LINK_INSET, 0, LINK_INSET, 0), 2)
        head.addWidget(self._before_title)
        head.addWidget(self._nothing_left)
        card.body.addLayout(head)
        self._lane = QVBoxLayout()
        space(self._lane, 0, 0)
        card.body.addLayout(self._lane)
        return card

    def _make_saved(self) -> Card:
        card = Card((17, 14, 17, 16), 9)
        self._saved_title = Text(role=TextRole.HEADING, wrap=True)
        self._saved = StateLine("hard-drive", "", icon_ink=Colour.COMPLIANT)
        self._sent = StateLine("cloud-off", "")
        self._locks = StateLine("key-round", "")
        self._clock = StateLine("clock", "")
        for part in (self._saved_title, self._saved, self._sent, self._locks, self._clock):
            card.body.addWidget(part)
        return card

    def _make_profile(self) -> Card:
        card = Card((17, 14, 17, 16), 8)
        self._profile_title = Text(role=TextRole.HEADING, wrap=True)
        self._facts = [FactLine() for _ in range(_MOST_FACTS)]
        self.edit_facts = Button(icon="pencil", name="-")
        self.edit_facts.set_compact(False)
        self.edit_facts.setObjectName("edit_facts")
        card.body.addWidget(self._profile_title)
        for line in self._facts:
            card.body.addWidget(line)
        row = QHBoxLayout()
        space(row, 0, 0)
        row.addWidget(self.edit_facts)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _connect(self) -> None:
        self.presenter.changed.connect(self._refresh_if_shown)
        self.see_left.clicked.connect(partial(self.kind_wanted.emit, QuestionKind.LEFT.value))
        self.go_on.clicked.connect(self._continue)
        self.compare.clicked.connect(partial(self._session.page_wanted.emit, "progress"))
        for kind, card in self._cards.items():
            card.setObjectName(f"count_{kind.value}")
            card.clicked.connect(partial(self.kind_wanted.emit, kind.value))
        self.edit_facts.clicked.connect(self.open_profile)
        self.all_facts.clicked.connect(self.open_profile)
        self._profile_notice.action_wanted.connect(self.open_profile)

    def activate(self) -> None:
        """The page is shown: the focus goes to Continue."""
        self.refresh()
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.see_left.set_words(self.tr("See what is left"))
        self._clusters_title.setText(self.tr("Clusters"))
        self._clusters_hint.setText(self.tr("Answer in any order"))
        self._nothing_left.set_text(self.tr("Nothing is left to do"))
        self._saved_title.setText(self.tr("Saved and sent"))
        self._profile_title.setText(self.tr("Factory profile"))
        self.edit_facts.set_words(self.tr("Edit facts"))
        self.all_facts.set_words(self.tr("All facts of the factory"))
        self.form.retranslate()
        self.refresh()

    def arrange(self, wide: WidthClass) -> None:
        """Two columns where there is room, one below the other where there is not."""
        if wide is not self._class:
            self._class = wide
            self._show_profile(self.presenter.state())
            columns = _COLUMNS[wide]
            for card in self._cards.values():
                self._grid.removeWidget(card)
            # In pairs the first, which has the longest number, takes a row of its own.
            first, *others = self._cards.values()
            wide_first = columns - len(others) % columns  # so that the last row is full
            self._grid.addWidget(first, 0, 0, 1, wide_first)
            for place, card in enumerate(others, wide_first):
                self._grid.addWidget(card, place // columns, place % columns)
            self.form.set_columns(_FORM_COLUMNS[wide])
        stacked = self.width() < theme_of(self).px(880)
        direction = QBoxLayout.Direction
        flow = direction.TopToBottom if stacked else direction.LeftToRight
        self._body.setDirection(flow)
        self._head.setDirection(flow)
        self.compare.set_compact(stacked)
        for button in (self.see_left, self.go_on):
            self._steps.setStretchFactor(button, int(stacked))
        tight = wide is WidthClass.TIGHT
        self._clusters_head.setDirection(direction.TopToBottom if tight else direction.LeftToRight)
        for words in (self._clusters_title, self._clusters_hint):
            words.setWordWrap(tight)
        in_a_row = self._steps.spacing() * 2
        for button in (self.compare, self.see_left, self.go_on):
            in_a_row += 0 if button.isHidden() else button.sizeHint().width()
        too_wide = in_a_row > self.column.geometry().width() > 0
        self._steps.setDirection(direction.TopToBottom if too_wide else direction.LeftToRight)
        if too_wide:
            self.compare.set_compact(False)
        if stacked:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        else:
            self._side.setFixedWidth(theme_of(self).px(_SIDE_WIDTH))

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
        self._title.setText(state.title)
        self._subtitle.setText(state.subtitle)
        cycle = self._session.last_cycle.cycle
        self.compare.setVisible(bool(cycle))
        self.compare.set_words(self.tr("Compare with cycle {cycle}").format(cycle=cycle))
        self.go_on.set_words(self.tr("Continue at {number}").format(number=state.continue_number))
        self._show_numbers(state)
        for row, more, cluster in zip(self._rows, self._more, state.clusters, strict=True):
            row.set_line(self._task(cluster))
            words = self.tr("More for {cluster}").format(cluster=cluster.name)
            more.set_words(words)
            more.setEnabled(not state.closed)
            self._leads[row] = cluster.question
            row.setEnabled(bool(cluster.question))
        before = self.tr("Before the exit meeting")
        self._before_title.setText(self.tr("Still open") if state.closed else before)
        self._show_kinds(state.kinds)
        self._show_saved(state)
        self._show_profile(state)

    def _show_numbers(self, state: OverviewState) -> None:
        counts = state.counts
        words = {
            QuestionKind.ALL: (of_total(counts), self.tr("answered")),
            QuestionKind.COMPLIANT: (said_number(counts.compliant), self.tr("compliant")),
            QuestionKind.NON_COMPLIANT: (
                said_number(counts.non_compliant),
                self.tr("non-compliant"),
            ),
            QuestionKind.NOT_APPLICABLE: (
                said_number(counts.not_applicable),
                self.tr("not applicable"),
            ),
            QuestionKind.NOT_CHECKED: (said_number(counts.not_checked), self.tr("not checked")),
        }
        for kind, (number, word) in words.items():
            self._cards[kind].set_number(number, word)

    def _task(self, line: ClusterLine) -> TaskLine:
        found = line.counts.non_compliant
        none = self.tr("None") if line.counts.answered else ""
        title = f"{line.number}  {line.name}"
        said = self.tr("{cluster}, {standing}, {progress} answered, {found} non-compliant").format(
            cluster=title, standing=line.standing, progress=of_total(line.counts), found=found
        )
        if line.difference:
            said = joined((said, line.difference))
        return TaskLine(
            title=title,
            subtitle=line.standing,
            counts=line.counts,
            progress=of_total(line.counts),
            non_compliant=said_number(found) if found else none,
            difference=line.difference,
            sentence=said,
            none=self.tr("None"),
        )

    def _show_kinds(self, kinds: tuple[KindLine, ...]) -> None:
        while len(self._kinds) < len(kinds):
            row = LinkRow("circle-alert", Colour.WARNING)
            row.clicked.connect(self._on_kind)
            self._kinds.append(row)
            self._lane.addWidget(row)
        for place, row in enumerate(self._kinds):
            row.setVisible(place < len(kinds))
            if place < len(kinds):
                line = kinds[place]
                row.setObjectName(f"problem_{line.kind.name.lower()}")
                row.set_icon(line.icon, Colour.WARNING)
                row.set_text(line.text, line.detail)
                self._leads[row] = line.question
            else:
                row.set_text("")
        self._nothing_left.setVisible(not kinds)

    def _show_saved(self, state: OverviewState) -> None:
        self._saved.set_text(state.saved)
        self._sent.set_state(state.sent_icon, state.sent, Colour.INK2)
        self._sent.setVisible(bool(state.sent))
        settings = self._session.workspace.settings
        locks = self.tr("Encrypted. Locks after {minutes} minutes")
        self._locks.set_text(locks.format(minutes=settings.lock_minutes))
        self._clock.set_text("\n".join(state.clocks))
        self._clock.setVisible(bool(state.clocks))

    def _show_profile(self, state: OverviewState) -> None:
        known = [fact for fact in state.facts if fact.value]
        for line, fact in zip(self._facts, known, strict=False):
            line.set_fact(fact.label, fact.value)
        for place, line in enumerate(self._facts):
            line.setVisible(place < len(known))
        self.edit_facts.setEnabled(not state.closed)
        self._profile_notice.set_text(state.profile_hint, self.tr("Fill in facts"))
        # Where there is little width the form would bury the page: the line above leads to it.
        asks = self.presenter.asks_profile and self._class is not WidthClass.TIGHT
        self._profile_notice.setVisible(bool(state.profile_hint) and not state.closed and not asks)
        if asks:
            self.form.refresh()
        self._first_day.setVisible(asks)

    @Slot()
    def open_profile(self) -> None:
        """Open the form of the factory profile."""
        ProfileSheet(self._session, self.presenter, self.window()).open()

    @Slot()
    def _continue(self) -> None:
        self.question_wanted.emit(self._session.current_question)

    @Slot()
    def _on_cluster(self) -> None:
        row = self.sender()
        question = self._leads.get(row, "") if isinstance(row, QWidget) else ""
        if question:
            self.question_wanted.emit(question)

    @Slot()
    def _on_kind(self) -> None:
        row = self.sender()
        question = self._leads.get(row, "") if isinstance(row, QWidget) else ""
        kind = row.objectName() if isinstance(row, QWidget) else ""
        if kind in ("problem_comment", "problem_sent_back"):
            self.comment_wanted.emit(question)
        elif kind == "problem_urgent_not_begun":
            self.urgent_wanted.emit(question)
        elif question:
            self.question_wanted.emit(question)
        elif kind == "problem_conflict":
            self._session.page_wanted.emit("sync")
        elif kind == "problem_paper_not_given":
            self._session.page_wanted.emit("papers")
        else:
            self._session.page_wanted.emit("findings")
