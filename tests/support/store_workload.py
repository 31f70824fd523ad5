"""What a recorded process does with a store. It marks in the recording what it was told is durable.

Run as `python -m support.store_workload WHAT FOLDER`; the keys go to standard output.
"""

from __future__ import annotations

import ctypes
import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bwaudit.assessment.changes import Draft, restricted_stream
from bwaudit.foundation.hashing import sha256
from bwaudit.store import tables, upgrade, vault
from bwaudit.store.outbox import Push
from bwaudit.store.restore import restore
from bwaudit.store.store import Store
from support.clocks import SetClock
from support.store_rooms import ASSESSMENT, CHEAP, PASSPHRASE, PIN, STREAM, answer, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.foundation.hashing import Json
    from bwaudit.store.vault import Keys, NotesKey

NOTES = restricted_stream(ASSESSMENT)
OTHER_PASSPHRASE = "nine glass marbles"


def mark(**said: Any) -> None:
    """Say, to the recording if there is one, what is durable from here on."""
    recorder = ctypes.CDLL(None)
    if hasattr(recorder, "bw_mark"):
        recorder.bw_mark(json.dumps(said).encode())


def make(folder: Path) -> Keys:
    """A vault, whose keys are told to whoever runs this."""
    keys, _ = vault.create(folder, PASSPHRASE, PIN, CHEAP)
    notes = vault.open_notes(folder, keys, PIN)
    sys.stdout.write(json.dumps([told(keys), told(notes)]) + "\n")
    sys.stdout.flush()
    mark(vault=True)
    return keys


def told(keys: Keys | NotesKey) -> list[str]:
    """Keys as text, in the order of their fields."""
    parts = [getattr(keys, name) for name in keys.__dataclass_fields__]
    return [part if isinstance(part, str) else part.hex() for part in parts]


def answers(store: Store, count: int) -> None:
    """Answers to a few questions, again and again."""
    for number in range(count):
        change = write(store, f"q{number % 5}", number)
        mark(change=change.digest)


def photo(store: Store, chance: random.Random) -> None:
    """A photo in three sizes with the change that names it."""
    copies = [chance.randbytes(size) for size in (6000, 2500, 700)]
    files = store.blobs.put_all([(data, "image/jpeg", 1, 1) for data in copies])
    names = ("original", "report", "thumbnail")
    value: dict[str, Json] = {
        name: file.as_json() for name, file in zip(names, files, strict=True) if file is not None
    }
    (change,) = store.journal.append(STREAM, [Draft("evidence", "e1", "file", value)], "Ana")
    mark(change=change.digest)
    for name in names:
        mark(photo=value[name])


def visit(folder: Path) -> None:
    """A little of everything."""
    chance = random.Random(1)
    keys, clock = make(folder), SetClock()
    partner = partner_changes(folder.parent / "partner")
    store = Store.open(folder, keys, clock)
    store.set_device("laptop")
    store.put_secret("identity", b"signing key")
    mark(secret="identity")
    answers(store, 8)
    photo(store, chance)
    store.checkpoint()
    answers(store, 4)
    notes = store.open_restricted(vault.open_notes(folder, keys, PIN, clock))
    for number in range(3):
        (note,) = notes.journal.append(NOTES, [answer(f"n{number}")], "Ana")
        mark(note=note.digest)
    store.close_restricted()
    for change in store.journal.receive(partner).new:
        mark(change=change.digest)
    photo(store, chance)
    mark(backup=store.backups.make().path.name)
    part = chance.randbytes(3000)
    store.outbox.queue(Push("p1", ASSESSMENT, b"manifest", clock.now()), [part])
    mark(push="p1", part=sha256(part))
    store.close()
    store = Store.open(folder, keys, clock)
    answers(store, 6)
    gone = write(store, "q1", "a name")
    mark(change=gone.digest)
    store.erase(STREAM, gone.digest)
    mark(erased=gone.digest)
    for _ in range(3):
        answers(store, 7)
        photo(store, chance)
    store.close()


def partner_changes(folder: Path) -> list[Any]:
    """Changes of another device, made where nothing is recorded."""
    keys, _ = vault.create(folder, PASSPHRASE, PIN, CHEAP)
    store = Store.open(folder, keys, SetClock())
    changes = [write(store, f"q{number}", f"theirs {number}") for number in range(6)]
    store.close()
    return changes


def secrets(folder: Path) -> None:
    """Make a vault, then change what opens it."""
    make(folder)
    mark(passphrase=PASSPHRASE)
    vault.change_passphrase(folder, PASSPHRASE, OTHER_PASSPHRASE)
    mark(passphrase=OTHER_PASSPHRASE)


def filled(folder: Path) -> Keys:
    """A store with some changes, closed."""
    keys = make(folder)
    store = Store.open(folder, keys, SetClock())
    store.set_device("laptop")
    answers(store, 12)
    photo(store, random.Random(2))
    store.close()
    return keys


def upgrading(folder: Path) -> None:
    """Bring a filled store to the next version of its tables."""
    keys = filled(folder)
    mark(ready=True)
    migrations = next_migrations(folder.parent / "migrations")
    tables.SCHEMA = 2
    upgrade.bring_up_to_date(folder / "main.db", keys.main, migrations=migrations)
    mark(done=True)


def next_migrations(folder: Path) -> Path:
    """The migrations with one more."""
    (folder / "versions").mkdir(parents=True, exist_ok=True)
    for source in (upgrade.MIGRATIONS / "env.py", *(upgrade.MIGRATIONS / "versions").glob("r*.py")):
        copy = folder / source.relative_to(upgrade.MIGRATIONS)
        copy.write_bytes(source.read_bytes())
    (folder / "versions" / "r0002_note.py").write_text(
        'from alembic import op\nimport sqlalchemy as sa\nrevision = "0002"\n'
        'down_revision = "0001"\ndef upgrade():\n'
        '    op.add_column("blob", sa.Column("note", sa.String(), nullable=True))\n'
    )
    return folder


def restoring(folder: Path) -> None:
    """Go back to a safety copy while the database is damaged."""
    keys = filled(folder)
    store = Store.open(folder, keys, SetClock())
    backup = store.backups.make()
    answers(store, 4)
    store.close()
    mark(ready=True)
    restore(folder, keys, SetClock(), backup.path)
    mark(done=True)


WORK: dict[str, Callable[[Path], Any]] = {
    "visit": visit,
    "secrets": secrets,
    "upgrading": upgrading,
    "restoring": restoring,
}

if __name__ == "__main__":
    WORK[sys.argv[1]](Path(sys.argv[2]))
