"""The question list: a tree view over `QuestionFilter` with painted rows.

It must not record answers; it says which question a person wants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QScroller, QTreeView, QWidget

from bwaudit_ui.models.question_tree import QuestionRow, TreeRole
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.widgets.question_rows import QuestionRows
from bwaudit_ui.widgets.scrolled import fill_behind_bar

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent

    from bwaudit_ui.models.question_filter import QuestionFilter


Index = QModelIndex | QPersistentModelIndex

_AROUND = 2
"""Rows that stay in sight above and below the current one."""


class QuestionTree(QTreeView):
    """Clusters, points and questions, with no indentation and no type-to-find.

    Use: `QuestionTree(filter_model)`; `set_current(question_id)` opens the cluster and point of the
    question, scrolls to it, and then closes the other clusters. There is always a current row.

    Signals:
        question_chosen(str): a person chose a question (tap, Enter, or arrows).
    """

    question_chosen = Signal(str)

    def __init__(self, questions: QuestionFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = questions
        self._quiet = False
        self._in_sight = True
        self._shown = ""
        self.setModel(questions)
        self.setItemDelegate(QuestionRows(self))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        fill_behind_bar(self, QPalette.ColorRole.Base)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.clicked.connect(self._press)
        questions.modelReset.connect(self._show_again)
        questions.filter_changed.connect(self._open_matches)
        theme_of(self).changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.setAccessibleName(self.tr("Questions"))

    def current_question(self) -> str:
        """Id of the current question, empty on a cluster or point."""
        row = self.currentIndex().data(TreeRole.ROW)
        return row.id if isinstance(row, QuestionRow) else ""

    def set_current(self, question_id: str) -> None:
        """Make a question current without a signal."""
        index = self._questions.index_of(question_id)
        if not index.isValid():
            return
        self._quiet = True
        self.expand(index.parent().parent())
        self.expand(index.parent())
        self.setCurrentIndex(index)
        self._quiet = False
        self._shown = question_id
        self._follow_current()
        QTimer.singleShot(0, self, self._tidy)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted already. Qt compares pixels with a number of rows here, and would
        paint all of them anew for a third of a row."""
        super().scrollContentsBy(0, 0)  # what else Qt does when somebody scrolls
        self.viewport().scroll(dx, dy)

    def _follow_current(self) -> None:
        """Keep the current row in sight with those that follow it. From question to question the
        list moves by one row, which eyes follow, and only that row is painted new."""
        here, room = self.visualRect(self.currentIndex()), self.viewport().rect()
        if not room.intersects(here):
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
            return
        around = min(_AROUND * here.height(), (room.height() - here.height()) // 2)
        below = here.bottom() + around - room.bottom()
        above = room.top() - (here.top() - around)
        bar = self.verticalScrollBar()
        if below > 0 or above > 0:
            bar.setValue(bar.value() + (below if below > 0 else -above))

    @Slot()
    def _tidy(self) -> None:
        """After the question was painted: what comes next opens, so that it is seen and nothing has
        to be laid out when it is wanted, and the other clusters close. The current row stays where
        it is on the screen."""
        here = self.currentIndex()
        if not self.current_question():
            return
        point, top = here.parent(), self.visualRect(here).top()
        wanted = {point.parent().row()}
        if not here.siblingAtRow(here.row() + 1).isValid():
            following = _after(point)
            self.expand(following.parent())
            self.expand(following)
            wanted.add(following.parent().row())
        self._quiet = True
        for row in range(self._questions.rowCount()):
            if row not in wanted:
                self.collapse(self._questions.index(row, 0))
        self._quiet = False
        moved = self.visualRect(here).top() - top
        if moved:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    @Slot()
    def _show_again(self) -> None:
        """Other questions apply, or all are called anew: the one that is shown stays current, in
        its open cluster. Where the view itself is reset it is too early: what is selected is
        forgotten after that."""
        if self._shown:
            self.set_current(self._shown)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(200), theme_of(self).px(120))

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: type-to-find would eat single keys."""

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Do nothing: the delegate draws the fold sign."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._in_sight = True
        row = current.data(TreeRole.ROW) if current.isValid() else None
        if isinstance(row, QuestionRow) and not self._quiet:
            self.question_chosen.emit(row.id)

    def rowsAboutToBeRemoved(
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        """Choose nothing when the current row goes: a neighbour becomes current, and no person
        chose it. A receiver that filters again inside this would corrupt the proxy."""
        self._quiet = True
        super().rowsAboutToBeRemoved(parent, start, end)
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(current)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot(QModelIndex)
    def _press(self, index: QModelIndex) -> None:
        row = index.data(TreeRole.ROW)
        if isinstance(row, QuestionRow):
            self.question_chosen.emit(row.id)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    @Slot()
    def _open_matches(self) -> None:
        """Open every cluster with a match, so that a filter shows its questions."""
        if self._questions.is_narrowed():
            self.expandAll()
        elif self.current_question():
            self.set_current(self.current_question())
        if not self.currentIndex().isValid() and self._questions.rowCount():
            self._quiet = True
            self.setCurrentIndex(self._questions.index(0, 0))
            self._quiet = False
        self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_sight()

    @Slot()
    def _follow(self) -> None:
        """Rows get taller or lower."""
        self.doItemsLayout()
        self._keep_in_sight()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Also learns whether the current row is in sight, or a person scrolled on from it."""
        super().paintEvent(event)
        here = self.visualRect(self.currentIndex())
        self._in_sight = self.viewport().rect().intersects(here)

    def _keep_in_sight(self) -> None:
        """Scroll by no more than it takes; `scrollTo` leaves the last line of pixels out, and opens
        what a person has just closed."""
        closed = self.visualRect(self.currentIndex()).isEmpty()
        if closed or self._quiet or not self._in_sight:
            return
        self.scrollTo(self.currentIndex())
        below = self.visualRect(self.currentIndex()).bottom() - self.viewport().rect().bottom()
        if below > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + below)


def _after(point: QModelIndex) -> QModelIndex:
    """The point that follows one, also where that is the first of the next cluster."""
    beside = point.siblingAtRow(point.row() + 1)
    if beside.isValid():
        return beside
    cluster = point.parent().siblingAtRow(point.parent().row() + 1)
    return cluster.model().index(0, 0, cluster) if cluster.isValid() else QModelIndex()
