"""The question list as a tree of plain values: cluster, compliance point, question.

Rows are frozen dataclasses set from outside; one row is replaced at a time. It must not draw,
filter, or read a store.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItemModel

from bwaudit.assessment.progress import Counts, total
from bwaudit_ui.runtime.i18n import counted, joined

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from bwaudit.assessment.terms import Judgement

    Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class QuestionRow:
    """One question. `judgement` is None while unanswered."""

    id: str
    number: str
    label: str
    judgement: Judgement | None = None
    photos: int = 0
    flagged: bool = False
    conflict: bool = False
    mine: bool = False


@dataclass(frozen=True)
class PointRow:
    """One compliance point and its questions."""

    id: str
    name: str
    questions: tuple[QuestionRow, ...] = ()


@dataclass(frozen=True)
class ClusterRow:
    """One cluster and its compliance points."""

    id: str
    number: str
    name: str
    points: tuple[PointRow, ...] = ()


class TreeRole(IntEnum):
    """Roles beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole
    COUNTS = Qt.ItemDataRole.UserRole + 1


Row = ClusterRow | PointRow | QuestionRow


class QuestionTreeModel(QStandardItemModel):
    """Clusters, points and questions.

    `set_clusters(rows)` replaces all; `update_question(row)` replaces one question and refreshes
    the counts above it; `index_of(question_id)` finds it. Roles: `TreeRole.ROW` gives the
    dataclass, `TreeRole.COUNTS` the `Counts` of a cluster or point, `AccessibleTextRole` and
    `DisplayRole` a full sentence.

    The tree itself is Qt's own: a view asks some hundred times for parents and children while one
    question is shown, and only what it paints is asked of Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: dict[str, tuple[int, int, int]] = {}
        self._rows: dict[str, QuestionRow] = {}
        self._counts: dict[str, Counts] = {}
        self._roots: tuple[ClusterRow, ...] = ()

    def set_clusters(self, clusters: Sequence[ClusterRow]) -> None:
        """Replace the whole tree."""
        self.clear()
        self._places, self._rows, self._counts = {}, {}, {}
        self._roots = tuple(clusters)
        with QSignalBlocker(self):  # one word at the end, and not one for each row
            self._fill(QModelIndex(), clusters)
            for root, cluster in enumerate(clusters):
                above = self.index(root, 0)
                self._fill(above, cluster.points)
                for branch, point in enumerate(cluster.points):
                    self._fill(self.index(branch, 0, above), point.questions)
                    for leaf, question in enumerate(point.questions):
                        self._rows[question.id] = question
                        self._places[question.id] = (root, branch, leaf)
        self.beginResetModel()
        self.endResetModel()

    def _fill(self, above: QModelIndex, rows: Sequence[Row]) -> None:
        """Put rows below a row. Qt's items never come into Python: of one that is gone PySide would
        still hold the address, and take the next object there for it."""
        self.insertRows(0, len(rows), above)
        self.insertColumns(0, 1, above)
        for place, row in enumerate(rows):
            self.setData(self.index(place, 0, above), row, TreeRole.ROW)

    def update_question(self, row: QuestionRow) -> None:
        """Replace one question by its id; views repaint it and the two rows above it."""
        if self._rows[row.id] == row:
            return
        self._rows[row.id] = row
        index = self.index_of(row.id)
        self.setData(index, row, TreeRole.ROW)
        for above in (index.parent(), index.parent().parent()):
            self._counts.pop(above.data(TreeRole.ROW).id, None)
            self.dataChanged.emit(above, above)

    def question(self, question_id: str) -> QuestionRow:
        """The row of a question."""
        return self._rows[question_id]

    def questions(self) -> Collection[QuestionRow]:
        """All questions in order."""
        return self._rows.values()

    def counts(self) -> Counts:
        """Counts of everything."""
        return total(self._counts_of(root) for root in self._roots)

    def index_of(self, question_id: str) -> QModelIndex:
        """Index of a question, invalid if it is not here."""
        found = QModelIndex()
        for place in self._places.get(question_id, ()):
            found = self.index(place, 0, found)
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = super().data(index, TreeRole.ROW)
        if role == TreeRole.ROW or row is None:
            return row
        if role == TreeRole.COUNTS:
            return self._counts_of(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(row)
        return None

    def _counts_of(self, row: Row) -> Counts:
        if isinstance(row, QuestionRow):
            return Counts(**{self._rows[row.id].judgement or "left": 1})
        if row.id not in self._counts:
            below = row.points if isinstance(row, ClusterRow) else row.questions
            self._counts[row.id] = total(self._counts_of(each) for each in below)
        return self._counts[row.id]

    def _sentence(self, row: Row) -> str:
        if isinstance(row, QuestionRow):
            return question_sentence(row)
        counts = self._counts_of(row)
        progress = QCoreApplication.translate("QuestionTree", "{done} of {total} answered").format(
            done=counts.answered, total=counts.applicable
        )
        count = counts.non_compliant
        found = counted("QuestionTree", "1 non-compliant", "%n non-compliant", count)
        name = f"{row.number} {row.name}" if isinstance(row, ClusterRow) else row.name
        return f"{name}, {progress}, {found}"


def question_sentence(row: QuestionRow) -> str:
    """Say a question row in words, for screen readers."""
    parts = [f"{row.number} {row.label}", _state_word(row.judgement)]
    if count := row.photos:
        parts.append(counted("QuestionTree", "1 photo", "%n photos", count))
    if row.flagged:
        parts.append(QCoreApplication.translate("QuestionTree", "flagged for later"))
    if row.conflict:
        parts.append(QCoreApplication.translate("QuestionTree", "changed on two devices"))
    return joined(parts)


def _state_word(judgement: Judgement | None) -> str:
    words = {
        None: QCoreApplication.translate("QuestionTree", "unanswered"),
        "compliant": QCoreApplication.translate("QuestionTree", "compliant"),
        "non_compliant": QCoreApplication.translate("QuestionTree", "non-compliant"),
        "not_applicable": QCoreApplication.translate("QuestionTree", "not applicable"),
        "not_checked": QCoreApplication.translate("QuestionTree", "not checked"),
    }
    return words[judgement]
