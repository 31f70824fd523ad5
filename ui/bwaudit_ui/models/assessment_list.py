"""The assessments of Home as a list of finished words, and a filter over it.

It must not read a store; rows are set from outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSortFilterProxyModel, Qt

from bwaudit.foundation.text import searchable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One assessment. `sentence` says all of it, for assistive technology."""

    id: str
    factory: str
    place: str
    cycle: str
    dates: str
    answered: int
    applicable: int
    progress: str
    non_compliant: int
    state: str
    practice: bool
    sentence: str

    @property
    def searched(self) -> str:
        """What search as you type looks at, folded."""
        return searchable(f"{self.factory} {self.place} {self.cycle} {self.dates}")


class AssessmentRole(IntEnum):
    """Roles beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole
    SEARCHED = Qt.ItemDataRole.UserRole + 1


class AssessmentListModel(QAbstractListModel):
    """The rows, newest first as they were set."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AssessmentRow, ...] = ()

    def set_rows(self, rows: Sequence[AssessmentRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: Index) -> AssessmentRow | None:
        """The assessment at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence
        if role == AssessmentRole.ROW:
            return row
        return row.searched if role == AssessmentRole.SEARCHED else None


class AssessmentFilter(QSortFilterProxyModel):
    """Shows the assessments that have every word that is searched for."""

    def __init__(self, source: AssessmentListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setSourceModel(source)

    def set_text(self, text: str) -> None:
        """Search for other words; case, accents and digits of other scripts make no difference."""
        self._words = tuple(searchable(text).split())
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        model = self.sourceModel()
        searched = model.data(model.index(source_row, 0, source_parent), AssessmentRole.SEARCHED)
        return all(word in searched for word in self._words)
