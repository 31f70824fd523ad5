"""What every command of the frame does, and the shortcuts that run it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from bwaudit.assessment.gate import IssueKind
from bwaudit_ui.dialogs.help import HelpSheet, HelpWords
from bwaudit_ui.dialogs.notes_pin import ask_notes_pin
from bwaudit_ui.dialogs.quick_note import QuickNote
from bwaudit_ui.presenters.issue_text import issue_sentence
from bwaudit_ui.presenters.problems import next_problem, with_faces
from bwaudit_ui.runtime.help_text import help_lines, page_keys
from bwaudit_ui.runtime.keymap import commands_in_force, is_by_itself, shown, with_local_digits
from bwaudit_ui.runtime.shortcuts import (
    CommandId,
    KeyLine,
    commands,
    numbered_places,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bwaudit.assessment.gate import Issue
    from bwaudit_ui.screens.desk import Desk
    from bwaudit_ui.screens.photos import PhotosScreen
    from bwaudit_ui.screens.questions import QuestionsScreen
    from bwaudit_ui.screens.report import ReportScreen

_THEMES = {
    CommandId.THEME_SYSTEM: "system",
    CommandId.THEME_LIGHT: "light",
    CommandId.THEME_DAYLIGHT: "daylight",
    CommandId.THEME_DARK: "dark",
    CommandId.THEME_CONTRAST: "high_contrast",
}


@runtime_checkable
class _HasPanes(Protocol):
    """A page with several panes."""

    def next_pane(self) -> None: ...

    def previous_pane(self) -> None: ...


@runtime_checkable
class _HasSteps(Protocol):
    """A page with steps of its own, such as marks of a photo that is not saved yet. False when
    there is none to take."""

    def undo_step(self) -> bool: ...

    def redo_step(self) -> bool: ...


class DeskCommands(QObject):
    """Runs commands on a desk, from keys and from the palette."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._inside = {command.id for command in commands() if command.inside}
        self._does = self._table()
        self._shortcuts: list[QShortcut] = []
        self._in_force: tuple[tuple[str, ...], ...] = ()
        self._beside = ("", "")
        desk.finder.command_wanted.connect(self.run)
        desk.finder.loose_wanted.connect(self.show_loose)
        desk.next_problem_wanted.connect(self.go_to_next_problem)
        desk.help_wanted.connect(self._help)
        desk.preferences.changed.connect(self._follow)
        self._follow()

    @Slot(object)
    def run(self, command: CommandId) -> None:
        """Do a command. One that needs an open assessment does nothing without."""
        around = self._desk.around
        alone = self._desk.session is None
        if around.session is not None and (around.is_front or alone):
            step = {
                CommandId.UNDO: around.session.undo,
                CommandId.REDO: around.session.redo,
            }.get(command)
            if step is not None:
                step()
                return
        if command in self._inside and self._desk.session is None:
            return
        self._does[command]()

    @Slot(object)
    def press(self, command: CommandId) -> None:
        """Do what the key of a command does here: with a factory in front, the keys of places lead
        along its rail."""
        places = numbered_places()
        rail = self._desk.rail.places()
        if self._desk.around.is_front and command in places:
            at = places.index(command)
            if at < len(rail):
                self._desk.show_page(rail[at])
            return
        self.run(command)

    def _table(self) -> dict[CommandId, Callable[[], object]]:
        desk = self._desk
        table: dict[CommandId, Callable[[], object]] = {
            CommandId.SEARCH: desk.finder.open,
            CommandId.LEFT: partial(desk.inside.show_kind, "left"),
            CommandId.NEXT_PROBLEM: self.go_to_next_problem,
            CommandId.PREVIOUS_PROBLEM: partial(self._go_to_problem, -1),
            CommandId.QUICK_NOTE: self._quick_note,
            CommandId.EXPORT: self._export,
            CommandId.SEND: desk.syncing.send_now,
            CommandId.LOOK: self._look,
            CommandId.QUICK_PHOTO: partial(desk.inside.take_photo, ""),
            CommandId.CAMERA_CLOCK: partial(desk.show_page, "camera_clock"),
            CommandId.UNDO: self._undo,
            CommandId.REDO: self._redo,
            CommandId.NEXT_PANE: partial(self._change_pane, 1),
            CommandId.PREVIOUS_PANE: partial(self._change_pane, -1),
            CommandId.BACK: desk.go_back,
            CommandId.LIST_WIDER: partial(self._widen, 1, 0),
            CommandId.LIST_NARROWER: partial(self._widen, -1, 0),
            CommandId.EVIDENCE_WIDER: partial(self._widen, 0, 1),
            CommandId.EVIDENCE_NARROWER: partial(self._widen, 0, -1),
            CommandId.TEXT_LARGER: partial(desk.preferences.step_text, 1),
            CommandId.TEXT_SMALLER: partial(desk.preferences.step_text, -1),
            CommandId.TEXT_NORMAL: partial(desk.preferences.step_text, 0),
            CommandId.PRESENT: desk.meeting_wanted.emit,
            CommandId.URGENT: desk.show_urgent,
            CommandId.CHANGE_PASSPHRASE: desk.secrets.change_passphrase,
            CommandId.CHANGE_PIN: desk.secrets.change_pin,
            CommandId.NEW_CODE: desk.secrets.make_code,
            CommandId.COVER: partial(desk.cover_wanted.emit, False),
            CommandId.LOCK: desk.lock_wanted.emit,
            CommandId.HELP: self._help,
        }
        for page in pages():
            table[page] = partial(desk.show_page, page.value)
        for command, theme in _THEMES.items():
            table[command] = partial(desk.preferences.set, theme=theme)
        return table

    @Slot()
    def go_to_next_problem(self) -> None:
        """Go to the next problem, from the question that is open, round the end."""
        self._go_to_problem(1)

    def _go_to_problem(self, step: int) -> None:
        desk, session = self._desk, self._desk.session
        if session is None:
            return
        session.leaving.emit()
        assessment, problems = session.assessment, session.assessment.issues()
        page, beside = self._beside
        found = next_problem(
            problems,
            assessment.questionnaire,
            session.current_question,
            step=step,
            beside=beside if page == desk.pages.current else "",
        )
        if found is None:
            desk.say(self.tr("Nothing is left and nothing is missing"))
            return
        self._show_problem(found, problems)
        self._beside = (desk.pages.current, "" if found.question else found.key)
        sentence = issue_sentence(found, assessment.record)
        about = found.number or (desk.page_name() if not found.question else "")
        session.announced.emit(f"{about}: {sentence}" if about else sentence)

    def _show_problem(self, found: Issue, problems: Sequence[Issue]) -> None:
        desk = self._desk
        if found.kind in (IssueKind.COMMENT, IssueKind.SENT_BACK):
            desk.inside.show_comment(found.question)
        elif found.kind is IssueKind.VISIBLE_FACES and desk.session is not None:
            desk.session.go_to(found.question)
            desk.inside.show_photo(found.evidence, with_faces(problems, found.question))
        elif found.kind is IssueKind.URGENT_NOT_BEGUN:
            desk.inside.show_urgent_of(found.question)
        elif found.question:
            desk.inside.show_question(found.question)
        elif found.paper:
            desk.inside.show_paper(found.paper)
        elif found.field:
            desk.show_page("sync")
        else:
            self.show_loose(found.evidence)

    @Slot(str)
    def show_loose(self, evidence: str) -> None:
        """Show a photo where it can be put on a question; a file on none stands in the findings."""
        desk = self._desk
        if desk.session is None:
            return
        if not desk.session.assessment.record.evidence(evidence).is_photo:
            desk.show_page("findings")
            return
        desk.show_page("photos")
        cast("PhotosScreen", desk.pages.page("photos")).show_photo(evidence)

    def _undo(self) -> None:
        page: object = self._desk.pages.front()
        if isinstance(page, _HasSteps) and page.undo_step():
            return
        session = self._desk.session
        if session is not None:
            session.undo()

    def _redo(self) -> None:
        page: object = self._desk.pages.front()
        if isinstance(page, _HasSteps) and page.redo_step():
            return
        session = self._desk.session
        if session is not None:
            session.redo()

    def _quick_note(self) -> None:
        """Write a confidential note that is on no question, with the notes PIN first."""
        session, window = self._desk.session, self._desk.window()
        if session is not None:
            ask_notes_pin(session, window, lambda: QuickNote(session, window).open())

    def _look(self) -> None:
        """Ask head office whether it wrote anything, where the answer can be seen."""
        self._desk.show_page("sync")
        self._desk.syncing.look_now()

    def _export(self) -> None:
        """Show the report with the focus on Export PDF: Enter saves it, and only once."""
        self._desk.show_page("report")
        cast("ReportScreen", self._desk.pages.page("report")).focus_export()

    def _change_pane(self, step: int) -> None:
        page = self._desk.pages.front()
        several: object = page
        if isinstance(several, _HasPanes):
            (several.next_pane if step > 0 else several.previous_pane)()
            return
        rail, focused = self._desk.rail, self._desk.window().focusWidget()
        inside = focused is not None and rail.isAncestorOf(focused)
        if inside and page is not None:
            page.activate()
        elif rail.isVisible():
            rail.button(self._desk.pages.current).setFocus(Qt.FocusReason.TabFocusReason)

    def _widen(self, list_by: int, evidence_by: int) -> None:
        """Draw the edge of a pane by a step, on the page where that is seen."""
        if self._desk.pages.current != "questions":
            self._desk.show_page("questions")
        page = cast("QuestionsScreen", self._desk.pages.page("questions"))
        page.widen_panes(list_by, evidence_by)

    def _help(self) -> None:
        desk = self._desk
        settings = desk.preferences.settings
        page, changed = desk.pages.current, settings.keys
        everywhere = tuple(
            KeyLine("  ".join(shown(keys) for keys in each.keys[:2]), each.title)
            for each in commands_in_force(changed)
            if each.keys
        )
        title = self.tr("Help and keys")
        named = desk.page_name()
        if named:
            title = self.tr("Help and keys: {page}").format(page=named)
        of_page = page_keys(page, changed, single=settings.single_keys)
        words = HelpWords(title, help_lines(page, changed), of_page, everywhere)
        HelpSheet(words, desk.window()).open()

    @Slot()
    def _follow(self) -> None:
        """Make the shortcuts anew when a key or the use of single keys is another."""
        settings = self._desk.preferences.settings
        wanted = tuple(
            tuple(keys for keys in each.keys if settings.single_keys or not is_by_itself(keys))
            for each in commands_in_force(settings.keys)
        )
        if wanted == self._in_force:
            return
        self._in_force = wanted
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = [
            self._shortcut(local, command.id)
            for command, in_force in zip(commands(), wanted, strict=True)
            for keys in in_force
            for local in with_local_digits(keys)
        ]

    def _shortcut(self, keys: str, command: CommandId) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._desk)
        shortcut.activated.connect(partial(self.press, command))
        return shortcut
