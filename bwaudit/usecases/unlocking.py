"""Set up a device, open its store, lock it again; open and close the confidential notes.

Keys live in the objects these functions return and nowhere else. Locking drops them.
"""

from __future__ import annotations

import errno
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from bwaudit.foundation.content import shipped_data
from bwaudit.foundation.errors import Cancelled, Code, StoreError
from bwaudit.foundation.files import private_folder
from bwaudit.foundation.hashing import canonical, strict_json
from bwaudit.foundation.jobs import no_progress
from bwaudit.foundation.sentences import WHY_NOT_SAVED
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.store import vault
from bwaudit.store.store import Store
from bwaudit.usecases import bundling, confidential
from bwaudit.usecases.events import Locked, NotesChanged
from bwaudit.usecases.workspace import DeviceIdentity, Workspace
from bwaudit.wire.keys import DeviceKeys

if TYPE_CHECKING:
    from datetime import datetime

    from bwaudit.foundation.clock import Clock
    from bwaudit.foundation.jobs import Progress
    from bwaudit.foundation.paths import Folders
    from bwaudit.store.vault import NotesKey

STEPS = 2
"""Steps of opening a store: the key is made from the passphrase, then the data is read."""
CODE_USED = "recovery code used"
"""Name of what the store keeps from the use of the recovery code until there is another one."""
_IDENTITY = "device"
_RUNNING = "running"
_REASONS = {Code.DISK_FULL: errno.ENOSPC, Code.READ_ONLY: errno.EROFS}
_log = logging.getLogger(__name__)


def set_up(
    folders: Folders,
    clock: Clock,
    *,
    name: str,
    passphrase: str,
    notes_pin: str,
    cost: vault.KdfCost | None = None,
) -> tuple[Workspace, str]:
    """Make a store for `name` and open it. Returns the recovery code as well, which is shown once.

    Raises VaultError when the passphrase or PIN is too short or a store is there already, and
    StoreError NOT_SET_UP with the reason when the disk refuses; then the folder is as it was, since
    nobody has seen the recovery code of what was begun.
    """
    try:
        private_folder(folders.vault)
        before = set(folders.vault.rglob("*"))
        keys, code = vault.create(folders.vault, passphrase, notes_pin, cost or vault.KdfCost())
        try:
            return _made(folders, clock, keys, name), code
        except StoreError:
            for made in sorted(set(folders.vault.rglob("*")) - before, reverse=True):
                with suppress(OSError):
                    made.rmdir() if made.is_dir() else made.unlink()
            raise
    except StoreError as refused:
        raise StoreError(Code.NOT_SET_UP, reason=why_refused(refused)) from refused


def why_refused(refused: StoreError) -> str:
    """Why the disk did not take the key file, as it stands inside a sentence."""
    return WHY_NOT_SAVED[_REASONS.get(refused.code, 0)]


def _made(folders: Folders, clock: Clock, keys: vault.Keys, name: str) -> Workspace:
    store = Store.open(folders.vault, keys, clock)
    try:
        device = DeviceIdentity(name.strip(), DeviceKeys.generate())
        store.put_secret(_IDENTITY, _written(device))
        store.set_device(device.id)
        _note_running(store)
    except BaseException:
        store.close()
        raise
    _log.info("store set up")
    return _workspace(folders, clock, store, device)


def unlock(
    folders: Folders, clock: Clock, passphrase: str, progress: Progress = no_progress
) -> Workspace:
    """Open the store. Raises VaultError (wrong passphrase, wait) or StoreError (damaged, newer)."""
    progress(0, STEPS)
    keys = vault.unlock(folders.vault, passphrase, clock)
    progress(1, STEPS)
    return open_with(folders, clock, keys)


def recover(folders: Folders, clock: Clock, code: str, passphrase: str) -> Workspace:
    """Open the store with the recovery code and give it a new passphrase; notes stay closed. That
    the code was used is kept until there is another one, or a person keeps it."""
    keys = vault.new_passphrase_with_code(folders.vault, code, passphrase, clock)
    workspace = open_with(folders, clock, keys)
    _note_code_used(workspace.store)
    return workspace


def confirm(workspace: Workspace, passphrase: str) -> None:
    """Make sure that the person at an open store knows its passphrase. Raises VaultError if not."""
    vault.unlock(workspace.folders.vault, passphrase, workspace.clock)


def lock(workspace: Workspace) -> None:
    """Close everything and tell every screen. Nothing of the store is readable afterwards."""
    try:
        _seal_notes(workspace)
        workspace.line.end()
        _note_closed(workspace.store)
    finally:
        workspace.store.close()
    workspace.events.publish(Locked())
    _log.info("locked")


def open_notes(workspace: Workspace, pin: str) -> None:
    """Open the confidential notes with their own PIN. Those of finished assessments are sealed for
    good before anybody can read them. Raises VaultError when the PIN does not match."""
    if workspace.notes_open:
        return
    open_notes_with(workspace, notes_key(workspace, pin))


def notes_key(workspace: Workspace, pin: str) -> NotesKey:
    """The key of the confidential notes. Raises VaultError when the PIN does not match."""
    return vault.open_notes(workspace.folders.vault, workspace.store.keys, pin, workspace.clock)


def open_notes_with(workspace: Workspace, key: NotesKey) -> None:
    """Open the confidential notes with their key."""
    workspace.store.open_restricted(key)
    confidential.seal_finished(workspace)
    workspace.events.publish(NotesChanged())


def close_notes(workspace: Workspace) -> None:
    """Close the confidential notes and drop their key; the PIN is needed to open them again."""
    if workspace.notes_open:
        _seal_notes(workspace)
        workspace.store.close_restricted()
        workspace.events.publish(NotesChanged())


def _seal_notes(workspace: Workspace) -> None:
    """What is new of the notes can be sent while they are closed. It must not keep them open."""
    try:
        bundling.seal_notes(workspace)
    except StoreError as refused:
        _log.warning("notes were not sealed, %s", refused.code)


def _note_closed(store: Store) -> None:
    """The program ends as it should. A disk that refuses must not keep the store open, and a store
    that is closed already may be locked once more."""
    try:
        store.drop_secret(_RUNNING)
    except (StoreError, Cancelled) as refused:
        _log.warning("the end was not noted, %s", refused.code)


def _note_code_used(store: Store) -> None:
    """Whoever read the code out, or listened, knows it."""
    try:
        store.put_secret(CODE_USED, b"1")
    except StoreError as refused:  # nobody is kept out for it
        _log.warning("the use of the code was not noted, %s", refused.code)


def _note_running(store: Store) -> datetime | None:
    """From now on the store is open. When it was not closed the last time: until when everything
    is here."""
    if store.get_secret(_RUNNING) is not None:
        return store.last_written()
    try:
        store.put_secret(_RUNNING, b"1")
    except StoreError as refused:
        _log.warning("the start was not noted, %s", refused.code)
    return None


def open_with(folders: Folders, clock: Clock, keys: vault.Keys) -> Workspace:
    """Open the store with keys that are known. Raises StoreError (damaged, newer)."""
    store = Store.open(folders.vault, keys, clock)
    stopped_at = _note_running(store)
    written = store.get_secret(_IDENTITY)
    if written is None:  # the program ended between making the store and its identity
        device = DeviceIdentity("", DeviceKeys.generate())
        store.put_secret(_IDENTITY, _written(device))
    else:
        known = strict_json(written)
        device = DeviceIdentity(known["name"], DeviceKeys.from_json(known["keys"]))
    store.set_device(device.id)
    _log.info("unlocked, %d changes recovered", store.recovered)
    workspace = _workspace(folders, clock, store, device)
    workspace.stopped_at = stopped_at
    return workspace


def _workspace(folders: Folders, clock: Clock, store: Store, device: DeviceIdentity) -> Workspace:
    catalogue = Catalogue([shipped_data()], cache=folders.cache)
    return Workspace(folders, clock, store, catalogue, device)


def _written(device: DeviceIdentity) -> bytes:
    return canonical({"name": device.name, "keys": device.keys.to_json()})
