"""The vault: from a passphrase, a recovery code or a notes PIN to the keys of the store.

Two master keys never meet: one for the assessments, one for the confidential notes. The passphrase
or the recovery code opens the first; the second needs the first and the PIN, so neither the daily
passphrase nor a code read over the telephone ever opens notes. Wrong tries are counted durably;
nothing is ever wiped. No database is touched here, and no secret is logged, shown in a repr or put
in an error.

Source: `sync-security.md` 3a.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bwaudit.foundation.clock import Clock, SystemClock
from bwaudit.foundation.errors import Code, StoreError, VaultError
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.text import plain_digits
from bwaudit.store import keyslots
from bwaudit.store.folders import durable_folder
from bwaudit.store.keyslots import NOTES, PASSPHRASE, RECOVERY, KdfCost, KeyFile, Slot, hkdf
from bwaudit.store.recoverycode import code_bytes, new_code
from bwaudit.store.tries import LONG_WAIT, Tries

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "KdfCost",
    "Keys",
    "NewCode",
    "NotesKey",
    "change_notes_pin",
    "change_passphrase",
    "create",
    "exists",
    "new_passphrase_with_code",
    "open_notes",
    "prepare_recovery_code",
    "take_recovery_code",
    "unlock",
    "unlock_with_code",
]

LEAST_PASSPHRASE = 8
LEAST_PIN = 4
_MASTER_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keys:
    """What unlocking gives: keys of `main.db` and of its mirror, and what opening the notes builds
    on."""

    vault_id: str
    main: bytes = field(repr=False)
    mirror: bytes = field(repr=False)
    step_up: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotesKey:
    """What the notes PIN gives: keys of `restricted.db` and of its mirror."""

    vault_id: str
    main: bytes = field(repr=False)
    mirror: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewCode:
    """A recovery code that is not in force yet, and the slot that it will open."""

    code: str = field(repr=False)
    slot: Slot = field(repr=False)


def exists(folder: Path) -> bool:
    """Whether there is a vault in `folder`, also one whose key files are gone: nobody is to be
    asked to make a new one over it."""
    files = (keyslots.FILE, keyslots.COPY)
    return any((folder / name).exists() for name in files) or keyslots.holds_data(folder)


def create(
    folder: Path,
    passphrase: str,
    notes_pin: str,
    cost: KdfCost | None = None,
    *,
    device_secret: bytes = b"",
) -> tuple[Keys, str]:
    """Make a vault. Returns its keys and the recovery code, which is shown once and kept nowhere
    here.

    `device_secret` is what the operating system's keyring holds for this device, empty without one.
    Raises VaultError VAULT_EXISTS, PASSPHRASE_TOO_SHORT, PIN_TOO_SHORT; StoreError.
    """
    if exists(folder):
        raise VaultError(Code.VAULT_EXISTS)
    spoken, pin = _chosen_passphrase(passphrase), _chosen_pin(notes_pin)
    cost = cost or KdfCost.for_this_machine()
    master, notes_master = secrets.token_bytes(_MASTER_BYTES), secrets.token_bytes(_MASTER_BYTES)
    code = new_code()
    vault = new_id()
    keys = _keys(vault, master)

    def closing(key: bytes, name: str, secret: bytes, extra: bytes = b"") -> Slot:
        return Slot.closing(key, vault=vault, name=name, secret=secret, extra=extra, cost=cost)

    slots = {
        PASSPHRASE: closing(master, PASSPHRASE, spoken, device_secret),
        RECOVERY: closing(master, RECOVERY, code_bytes(code)),
        NOTES: closing(notes_master, NOTES, pin, keys.step_up),
    }
    durable_folder(folder)
    try:
        keyslots.write(folder, KeyFile(vault, slots))
    except BaseException:  # one of its two files would look like a store whose code nobody has
        for name in (keyslots.FILE, keyslots.COPY):
            (folder / name).unlink(missing_ok=True)
        raise
    return keys, code


def unlock(
    folder: Path, passphrase: str, clock: Clock | None = None, *, device_secret: bytes = b""
) -> Keys:
    """Open with the passphrase.

    Raises VaultError WRONG_PASSPHRASE (details `tries` left, `wait` seconds until the next),
    WAIT_BEFORE_NEXT_TRY (`seconds`), VAULT_MISSING, VAULT_DAMAGED.
    """
    keyfile = keyslots.read(folder)
    return _keys(keyfile.vault, _with_passphrase(folder, keyfile, passphrase, device_secret, clock))


def unlock_with_code(folder: Path, code: str, clock: Clock | None = None) -> Keys:
    """Open with the recovery code, as typed. Never opens notes. Raises VaultError as `unlock` does,
    with WRONG_RECOVERY_CODE, and RECOVERY_CODE_MISTYPED, which does not count as a try.
    """
    keyfile = keyslots.read(folder)
    return _keys(keyfile.vault, _with_code(folder, keyfile, code, clock))


def open_notes(folder: Path, keys: Keys, pin: str, clock: Clock | None = None) -> NotesKey:
    """Open the confidential notes of an unlocked vault. Raises VaultError WRONG_NOTES_PIN and as
    `unlock`."""
    keyfile = keyslots.read(folder)
    master = _with_pin(folder, keyfile, keys, pin, clock)
    return NotesKey(keyfile.vault, hkdf(master, "bw/restr/1"), hkdf(master, "bw/mirror/1"))


def change_passphrase(
    folder: Path,
    old: str,
    new: str,
    clock: Clock | None = None,
    *,
    device_secret: bytes = b"",
) -> None:
    """Put a new passphrase in the place of the old one. The keys stay, so a copy of the key file
    that was made before still opens with the old one.

    Raises as `unlock` and `create` do, PASSPHRASE_NOT_NEW, and StoreError; then the old one stays.
    """
    spoken = _chosen_passphrase(new)
    if spoken == _normal(old):
        raise VaultError(Code.PASSPHRASE_NOT_NEW)
    keyfile = keyslots.read(folder)
    master = _with_passphrase(folder, keyfile, old, device_secret, clock)
    _replace(folder, keyfile, PASSPHRASE, master, spoken, device_secret)


def new_passphrase_with_code(
    folder: Path,
    code: str,
    passphrase: str,
    clock: Clock | None = None,
    *,
    device_secret: bytes = b"",
) -> Keys:
    """Set a new passphrase with the recovery code. Raises as `unlock_with_code` and `create` do."""
    spoken = _chosen_passphrase(passphrase)
    keyfile = keyslots.read(folder)
    master = _with_code(folder, keyfile, code, clock)
    _replace(folder, keyfile, PASSPHRASE, master, spoken, device_secret)
    return _keys(keyfile.vault, master)


def prepare_recovery_code(
    folder: Path, passphrase: str, clock: Clock | None = None, *, device_secret: bytes = b""
) -> NewCode:
    """Make a new recovery code. The one before works until `take_recovery_code`: a code that nobody
    has written down yet must not be the only one. Raises as `unlock` does."""
    keyfile = keyslots.read(folder)
    master = _with_passphrase(folder, keyfile, passphrase, device_secret, clock)
    code = new_code()
    return NewCode(code, _closed(keyfile, RECOVERY, master, code_bytes(code)))


def take_recovery_code(folder: Path, new: NewCode) -> None:
    """From now on the new code opens, and the one before does not. Derives nothing. Raises
    VaultError VAULT_MISSING, VAULT_DAMAGED, and StoreError; then the one before still opens."""
    _put(folder, keyslots.read(folder), RECOVERY, new.slot)


def change_notes_pin(
    folder: Path, keys: Keys, old: str, new: str, clock: Clock | None = None
) -> None:
    """Put a new notes PIN in the place of the old one, whether the notes are open or closed. There
    is no other way to a new one.

    Raises as `open_notes` and `create` do, PIN_NOT_NEW, and StoreError; then the old one stays.
    """
    pin = _chosen_pin(new)
    if pin == _typed_pin(old):
        raise VaultError(Code.PIN_NOT_NEW)
    keyfile = keyslots.read(folder)
    master = _with_pin(folder, keyfile, keys, old, clock)
    _replace(folder, keyfile, NOTES, master, pin, keys.step_up)


def _keys(vault: str, master: bytes) -> Keys:
    return Keys(
        vault_id=vault,
        main=hkdf(master, "bw/main/1"),
        mirror=hkdf(master, "bw/mirror/1"),
        step_up=hkdf(master, "bw/step-up/1"),
    )


def _with_passphrase(
    folder: Path, keyfile: KeyFile, passphrase: str, device_secret: bytes, clock: Clock | None
) -> bytes:
    tries = Tries(folder, PASSPHRASE, clock or SystemClock())
    secret = _normal(passphrase)
    return _try(tries, keyfile, PASSPHRASE, secret, device_secret, Code.WRONG_PASSPHRASE)


def _with_code(folder: Path, keyfile: KeyFile, code: str, clock: Clock | None) -> bytes:
    try:
        secret = code_bytes(code)
    except ValueError as typo:
        raise VaultError(Code.RECOVERY_CODE_MISTYPED) from typo
    tries = Tries(folder, RECOVERY, clock or SystemClock())
    return _try(tries, keyfile, RECOVERY, secret, b"", Code.WRONG_RECOVERY_CODE)


def _with_pin(folder: Path, keyfile: KeyFile, keys: Keys, pin: str, clock: Clock | None) -> bytes:
    tries = Tries(folder, NOTES, clock or SystemClock())
    return _try(tries, keyfile, NOTES, _typed_pin(pin), keys.step_up, Code.WRONG_NOTES_PIN)


def _try(
    tries: Tries, keyfile: KeyFile, name: str, secret: bytes, extra: bytes, wrong: Code
) -> bytes:
    slot = keyfile.slot(name)
    outlook = tries.begin()
    key = slot.open(vault=keyfile.vault, name=name, secret=secret, extra=extra)
    if key is None:
        if not outlook.left:
            raise VaultError(Code.WAIT_BEFORE_NEXT_TRY, seconds=LONG_WAIT)
        raise VaultError(wrong, tries=outlook.left, wait=outlook.wait)
    tries.succeeded()
    return key


def _replace(
    folder: Path, keyfile: KeyFile, name: str, key: bytes, secret: bytes, extra: bytes = b""
) -> None:
    _put(folder, keyfile, name, _closed(keyfile, name, key, secret, extra))


def _closed(keyfile: KeyFile, name: str, key: bytes, secret: bytes, extra: bytes = b"") -> Slot:
    cost = keyfile.slot(name).cost
    return Slot.closing(key, vault=keyfile.vault, name=name, secret=secret, extra=extra, cost=cost)


def _put(folder: Path, keyfile: KeyFile, name: str, slot: Slot) -> None:
    changed = keyfile.with_slot(name, slot)
    try:
        keyslots.write(folder, changed)
    except StoreError:
        # A disk that refuses only the last sync has the new file: what opens is what is said.
        if keyslots.read(folder).encoded() != changed.encoded():
            raise


def _normal(passphrase: str) -> bytes:
    # Keyboards write the same letter with accent in one sign or two; both must open.
    return unicodedata.normalize("NFKC", passphrase).encode()


def _chosen_passphrase(passphrase: str) -> bytes:
    if len(passphrase) < LEAST_PASSPHRASE:
        raise VaultError(Code.PASSPHRASE_TOO_SHORT, least=LEAST_PASSPHRASE)
    return _normal(passphrase)


def _typed_pin(pin: str) -> bytes:
    return plain_digits(pin.strip()).encode()


def _chosen_pin(pin: str) -> bytes:
    digits = _typed_pin(pin)
    if len(digits) < LEAST_PIN or not digits.isdigit():
        raise VaultError(Code.PIN_TOO_SHORT, least=LEAST_PIN)
    return digits
