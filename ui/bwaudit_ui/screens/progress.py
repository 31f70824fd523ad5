"""Progress: two visits to one factory side by side, words and marks first, then a chart, then all
rows.

It stands alone: give it a presenter for a factory. It must not compare; the presenter does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from bwaudit_ui.models.progress_tree import ProgressTreeModel
from bwaudit_ui.presenters.progress import KINDS, OTHER
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.scaling import WidthClass
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.page import Page
from bwaudit_ui.screens.progress_rows import ProgressTable, TableHeads
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.change_bars import PARTS, ChangeBars
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.messages import Banner
from bwaudit_ui.widgets.spacing import block, space
from bwaudit_ui.widgets.swatches import Swatch
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit.foundation.errors import BwAuditError
    from bwaudit_ui.presenters.progress import ProgressPresenter


class ProgressScreen(Page):
    """The comparison of two visits.

    Signals:
        question_wanted(str): a question of the newer visit is to be opened.
        said(str): a sentence for the message strip.
    """

    question_wanted = Signal(str)
    said = Signal(str)

    def __init__(self, presenter: ProgressPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("progress_page")
        self.presenter = presenter
        self._model = ProgressTreeModel(self)
        self._title = Text(role=TextRole.TITLE, wrap=True)
        self._summary = Text(role=TextRole.LEAD, wrap=True)
        self._summary.setObjectName("progress_summary")
        self._found = Text(ink=Colour.INK2, wrap=True)
        self._older = Button(icon="calendar", name="-")
        self._newer = Button(icon="calendar", name="-")
        self._copy = Button(icon="copy", name="-")
        for button, name in (
            (self._older, "progress_older"),
            (self._newer, "progress_newer"),
            (self._copy, "progress_copy"),
        ):
            button.set_compact(False)
            button.setObjectName(name)
        self._banner = Banner()
        self._filters = FilterRow()
        self._filters.setObjectName("progress_filters")
        for kind in KINDS:
            self._filters.add(kind, FilterChip("-")).setObjectName(f"progress_{kind}")
        self._bars = ChangeBars()
        self._legend = [Swatch(part) for part in PARTS]
        self._heading = Text(role=TextRole.HEADING)
        self._table = ProgressTable(self._model)
        self._table.setObjectName("progress_table")
        self._heads = TableHeads()
        self._nothing = Text(ink=Colour.INK2, wrap=True)
        self._empty = EmptyState("trending-up", "-")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._pick = QHBoxLayout()
        space(self._pick, 0, 8)
        for button in (self._older, self._newer):
            self._pick.addWidget(button)
        self._pick.addStretch(1)
        self._pick.addWidget(self._copy)
        self._chart = Card((20, 16, 20, 16), 10)
        self._chart.body.addWidget(self._heading)
        legend = QWidget()
        flow = FlowLayout(legend, spacing=16)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        legend.setSizePolicy(policy)
        for swatch in self._legend:
            flow.addWidget(swatch)
        self._chart.body.addWidget(legend)
        self._chart.body.addWidget(self._bars)
        self._rows = Card(4, 0)
        self._rows.body.addWidget(self._nothing)
        self._rows.body.addWidget(self._heads)
        self._rows.body.addWidget(self._table)
        self._content = QWidget()
        inside = QVBoxLayout(self._content)
        space(inside, 0, 14)
        inside.addLayout(block(self._summary, self._found))
        inside.addLayout(self._pick)
        inside.addWidget(self._chart)
        inside.addWidget(self._filters)
        inside.addWidget(self._rows)
        self._content.hide()
        self._empty.hide()
        self.column.addWidget(self._title)
        self.column.addWidget(self._banner)
        self.column.addWidget(self._content)
        self.column.addWidget(self._empty, 1)
        self.column.addStretch(1)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.changed.connect(self._show)
        presenter.refused.connect(self._refuse)
        self._filters.filter_chosen.connect(presenter.filter)
        self._table.question_chosen.connect(self.question_wanted)
        self._copy.clicked.connect(self.copy_table)
        self._older.clicked.connect(partial(self._offer, self._older))
        self._newer.clicked.connect(partial(self._offer, self._newer))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy_table)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Progress"))
        self.setAccessibleName(self.tr("Progress"))
        self._heading.setText(self.tr("Findings by cluster"))
        words = (
            self.tr("Fixed"),
            self.tr("Repeated"),
            self.tr("New"),
            self.tr("Not compared"),
        )
        for swatch, word in zip(self._legend, words, strict=True):
            swatch.set_text(word)
        for kind, word in zip(KINDS, (self.tr("All"), *words), strict=True):
            self._filters.chip(kind).set_words(word)
        self._filters.setAccessibleName(self.tr("Show"))
        self._copy.set_words(self.tr("Copy as a table"))
        self._copy.set_hint(self.tr("Copies the rows that are shown, to paste into a spreadsheet"))
        self._bars.setAccessibleName(self.tr("Findings by cluster"))
        self._table.setAccessibleName(self.tr("Findings of both visits"))
        self._nothing.setText(self.tr("No finding is of this kind."))
        self._empty.set_text(
            self.tr("There is nothing to compare yet"),
            self.tr(
                "When this factory has two visits on this device, they stand here side by side."
            ),
        )
        self._show()

    def activate(self) -> None:
        self._banner.hide()
        self.presenter.refresh()
        if self._content.isVisible():
            self._filters.chip(self.presenter.kind).setFocus(Qt.FocusReason.OtherFocusReason)

    def page_title(self) -> str:
        return self.tr("progress")

    def arrange(self, wide: WidthClass) -> None:
        across = wide >= WidthClass.NARROW
        self._pick.setDirection(
            QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        )
        self._copy.set_compact(wide is WidthClass.NARROW)  # the two visits need the room

    @Slot()
    def copy_table(self) -> None:
        """Put the rows that are shown on the clipboard, as a spreadsheet takes them."""
        QGuiApplication.clipboard().setText(self.presenter.table())
        sentence = self.tr("Copied. Paste it into a spreadsheet")
        announce(self, sentence)
        self.said.emit(sentence)

    @Slot()
    def _show(self) -> None:
        state = self.presenter.state()
        is_there = state.counts is not None
        self._content.setVisible(is_there)
        self._empty.setVisible(not is_there and bool(state.choices))
        if state.counts is None:
            return
        self._summary.setText(state.summary)
        practice = self.tr("Practice data. ") if state.is_practice else ""
        self._found.setText(practice + state.found)
        self._older.set_words(state.older_short)
        self._older.set_hint(self.tr("The earlier visit. Press to choose another"))
        self._newer.set_words(state.newer_short)
        self._newer.set_hint(self.tr("The later visit. Press to choose another"))
        for button in (self._older, self._newer):
            button.setEnabled(len(state.choices) > 2)
        for kind, count in state.counts.items():
            self._filters.set_count(kind, count)
        self._filters.chip(OTHER).setVisible(bool(state.counts[OTHER]))
        self._filters.choose(self.presenter.kind)
        self._bars.set_bars([(bar.name, bar.counts, bar.words) for bar in state.bars])
        self._heads.set_heads(
            self.tr("Question"), state.older_short, state.newer_short, self.tr("Change")
        )
        self._model.set_points(state.points)
        self._nothing.setVisible(not state.points)
        self._table.setVisible(bool(state.points))
        self._heads.setVisible(bool(state.points))

    def _offer(self, button: Button) -> None:
        """A menu of the visits that may stand on this side."""
        state = self.presenter.state()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice in state.choices:
            is_older = button is self._older
            if choice.assessment == (state.newer if is_older else state.older):
                continue
            pair = (
                (choice.assessment, state.newer) if is_older else (state.older, choice.assessment)
            )
            menu.addAction(choice.words, partial(self.presenter.choose, *pair))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(object)
    def _refuse(self, problem: BwAuditError) -> None:
        message = spoken(problem)
        self._banner.show_failure(message.title, f"{message.body} {message.code}".strip())
