"""Photos and papers on a line of the plan or an entry of the log, and a button that adds more."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import evidencing
from bwaudit_ui.dialogs.folders import photo_chooser
from bwaudit_ui.presenters.evidence import FILE_KINDS
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.spacing import emptied, space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.evidencing import Added
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit_ui.presenters.factory import FactorySession

_PHOTO, _MOST_PHOTOS = 92, 12


class Adding(Protocol):
    """The use case that puts files on a record."""

    def __call__(
        self,
        factory: OpenFactory,
        record: str,
        paths: Sequence[Path],
        /,
        *,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> Added:
        """Add files. Raises as `evidencing.add_files`."""


class EvidenceStrip(QWidget):
    """Thumbnails side by side, names of papers, and the button.

    Signals:
        added(): files are on the record now.
    """

    added = Signal()

    def __init__(
        self,
        session: FactorySession,
        adding: Adding,
        kind: ButtonKind = ButtonKind.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._adding = session, adding
        self._record = ""
        self._photos = QWidget()
        self._flow = FlowLayout(self._photos)
        self._add = Button(name="-", icon="image-plus", kind=kind)
        self._add.set_compact(False)
        self._add.clicked.connect(self._ask_files)
        column = QVBoxLayout(self)
        space(column, 0, 8)
        column.addWidget(self._photos)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()

    def retranslate(self) -> None:
        self._add.set_words(self.tr("Add photos or papers"))

    def name_button(self, name: str, about: str = "") -> None:
        """Name the button, and say what it belongs to."""
        self._add.setObjectName(name)
        self._add.setAccessibleDescription(about)

    def show_files(self, record: str, files: Sequence[str]) -> None:
        """Show what is on a record."""
        self._record = record
        emptied(self._flow)
        for each in files[:_MOST_PHOTOS]:
            self._flow.addWidget(self._picture(each))
        self._photos.setVisible(bool(files))

    def _picture(self, evidence: str) -> QWidget:
        name = self._session.factory.record.evidence(evidence).name
        shown = evidencing.thumbnail(self._session.factory, evidence)
        if shown is None:
            return StateLine("file-text", name)
        picture = QPixmap()
        picture.loadFromData(shown)
        label, side = QLabel(), theme_of(self).px(_PHOTO)
        label.setAccessibleName(name)
        label.setToolTip(name)
        keep = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        scaled = picture.scaled(side, side, keep, Qt.TransformationMode.SmoothTransformation)
        label.setPixmap(scaled.copy(0, 0, side, side))
        return label

    @Slot()
    def _ask_files(self) -> None:
        kinds = self.tr("Photos and papers ({kinds})").format(kinds=FILE_KINDS)
        every = self.tr("All files (*)")
        chooser = photo_chooser(self.tr("Add photos or papers"), self.window(), [kinds, every])
        chooser.filesSelected.connect(self.add_files)
        chooser.open()

    @Slot(list)
    def add_files(self, names: list[str]) -> None:
        """Add photos and papers to the record that is shown."""
        factory, record, adding = self._session.factory, self._record, self._adding
        paths = [Path(name) for name in names]

        def work(progress: Progress, cancel: CancelToken) -> Added:
            return adding(factory, record, paths, progress=progress, cancel=cancel)

        self._session.jobs.submit(
            "disk",
            work,
            on_success=self._tell_added,
            on_failure=self._tell_failed,
            owner=self,
            what=self.tr("adding photos"),
        )

    def _tell_added(self, added: Added) -> None:
        for problem in added.problems:
            self._session.say(problem)
        if added.evidence and not added.problems:
            self._session.message.emit(
                counted(
                    "EvidenceStrip",
                    "1 photo or paper added",
                    "%n photos or papers added",
                    len(added.evidence),
                ),
                None,
            )
        self.added.emit()

    def _tell_failed(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError):
            self._session.say(problem)
