"""Stores on a temporary folder: real files, real encryption, a derivation that costs nothing."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft, main_stream
from bwaudit.store import vault
from bwaudit.store.store import Store
from support.clocks import SetClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.assessment.changes import Change
    from bwaudit.foundation.hashing import Json
    from bwaudit.store.vault import NotesKey

CHEAP = vault.KdfCost(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "seven paper boats"
PIN = "4711"
ASSESSMENT = "a" * 32
STREAM = main_stream(ASSESSMENT)


class Room:
    """A folder with a vault in it; opens its store as often as a test wants."""

    def __init__(self, folder: Path, device: str = "") -> None:
        self.folder = folder
        self.clock = SetClock()
        self.device = device
        self.keys, self.code = vault.create(folder, PASSPHRASE, PIN, CHEAP)

    @contextmanager
    def open(self) -> Iterator[Store]:
        """The store, closed again at the end."""
        store = Store.open(self.folder, self.keys, self.clock)
        try:
            if self.device:
                store.set_device(self.device)
            yield store
        finally:
            store.close()

    def notes_key(self) -> NotesKey:
        return vault.open_notes(self.folder, self.keys, PIN, self.clock)


def answer(question: str, value: Json = "compliant", field: str = "judgement") -> Draft:
    """An answer to one question."""
    return Draft("answer", question, field, value)


def write(store: Store, question: str, value: Json = "compliant", stream: str = STREAM) -> Change:
    """Append one answer."""
    (change,) = store.journal.append(stream, [answer(question, value)], "Ana")
    return change


def flip_bit(path: Path, bit: int) -> None:
    """Turn one bit of a file over."""
    with path.open("r+b") as stream:
        stream.seek(bit // 8)
        old = stream.read(1)[0]
        stream.seek(bit // 8)
        stream.write(bytes([old ^ 1 << bit % 8]))


def photo(size: int = 3000) -> bytes:
    """Bytes no other call gives."""
    return os.urandom(size)
