"""Upgrades end in the new database or the old one; changes are never touched by them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import text

from bwaudit.foundation.errors import StoreError
from bwaudit.store import tables
from bwaudit.store.database import Database, connect, open_engine, revision_id, schema_version
from bwaudit.store.upgrade import MIGRATIONS, bring_up_to_date, previous
from support.store_rooms import STREAM, Room, write

if TYPE_CHECKING:
    from pathlib import Path

KEY = bytes(range(32))

NEXT = '''
"""A column more, and a projection that has to be built anew."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade():
    with op.batch_alter_table("blob") as batch:
        batch.add_column(sa.Column("note", sa.String(), nullable=False, server_default=""))
    op.execute("DELETE FROM head")
    {more}
'''


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    """The migrations with one more, as the next version of the program will bring."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def add_next(migrations: Path, more: str = "") -> None:
    (migrations / "versions" / "r0002_note.py").write_text(NEXT.format(more=more))


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "SCHEMA", 2)


def schema(connection: object) -> dict[str, str]:
    """Every table and index with its statement, white space made equal."""
    rows = connection.execute(  # type: ignore[attr-defined]
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"
    ).fetchall()
    return {name: re.sub(r"\s+", " ", sql).replace(" ,", ",") for name, sql in rows}


def migrated(path: Path) -> None:
    """A database made by the migrations alone, from nothing."""
    engine = open_engine(path, KEY)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, revision_id(tables.SCHEMA))
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []
    engine.dispose()


def test_migrations_and_tables_say_the_same(tmp_path: Path) -> None:
    Database(tmp_path / "made.db", KEY).close()
    migrated(tmp_path / "migrated.db")
    made, stepwise = connect(tmp_path / "made.db", KEY), connect(tmp_path / "migrated.db", KEY)
    assert schema(made) == schema(stepwise)
    made.close()
    stepwise.close()


def test_every_version_has_one_migration(tmp_path: Path) -> None:
    names = sorted(path.stem for path in (MIGRATIONS / "versions").glob("r*.py"))
    assert [name[1:5] for name in names] == [revision_id(n + 1) for n in range(tables.SCHEMA)]


def test_a_new_database_is_at_the_newest_version(tmp_path: Path) -> None:
    database = Database(tmp_path / "main.db", KEY)
    with database.reading() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() \
            == [revision_id(tables.SCHEMA)]  # fmt: skip
    database.close()
    assert schema_version(tmp_path / "main.db", KEY) == tables.SCHEMA
    assert not bring_up_to_date(tmp_path / "main.db", KEY)


def test_opening_a_current_store_does_not_import_alembic(room: Room) -> None:
    with room.open():
        pass
    script = f"""
import sys
from pathlib import Path
from bwaudit.store.database import Database
from bwaudit.store.upgrade import bring_up_to_date
path, key = Path({str(room.folder / "main.db")!r}), bytes.fromhex({room.keys.main.hex()!r})
bring_up_to_date(path, key)
Database(path, key).close()
sys.exit("alembic" in sys.modules)
"""
    subprocess.run([sys.executable, "-c", script], check=True)


@pytest.mark.usefixtures("next_version")
def test_an_upgrade_keeps_every_change_and_builds_the_projection_anew(
    room: Room, migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "SCHEMA", 1)
    with room.open() as store:
        store.put_secret("identity", b"key")
        changes = [write(store, f"q{number % 7}", number) for number in range(20)]
        digest = store.journal.fold(STREAM).digest()
    monkeypatch.setattr(tables, "SCHEMA", 2)
    add_next(migrations)
    path = room.folder / "main.db"
    assert bring_up_to_date(path, room.keys.main, migrations=migrations)
    assert schema_version(path, room.keys.main) == 2
    assert schema_version(previous(path), room.keys.main) == 1
    assert not bring_up_to_date(path, room.keys.main, migrations=migrations)
    with room.open() as store:
        assert store.journal.changes(STREAM) == changes
        assert store.journal.fold(STREAM).digest() == digest
        assert store.get_secret("identity") == b"key"
        assert store.check().is_whole
        write(store, "q99")
    assert sorted(found.name for found in room.folder.glob("main.db*")) == [
        "main.db",
        "main.db.prev",
    ]


@pytest.mark.parametrize(
    "more",
    [
        'op.execute("INSERT INTO nowhere VALUES (1)")',
        'op.execute("DELETE FROM change WHERE position = 3")',
        "op.execute(\"UPDATE change SET body = x'00' WHERE position = 2\")",
        'op.execute("INSERT INTO outbox_part VALUES (1, 2, 3, 4, 5, 6, 7)")',
    ],
)
def test_an_upgrade_that_cannot_be_trusted_leaves_the_store_as_it_was(
    room: Room, migrations: Path, monkeypatch: pytest.MonkeyPatch, more: str
) -> None:
    with room.open() as store:
        changes = [write(store, f"q{number}") for number in range(5)]
    path = room.folder / "main.db"
    before = path.read_bytes()
    add_next(migrations, more)
    monkeypatch.setattr(tables, "SCHEMA", 2)
    with pytest.raises(StoreError, match="STO-06"):
        bring_up_to_date(path, room.keys.main, migrations=migrations)
    assert path.read_bytes() == before
    assert [found.name for found in room.folder.glob("main.db*")] == ["main.db"]
    monkeypatch.setattr(tables, "SCHEMA", 1)
    with room.open() as store:
        assert store.journal.changes(STREAM) == changes
        assert store.check().is_whole


@pytest.mark.usefixtures("next_version")
def test_a_copy_left_by_a_power_cut_is_no_hindrance(
    room: Room, migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "SCHEMA", 1)
    with room.open() as store:
        write(store, "q1")
    (room.folder / "main.db.new").write_bytes(b"half a copy")
    (room.folder / "main.db.new-wal").write_bytes(b"and its log")
    monkeypatch.setattr(tables, "SCHEMA", 2)
    add_next(migrations)
    assert bring_up_to_date(room.folder / "main.db", room.keys.main, migrations=migrations)


def test_where_files_cannot_be_linked_the_old_one_is_copied(
    room: Room, migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with room.open() as store:
        write(store, "q1")
    before = (room.folder / "main.db").read_bytes()
    add_next(migrations)
    monkeypatch.setattr(tables, "SCHEMA", 2)

    def no_links(*_: object) -> None:
        raise OSError(38, "no links here")

    monkeypatch.setattr("pathlib.Path.hardlink_to", no_links)
    assert bring_up_to_date(room.folder / "main.db", room.keys.main, migrations=migrations)
    assert previous(room.folder / "main.db").read_bytes() == before


def test_a_database_in_use_is_not_swapped(
    room: Room, migrations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with room.open() as store:
        write(store, "q1")
    add_next(migrations)
    monkeypatch.setattr(tables, "SCHEMA", 2)
    other = connect(room.folder / "main.db", room.keys.main)
    other.execute("INSERT INTO meta VALUES ('x', x'00')")
    with pytest.raises(StoreError, match="STO-06"):
        bring_up_to_date(room.folder / "main.db", room.keys.main, migrations=migrations)
    other.close()
    assert schema_version(room.folder / "main.db", room.keys.main) == 1
