"""Papers: the country's checklist by cluster, one paper beside it, and samples of pay records.

It must not write; the presenter does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.assessment.papers import PaperStatus
from bwaudit_ui.dialogs.paste_table import PasteTable
from bwaudit_ui.presenters.paper_text import status_icon, status_word
from bwaudit_ui.presenters.papers import PapersPresenter
from bwaudit_ui.runtime.pack_words import of_pack
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.closed_line import ClosedLine
from bwaudit_ui.screens.page import Page
from bwaudit_ui.screens.paper_card import PaperCard
from bwaudit_ui.screens.pay_card import PayCard
from bwaudit_ui.screens.question_keys import QuestionKeys, digits
from bwaudit_ui.widgets.beside import Beside
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.held_form import HeldForm
from bwaudit_ui.widgets.overview import LinkRow
from bwaudit_ui.widgets.spacing import block, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.papers import ClusterPapers, PapersState
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.scaling import WidthClass

_LIST_WIDTH = 520


class PapersScreen(Page):
    """The page of papers.

    Signals:
        question_wanted(str): a question is to be opened.
    """

    question_wanted = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("papers_page")
        self._session = session
        self.presenter = PapersPresenter(session, self)
        self._title = Text(role=TextRole.TITLE, wrap=True)
        self._subtitle = Text(ink=Colour.INK2, wrap=True)
        self._rows: dict[str, LinkRow] = {}
        self._headings: dict[str, Text] = {}
        self._lanes: dict[str, QVBoxLayout] = {}
        self._list = Card((14, 14, 14, 14), 4)
        self.own = LineInput()
        self.own.setObjectName("own_paper")
        self._own_field = Field("", self.own)
        self._add = Button(icon="plus", name="-")
        self._add.set_compact(False)
        self._add.setObjectName("add_paper")
        self.card = PaperCard(self.presenter)
        self.pay = PayCard(self.presenter)
        self._closed = ClosedLine(session)
        self._lay_out()
        self._connect()
        self._form = HeldForm(session.drafts, "own paper", {"name": self.own}, self)
        self.retranslate()

    def _lay_out(self) -> None:
        for cluster in self._session.assessment.questionnaire.clusters:
            heading = Text(role=TextRole.STRONG, ink=Colour.INK2, wrap=True)
            lane = QVBoxLayout()
            space(lane, (0, 4, 0, 10), 0)
            lane.addWidget(heading)
            lane.addSpacing(4)
            self._headings[cluster.id] = heading
            self._lanes[cluster.id] = lane
            self._list.body.addLayout(lane)
        row = QHBoxLayout()
        space(row, 0, 8)
        row.addWidget(self._add)
        row.addStretch(1)
        self._list.body.addWidget(self._own_field)
        self._list.body.addLayout(row)
        self._side = QWidget()
        beside = QVBoxLayout(self._side)
        space(beside, 0, 14)
        beside.addWidget(self.card)
        beside.addWidget(self.pay)
        beside.addStretch(1)
        self._body = QHBoxLayout()
        space(self._body, 0, 14)
        self._body.addWidget(self._list, 1, Qt.AlignmentFlag.AlignTop)
        self._body.addWidget(self._side, 1)
        parts = (self.card, self.pay)
        self._beside = Beside(self.area, self._body, self._list, beside, parts)
        self.column.addLayout(block(self._title, self._subtitle))
        self.column.addWidget(self._closed)
        self.column.addLayout(self._body)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.presenter.changed.connect(self.refresh)
        self.presenter.refused.connect(self._on_refused)
        self._session.stepped.connect(self._follow_step)
        self.card.question_wanted.connect(self.question_wanted)
        self.pay.paste_wanted.connect(self.paste)
        self._add.clicked.connect(self._on_add)
        self.own.returnPressed.connect(self._on_add)
        self._keys = QuestionKeys(self)
        self._keys.add("Ctrl+V", self.paste)
        for number, status in enumerate(PaperStatus, start=1):
            for digit in digits(number):
                self._keys.add_single(digit, partial(self._mark, status))

    def activate(self) -> None:
        """The page is shown: the focus goes to the chosen paper."""
        settings = self._session.workspace.settings
        self._keys.set_single(on=settings.single_keys)
        self.refresh()
        chosen = self.presenter.state().chosen
        row = self._rows.get(chosen.id) if chosen else None
        start: QWidget = row or self.pay.paste
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Papers"))
        self._own_field.set_label(self.tr("Another paper"))
        self._own_field.set_hint(self.tr("It is added to the cluster of the chosen paper"))
        self._add.set_words(self.tr("Add paper"))
        self.card.retranslate()
        self.pay.retranslate()
        self.refresh()

    def page_title(self) -> str:
        """What the top bar says beside the cycle."""
        return self.tr("papers")

    def arrange(self, wide: WidthClass) -> None:
        """List beside the paper where there is room, above it where there is not."""
        theme = theme_of(self)
        stacked = self.width() < theme.px(860)
        flow = QBoxLayout.Direction
        self._body.setDirection(flow.TopToBottom if stacked else flow.LeftToRight)
        if stacked:
            self._list.setMinimumWidth(0)
            self._list.setMaximumWidth(16_777_215)
        else:
            self._list.setMaximumWidth(theme_of(self).px(_LIST_WIDTH))

    @Slot()
    def refresh(self) -> None:
        """Show how things stand now."""
        state = self.presenter.state()
        listed = [paper for cluster in state.clusters for paper in cluster.papers]
        done = sum(cluster.done for cluster in state.clusters)
        said = self.tr("{done} of {total} papers are done.")
        if self._session.workspace.settings.single_keys:
            said = self.tr("{done} of {total} papers are done. Keys 1 to 6 mark one and go on.")
        self._subtitle.setText(said.format(done=done, total=len(listed)))
        for cluster in state.clusters:
            self._show_cluster(cluster, state)
        gone = self._rows.keys() - {paper.id for paper in listed}
        for paper in gone:
            self._rows[paper].hide()
        self.card.show_state(state)
        self.pay.show_state(state)
        self.own.setReadOnly(state.closed)
        self._add.setEnabled(not state.closed)
        self._closed.show_line(state.closed_line)

    def _show_cluster(self, cluster: ClusterPapers, state: PapersState) -> None:
        heading = self._headings[cluster.id]
        heading.setText(
            self.tr("{cluster}: {done} of {total}").format(
                # An isolate keeps a name of another script from reordering the line.
                cluster=f"\u2068{cluster.name}\u2069",
                done=cluster.done,
                total=len(cluster.papers),
            )
        )
        heading.setVisible(bool(cluster.papers))
        for paper in cluster.papers:
            row = self._rows.get(paper.id)
            if row is None:
                row = self._rows[paper.id] = LinkRow("circle")
                row.setObjectName(f"paper_row_{paper.id}")
                row.setCheckable(True)
                row.clicked.connect(partial(self._choose, paper.id))
                self._lanes[cluster.id].addWidget(row)
            row.show()
            missing = paper.status is PaperStatus.NOT_GIVEN
            row.set_icon(status_icon(paper.status), Colour.WARNING if missing else Colour.INK2)
            name = of_pack(paper.names, self._session.language)
            row.set_text(name, status_word(paper.status))
            row.setToolTip(name)
            row.setChecked(state.chosen is not None and paper.id == state.chosen.id)

    def _choose(self, paper: str) -> None:
        self.presenter.choose(paper)
        self.refresh()
        self._beside.show_from_top()
        if self._body.direction() is QBoxLayout.Direction.TopToBottom:
            QTimer.singleShot(0, self.card, self._show_card)

    def _show_card(self) -> None:
        """In a narrow window the paper stands below the list: go there."""
        self.area.ensureWidgetVisible(self.card.status, 0, 160)

    def _mark(self, status: PaperStatus) -> None:
        self.presenter.mark_and_next(status)
        chosen = self.presenter.state().chosen
        row = self._rows.get(chosen.id) if chosen else None
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(row, 0, 60)

    @Slot()
    def _follow_step(self) -> None:
        """A focus among the papers goes along to the one that undo changed."""
        chosen = self.presenter.state().chosen
        row = self._rows.get(chosen.id) if chosen else None
        if row is not None and self.window().focusWidget() in self._rows.values():
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(row, 0, 60)

    @Slot()
    def paste(self) -> None:
        """Show what is on the clipboard as a table, to be kept or not."""
        state = self.presenter.state()
        if state.closed:
            return
        pasted = QGuiApplication.clipboard().text()
        sheet = PasteTable(self.presenter, state.months, pasted, self.window())
        self._session.closed.connect(sheet.reject)
        sheet.open()

    @Slot()
    def _on_add(self) -> None:
        chosen = self.presenter.state().chosen
        clusters = self._session.assessment.questionnaire.clusters
        with self._form.decided():
            self.presenter.add(chosen.cluster if chosen else clusters[0].id, self.own.text())

    @Slot(str, str)
    def _on_refused(self, field: str, sentence: str) -> None:
        if field == "own":
            self._own_field.set_error(sentence)
            if not sentence:
                self._form.forget()
                self.own.clear()
