"""Compliance points with the findings that changed below them, for the table of Progress.

Integer ids only; the first column says the whole row for assistive technology.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.comparison import Became
    from bwaudit.assessment.terms import Judgement

Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One row of the table. `question` is where it leads in the newer visit, empty where not."""

    label: str
    before: Judgement | None
    after: Judgement | None
    is_asked_before: bool
    is_asked_after: bool
    became: Became
    word: str
    why: str
    question: str
    sentence: str


@dataclass(frozen=True, slots=True)
class PointLine:
    """One compliance point: its name, both results, and its rows."""

    name: str
    before: Judgement | None
    after: Judgement | None
    sentence: str
    findings: tuple[FindingLine, ...]


class ProgressRole(IntEnum):
    """What the delegate asks for."""

    LINE = Qt.ItemDataRole.UserRole + 1


class ProgressTreeModel(QAbstractItemModel):
    """Points at the top, findings below. Points carry id 0, findings the row of their point + 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[PointLine, ...] = ()

    def set_points(self, points: Sequence[PointLine]) -> None:
        """Show others."""
        self.beginResetModel()
        self._points = tuple(points)
        self.endResetModel()

    def line(self, index: Index) -> PointLine | FindingLine | None:
        """What a row shows."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._points[index.row()]
        return self._points[index.internalId() - 1].findings[index.row()]

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = NOWHERE) -> Any:
        """The point of a finding."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self._points)
        return len(self._points[parent.row()].findings) if parent.internalId() == 0 else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.sentence
        if role == ProgressRole.LINE:
            return line
        return None
