"""The store of one device: everything behind the passphrase, opened and closed as one.

It holds the main tier always and the confidential tier only while it is open. It keeps what it is
given and decides nothing about an assessment.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert as upsert

from bwaudit.assessment.changes import tier_of
from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import Code, ContentError, StoreError, VaultError
from bwaudit.foundation.files import drop_parts
from bwaudit.foundation.hashing import canonical
from bwaudit.foundation.jobs import no_progress
from bwaudit.store import meta, tables
from bwaudit.store.compartment import Compartment, database_path, safety_copies
from bwaudit.store.folders import durable_folder
from bwaudit.store.lockfile import LockFile
from bwaudit.store.outbox import Outbox

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from pathlib import Path

    from bwaudit.foundation.clock import Clock
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.store.backup import Backups
    from bwaudit.store.blobs import Blobs
    from bwaudit.store.database import Database
    from bwaudit.store.integrity import Checked
    from bwaudit.store.journal import Journal
    from bwaudit.store.meta import Edit
    from bwaudit.store.vault import Keys, NotesKey

_summary = tables.table(tables.SummaryRow)
_questionnaire = tables.table(tables.QuestionnaireRow)


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """The line of one assessment on Home; good while `revision` is that of its stream."""

    revision: int
    value: Mapping[str, Any]


class Store:
    """An open store. Everything else in this package is reached through it."""

    def __init__(self, folder: Path, keys: Keys, clock: Clock, lock: LockFile) -> None:
        """Use `open`."""
        self.folder = folder
        self.keys = keys
        self._clock = clock
        self._lock = lock
        self._restricted: Compartment | None = None
        self._main = self._compartment(Tier.MAIN, keys.main, keys.mirror)
        try:
            self._name_journals()
        except BaseException:
            self._main.close()
            raise
        self.outbox = Outbox(folder / "outbox", self._main.database)

    @classmethod
    def open(cls, folder: Path, keys: Keys, clock: Clock) -> Self:
        """Open the store in `folder`, or make it. Takes back what the database lost (`recovered`).

        Raises VaultError IN_USE; StoreError PLAINTEXT_DATABASE, DAMAGED, CHAIN_BROKEN,
        MADE_BY_NEWER_VERSION, UPGRADE_STOPPED, READ_ONLY, DISK_FULL.
        """
        durable_folder(folder)
        lock = LockFile(folder / "lock")
        try:
            _require_database(folder)
            drop_parts(folder)  # a key file that was never taken must not lie about
            return cls(folder, keys, clock, lock)
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Close both tiers, leaving no commit in a WAL, and let go of keys and lock."""
        self.close_restricted()
        self._main.close()
        self._lock.release()

    @property
    def database(self) -> Database:
        return self._main.database

    @property
    def journal(self) -> Journal:
        """The main streams."""
        return self._main.journal

    @property
    def blobs(self) -> Blobs:
        """Evidence files of the main tier."""
        return self._main.blobs

    @property
    def restricted(self) -> Compartment | None:
        """The confidential tier with its own `journal` and `blobs`; None while it is closed."""
        return self._restricted

    @property
    def backups(self) -> Backups:
        """The ring of safety copies of the main database."""
        return self._main.backups

    @property
    def recovered(self) -> int:
        """How many changes were taken back from the mirror when the store was opened."""
        return self._main.recovery.recovered

    @property
    def lost(self) -> int:
        """How many changes the head log names that neither database nor mirror has."""
        return self._main.recovery.lost

    def last_written(self) -> datetime | None:
        """When the newest change of the main tier was written, None when there is none."""
        return self._main.last_written()

    @property
    def device(self) -> str:
        """The name this device writes under: its id, a dot, its epoch."""
        return meta.device_name(self.database)

    def set_device(self, device: str) -> None:
        """Write under the id `device` (a key's fingerprint) from now on. Setting it again changes
        nothing."""
        meta.set_device(self.database, device)
        self._name_journals()

    def begin_epoch(self) -> None:
        """Never use a number again that this device may have given out: called after a safety copy
        was restored, since changes made after it may live on elsewhere.
        """
        meta.begin_epoch(self.database, self._clock)
        self._name_journals()

    def open_restricted(self, key: NotesKey) -> Compartment:
        """Open the confidential tier; when it is open, nothing happens. Raises as `open`."""
        if key.vault_id != self.keys.vault_id:
            raise VaultError(Code.NOTES_CLOSED)
        if self._restricted is None:
            self._restricted = self._compartment(Tier.RESTRICTED, key.main, key.mirror)
            self._restricted.journal.write_as(self.device)
        return self._restricted

    def close_restricted(self) -> None:
        """Close the confidential tier and forget its key."""
        if self._restricted is not None:
            self._restricted.close()
            self._restricted = None

    def check(
        self, *, progress: Progress = no_progress, cancel: CancelToken | None = None
    ) -> Checked:
        """Read the whole main tier and report what is wrong; `restricted.check` does the other."""
        return self._main.check(progress=progress, cancel=cancel)

    def rebuild_second_copy(self) -> None:
        """Make mirror and head log of the main tier anew from its database. Raises StoreError."""
        self._main.rebuild_second_copy()

    def erase(self, stream: str, digest: str) -> None:
        """Make the value of a change unreadable for ever, in the safety copies as well.

        Raises KeyError when there is no such change, VaultError NOTES_CLOSED, StoreError.
        """
        tier = self._main if tier_of(stream) is Tier.MAIN else self._restricted
        if tier is None:
            raise VaultError(Code.NOTES_CLOSED)
        tier.journal.erase(stream, digest)
        tier.backups.renew()

    def erase_notes(self, stream: str) -> None:
        """Make every value of a confidential stream unreadable for ever, in mirror and safety
        copies as well. Calling it again does the same again. Raises VaultError NOTES_CLOSED,
        StoreError.
        """
        if self._restricted is None:
            raise VaultError(Code.NOTES_CLOSED)
        self._restricted.journal.erase_stream(stream)
        self._restricted.backups.renew()

    def checkpoint(self) -> None:
        """Empty the WALs and sync the head logs: after a while without input. Raises StoreError."""
        self._main.settle()
        if self._restricted is not None:
            self._restricted.settle()

    def get_secret(self, name: str) -> bytes | None:
        """A named value kept in the encrypted database, None when there is none."""
        return meta.read(self.database, meta.SECRET + name)

    def put_secret(self, name: str, value: bytes) -> None:
        """Keep a named value, durably. Raises StoreError."""
        meta.write(self.database, meta.SECRET + name, value)

    def drop_secret(self, name: str) -> None:
        """Forget a named value."""
        meta.drop(self.database, meta.SECRET + name)

    def edit_secrets(self, edits: Iterable[tuple[str, Edit]]) -> None:
        """Change named values in one transaction. An edit must not ask the store. Raises
        StoreError."""
        with self.database.writing_fast() as cursor:
            for name, change in edits:
                meta.edit(cursor, meta.SECRET + name, change)

    def summaries(self) -> dict[str, SummaryLine]:
        """The lines for Home by assessment, as they were last put."""
        with self.database.reading() as connection:
            rows = connection.execute(select(_summary)).all()
        return {row.assessment: SummaryLine(row.revision, json.loads(row.value)) for row in rows}

    def put_summary(self, assessment: str, revision: int, value: Mapping[str, Any]) -> None:
        """Keep the line of one assessment, made at `revision` of its stream. Raises StoreError."""
        row = {
            "assessment": assessment,
            "revision": revision,
            "value": canonical(value).decode(),
        }
        statement = upsert(_summary).values(row)
        with self.database.writing() as connection:
            connection.execute(
                statement.on_conflict_do_update(index_elements=["assessment"], set_=row)
            )

    def pin_questionnaire(self, digest: str, content: bytes) -> None:
        """Keep a resolved questionnaire under its digest, for good. Raises StoreError."""
        row = {"digest": digest, "content": content}
        with self.database.writing() as connection:
            connection.execute(upsert(_questionnaire).values(row).on_conflict_do_nothing())

    def pinned_questionnaire(self, digest: str) -> bytes:
        """A pinned questionnaire. Raises ContentError CONTENT_MISSING."""
        query = select(_questionnaire.c.content).where(_questionnaire.c.digest == digest)
        with self.database.reading() as connection:
            content = connection.scalar(query)
        if content is None:
            raise ContentError(Code.CONTENT_MISSING, name=digest[:12])
        return bytes(content)

    def _compartment(self, tier: Tier, key: bytes, mirror_key: bytes) -> Compartment:
        return Compartment(self.folder, tier, key=key, mirror_key=mirror_key, clock=self._clock)

    def _name_journals(self) -> None:
        device = self.device
        self._main.journal.write_as(device)
        if self._restricted is not None:
            self._restricted.journal.write_as(device)


def _require_database(folder: Path) -> None:
    """Raise StoreError DAMAGED when the database is gone or empty and there is a safety copy: the
    mirror has the changes only, and who the device is would be lost."""
    database = database_path(folder, Tier.MAIN)
    is_there = database.exists() and database.stat().st_size > 0
    if not is_there and safety_copies(folder, Tier.MAIN):
        raise StoreError(Code.DAMAGED)
