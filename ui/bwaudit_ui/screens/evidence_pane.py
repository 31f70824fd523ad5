"""The Evidence part of the right pane: add photos, see them, drop area, confidential notes closed.

It must not open a file; the presenter takes them in.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from bwaudit.assessment.terms import EvidenceUse
from bwaudit_ui.dialogs.folders import photo_chooser
from bwaudit_ui.presenters.evidence import FILE_KINDS
from bwaudit_ui.runtime.tokens import Colour
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard
from bwaudit_ui.widgets.confidential import ConfidentialBox
from bwaudit_ui.widgets.drop_area import DropArea, DropTarget
from bwaudit_ui.widgets.empty_state import EmptyState
from bwaudit_ui.widgets.long_task import LongTask
from bwaudit_ui.widgets.messages import NoticeLine
from bwaudit_ui.widgets.photo_grid import PhotoGrid
from bwaudit_ui.widgets.spacing import SIDE_MARGINS, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit_ui.presenters.evidence import EvidencePresenter
    from bwaudit_ui.presenters.intake import ImportState
    from bwaudit_ui.presenters.session import AssessmentSession


class EvidencePane(QWidget):
    """Photos and papers of the current question.

    Signals:
        notes_wanted(): the confidential notes are to be opened.
        photo_wanted(str): a photo is to be opened.
        camera_wanted(): a photo is to be taken.
    """

    notes_wanted = Signal()
    photo_wanted = Signal(str)
    camera_wanted = Signal()

    def __init__(
        self,
        session: AssessmentSession,
        presenter: EvidencePresenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._presenter = presenter
        self.camera = Button(self.tr("Take photo"), ButtonKind.PRIMARY, icon="camera")
        self.camera.setObjectName("take_photo")
        self.add = Button(self.tr("Add files"), icon="image-plus")
        self.add.setObjectName("add_files")
        self.paste = Button(self.tr("Paste"), icon="clipboard")
        self.paste.setObjectName("paste_photo")
        self.task = LongTask()
        self.task.setObjectName("import_task")
        self.task.hide()
        self.problems = ProblemNote()
        self.problems.setObjectName("import_problems")
        self.warning = NoticeLine("scan-face")
        self.warning.setObjectName("faces_warning")
        self.grid = PhotoGrid(presenter.photos, columns=0, least_width=108, grow=True)
        self.grid.setObjectName("photo_grid")
        self._empty = EmptyState("images", "")
        self.drop = DropArea()
        self.drop.setObjectName("drop_area")
        self.notes_box = ConfidentialBox()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        space(buttons, 0, 8)
        buttons.addWidget(self.camera, 1)
        buttons.addWidget(self.add)
        below = QHBoxLayout()
        space(below, 0, 8)
        below.addWidget(self.drop, 1)
        below.addWidget(self.paste)
        column = QVBoxLayout(self)
        space(column, SIDE_MARGINS, 14)
        column.addLayout(buttons)
        for part in (self.task, self.problems, self.warning, self.grid, self._empty):
            column.addWidget(part)
        column.addLayout(below)
        column.addWidget(self.notes_box)
        column.addStretch(1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.ask_for_files)
        self.paste.clicked.connect(self.paste_from_clipboard)
        self.task.stop_wanted.connect(self._stop)
        self.camera.clicked.connect(self.camera_wanted)
        self.grid.photo_opened.connect(self.open_photo)
        self.warning.action_wanted.connect(self._hide_faces)
        self.take_drops(self)
        self.drop.paths_dropped.connect(self._presenter.add_files)
        self.drop.image_dropped.connect(self._presenter.add_picture)
        self.notes_box.open_wanted.connect(self.notes_wanted)
        self._presenter.photos_changed.connect(self._show_photos)
        self._presenter.import_changed.connect(self._show_import)
        self._presenter.problems_found.connect(self.problems.show_sentences)
        self._session.question_changed.connect(self.problems.hide)

    def take_drops(self, widget: QWidget) -> None:
        """Let another widget take dropped photos as well, such as the centre pane."""
        target = DropTarget(widget)
        target.paths_dropped.connect(self._presenter.add_files)
        target.image_dropped.connect(self._presenter.add_picture)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.camera.set_words(self.tr("Take photo"))
        self.add.set_words(self.tr("Add files"))
        self.paste.set_words(self.tr("Paste"))
        self._empty.set_text(self.tr("No photos for this question yet"))
        self._show_photos()

    def set_roomy(self, roomy: bool) -> None:
        """Show the words of two buttons, or of the first one only."""
        self.add.set_compact(not roomy)
        self.paste.set_compact(True)

    def set_note_count(self, count: int) -> None:
        """How many notes the closed box tells of."""
        self.notes_box.set_count(count)

    @Slot()
    def ask_for_files(self) -> None:
        """Choose files; several at once."""
        kinds = self.tr("Photos and papers ({kinds})").format(kinds=FILE_KINDS)
        every = self.tr("All files (*)")
        chooser = photo_chooser(self.tr("Add photos or papers"), self.window(), [kinds, every])
        chooser.setObjectName("choose_photos")
        chooser.filesSelected.connect(self._on_files)
        chooser.open()

    @Slot()
    def paste_from_clipboard(self) -> None:
        """Take files or a picture from the clipboard, or say that there is none."""
        if not self.drop.paste():
            self._session.tell(self.tr("There is no photo on the clipboard"))

    @Slot(str)
    def open_photo(self, evidence: str) -> None:
        """Open a photo, large and to edit."""
        self.photo_wanted.emit(evidence)

    def open_first(self, wanted: str = "") -> None:
        """Put the focus on the first photo, or on the one wanted if it is here; Enter opens it."""
        photos = [each.id for each in self._presenter.evidence]
        if photos:
            self.grid.setFocus()
            self.grid.set_current(wanted if wanted in photos else photos[0])

    @Slot()
    def _hide_faces(self) -> None:
        """Open the first photo that shows faces."""
        for one in self._presenter.evidence:
            if one.visible_faces and one.use is EvidenceUse.USE:
                self.photo_wanted.emit(one.id)
                return

    @Slot(list)
    def _on_files(self, names: list[str]) -> None:
        self._presenter.add_files([Path(name) for name in names])

    @Slot()
    def _stop(self) -> None:
        self.task.stopping()
        self._presenter.stop()

    @Slot()
    def _show_photos(self) -> None:
        some = bool(self._presenter.evidence)
        self.grid.setVisible(some)
        self._empty.setVisible(not some)
        warning = self._presenter.warning
        self.warning.setVisible(bool(warning))
        self.warning.set_text(warning, self.tr("Hide faces"))
        for part in (self.camera, self.add, self.paste, self.drop):
            part.setEnabled(not self._presenter.closed)

    @Slot(object)
    def _show_import(self, state: ImportState | None) -> None:
        if state is None:
            self.task.hide()
            return
        if self.task.isHidden():
            self.task.start(self.tr("Adding photos"))
        self.task.set_progress(state.done, state.total, state.seconds_left)
        after = self.tr("You can keep working. If you stop, the {done} photos added stay.")
        self.task.set_after_stop(after.format(done=state.done))


class ProblemNote(BandCard):
    """Sentences about files that were not added; it stays until somebody closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Colour.WARNING, Colour.WARNING_SOFT, margins=(18, 8, 8, 10), parent=parent)
        self._lines = Text(wrap=True)
        self._lines.setObjectName("import_problem_text")
        self._close = Button(kind=ButtonKind.GHOST, icon="x", name=self.tr("Close"))
        row = QHBoxLayout()
        space(row, 0, 4)
        row.addWidget(self._lines, 1)
        row.addWidget(self._close)
        self.body.addLayout(row)
        self._close.clicked.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._lines.text()

    @Slot(object)
    def show_sentences(self, sentences: tuple[str, ...]) -> None:
        """Show sentences, one a line."""
        self._lines.setText("\n".join(sentences))
        self.show()
