"""Asking for a file or a folder: in the language of the interface, and beginning where a person
looks first.

The folder the program was started in means nothing to a person. On Windows and macOS these are the
windows of the system, which take the words they know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from bwaudit_ui.runtime.volumes import sticks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_Place = QStandardPaths.StandardLocation


def folder_chooser(title: str, parent: QWidget) -> QFileDialog:
    """A dialog that asks for a folder, such as one on a stick. It is not shown yet, and goes when
    it is closed."""
    chooser = _chooser(title, parent)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    _say(chooser, QCoreApplication.translate("Folders", "Choose"))
    _begin(chooser, _Place.DocumentsLocation)
    return chooser


def file_chooser(title: str, parent: QWidget, kinds: Sequence[str]) -> QFileDialog:
    """A dialog that asks for one file of these kinds, such as "Excel workbook (*.xlsx)". It begins
    at the stick that is connected, else in Documents."""
    chooser = _chooser(title, parent)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.setNameFilters(kinds)
    _say(chooser, QCoreApplication.translate("Folders", "Open"))
    _begin(chooser, _Place.DocumentsLocation)
    return chooser


def photo_chooser(title: str, parent: QWidget, kinds: Sequence[str]) -> QFileDialog:
    """A dialog that asks for photos and papers, several at once. It begins where the one before was
    left; the first at the stick or card that is connected, else in Pictures."""
    chooser = _chooser(title, parent)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
    chooser.setNameFilters(kinds)
    _say(chooser, QCoreApplication.translate("Folders", "Add"))
    if chooser.directory() == QDir.current():  # nobody was anywhere yet
        _begin(chooser, _Place.PicturesLocation)
    return chooser


def _chooser(title: str, parent: QWidget) -> QFileDialog:
    chooser = QFileDialog(parent, title)
    chooser.finished.connect(chooser.deleteLater)
    return chooser


def _say(chooser: QFileDialog, verb: str) -> None:
    """Qt has these words in few languages, and never in two of the places where it shows them."""
    label = QFileDialog.DialogLabel
    words = {
        label.LookIn: QCoreApplication.translate("Folders", "Folder"),
        label.FileName: QCoreApplication.translate("Folders", "Name"),
        label.FileType: QCoreApplication.translate("Folders", "Kind"),
        label.Accept: verb,
        label.Reject: QCoreApplication.translate("Folders", "Not now"),
    }
    for place, text in words.items():
        chooser.setLabelText(place, text)


def _begin(chooser: QFileDialog, place: QStandardPaths.StandardLocation) -> None:
    """Begin at the stick that is connected, else at the usual place. Where there are several
    sticks, a person chooses."""
    found = sticks()
    usual = QStandardPaths.writableLocation(place)
    if len(found) == 1:
        chooser.setDirectory(str(found[0].root))
    else:
        chooser.setDirectory(usual if usual and QDir(usual).exists() else QDir.homePath())
