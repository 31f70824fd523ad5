"""Evidence files: stored once, never in plain, every change noticed, nothing needed ever swept."""

from __future__ import annotations

import os
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.changes import Draft
from bwaudit.foundation.errors import Code, EvidenceError, StoreError
from bwaudit.foundation.sealed import seal
from support.store_rooms import STREAM, Room, flip_bit, photo

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.assessment.record import StoredFile
    from bwaudit.foundation.hashing import Json
    from bwaudit.store.store import Store


def attach(store: Store, file: StoredFile, evidence: str = "e1") -> None:
    """Write the change that names a file."""
    value: Json = {"name": "IMG.jpg", "original": file.as_json()}
    store.journal.append(STREAM, [Draft("evidence", evidence, "file", value)], "Ana")


def files_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_photo_comes_back_as_it_was(store: Store) -> None:
    data = photo(3_000_000)
    file = store.blobs.put(data, "image/jpeg", width=4000, height=3000)
    assert (file.size, file.media_type, file.width, file.height) == (
        len(data),
        "image/jpeg",
        4000,
        3000,
    )
    assert store.blobs.open(file) == data


def test_a_file_is_named_by_what_is_stored_and_holds_no_plain_byte(store: Store) -> None:
    file = store.blobs.put(b"canary " * 1000, "image/jpeg")
    (path,) = files_below(store.folder / "blobs")
    assert path == store.blobs.raw_path(file.blob)
    assert b"canary" not in path.read_bytes()


def test_a_photo_added_twice_is_stored_once(room: Room) -> None:
    data = photo()
    with room.open() as store:
        file = store.blobs.put(data, "image/jpeg")
        assert store.blobs.put(data, "image/jpeg") == file
        attach(store, file)
    with room.open() as store:
        assert store.blobs.put(data, "image/jpeg") == file
        assert len(files_below(store.folder / "blobs")) == 1


def test_a_photo_can_be_taken_from_a_path(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "IMG_0231.jpg"
    source.write_bytes(photo())
    file = store.blobs.put(source, "image/jpeg")
    assert store.blobs.open(file) == source.read_bytes()


def test_a_path_that_is_gone_is_told_by_name(store: Store, tmp_path: Path) -> None:
    with pytest.raises(EvidenceError, match=r"IMG_9999\.jpg") as gone:
        store.blobs.put(tmp_path / "IMG_9999.jpg", "image/jpeg")
    assert gone.value.code is Code.UNREADABLE


def test_several_files_are_stored_at_once(store: Store) -> None:
    data = [photo() for _ in range(3)]
    batch = [
        (data[0], "image/jpeg", 4, 3),
        (None, "image/jpeg", 0, 0),
        (data[1], "image/png", 1, 2),
    ]
    first, none, second = store.blobs.put_all([*batch, (data[0], "image/jpeg", 4, 3)])[:3]
    assert none is None
    assert first is not None
    assert second is not None
    assert store.blobs.open(first) == data[0]
    assert store.blobs.open(second) == data[1]
    assert len(files_below(store.folder / "blobs")) == 2


@pytest.mark.parametrize("bit", [0, 100, 1000, -1])
def test_a_flipped_bit_is_noticed(store: Store, bit: int) -> None:
    file = store.blobs.put(photo(), "image/jpeg")
    path = store.blobs.raw_path(file.blob)
    flip_bit(path, bit % (path.stat().st_size * 8))
    with pytest.raises(EvidenceError, match="EVI-04"):
        store.blobs.open(file)


def test_a_file_that_is_gone_is_told(store: Store) -> None:
    file = store.blobs.put(photo(), "image/jpeg")
    store.blobs.raw_path(file.blob).unlink()
    with pytest.raises(EvidenceError, match="EVI-06"):
        store.blobs.open(file)


def test_a_file_under_the_wrong_key_or_digest_is_not_given_out(store: Store) -> None:
    one, other = store.blobs.put(photo(), "image/jpeg"), store.blobs.put(photo(), "image/jpeg")
    for wrong in ({"key": other.key}, {"sha256": other.sha256}):
        with pytest.raises(EvidenceError, match="EVI-04"):
            store.blobs.open(type(one).from_json({**one.as_json(), **wrong}))


def test_a_file_that_cannot_be_read_is_told(store: Store) -> None:
    file = store.blobs.put(photo(), "image/jpeg")
    path = store.blobs.raw_path(file.blob)
    path.unlink()
    path.mkdir()
    with pytest.raises(EvidenceError, match="EVI-04"):
        store.blobs.open(file)


@pytest.mark.parametrize("name", ["", "../vault.json", "A" * 64, "a" * 63, "a" * 64 + "\n"])
def test_only_a_digest_is_a_name(store: Store, name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a blob"):
        store.blobs.raw_path(name)


def test_ciphertext_from_a_partner_is_kept_and_opens(store: Store) -> None:
    data = photo()
    sealed = seal(data)
    assert store.blobs.receive_raw(sealed.sha256, BytesIO(sealed.ciphertext))
    assert store.blobs.has(sealed.sha256)
    assert not store.blobs.receive_raw(sealed.sha256, BytesIO(b""))


def test_ciphertext_that_is_not_what_its_name_says_is_not_kept(store: Store) -> None:
    with pytest.raises(EvidenceError, match="EVI-04"):
        store.blobs.receive_raw("0" * 64, BytesIO(b"something else"))
    assert files_below(store.folder / "blobs") == []


def test_a_source_that_breaks_off_leaves_nothing_behind(store: Store) -> None:
    class Torn(BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "torn")

    with pytest.raises(StoreError, match="STO-08"):
        store.blobs.receive_raw("0" * 64, Torn())
    assert files_below(store.folder / "blobs") == []


def test_what_a_change_names_is_registered_even_before_it_arrives(
    room: Room, tmp_path: Path
) -> None:
    partner = Room(tmp_path / "partner", "partner")
    with partner.open() as theirs, room.open() as store:
        file = theirs.blobs.put(photo(), "image/jpeg")
        attach(theirs, file)
        store.journal.receive(theirs.journal.changes(STREAM))
        assert list(store.blobs.known()) == [file]
        assert store.blobs.missing() == [file]
        with theirs.blobs.raw_path(file.blob).open("rb") as ciphertext:
            store.blobs.receive_raw(file.blob, ciphertext)
        assert store.blobs.missing() == []
        assert store.blobs.open(file) == theirs.blobs.open(file)
        assert store.blobs.find(file.sha256) == file


def test_what_a_partner_says_of_a_file_is_looked_at_before_it_is_believed(store: Store) -> None:
    good: dict[str, Json] = {
        "blob": "b" * 64,
        "key": "k",
        "size": 1,
        "media_type": "x",
        "sha256": "s",
    }
    values: list[Json] = [
        {**good, "size": "big"},
        {**good, "size": -1},
        {**good, "key": 7},
        {**good, "width": [1]},
        [{"deep": [good]}],
    ]
    for value in values:
        store.journal.append(STREAM, [Draft("evidence", "e", "file", value)], "Ana")
    assert [file.blob for file in store.blobs.known()] == ["b" * 64]


def age(path: Path, room: Room, hours: float) -> None:
    moment = room.clock.now().timestamp() - hours * 3600
    os.utime(path, (moment, moment))


def test_orphans_are_swept_after_a_day_and_nothing_else_is(room: Room) -> None:
    with room.open() as store:
        named, kept = store.blobs.put(photo(), "image/jpeg"), store.blobs.put(photo(), "image/png")
        orphan, young = (store.blobs.put(photo(), "image/jpeg") for _ in range(2))
        attach(store, named)
        store.blobs.keep([kept])
        part = store.folder / "blobs" / ".part-00"
        part.write_bytes(b"half")
        paths = {file: store.blobs.raw_path(file.blob) for file in (named, kept, orphan)}
        for path in (*paths.values(), part):
            age(path, room, 25)
        age(store.blobs.raw_path(young.blob), room, 23)
        assert store.blobs.sweep() == 2
        assert store.blobs.has(named.blob)
        assert store.blobs.has(kept.blob)
        assert store.blobs.has(young.blob)
        assert not store.blobs.has(orphan.blob)
        assert not part.exists()


def test_a_swept_photo_is_stored_anew_when_it_is_added_again(room: Room) -> None:
    with room.open() as store:
        data = photo()
        orphan = store.blobs.put(data, "image/jpeg")
        age(store.blobs.raw_path(orphan.blob), room, 25)
        assert store.blobs.sweep() == 1
        file = store.blobs.put(data, "image/jpeg")
        assert store.blobs.open(file) == data


def test_the_tiers_share_no_evidence(room: Room) -> None:
    data = photo()
    with room.open() as store:
        notes = store.open_restricted(room.notes_key())
        main, confidential = (
            store.blobs.put(data, "image/jpeg"),
            notes.blobs.put(data, "image/jpeg"),
        )
        assert main.blob != confidential.blob
        assert not store.blobs.has(confidential.blob)
        assert notes.blobs.open(confidential) == data


def test_a_folder_that_refuses_is_told_and_leaves_no_part(room: Room) -> None:
    with room.open() as store:
        (room.folder / "blobs").write_bytes(b"in the way")
        with pytest.raises(StoreError, match="STO-08"):
            store.blobs.put_all([(photo(), "image/jpeg", 0, 0)])
        (room.folder / "blobs").unlink()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("bwaudit.store.blobs.fsync_folder", refuse)
            with pytest.raises(StoreError, match="STO-01"):
                store.blobs.put_all([(photo(), "image/jpeg", 0, 0)] * 2)
        assert [path for path in files_below(room.folder / "blobs") if "part" in path.name] == []


def refuse(_: Path) -> None:
    raise OSError(28, "full")
