"""Where choosing a file or a folder begins: at the stick that is connected, else in Documents.

The folder the program was started in means nothing to a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from bwaudit_ui.runtime.volumes import sticks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def folder_chooser(title: str, parent: QWidget) -> QFileDialog:
    """A dialog that asks for a folder, such as one on a stick. It is not shown yet, and goes when
    it is closed."""
    chooser = QFileDialog(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.finished.connect(chooser.deleteLater)
    begin_at_stick(chooser)
    return chooser


def begin_at_stick(chooser: QFileDialog) -> None:
    """Begin at the stick that is connected, else in Documents. Where there are several sticks, a
    person chooses."""
    found = sticks()
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = QStandardPaths.writableLocation(place)
    if len(found) == 1:
        chooser.setDirectory(str(found[0].root))
    elif QDir(documents).exists():
        chooser.setDirectory(documents)
    else:
        chooser.setDirectory(QDir.homePath())
