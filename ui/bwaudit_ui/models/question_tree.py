"""The question list as a tree of plain values: cluster, compliance point, question.

Rows are frozen dataclasses set from outside; one row is replaced at a time. Indexes carry integer
ids only. It must not draw, filter, or read a store.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, Qt

from bwaudit_ui.runtime.i18n import counted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

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


@dataclass(frozen=True)
class Counts:
    """How many questions of a part have each judgement; the order of a progress bar."""

    compliant: int = 0
    non_compliant: int = 0
    not_applicable: int = 0
    not_checked: int = 0
    left: int = 0

    @property
    def total(self) -> int:
        """All questions."""
        return self.answered + self.left

    @property
    def answered(self) -> int:
        """Questions with any judgement."""
        return self.compliant + self.non_compliant + self.not_applicable + self.not_checked


class TreeRole(IntEnum):
    """Roles beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole
    COUNTS = Qt.ItemDataRole.UserRole + 1


@dataclass
class _Node:
    """A place in the tree. The number is its place in the node list and its index id."""

    number: int
    parent: int
    position: int
    row: ClusterRow | PointRow | QuestionRow
    children: list[int]


class QuestionTreeModel(QAbstractItemModel):
    """Clusters, points and questions.

    `set_clusters(rows)` replaces all; `update_question(row)` replaces one question and refreshes
    the counts above it; `index_of(question_id)` finds it. Roles: `TreeRole.ROW` gives the
    dataclass, `TreeRole.COUNTS` the `Counts` of a cluster or point, `AccessibleTextRole` and
    `DisplayRole` a full sentence.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []
        self._roots: list[int] = []
        self._by_question: dict[str, int] = {}
        self._rows: dict[str, QuestionRow] = {}
        self._counts: dict[int, Counts] = {}

    def set_clusters(self, clusters: Sequence[ClusterRow]) -> None:
        """Replace the whole tree."""
        self.beginResetModel()
        self._nodes, self._roots, self._by_question, self._rows = [], [], {}, {}
        self._counts.clear()
        for cluster in clusters:
            root = self._grow(-1, self._roots, cluster)
            for point in cluster.points:
                branch = self._grow(root, self._nodes[root].children, point)
                for question in point.questions:
                    leaf = self._grow(branch, self._nodes[branch].children, question)
                    self._by_question[question.id] = leaf
                    self._rows[question.id] = question
        self.endResetModel()

    def update_question(self, row: QuestionRow) -> None:
        """Replace one question by its id; views repaint it and the two rows above it."""
        number = self._by_question[row.id]
        if self._nodes[number].row == row:
            return
        self._nodes[number].row = self._rows[row.id] = row
        while number >= 0:
            self._counts.pop(number, None)
            index = self._index(number)
            self.dataChanged.emit(index, index)
            number = self._nodes[number].parent

    def question(self, question_id: str) -> QuestionRow:
        """The row of a question."""
        return self._rows[question_id]

    def questions(self) -> Collection[QuestionRow]:
        """All questions in order."""
        return self._rows.values()

    def counts(self) -> Counts:
        """Counts of everything."""
        return _sum(self._counts_of(root) for root in self._roots)

    def index_of(self, question_id: str) -> QModelIndex:
        """Index of a question, invalid if it is not here."""
        number = self._by_question.get(question_id)
        return QModelIndex() if number is None else self._index(number)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, child: Index | None = None) -> Any:  # the same name is QObject's parent()
        if child is None:
            return super().parent()
        if not child.isValid():
            return QModelIndex()
        above = self._nodes[child.internalId()].parent
        return self._index(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid() and parent.column() > 0:
            return 0
        return len(self._children(parent))

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._nodes[index.internalId()]
        if role == TreeRole.ROW:
            return node.row
        if role == TreeRole.COUNTS:
            return self._counts_of(node.number)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(node)
        return None

    def _grow(
        self, parent: int, siblings: list[int], row: ClusterRow | PointRow | QuestionRow
    ) -> int:
        number = len(self._nodes)
        self._nodes.append(_Node(number, parent, len(siblings), row, []))
        siblings.append(number)
        return number

    def _children(self, parent: Index | None) -> list[int]:
        if parent is None or not parent.isValid():
            return self._roots
        return self._nodes[parent.internalId()].children

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._nodes[number].position, 0, number)

    def _counts_of(self, number: int) -> Counts:
        if number not in self._counts:
            node = self._nodes[number]
            if isinstance(node.row, QuestionRow):
                self._counts[number] = Counts(**{node.row.judgement or "left": 1})
            else:
                self._counts[number] = _sum(self._counts_of(child) for child in node.children)
        return self._counts[number]

    def _sentence(self, node: _Node) -> str:
        if isinstance(node.row, QuestionRow):
            return question_sentence(node.row)
        counts = self._counts_of(node.number)
        progress = QCoreApplication.translate("QuestionTree", "{done} of {total} answered").format(
            done=counts.answered, total=counts.total
        )
        count = counts.non_compliant
        found = counted("QuestionTree", "1 non-compliant", "%n non-compliant", count)
        name = node.row.name
        if isinstance(node.row, ClusterRow):
            name = f"{node.row.number} {name}"
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
    return ", ".join(parts)


def _state_word(judgement: Judgement | None) -> str:
    words = {
        None: QCoreApplication.translate("QuestionTree", "unanswered"),
        "compliant": QCoreApplication.translate("QuestionTree", "compliant"),
        "non_compliant": QCoreApplication.translate("QuestionTree", "non-compliant"),
        "not_applicable": QCoreApplication.translate("QuestionTree", "not applicable"),
        "not_checked": QCoreApplication.translate("QuestionTree", "not checked"),
    }
    return words[judgement]


def _sum(parts: Iterator[Counts]) -> Counts:
    listed = list(parts)
    return Counts(
        compliant=sum(part.compliant for part in listed),
        non_compliant=sum(part.non_compliant for part in listed),
        not_applicable=sum(part.not_applicable for part in listed),
        not_checked=sum(part.not_checked for part in listed),
        left=sum(part.left for part in listed),
    )
