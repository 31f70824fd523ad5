"""Samples of pay records: how many of how many, the months, and each sample in numbers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.typed_field import show_typed
from bwaudit_ui.widgets.bars import SegBar
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.messages import NoticeLine
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.papers import PapersPresenter, PapersState, SampleView

_MOST_SHOWN_ROWS = 7


class SampleBlock(QWidget):
    """One sample: heading, checks, totals, and the rows themselves."""

    def __init__(self, view: SampleView, presenter: PapersPresenter, *, closed: bool) -> None:
        super().__init__()
        column, head = QVBoxLayout(self), QHBoxLayout()
        space(column, (0, 8, 0, 0), 6)
        space(head, 0, 8)
        head.addWidget(Text(view.title, TextRole.STRONG, wrap=True), 1)
        remove = Button(kind=ButtonKind.LINK, icon="trash-2", name="-")
        remove.set_compact(False)
        remove.setObjectName(f"remove_{view.id}")
        remove.set_words(self.tr("Remove"))
        remove.setEnabled(not closed)
        remove.clicked.connect(partial(presenter.remove, view.id))
        head.addWidget(remove)
        column.addLayout(head)
        for check in view.checks:
            notice = NoticeLine("scale")
            notice.set_text(check)
            column.addWidget(notice)
        for line in view.lines:
            column.addWidget(StateLine("hash", line, role=TextRole.CAPTION))
        column.addWidget(self._table(view))

    def _table(self, view: SampleView) -> QTableWidget:
        sample, theme = view.sample, theme_of(self)
        table = QTableWidget(len(sample.rows), len(sample.columns))
        table.setObjectName(f"table_{view.id}")
        table.setAccessibleName(view.title)
        table.setHorizontalHeaderLabels([column.heading for column in sample.columns])
        table.setVerticalHeaderLabels([f"R-{each + 1:02d}" for each in range(len(sample.rows))])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for row, cells in enumerate(sample.rows):
            for place, cell in enumerate(cells):
                entry = QTableWidgetItem(cell)
                if sample.columns[place].kind != "text":
                    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    entry.setTextAlignment(side)
                table.setItem(row, place, entry)
        line = theme.px(30)
        table.verticalHeader().setDefaultSectionSize(line)
        shown = min(len(sample.rows), _MOST_SHOWN_ROWS)
        table.setFixedHeight(line * (shown + 1) + theme.px(24))
        return table


class PayCard(Card):
    """Pay records of the visit.

    Signals:
        paste_wanted(): a table is to be pasted.
    """

    paste_wanted = Signal()

    def __init__(self, presenter: PapersPresenter, parent: QWidget | None = None) -> None:
        super().__init__((20, 16, 20, 18), 10, parent)
        self._presenter = presenter
        self._held: tuple[object, ...] = ()
        self._title = Text(role=TextRole.HEADING)
        self._count = Text(role=TextRole.STRONG, wrap=True, tabular=True)
        self._count.setObjectName("pay_records")
        self._bar = SegBar(8)
        self.months = LineInput(numeric=True)
        self.months.setObjectName("sample_months")
        self._months_field = Field("", self.months)
        self.paste = Button(icon="clipboard-copy", name="-")
        self.paste.set_compact(False)
        self.paste.setObjectName("paste_sample")
        self._blocks = QVBoxLayout()
        space(self._blocks, 0, 10)
        row = QHBoxLayout()
        space(row, 0, 8)
        row.addWidget(self.paste)
        row.addStretch(1)
        for part in (self._title, self._count, self._bar, self._months_field):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addLayout(self._blocks)
        self.months.text_changed.connect(presenter.choose_months)
        self.months.left.connect(self._on_left)
        self.paste.clicked.connect(self.paste_wanted)
        theme_of(self).changed.connect(self._again)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("Pay records"))
        self._months_field.set_label(self.tr("Sample months"))
        self._months_field.set_hint(self.tr("Year and month, for example 2026-02, 2026-04"))
        self.paste.set_words(self.tr("Paste from Excel"))

    def show_state(self, state: PapersState) -> None:
        """Show how many there are, and every sample."""
        if state.wanted is None:
            words = self.tr("{done} looked at").format(done=state.records)
        else:
            words = self.tr("{done} of {total} looked at").format(
                done=state.records, total=state.wanted
            )
        self._count.setText(words)
        self._count.set_ink(Colour.INK)
        self._bar.set_done(min(state.records, state.wanted or 0), state.wanted or 1)
        self._bar.setVisible(state.wanted is not None)
        self._show_months(state)
        self.months.setReadOnly(state.closed)
        self.paste.setEnabled(not state.closed)
        held = (state.samples, state.closed)
        if held != self._held:
            self._held = held
            self._make_blocks(state)

    def _show_months(self, state: PapersState) -> None:
        kept = self._presenter.typed_months
        if not self.months.hasFocus():  # they are put in order once they are recorded
            show_typed(self._months_field, kept, ", ".join(state.months))
        self._months_field.set_error("" if kept is None else kept.problem)

    @Slot()
    def _on_left(self) -> None:
        self._presenter.commit()
        self._show_months(self._presenter.state())

    def _make_blocks(self, state: PapersState) -> None:
        while entry := self._blocks.takeAt(0):
            if widget := entry.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for view in state.samples:
            self._blocks.addWidget(SampleBlock(view, self._presenter, closed=state.closed))

    @Slot()
    def _again(self) -> None:
        """Tables take their sizes from the theme once; another one makes them anew."""
        self._held = ()
        self.show_state(self._presenter.state())
