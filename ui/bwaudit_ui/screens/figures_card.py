"""The figures a factory gave of its production, people and money: a line each, to press and change.

It must not check what is typed; the window that asks does not either.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from bwaudit.improvement.names import Record
from bwaudit_ui.dialogs.figure import FIGURE, FigureSheet
from bwaudit_ui.presenters.year import figure_line, figure_word
from bwaudit_ui.presenters.year_conflicts import conflicts_in
from bwaudit_ui.screens.conflict_card import ConflictCard
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import TitledCard
from bwaudit_ui.widgets.spacing import space

if TYPE_CHECKING:
    from bwaudit.improvement.productivity import Measured
    from bwaudit_ui.presenters.factory import FactorySession

_SHOWN = 8


class FiguresCard(TitledCard):
    """The card. The latest eight lines are shown until a person asks for all."""

    def __init__(self, session: FactorySession) -> None:
        super().__init__()
        self._session = session
        self._figures: tuple[Measured, ...] | None = None
        self._all = False
        self._lines = QVBoxLayout()
        space(self._lines, 0, 6)
        self._more = Button(name="-", icon="chevron-down")
        self._more.set_compact(False)
        self._more.setObjectName("figures_all")
        self._more.clicked.connect(self._show_all)
        self._add = Button(name="-", icon="plus")
        self._add.set_compact(False)
        self._add.setObjectName("figure_new")
        self._add.clicked.connect(partial(self._ask, None))
        self.body.addLayout(self._lines)
        for button in (self._more, self._add):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.set_title(
            self.tr("Production, people and money"),
            self.tr(
                "Figures the factory gives if it wants to. They stand in its progress report, and "
                "in the national report only together with those of others."
            ),
        )
        self._add.set_words(self.tr("Add a figure"))
        self._more.set_words(self.tr("Show all"))
        self._figures = None
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the figures again."""
        figures = self._session.factory.record.figures()
        if figures == self._figures:
            return
        self._figures = figures
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        for each in figures if self._all else figures[:_SHOWN]:
            button = Button(figure_line(each), icon="chart-column")
            button.set_leading()
            button.set_compact(False)
            button.setObjectName(f"figure_{each.id}")
            button.clicked.connect(partial(self._ask, each))
            self._lines.addWidget(button)
            if each.unsettled:
                self._add_choice(each)
        self._more.setVisible(not self._all and len(figures) > _SHOWN)

    def _add_choice(self, figure: Measured) -> None:
        choice = ConflictCard(self.tr("‘{number}’ was given twice. Choose what is right"))
        choice.keep_wanted.connect(self._session.keep)
        self._lines.addWidget(choice)
        conflicts = conflicts_in(self._session, Record.FIGURE, figure.id)
        choice.show_conflicts(figure_word(figure.figure), conflicts)

    @Slot()
    def _show_all(self) -> None:
        self._all, self._figures = True, None
        self.refresh()

    def _ask(self, figure: Measured | None) -> None:
        self._session.text.commit()
        sheet = FigureSheet(self._session, self.window(), figure)
        sheet.kept.connect(self._tell_kept)
        sheet.open()

    @Slot()
    def _tell_kept(self) -> None:
        self._session.tell(self.tr("The figure is kept"))

    def go_on(self) -> None:
        """Open the sheet again that a lock took away."""
        if self.window().findChild(FigureSheet) is not None:
            return
        known = {each.id: each for each in self._session.factory.record.figures()}
        begun = self._session.drafts.begun(FIGURE, known)
        if begun is not None:
            self._ask(known.get(begun))
