"""Everything a program says at one moment, wherever it says it: to be searched for a marker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pikepdf
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

from support.pdf_tools import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessibleInterface

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.UserRole,
)
_SPOKEN = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_DEEPEST = 40


def everything_said(*roots: QWidget) -> str:
    """Texts of all widgets of these windows, or of all windows, shown or not; their accessibility
    trees, models, tool tips and titles; and the clipboard."""
    windows = roots or tuple(QApplication.topLevelWidgets())
    parts = [each for window in windows for each in (window, *window.findChildren(QWidget))]
    found = [word for part in parts for word in _of_widget(part)]
    for window in windows:
        tree = QAccessible.queryAccessibleInterface(window)
        if tree is not None:
            found += _of_tree(tree, 0)
    clipboard = QGuiApplication.clipboard()
    found.append(clipboard.text())
    if clipboard.supportsSelection():
        found.append(clipboard.text(QClipboard.Mode.Selection))
    return "\n".join(word for word in found if word)


def _of_widget(part: QWidget) -> Iterator[str]:
    yield from (
        part.windowTitle(),
        part.accessibleName(),
        part.accessibleDescription(),
        part.toolTip(),
        part.statusTip(),
        part.whatsThis(),
        part.windowFilePath(),
    )
    for name in ("text", "toPlainText", "placeholderText"):
        read = getattr(part, name, None)
        if callable(read):
            yield str(read())
    if isinstance(part, QComboBox):
        yield from (part.itemText(place) for place in range(part.count()))
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _of_model(part, QModelIndex(), 0)


def _of_model(view: QAbstractItemView, parent: QModelIndex, depth: int) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield from (str(model.data(index, role)) for role in _ROLES)
        if depth < _DEEPEST and model.rowCount(index):
            yield from _of_model(view, index, depth + 1)


def _of_tree(node: QAccessibleInterface, depth: int) -> Iterator[str]:
    yield from (node.text(kind) for kind in _SPOKEN)
    if depth < _DEEPEST:
        for place in range(node.childCount()):
            child = node.child(place)
            if child is not None and child.isValid():
                yield from _of_tree(child, depth + 1)


def everything_printed(path: Path) -> str:
    """What a PDF says: its text as read, and the bytes of every object, decompressed."""
    found = [text(path)]
    with pikepdf.open(path) as opened:
        for each in opened.objects:
            if isinstance(each, pikepdf.Stream):
                found.append(_decompressed(each).decode("latin-1"))
            found.append(str(repr(each)))
    return "\n".join(found)


def _decompressed(stream: pikepdf.Stream) -> bytes:
    try:
        return bytes(stream.read_bytes())
    except pikepdf.PdfError:  # a photo: as it stands in the file
        return bytes(stream.read_raw_bytes())
