"""The key file of a vault: slots that each wrap a master key under one secret. Holds no secret
itself.

    slot         opens         key encryption key
    passphrase   master key    HKDF(Argon2id(passphrase) || device secret)
    recovery     master key    HKDF(Argon2id(recovery code))
    notes        notes master  HKDF(Argon2id(PIN) || a secret that only the master key gives)

Keys are wrapped with AES-256-GCM; the associated data is `vault id|slot|version`. `vault.json` has
a checksum, so that a flipped bit is told apart from a wrong passphrase, and a copy
`vault.json.bak`.

Source: `sync-security.md` 3a; RFC 9106 (Argon2), RFC 5869 (HKDF), NIST SP 800-38D (GCM).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Self

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bwaudit.foundation.errors import Code, StoreError, VaultError
from bwaudit.foundation.files import write_durably
from bwaudit.foundation.hashing import canonical, sha256, strict_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VERSION = 1
FILE = "vault.json"
COPY = "vault.json.bak"
_DATA = "main.db"
PASSPHRASE = "passphrase"
RECOVERY = "recovery"
NOTES = "notes"

_FORMAT = "bwaudit vault"
_KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_SMALL_MACHINE = 4 * 1024**3
_SMALL_MEMORY_KIB = 64 * 1024
_MOST_MEMORY_KIB = 4 * 1024**2
_MOST_PASSES = 64
_MOST_LANES = 64


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one derivation of Argon2id costs: memory in KiB, passes over it, lanes in parallel."""

    memory_kib: int = 262_144
    passes: int = 3
    lanes: int = 4

    @classmethod
    def for_this_machine(cls) -> KdfCost:
        """256 MiB, or 64 MiB where the machine has 4 GB of memory or less."""
        return cls() if _memory_bytes() > _SMALL_MACHINE else cls(memory_kib=_SMALL_MEMORY_KIB)


def hkdf(secret: bytes, label: str) -> bytes:
    """A 32-byte key for one purpose."""
    derive = HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=label.encode())
    return derive.derive(secret)


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to a master key."""

    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def closing(
        cls, key: bytes, *, vault: str, name: str, secret: bytes, extra: bytes, cost: KdfCost
    ) -> Self:
        """Wrap `key` so that `secret` (and `extra`, mixed in after derivation) opens it."""
        salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
        kek = _key_encryption_key(name, secret, extra, salt, cost)
        wrapped = AESGCM(kek).encrypt(nonce, key, _bound_to(vault, name))
        return cls(cost, salt, nonce, wrapped)

    def open(self, *, vault: str, name: str, secret: bytes, extra: bytes) -> bytes | None:
        """The master key, or None when the secret does not match."""
        kek = _key_encryption_key(name, secret, extra, self.salt, self.cost)
        try:
            return AESGCM(kek).decrypt(self.nonce, self.wrapped, _bound_to(vault, name))
        except InvalidTag:
            return None

    def as_json(self) -> dict[str, Any]:
        return {
            "kdf": {
                "name": "argon2id",
                "memory_kib": self.cost.memory_kib,
                "passes": self.cost.passes,
                "lanes": self.cost.lanes,
                "salt": self.salt.hex(),
            },
            "wrap": {"name": "aes-256-gcm", "nonce": self.nonce.hex(), "key": self.wrapped.hex()},
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """Raises ValueError, KeyError or TypeError when it is not a slot."""
        kdf, wrap = value["kdf"], value["wrap"]
        if kdf["name"] != "argon2id" or wrap["name"] != "aes-256-gcm":
            raise ValueError("unknown algorithm")
        cost = KdfCost(int(kdf["memory_kib"]), int(kdf["passes"]), int(kdf["lanes"]))
        # A changed file must not be able to eat all memory or all time.
        if not (
            8 * cost.lanes <= cost.memory_kib <= _MOST_MEMORY_KIB
            and 1 <= cost.passes <= _MOST_PASSES
            and 1 <= cost.lanes <= _MOST_LANES
        ):
            raise ValueError("cost out of bounds")
        return cls(
            cost,
            bytes.fromhex(kdf["salt"]),
            bytes.fromhex(wrap["nonce"]),
            bytes.fromhex(wrap["key"]),
        )


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What `vault.json` says."""

    vault: str
    slots: Mapping[str, Slot]

    def with_slot(self, name: str, slot: Slot) -> KeyFile:
        return replace(self, slots={**self.slots, name: slot})

    def slot(self, name: str) -> Slot:
        """Raises VaultError VAULT_DAMAGED when the file has no such slot."""
        found = self.slots.get(name)
        if found is None:
            raise VaultError(Code.VAULT_DAMAGED)
        return found

    def encoded(self) -> bytes:
        content = {
            "format": _FORMAT,
            "version": VERSION,
            "vault": self.vault,
            "slots": {name: slot.as_json() for name, slot in self.slots.items()},
        }
        return canonical({**content, "sha256": sha256(canonical(content))})

    @classmethod
    def decoded(cls, data: bytes) -> Self:
        """Raises ValueError when damaged, StoreError when a newer program wrote it."""
        try:
            content = strict_json(data)
            digest = content.pop("sha256")
            if content["format"] != _FORMAT or digest != sha256(canonical(content)):
                raise ValueError("damaged")
            if content["version"] > VERSION:
                raise StoreError(Code.MADE_BY_NEWER_VERSION)
            slots = {name: Slot.from_json(slot) for name, slot in content["slots"].items()}
            return cls(str(content["vault"]), slots)
        except (AttributeError, KeyError, TypeError) as gap:
            raise ValueError("damaged") from gap


def read(folder: Path) -> KeyFile:
    """The key file, or its copy when the first is damaged; the damaged one is then mended.

    Raises VaultError VAULT_MISSING or VAULT_DAMAGED, StoreError MADE_BY_NEWER_VERSION.
    """
    found = False
    for name in (FILE, COPY):
        try:
            data = (folder / name).read_bytes()
        except FileNotFoundError:
            continue
        except OSError as refusal:
            raise VaultError(Code.VAULT_DAMAGED) from refusal
        found = True
        try:
            keyfile = KeyFile.decoded(data)
        except ValueError:
            continue
        for other in {FILE, COPY} - {name}:
            _mend(folder / other, data)
        return keyfile
    raise VaultError(Code.VAULT_DAMAGED if found or holds_data(folder) else Code.VAULT_MISSING)


def holds_data(folder: Path) -> bool:
    """Whether there are answers in `folder`, with their key file or without it."""
    return (folder / _DATA).exists()


def _mend(path: Path, data: bytes) -> None:
    with contextlib.suppress(OSError):
        if path.read_bytes() == data:
            return
    with contextlib.suppress(StoreError):  # opening must work on a folder that is read-only or full
        write_durably(path, data)


def write(folder: Path, keyfile: KeyFile) -> None:
    """Write the copy, then the key file, whose rename decides: as long as that is the old one, the
    next reading puts the copy back. After a power cut one of the two is whole.

    Raises StoreError; then `read` tells which of the two is in force.
    """
    data = keyfile.encoded()
    write_durably(folder / COPY, data)
    write_durably(folder / FILE, data)


def _key_encryption_key(
    name: str, secret: bytes, extra: bytes, salt: bytes, cost: KdfCost
) -> bytes:
    derived = hash_secret_raw(
        secret,
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )
    return hkdf(derived + extra, f"bw/kek/{name}/1")


def _bound_to(vault: str, name: str) -> bytes:
    return f"{vault}|{name}|{VERSION}".encode()


def _memory_bytes() -> int:
    if os.name == "nt":  # pragma: no cover - Windows only
        return _windows_memory_bytes()
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _windows_memory_bytes() -> int:  # pragma: no cover - Windows only
    kibibytes = ctypes.c_ulonglong(0)
    kernel: Any = ctypes.CDLL("kernel32")
    kernel.GetPhysicallyInstalledSystemMemory(ctypes.byref(kibibytes))
    return kibibytes.value * 1024
