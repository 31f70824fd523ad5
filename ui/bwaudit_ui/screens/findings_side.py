"""The side of the findings page: a bar for each cluster, and the two steps that come next.

It must not do the steps; its buttons say what was pressed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.screens.finding_views import ClusterBarView
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.lines import MarkLine
from bwaudit_ui.widgets.marks import Mark
from bwaudit_ui.widgets.scrolled import scrolling
from bwaudit_ui.widgets.spacing import space
from bwaudit_ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit_ui.presenters.findings import ClusterBar

_WIDTH = 330
_MARKS = (
    Mark.COMPLIANT,
    Mark.NON_COMPLIANT,
    Mark.NOT_APPLICABLE,
    Mark.NOT_CHECKED,
    Mark.LEFT,
)


class FindingsSide(QFrame):
    """Bars above, buttons below."""

    def __init__(self, clusters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane-end")
        self.next_problem = Button(icon="arrow-right", trailing=True, name="-")
        self.next_problem.set_compact(False)
        self.next_problem.setObjectName("next_problem")
        self.finish = Button(kind=ButtonKind.PRIMARY, name="-")
        self.finish.set_compact(False)
        self.finish.setObjectName("finish_assessment")
        self.meeting = Button(icon="presentation", name="-")
        self.meeting.set_compact(False)
        self.meeting.setObjectName("start_exit_meeting")
        self._title = Text(role=TextRole.HEADING)
        self._bars = [ClusterBarView() for _ in range(clusters)]
        self._area = scrolling(self._make_bars())
        self._steps = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        space(self._steps, 0, 12)
        for button in (self.next_problem, self.meeting, self.finish):
            self._steps.addWidget(button)
        column = QVBoxLayout(self)
        space(column, (18, 16, 18, 16), 10)
        column.addWidget(self._area, 1)
        column.addLayout(self._steps)

    def _make_bars(self) -> QWidget:
        inside, legend = QWidget(), QWidget()
        column, marks = QVBoxLayout(inside), FlowLayout(legend, spacing=10)
        space(column, 0, 11)
        for mark in _MARKS:
            marks.addWidget(MarkLine(mark))
        column.addWidget(self._title)
        for bar in self._bars:
            column.addWidget(bar)
        column.addWidget(legend)
        column.addStretch(1)
        return inside

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._title.setText(self.tr("By cluster"))
        self.next_problem.set_words(self.tr("Go to next problem"))
        self.meeting.set_words(self.tr("Exit meeting"))

    def show_clusters(self, clusters: Sequence[ClusterBar]) -> None:
        """Show how far the clusters are."""
        for bar, cluster in zip(self._bars, clusters, strict=True):
            bar.show_cluster(f"{cluster.number}  {cluster.name}", cluster.counts)

    def arrange(self, *, stacked: bool, beside: bool) -> None:
        """Beside the cards; or below them without bars, the buttons side by side if they fit."""
        self._area.setVisible(not stacked)
        restyle(self, "part", "bar-bottom" if stacked else "pane-end")
        if stacked:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(theme_of(self).px(_WIDTH))
        flow = QBoxLayout.Direction
        self._steps.setDirection(flow.LeftToRight if beside else flow.TopToBottom)
