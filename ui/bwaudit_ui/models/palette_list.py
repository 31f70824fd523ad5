"""Rows of the command palette in groups, as a flat list with headings.

It must not search; whoever searches sets the groups.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from bwaudit_ui.runtime.i18n import joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from bwaudit.assessment.terms import Judgement

    Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PaletteRow:
    """One result. `icon` names an icon; without one the mark of `judgement` is shown."""

    key: str
    title: str
    subtitle: str = ""
    number: str = ""
    keys: str = ""
    icon: str = ""
    judgement: Judgement | None = None


@dataclass(frozen=True)
class PaletteGroup:
    """Results of one kind under a heading."""

    title: str
    rows: tuple[PaletteRow, ...]


class PaletteRole(IntEnum):
    """Roles beside Qt's own. `ROW` is None on a heading."""

    ROW = Qt.ItemDataRole.UserRole


class PaletteListModel(QAbstractListModel):
    """Headings (not selectable) and rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[PaletteRow | str] = []

    def set_groups(self, groups: Sequence[PaletteGroup]) -> None:
        """Replace everything; groups without rows are left out."""
        self.beginResetModel()
        self._lines = []
        for group in groups:
            if group.rows:
                self._lines.append(group.title)
                self._lines.extend(group.rows)
        self.endResetModel()

    def first_row(self) -> QModelIndex:
        """Index of the first row that can be chosen, invalid if there is none."""
        return self.step(QModelIndex(), 1)

    def step(self, index: Index, by: int) -> QModelIndex:
        """Index of the next row that can be chosen, around the ends."""
        places = [n for n, line in enumerate(self._lines) if isinstance(line, PaletteRow)]
        if not places:
            return QModelIndex()
        if not index.isValid():
            return self.index(places[0 if by > 0 else -1])
        position = places.index(index.row()) if index.row() in places else 0
        return self.index(places[(position + by) % len(places)])

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == PaletteRole.ROW:
            return line if isinstance(line, PaletteRow) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(line, str):
                return line
            parts = (line.number, line.title, line.subtitle, line.keys)
            return joined(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._lines[index.row()], PaletteRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags
