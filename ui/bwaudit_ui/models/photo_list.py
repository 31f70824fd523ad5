"""Photos and papers as a flat list of plain values; pictures come later, one by one.

It must not read files: whoever makes a thumbnail hands it over with `set_thumbnail`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt, Signal

from bwaudit.assessment.terms import EvidenceUse
from bwaudit_ui.runtime.i18n import counted, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QImage

    Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PhotoRow:
    """One photo or paper. `faces` counts visible faces; 0 also when nobody looked. `version` names
    the picture: with another one it is asked for again."""

    id: str
    caption: str
    use: EvidenceUse = EvidenceUse.TO_SORT
    faces: int = 0
    hidden_areas: int = 0
    is_paper: bool = False
    version: str = ""


class PhotoRole(IntEnum):
    """Roles beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole
    PICTURE = Qt.ItemDataRole.UserRole + 1


class PhotoListModel(QAbstractListModel):
    """Photos in order.

    `set_photos(rows)` replaces all and keeps the thumbnails of those that stay; `update_photo(row)`
    replaces one; `set_thumbnail(id, QImage)` adds a picture (ignored if the photo has gone).

    Signals:
        thumbnail_wanted(str): the view asked for a picture that is not here yet; once an id.
    """

    thumbnail_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PhotoRow] = []
        self._places: dict[str, int] = {}
        self._pictures: dict[str, QImage] = {}
        self._asked: set[str] = set()

    def set_photos(self, rows: Sequence[PhotoRow]) -> None:
        """Replace all photos. Nothing is reset while they are the same ones in the same order."""
        if [row.id for row in rows] == [row.id for row in self._rows]:
            for row in rows:
                self.update_photo(row)
            return
        self.beginResetModel()
        had = {row.id: row.version for row in self._rows}
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(rows)}
        ids = {row.id for row in rows if had.get(row.id, row.version) == row.version}
        self._pictures = {key: image for key, image in self._pictures.items() if key in ids}
        self._asked &= ids
        self.endResetModel()

    def update_photo(self, row: PhotoRow) -> None:
        """Replace one photo by its id."""
        position = self._position(row.id)
        if position is not None and self._rows[position] != row:
            if self._rows[position].version != row.version:
                self._pictures.pop(row.id, None)
                self._asked.discard(row.id)
            self._rows[position] = row
            self._touch(position)

    def set_thumbnail(self, photo_id: str, picture: QImage) -> None:
        """Show a picture for a photo."""
        position = self._position(photo_id)
        if position is not None:
            self._pictures[photo_id] = picture
            self._touch(position)

    def photo(self, position: int) -> PhotoRow:
        """The photo at a position."""
        return self._rows[position]

    def index_of(self, photo_id: str) -> QModelIndex:
        """Index of a photo, invalid if it is not here."""
        position = self._position(photo_id)
        return QModelIndex() if position is None else self.index(position)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == PhotoRole.ROW:
            return row
        if role == PhotoRole.PICTURE:
            return self._picture(row.id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return photo_sentence(row)
        return None

    def _picture(self, photo_id: str) -> QImage | None:
        if photo_id not in self._pictures and photo_id not in self._asked:
            self._asked.add(photo_id)
            self.thumbnail_wanted.emit(photo_id)
        return self._pictures.get(photo_id)

    def _position(self, photo_id: str) -> int | None:
        return self._places.get(photo_id)

    def _touch(self, position: int) -> None:
        index = self.index(position)
        self.dataChanged.emit(index, index)


def photo_sentence(row: PhotoRow) -> str:
    """Say a photo in words, for screen readers: caption and marks."""
    uses = {
        EvidenceUse.USE: QCoreApplication.translate("PhotoGrid", "in report"),
        EvidenceUse.LEAVE_OUT: QCoreApplication.translate("PhotoGrid", "left out of report"),
        EvidenceUse.TO_SORT: QCoreApplication.translate("PhotoGrid", "to sort"),
    }
    parts = [row.caption or QCoreApplication.translate("PhotoGrid", "No caption"), uses[row.use]]
    if count := row.faces:
        parts.append(counted("PhotoGrid", "1 face visible", "%n faces visible", count))
    if count := row.hidden_areas:
        parts.append(counted("PhotoGrid", "1 area hidden", "%n areas hidden", count))
    return joined(parts)
