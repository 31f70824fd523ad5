"""The full check finds what is wrong, says where, and can be watched and stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Draft
from bwaudit.foundation.errors import Cancelled, Code
from bwaudit.foundation.jobs import CancelToken
from bwaudit.store.changerows import ChangeRows
from bwaudit.store.integrity import Problem
from bwaudit.store.projection import differences, rebuild
from support.store_rooms import STREAM, Room, flip_bit, photo, write

if TYPE_CHECKING:
    from bwaudit.foundation.hashing import Json


def fill(room: Room) -> str:
    """Ten answers and a photo; returns the photo's blob."""
    with room.open() as store:
        for number in range(10):
            write(store, f"q{number}")
        file = store.blobs.put(photo(), "image/jpeg")
        value: Json = {"original": file.as_json()}
        store.journal.append(STREAM, [Draft("evidence", "e", "file", value)], "Ana")
        return file.blob


def test_a_whole_store_is_counted(room: Room) -> None:
    fill(room)
    steps: list[tuple[int, int]] = []
    with room.open() as store:
        checked = store.check(progress=lambda done, total: steps.append((done, total)))
    assert (checked.changes, checked.files, checked.problems) == (11, 1, ())
    assert steps == [(1, 2), (2, 2)]


def test_a_check_can_be_stopped(room: Room) -> None:
    fill(room)
    cancel = CancelToken()
    cancel.cancel()
    with room.open() as store, pytest.raises(Cancelled):
        store.check(cancel=cancel)


def test_a_changed_photo_is_found(room: Room) -> None:
    blob = fill(room)
    with room.open() as store:
        path = store.blobs.raw_path(blob)
        flip_bit(path, 999)
        assert store.check().problems == (Problem(Code.BLOB_CHANGED, blob),)
        path.unlink()
        assert store.check().problems == (Problem(Code.BLOB_MISSING, blob),)


def test_a_projection_that_differs_is_found_and_built_anew(room: Room) -> None:
    fill(room)
    with room.open() as store:
        rows = ChangeRows(store.database)
        assert differences(rows, STREAM) == []
        with store.database.writing_fast() as cursor:
            cursor.execute("DELETE FROM head WHERE entity_id = 'q3'")
            cursor.execute("UPDATE head SET digest = x'00' WHERE entity_id = 'q4'")
            cursor.execute(
                "INSERT INTO head VALUES (?, 'answer', 'q99', 'judgement', x'00')", (STREAM,)
            )
        found = store.check().problems
        assert [problem.where.split()[2] for problem in found] == ["q3", "q4", "q99"]
        assert {problem.code for problem in found} == {Code.DAMAGED}
        assert len(rebuild(store.database, rows, STREAM)) == 3
        assert rebuild(store.database, rows, STREAM) == []
        assert store.check().is_whole


def test_a_link_that_is_missing_is_found(room: Room) -> None:
    fill(room)
    with room.open() as store:
        device = store.device
        with store.database.writing_fast() as cursor:
            cursor.execute("DELETE FROM change WHERE seq = 5")
        problems = store.check().problems
        broken = [each.where for each in problems if each.code is Code.CHAIN_BROKEN]
        assert broken == [f"{device} {seq}" for seq in range(6, 12)]


def test_a_value_that_is_not_the_committed_one_is_found(room: Room) -> None:
    fill(room)
    with room.open() as store:
        with store.database.writing_fast() as cursor:
            cursor.execute("UPDATE change SET value = '\"non_compliant\"' WHERE seq = 5")
        problems = store.check().problems
        assert Problem(Code.DAMAGED, STREAM) in problems


def test_a_second_copy_that_differs_is_found_and_made_anew(room: Room) -> None:
    fill(room)
    with room.open() as store:
        notes = store.open_restricted(room.notes_key())
        for segment in (room.folder / "mirror").iterdir():
            segment.unlink()
        found = store.check().problems
        assert [problem.where for problem in found] == [
            f"second copy, {position}" for position in range(1, 12)
        ]
        notes.rebuild_second_copy()
        assert notes.check().is_whole
    with room.open() as store:
        assert not store.check().is_whole
        store.rebuild_second_copy()
        assert store.check().is_whole
        write(store, "q99")
    with room.open() as store:
        assert store.check().is_whole
