"""Asks for one figure of the factory: which, of which year or month, how much, where it is from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from bwaudit.improvement.productivity import Figure
from bwaudit.usecases import measuring
from bwaudit_ui.dialogs.keep_sheet import KeepSheet
from bwaudit_ui.presenters.year import figure_hint, figure_word
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit.improvement.productivity import Measured
    from bwaudit_ui.presenters.factory import FactorySession

FIGURE: Final = "figure:"
"""What the names of these forms begin with; the figure that is changed follows."""


class FigureSheet(KeepSheet):
    """The window: a new figure, or one that is there to put right or take off."""

    def __init__(
        self, session: FactorySession, parent: QWidget, figure: Measured | None = None
    ) -> None:
        draft = f"{FIGURE}{figure.id if figure else ''}"
        super().__init__(session, parent, draft, width=620)
        self.setObjectName("figure")
        self._figure = figure
        self.set_heading(
            self.tr("Change this figure") if figure else self.tr("A figure of the factory")
        )
        self._kinds = FilterRow()
        self._kinds.setObjectName("figure_kind")
        self._kinds.setAccessibleName(self.tr("What is measured"))
        for kind in Figure:
            self._kinds.add(kind.value, FilterChip(figure_word(kind)))
        self._period, self._amount = LineInput(numeric=True), LineInput(numeric=True)
        self._source, self._day = LineInput(), LineInput(numeric=True)
        for entry, name in (
            (self._period, "figure_period"),
            (self._amount, "figure_amount"),
            (self._source, "figure_source"),
            (self._day, "figure_day"),
        ):
            entry.setObjectName(name)
        self._amount_field = Field(self.tr("Amount"), self._amount)
        self.body.addWidget(Text(self.tr("What is measured"), TextRole.STRONG))
        self.body.addWidget(self._kinds)
        self.body.addWidget(
            Field(
                self.tr("Year or month"),
                self._period,
                hint=self.tr("For example 2025, or 2026-05 for May 2026"),
            )
        )
        self.body.addWidget(self._amount_field)
        self.body.addWidget(
            Field(
                self.tr("Where it is from"),
                self._source,
                hint=self.tr("For example shipping lists or the personnel office. No names."),
            )
        )
        self.body.addWidget(
            Field(
                self.tr("Given on"),
                self._day,
                hint=self.tr("Year-month-day, for example 2026-05-14"),
            )
        )
        self.body.addStretch(1)
        self._fill()
        self._kinds.filter_chosen.connect(self._name_amount)
        self._add_buttons()
        self.begins_at = self._amount

    def _fill(self) -> None:
        figure, today = self._figure, self.session.factory.today
        kind = figure.figure if figure else Figure.PRODUCTION
        self._kinds.choose(kind.value)
        self._period.setText(figure.period if figure else str(int(today[:4]) - 1))
        self._day.setText(figure.day if figure else today)
        if figure:
            self._amount.setText(figure.text)
            self._source.setText(figure.source)
            self._period.setReadOnly(True)
            self._kinds.setEnabled(False)
        self._name_amount(kind.value)

    def _add_buttons(self) -> None:
        others: list[QWidget] = []
        if self._figure is not None:
            off = Button(self.tr("Take it off"))
            off.setObjectName("figure_off")
            off.clicked.connect(partial(self._take_off, self._figure.id))
            others.append(off)
        self.begin(self.tr("Keep the figure"), "figure_keep", *others)
        self._name_amount(self._kinds.chosen())

    @Slot(str)
    def _name_amount(self, kind: str) -> None:
        self._amount_field.set_hint(figure_hint(Figure(kind)))

    def recording(self) -> Callable[[], str]:
        return partial(
            measuring.give,
            self.session.factory,
            Figure(self._kinds.chosen()),
            self._period.text(),
            self._amount.text(),
            self._source.text(),
            self._day.text(),
        )

    def _take_off(self, identity: str) -> None:
        if self.session.attempt(lambda: measuring.take_back(self.session.factory, identity)):
            self.session.tell(self.tr("The figure is taken off"))
            self.reject()
