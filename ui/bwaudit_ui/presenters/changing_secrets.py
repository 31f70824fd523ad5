"""Changing what opens the store: passphrase, notes PIN, recovery code. It keeps none of them but a
new code that is on screen and not in force yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bwaudit.usecases import changing_secrets
from bwaudit_ui.presenters.secret_tries import SecretTries

if TYPE_CHECKING:
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.changing_secrets import NewCode
    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.runtime.jobs import JobRunner


class ChangingSecrets(SecretTries):
    """One change at an open store.

    Signals:
        changed(): the new secret opens from now on, and the old one does not.
        code_made(str): a code to be written down; the one before works until `take_code`.
    """

    changed = Signal()
    code_made = Signal(str)

    def __init__(
        self, workspace: Workspace, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(jobs, parent)
        self._workspace = workspace
        self._new: NewCode | None = None

    def change_passphrase(self, old: str, new: str) -> None:
        """Put a new passphrase in the place of the old one."""
        workspace = self._workspace

        def work(_progress: Progress, _cancel: CancelToken) -> None:
            changing_secrets.change_passphrase(workspace, old, new)

        self.submit(work, self._tell, what=self.tr("The change of the passphrase"))

    def change_notes_pin(self, old: str, new: str) -> None:
        """Put a new PIN of the notes in the place of the old one."""
        workspace = self._workspace

        def work(_progress: Progress, _cancel: CancelToken) -> None:
            changing_secrets.change_notes_pin(workspace, old, new)

        self.submit(work, self._tell, what=self.tr("The change of the PIN"))

    def make_code(self, passphrase: str) -> None:
        """Make a new recovery code, to be shown."""
        workspace = self._workspace

        def work(_progress: Progress, _cancel: CancelToken) -> NewCode:
            return changing_secrets.prepare_code(workspace, passphrase)

        self.submit(work, self._hold)

    def take_code(self) -> None:
        """The code is written down: it opens from now on. Does nothing while none is shown."""
        new, workspace = self._new, self._workspace
        if new is None:
            return

        def work(_progress: Progress, _cancel: CancelToken) -> None:
            changing_secrets.take_code(workspace, new)

        self.submit(work, self._tell, what=self.tr("The change of the recovery code"))

    def forget(self) -> None:
        """Let go of a code that was shown; the one before works on."""
        self._new = None

    def _hold(self, new: NewCode) -> None:
        self._new = new
        self.code_made.emit(new.code)

    def _tell(self, _nothing: None) -> None:
        self._new = None
        self.changed.emit()
