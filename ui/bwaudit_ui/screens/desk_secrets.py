"""What changes the secrets of an open store: its sheets over the desk, and a word about a recovery
code that was used.

The sheets go when the store closes or the exit meeting begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from bwaudit.usecases import changing_secrets
from bwaudit_ui.dialogs.new_code import NewCode
from bwaudit_ui.dialogs.new_notes_pin import NewNotesPin
from bwaudit_ui.dialogs.new_passphrase import NewPassphrase
from bwaudit_ui.presenters.changing_secrets import ChangingSecrets

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.dialogs.secret_sheet import SecretSheet
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.screens.notices import Notices

CODE = "code"
"""Name of the band about a code that was used."""
_NEW, _KEEP = "new", "keep"


class DeskSecrets(QObject):
    """One sheet at a time over the window of a desk."""

    def __init__(
        self,
        workspace: Workspace,
        jobs: JobRunner,
        notices: Notices,
        say: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs
        self._notices = notices
        self._say = say
        self._over = parent
        self._sheet: SecretSheet | None = None
        notices.action_chosen.connect(self._act)

    @Slot()
    def change_passphrase(self) -> None:
        """Ask for the passphrase there is and a new one."""
        self._open(NewPassphrase)

    @Slot()
    def change_pin(self) -> None:
        """Ask for the PIN of the notes there is and a new one."""
        self._open(NewNotesPin)

    @Slot()
    def make_code(self) -> None:
        """Ask for the passphrase, then show a new recovery code."""
        self._open(NewCode)

    def show_used_code(self) -> None:
        """Say that the recovery code was used, until there is another one or it is kept."""
        if not changing_secrets.code_was_used(self._workspace):
            self._notices.hide_notice(CODE)
            return
        text = self.tr(
            "This device was opened with its recovery code. If somebody heard it or saw it, make a "
            "new one"
        )
        actions = [(_NEW, self.tr("Make a new code")), (_KEEP, self.tr("Keep this code"))]
        self._notices.show_notice(CODE, text, actions)

    def retranslate(self) -> None:
        """Say what still stands there in the language in force."""
        if self._notices.notice(CODE) is not None:
            self.show_used_code()

    def put_down(self) -> None:
        """Close the sheet that is open, with what was typed into it."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None and isValid(sheet):
            sheet.put_down()

    def _open(self, kind: type[NewPassphrase | NewNotesPin | NewCode]) -> None:
        self.put_down()
        changing = ChangingSecrets(self._workspace, self._jobs)
        sheet = kind(changing, self._over.window())
        sheet.changed.connect(self._tell)
        self._sheet = sheet
        sheet.open()

    @Slot(str)
    def _tell(self, done: str) -> None:
        self._say(done)
        self.show_used_code()

    @Slot(str, str)
    def _act(self, name: str, key: str) -> None:
        if name == CODE and key == _NEW:
            self.make_code()
        elif name == CODE:
            changing_secrets.keep_code(self._workspace)
