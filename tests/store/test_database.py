"""The database file: always encrypted, always synced, refused in words when it is not ours."""

from __future__ import annotations

import errno
import sqlite3
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bwaudit.foundation.errors import Code, StoreError
from bwaudit.store import tables
from bwaudit.store.database import Database, connect, schema_version, store_errors
from support.store_rooms import ASSESSMENT, STREAM, Room, answer, flip_bit, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = bytes(range(32))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "main.db", KEY)
    yield opened
    opened.close()


def count(database: Database) -> int:
    with database.reading() as connection:
        return int(connection.execute(text("SELECT count(*) FROM meta")).scalar_one())


def put(database: Database, name: str) -> None:
    with database.writing() as connection:
        connection.execute(text("INSERT INTO meta VALUES (:name, x'00')"), {"name": name})


def test_every_connection_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    Database(tmp_path / "main.db", KEY).close()
    connection = connect(tmp_path / "main.db", KEY)
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "wal_autocheckpoint": 200,
        "busy_timeout": 5000,
    }
    for pragma, value in expected.items():
        assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    connection.close()


def test_the_file_is_noise_and_its_name_is_written_inside(room: Room) -> None:
    with room.open() as store:
        write(store, "q1", "a canary in the mine")
    for name in ("main.db", "heads.log", *(f"mirror/{p.name}" for p in mirror_of(room))):
        data = (room.folder / name).read_bytes()
        for word in (b"canary", b"SQLite", b"judgement", ASSESSMENT.encode()):
            assert word not in data
    connection = connect(room.folder / "main.db", room.keys.main)
    assert connection.execute("PRAGMA application_id").fetchone()[0] == 0x42574131
    connection.close()


def mirror_of(room: Room) -> list[Path]:
    return sorted((room.folder / "mirror").iterdir())


def test_an_unencrypted_database_is_refused(room: Room) -> None:
    with sqlite3.connect(room.folder / "main.db") as plain:
        plain.execute("CREATE TABLE change (x)")
    plain.close()
    with pytest.raises(StoreError, match="STO-07"), room.open():
        pass


def test_another_key_opens_nothing_and_prints_nothing(
    database: Database, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(StoreError, match="STO-04"):
        Database(database.path, bytes(32))
    assert capfd.readouterr() == ("", "")


def test_a_database_of_a_newer_program_is_refused(room: Room) -> None:
    with room.open():
        pass
    connection = connect(room.folder / "main.db", room.keys.main)
    connection.execute(f"PRAGMA user_version={tables.SCHEMA + 1}")
    connection.close()
    with pytest.raises(StoreError, match="STO-05"), room.open():
        pass


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    (tmp_path / "main.db").touch()
    assert schema_version(tmp_path / "main.db", KEY) == 0
    Database(tmp_path / "main.db", KEY).close()
    assert schema_version(tmp_path / "main.db", KEY) == tables.SCHEMA


def test_a_block_that_raises_writes_nothing(database: Database) -> None:
    def write_and_stop(fast: bool) -> None:
        if fast:
            with database.writing_fast() as cursor:
                cursor.execute("INSERT INTO meta VALUES ('a', x'00')")
                raise KeyError
        with database.writing() as connection:
            connection.execute(text("INSERT INTO meta VALUES ('a', x'00')"))
            raise KeyError

    for fast in (True, False):
        with pytest.raises(KeyError):
            write_and_stop(fast)
    assert count(database) == 0
    put(database, "b")
    assert count(database) == 1


def test_a_reader_keeps_its_snapshot_while_another_thread_writes(database: Database) -> None:
    with database.reading() as connection:
        before = connection.execute(text("SELECT count(*) FROM meta")).scalar_one()
        thread = threading.Thread(target=put, args=(database, "a"))
        thread.start()
        thread.join()
        assert connection.execute(text("SELECT count(*) FROM meta")).scalar_one() == before
    assert count(database) == 1


def test_threads_that_read_and_write_never_find_it_busy(database: Database) -> None:
    def work(worker: int) -> None:
        for number in range(40):
            count(database)
            put(database, f"{worker}.{number}")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert count(database) == 160


def test_threads_that_answer_lose_nothing(room: Room) -> None:
    with room.open() as store:

        def work(worker: int) -> None:
            for number in range(30):
                store.journal.append(STREAM, [answer(f"q{worker}.{number}")], f"A{worker}")

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(work, range(4)))
        assert store.journal.version_vector(STREAM) == {store.device: 120}
        assert store.check().is_whole


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (driver.SQLITE_FULL, Code.DISK_FULL),
        (driver.SQLITE_READONLY, Code.READ_ONLY),
        (driver.SQLITE_BUSY, Code.BUSY),
        (driver.SQLITE_CORRUPT, Code.DAMAGED),
        (driver.SQLITE_NOTADB, Code.DAMAGED),
        (driver.SQLITE_CANTOPEN | 1 << 8, Code.READ_ONLY),
        (driver.SQLITE_IOERR | 4 << 8, Code.WRITE_REFUSED),
    ],
)
def test_what_the_engine_refuses_becomes_a_sentence(code: int, expected: Code) -> None:
    refusal = driver.OperationalError("the engine's own words")
    refusal.sqlite_errorcode = code
    with pytest.raises(StoreError) as told, store_errors(time="10:42"):
        raise refusal
    assert told.value.code is expected
    assert "10:42" in str(told.value) or "{time}" not in str(told.value)
    assert "own words" not in str(told.value)


@pytest.mark.parametrize(
    ("of_disk", "expected"),
    [(errno.EIO, Code.WRITE_REFUSED), (errno.EROFS, Code.READ_ONLY), (0, None)],
)
def test_a_disk_that_fails_is_not_taken_for_a_damaged_store(
    database: Database, monkeypatch: pytest.MonkeyPatch, of_disk: int, expected: Code | None
) -> None:
    def refuse(**_how: object) -> None:
        raise OSError(of_disk, "")

    if of_disk:
        monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    damaged = driver.DatabaseError("the engine's own words")
    damaged.sqlite_errorcode = driver.SQLITE_CORRUPT
    for said, else_code in ((damaged, Code.DAMAGED), (MemoryError(), Code.WRITE_REFUSED)):
        with pytest.raises(StoreError) as told, database.writing_fast():
            raise said
        assert told.value.code is (expected or else_code)
    put(database, "a")
    assert count(database) == 1


def test_a_mistake_of_the_program_is_no_sentence(database: Database) -> None:
    put(database, "a")
    with pytest.raises(IntegrityError):
        put(database, "a")
    with pytest.raises(driver.OperationalError), store_errors():
        connect(database.path, KEY).execute("SELECT nonsense FROM nowhere")


def test_a_damaged_page_is_found_and_told(room: Room) -> None:
    with room.open() as store:
        for number in range(50):
            write(store, f"q{number}")
    path = room.folder / "main.db"
    flip_bit(path, path.stat().st_size * 8 // 2)
    connection = connect(path, room.keys.main)
    found = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    connection.close()
    assert len(found) == 1


def test_closing_leaves_no_commit_in_a_wal(room: Room) -> None:
    with room.open() as store:
        write(store, "q1")
        assert (room.folder / "main.db-wal").stat().st_size
    assert not (room.folder / "main.db-wal").exists()


def test_settling_empties_the_wal_while_the_store_stays_open(room: Room) -> None:
    with room.open() as store:
        store.open_restricted(room.notes_key())
        write(store, "q1")
        store.checkpoint()
        assert (room.folder / "main.db-wal").stat().st_size == 0
        assert (room.folder / "restricted.db-wal").stat().st_size == 0


def test_a_checkpoint_waits_for_a_reader(tmp_path: Path) -> None:
    database = Database(tmp_path / "main.db", KEY)
    put(database, "a")
    database.checkpoint()
    other = connect(tmp_path / "main.db", KEY)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM meta").fetchone()
    put(database, "b")
    with ThreadPoolExecutor(1) as pool:
        pool.submit(other.execute, "COMMIT")
        assert database.checkpoint()
    other.close()
    database.close()
    database.close()


def refused_sync() -> driver.OperationalError:
    refusal = driver.OperationalError("disk I/O error")
    refusal.sqlite_errorcode = driver.SQLITE_IOERR | 4 << 8
    return refusal


def test_a_refusal_without_reason_is_looked_into(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(StoreError, match="STO-08"), database.writing_fast():
        raise refused_sync()

    def full(**_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("tempfile.TemporaryFile", full)
    with pytest.raises(StoreError, match="STO-01"), database.writing():
        raise refused_sync()


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="STO-02"):
        Database(tmp_path / "nowhere" / "main.db", KEY)
