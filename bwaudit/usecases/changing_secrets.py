"""Change what opens the store: the passphrase, the PIN of the notes, the recovery code.

The keys of the store stay as they are, so nothing is encrypted anew, and safety copies open with
what opens the store now. Whatever ends the program half-way leaves the old secret or the new one.
Secrets pass through and are not kept.
"""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from bwaudit.foundation.errors import Code, StoreError
from bwaudit.store import vault
from bwaudit.usecases import unlocking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.usecases.workspace import Workspace

NewCode = vault.NewCode
"""A recovery code to be shown, not in force yet."""
_REFUSALS: Final = frozenset({Code.DISK_FULL, Code.READ_ONLY, Code.WRITE_REFUSED})
_log = logging.getLogger(__name__)


def change_passphrase(workspace: Workspace, old: str, new: str) -> None:
    """Open with `new` from now on. Raises VaultError (wrong passphrase, wait, too short, not new),
    StoreError SECRET_NOT_CHANGED with the reason; then the old one still opens."""
    with _refusals_told():
        vault.change_passphrase(workspace.folders.vault, old, new, workspace.clock)
    _log.info("passphrase changed")


def change_notes_pin(workspace: Workspace, old: str, new: str) -> None:
    """Open the notes with `new` from now on; notes that are open stay open. Raises VaultError
    (wrong PIN, wait, too short, not new), StoreError SECRET_NOT_CHANGED."""
    with _refusals_told():
        vault.change_notes_pin(
            workspace.folders.vault, workspace.store.keys, old, new, workspace.clock
        )
    _log.info("notes PIN changed")


def prepare_code(workspace: Workspace, passphrase: str) -> NewCode:
    """Make a new recovery code, to be shown once; the one before works until `take_code`. Raises
    VaultError (wrong passphrase, wait)."""
    return vault.prepare_recovery_code(workspace.folders.vault, passphrase, workspace.clock)


def take_code(workspace: Workspace, new: NewCode) -> None:
    """The new code is written down: from now on it opens, and the one before does not. Raises
    StoreError SECRET_NOT_CHANGED; then the one before still opens."""
    with _refusals_told():
        vault.take_recovery_code(workspace.folders.vault, new)
    _log.info("recovery code changed")
    keep_code(workspace)


def code_was_used(workspace: Workspace) -> bool:
    """Whether the recovery code was used and neither replaced nor kept since."""
    return workspace.store.get_secret(unlocking.CODE_USED) is not None


def keep_code(workspace: Workspace) -> None:
    """Nothing more is to be said of a code that was used."""
    try:
        workspace.store.drop_secret(unlocking.CODE_USED)
    except StoreError as refused:  # it is said once more
        _log.warning("that the code is another one was not noted, %s", refused.code)


@contextmanager
def _refusals_told() -> Iterator[None]:
    """What the disk refuses is told with what it means here."""
    try:
        yield
    except StoreError as refused:
        if refused.code not in _REFUSALS:
            raise
        why = unlocking.why_refused(refused)
        raise StoreError(Code.SECRET_NOT_CHANGED, reason=why) from refused
