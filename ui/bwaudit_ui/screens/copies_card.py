"""Copies of an assessment on a stick: for whom, saving one, taking one in, and what that brought.

It must not read or write a copy; it says what a person wants and shows how it goes.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from bwaudit.foundation.errors import BwAuditError
from bwaudit.improvement.stream import is_factory_stream
from bwaudit.usecases import teaming
from bwaudit.usecases.safekeeping import LITTLE_ROOM
from bwaudit_ui.dialogs.folders import file_chooser
from bwaudit_ui.presenters.sync_text import brought, not_in_copy, saved_copy, sent_of
from bwaudit_ui.runtime.announce import announce
from bwaudit_ui.runtime.i18n import isolated, joined
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.long_task import LongTask
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from bwaudit.usecases.bundling import Imported, Saved
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.presenters.syncing import Syncing

_SHOW_AFTER_MS: Final = 400


class CopiesCard(Card):
    """The card.

    Signals:
        copy_wanted(): save a copy of the open assessment.
        assessment_wanted(str): open the assessment that came with a copy.
    """

    copy_wanted = Signal()
    assessment_wanted = Signal(str)

    def __init__(self, syncing: Syncing, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._syncing = syncing
        self._session: AssessmentSession | None = None
        self._came = ""
        self._taking = self._stopped = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self._heading = Text(role=TextRole.HEADING)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._team_said = Text(role=TextRole.CAPTION, ink=Colour.INK2, wrap=True)
        self._team_said.setObjectName("copy_for")
        self._team = Button(name="-", icon="user-plus")
        self._team.setObjectName("copy_colleagues")
        self._save = Button(name="-", icon="usb")
        self._save.setObjectName("save_copy")
        self._take = Button(name="-", icon="folder-open")
        self._take.setObjectName("open_copy")
        self._open = Button(name="-", icon="arrow-right")
        self._open.setObjectName("open_taken_in")
        for button in (self._team, self._save, self._take, self._open):
            button.set_compact(False)
        self._open.hide()
        self._task = LongTask()
        self._task.setObjectName("copy_task")
        self._task.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SHOW_AFTER_MS)
        self._done = StateLine("check", "", icon_ink=Colour.COMPLIANT)
        self._done.setObjectName("copy_done")
        self._done.hide()
        self._room = StateLine("hard-drive", "", icon_ink=Colour.WARNING)
        self._room.setObjectName("little_room")
        self._room.hide()
        words = (self._heading, self._said, self._team_said)
        buttons = (self._team, self._save, self._take)
        for part in (*words, *buttons, self._task, self._done, self._open, self._room):
            self.body.addWidget(part)

    def _connect(self) -> None:
        syncing = self._syncing
        self._save.clicked.connect(self.copy_wanted)
        self._take.clicked.connect(self.ask_copy)
        self._team.clicked.connect(self._open_team)
        self._open.clicked.connect(self._on_open)
        self._task.stop_wanted.connect(self._stop)
        self._soon.timeout.connect(self._task.show)
        syncing.copying.connect(self._show_begin)
        syncing.copy_progressed.connect(self._show_progress)
        syncing.copy_ended.connect(self._show_end)
        syncing.copied.connect(self._show_copied)
        syncing.imported.connect(self._show_imported)
        syncing.sent.connect(self.refresh)  # sending also asks who else works for head office

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Copy on a USB stick"))
        self._save.set_words(self.tr("Save copy to USB"))
        self._take.set_words(self.tr("Take in a copy"))
        self._team.set_words(self.tr("Choose colleagues"))
        self._open.set_words(self.tr("Open this assessment"))
        self.refresh()

    def attach(self, session: AssessmentSession | None) -> None:
        """Copies are of this assessment; of none, one can only be taken in."""
        self._session = session
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say who can open a copy now, and what can be done."""
        self._said.setText(
            self.tr(
                "A copy holds everything of the open assessment. It is encrypted, and is read back "
                "before it counts as saved. No colleague can open the confidential notes."
            )
            if self._session is not None
            else self.tr(
                "Open an assessment to save a copy of it. A copy can be taken in any time."
            )
        )
        self._save.setEnabled(self._session is not None)
        self._show_team()

    def forget(self) -> None:
        """Say no more of a copy that was saved or taken in before."""
        self._done.hide()
        self._open.hide()

    @Slot(object)
    def show_room(self, room: int) -> None:
        """Say how much room is left on the disk, when it is little; in bytes."""
        self._room.setVisible(room < LITTLE_ROOM)
        said = self.tr("{room} MB are free on this disk. Free some before you add many photos.")
        self._room.set_text(said.format(room=room >> 20))

    # For whom

    def _show_team(self) -> None:
        """Who can open a copy, and choosing it where head office said who works there."""
        session = self._session
        self._team_said.setVisible(session is not None)
        self._team.setVisible(session is not None and bool(teaming.colleagues(session.workspace)))
        if session is None:
            return
        chosen = teaming.chosen(session.assessment)
        said = self.tr("Head office and this device can open it.")
        if self._syncing.enrolment() is None:
            said = self.tr(
                "Only this device can open it. Once it knows a head office, you can choose "
                "colleagues."
            )
        elif chosen:
            said = self.tr("Head office, this device and these colleagues can open it: {names}.")
            said = said.format(names=joined(map(isolated, chosen)))
        self._team_said.setText(said)

    def fill_team(self, menu: QMenu) -> None:
        """Add a line for each colleague a copy can be for, ticked for those it is for."""
        session = self._session
        if session is None:
            return
        chosen = teaming.chosen(session.assessment)
        for name in teaming.colleagues(session.workspace):
            line = menu.addAction(name)
            line.setCheckable(True)
            line.setChecked(name in chosen)
            line.toggled.connect(partial(self._choose, name))

    @Slot()
    def _open_team(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_team(menu)
        menu.popup(self._team.mapToGlobal(self._team.rect().bottomLeft()))

    def _choose(self, name: str, on: bool) -> None:
        session = self._session
        if session is None:
            return
        others = [each for each in teaming.chosen(session.assessment) if each != name]
        try:
            teaming.choose(session.assessment, [*others, name] if on else others)
        except BwAuditError as refused:
            session.tell(spoken(refused).sentence)
        self._show_team()

    # At work

    @Slot()
    def ask_copy(self) -> None:
        """Ask which copy on a stick is taken in."""
        kinds = [self.tr("Copies of assessments (*.bwbundle)")]
        chooser = file_chooser(self.tr("Take in a copy"), self, kinds)
        chooser.setObjectName("copy_chooser")
        chooser.fileSelected.connect(self.take_in)
        chooser.open()

    @Slot(str)
    def take_in(self, path: str) -> None:
        """Take in the copy in a file."""
        self._syncing.take_in(Path(path))

    @Slot(bool)
    def _show_begin(self, taking: bool) -> None:
        self._done.hide()
        self._open.hide()
        self._taking, self._stopped = taking, False
        if taking:
            title = self.tr("Taking in a copy")
            stop = self.tr("You can keep working. If you stop, nothing of it is taken in.")
        else:
            title = self.tr("Saving a copy")
            stop = self.tr("You can keep working. If you stop, no file is left there.")
        self._task.start(title, stop)
        self._task.hide()
        self._soon.start()

    @Slot()
    def _show_end(self) -> None:
        self._soon.stop()
        # The button of Stop rests once it was pressed, so that the focus may be anywhere by now.
        if self._stopped or self._task.stop_button().hasFocus():
            button = self._take if self._taking else self._save
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._task.hide()
        if self._stopped:
            nothing = self.tr("Stopped. Nothing of the copy was taken in")
            self._say(nothing if self._taking else self.tr("Stopped. No file was left there"))

    @Slot(object, object)
    def _show_progress(self, done: int, total: int) -> None:
        self._task.set_progress(done, total, words=sent_of(done, total) if total else "")

    @Slot()
    def _stop(self) -> None:
        self._stopped = True
        self._task.stopping()
        self._syncing.stop_copy()

    @Slot(object)
    def _show_copied(self, saved: Saved) -> None:
        self._say(saved_copy(saved), is_whole=not not_in_copy(saved))

    @Slot(object)
    def _show_imported(self, imported: Imported) -> None:
        here = self._session is not None and self._session.assessment.id == imported.assessment
        self._came = imported.assessment
        self._open.setVisible(not here and not is_factory_stream(imported.assessment))
        self._say(brought(imported), is_whole=not imported.lacking)

    def _say(self, sentence: str, *, is_whole: bool = True) -> None:
        sign, ink = ("check", Colour.COMPLIANT) if is_whole else ("triangle-alert", Colour.WARNING)
        self._done.set_state(sign, sentence, ink)
        self._done.show()
        announce(self, sentence)

    @Slot()
    def _on_open(self) -> None:
        self.assessment_wanted.emit(self._came)
