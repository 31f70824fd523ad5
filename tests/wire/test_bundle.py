"""Bundles on a disk: written, read back, opened by others' tools, damaged, hostile."""

from __future__ import annotations

import os
import random
import resource
import shutil
import subprocess
import sys
import zipfile
import zlib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import BundleError, Cancelled, Code
from bwaudit.foundation.hashing import sha256
from bwaudit.wire.bundle import MOST_ENTRIES, open_bundle, write_bundle
from bwaudit.wire.keys import DeviceKeys
from bwaudit.wire.manifest import BLOBS, CHANGES, MANIFEST, MOST_MANIFEST, MOST_TOTAL
from bwaudit.wire.verify import FileKind, verify_file
from bwaudit.wire.zipform import Entry, directory, local_header
from support.offices import OfficeKit, Visit, assembled, sources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bwaudit.wire.assemble import Assembled

KIT = OfficeKit()
VISIT = KIT.visit()
MADE = assembled(VISIT, KIT.sender())


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A good bundle, which no test changes."""
    path = tmp_path_factory.mktemp("stick") / "visit.bwbundle"
    write_bundle(path, MADE.signed.data, sources(MADE, VISIT))
    return path


def entries_of(made: Assembled = MADE, visit: Visit = VISIT) -> dict[str, bytes]:
    everything = sources(made, visit)
    return {
        MANIFEST: made.signed.data,
        **{name: everything[name] for name in made.manifest.sizes()},
    }


def code_of(path: Path) -> Code:
    with pytest.raises(BundleError) as refusal, open_bundle(path, KIT.trust) as reader:
        reader.verify()
    assert refusal.value.details["name"] == path.name
    return refusal.value.code


def packed(path: Path, entries: list[tuple[str, bytes]]) -> Path:
    """A file of the right form with these entries, whatever they are called."""
    data, listed = b"", []
    for name, content in entries:
        listed.append(Entry(name, len(content), zlib.crc32(content), len(data)))
        data += local_header(listed[-1]) + content
    path.write_bytes(data + directory(listed, len(data)))
    return path


def test_a_bundle_lists_and_tests_with_unzip(whole: Path) -> None:
    listed = subprocess.run(
        ["unzip", "-Z1", str(whole)], capture_output=True, text=True, check=True
    )
    assert listed.stdout.split() == list(entries_of())
    tested = subprocess.run(["unzip", "-t", str(whole)], capture_output=True, text=True, check=True)
    assert "No errors detected" in tested.stdout
    verbose = subprocess.run(
        ["unzip", "-v", str(whole)], capture_output=True, text=True, check=True
    )
    assert verbose.stdout.count("Stored") == len(entries_of())


def test_its_parts_open_with_age_and_zstd(whole: Path, tmp_path: Path) -> None:
    (tmp_path / "ingest.txt").write_text(KIT.keys.ingest.to_key_file())
    (tmp_path / "confidential.txt").write_text(KIT.keys.confidential.to_key_file())
    for part, key, chain in (
        ("changes.age", "ingest.txt", VISIT.main),
        ("confidential.age", "confidential.txt", VISIT.confidential),
    ):
        opened = subprocess.run(
            f"unzip -p '{whole}' {part} | age -d -i {key} | zstd -d",
            shell=True,
            cwd=tmp_path,
            capture_output=True,
            check=True,
        )
        assert opened.stdout == b"".join(change.line() for change in chain.changes)


def test_evidence_is_stored_unchanged(whole: Path) -> None:
    with zipfile.ZipFile(whole) as archive:
        for digest, content in VISIT.files.items():
            assert archive.read(BLOBS + digest) == content


def test_nothing_confidential_is_readable_in_it(whole: Path) -> None:
    data = whole.read_bytes()
    for planted in (b"what a worker said", b"Sunrise Apparel", b"non_compliant"):
        assert planted not in data


def test_a_reader_gives_every_part_and_checks_it(whole: Path) -> None:
    with open_bundle(whole, KIT.trust) as reader:
        assert reader.manifest == MADE.manifest
        assert reader.signed.certificate is not None
        assert reader.names == tuple(MADE.manifest.sizes())
        for name, content in list(entries_of().items())[1:]:
            assert reader.read(name) == content
        with pytest.raises(BundleError) as refusal:
            reader.read("blobs/" + "0" * 64)
        assert refusal.value.code is Code.PART_MISSING


def test_writing_and_verifying_say_how_far_they_are(tmp_path: Path) -> None:
    calls: list[tuple[int, int]] = []
    path = tmp_path / "visit.bwbundle"
    write_bundle(path, MADE.signed.data, sources(MADE, VISIT), lambda *step: calls.append(step))
    done = [done for done, _ in calls]
    assert done == sorted(done)
    assert {total for _, total in calls} == {2 * (len(MADE.signed.data) + MADE.manifest.total_size)}
    verified: list[tuple[int, int]] = []
    with open_bundle(path) as reader:
        reader.verify(lambda *step: verified.append(step))
    assert verified[-1] == (MADE.manifest.total_size, MADE.manifest.total_size)


def test_the_same_content_gives_the_same_bytes(whole: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.bwbundle"
    write_bundle(again, MADE.signed.data, sources(MADE, VISIT))
    assert again.read_bytes() == whole.read_bytes()


def test_evidence_may_come_from_files(whole: Path, tmp_path: Path) -> None:
    from_files: dict[str, bytes | Path] = dict(MADE.parts)
    for digest, content in VISIT.files.items():
        (tmp_path / digest).write_bytes(content)
        from_files[BLOBS + digest] = tmp_path / digest
    path = tmp_path / "visit.bwbundle"
    write_bundle(path, MADE.signed.data, from_files)
    assert path.read_bytes() == whole.read_bytes()


def test_one_changed_byte_anywhere_is_noticed(whole: Path, tmp_path: Path) -> None:
    """Every byte of headers, names, directory and end; and a sample of every entry's content."""
    data = whole.read_bytes()
    inside: list[range] = []
    with zipfile.ZipFile(whole) as archive:
        for info in archive.infolist():
            start = info.header_offset + 30 + len(info.filename)
            inside.append(range(start, start + info.file_size))
    chance = random.Random(7)
    places = set(range(len(data))) - {at for region in inside for at in region}
    for region in inside:
        places.update({region[0], region[-1], *chance.sample(region, min(25, len(region)))})
    path = tmp_path / "changed.bwbundle"
    unnoticed = []
    for at in sorted(places):
        changed = bytearray(data)
        changed[at] ^= 1 << chance.randrange(8)
        path.write_bytes(changed)
        try:
            with open_bundle(path) as reader:
                reader.verify()
        except BundleError:
            continue
        unnoticed.append(at)
    assert len(places) > 800
    assert unnoticed == []


def test_a_changed_part_is_named(whole: Path, tmp_path: Path) -> None:
    data = whole.read_bytes()
    path = tmp_path / "visit.bwbundle"
    for name in (CHANGES, BLOBS + next(iter(VISIT.files))):
        changed = bytearray(data)
        changed[data.index(entries_of()[name]) + 5] ^= 1
        path.write_bytes(changed)
        with pytest.raises(BundleError) as refusal, open_bundle(path) as reader:
            reader.verify()
        assert refusal.value.code is Code.PART_CHANGED
        assert refusal.value.details["part"] == name


def test_a_part_swapped_for_another_of_the_right_form_is_noticed(tmp_path: Path) -> None:
    entries = entries_of()
    other = bytearray(entries[CHANGES])
    other[-1] ^= 1
    entries[CHANGES] = bytes(other)
    path = packed(tmp_path / "x.bwbundle", list(entries.items()))
    assert code_of(path) is Code.PART_CHANGED


def test_a_bundle_cut_short_anywhere_is_noticed(whole: Path, tmp_path: Path) -> None:
    data = whole.read_bytes()
    path = tmp_path / "short.bwbundle"
    for length in [0, 1, 21, 22, *range(23, len(data), 331), len(data) - 1]:
        path.write_bytes(data[:length])
        assert code_of(path) is Code.NOT_A_BUNDLE


def test_bytes_before_or_behind_are_noticed(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "more.bwbundle"
    path.write_bytes(b"#!/bin/sh\n" + whole.read_bytes())
    assert code_of(path) is Code.NOT_A_BUNDLE
    path.write_bytes(whole.read_bytes() + b"\0")
    assert code_of(path) is Code.NOT_A_BUNDLE


@pytest.mark.parametrize(
    "name",
    [
        "../changes.age",
        "/etc/passwd",
        "..\\changes.age",
        "C:changes.age",
        "blobs/../manifest.json",
        "blobs/" + "0" * 63,
        "blobs/" + "A" * 64,
        "blobs/" + "0" * 64 + "/x",
        "changes.age ",
        "changes.age.",
        "CHANGES.AGE",
        "CON",
        "\u202echanges.age",
        "caf\u00e9",
        "",
    ],
)
def test_no_other_name_is_allowed(name: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.bwbundle"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MANIFEST, MADE.signed.data)
        archive.writestr(zipfile.ZipInfo(name), b"x")
    before = sorted(tmp_path.rglob("*"))
    assert code_of(path) is Code.ENTRY_NAME_NOT_ALLOWED
    assert sorted(tmp_path.rglob("*")) == before


def test_a_name_twice_is_not_allowed(tmp_path: Path) -> None:
    entries = list(entries_of().items())
    path = packed(tmp_path / "twice.bwbundle", [*entries, entries[1]])
    assert code_of(path) is Code.ENTRY_NAME_NOT_ALLOWED


def _compressed(info: zipfile.ZipInfo) -> None:
    info.compress_type = zipfile.ZIP_DEFLATED


def _dated(info: zipfile.ZipInfo) -> None:
    info.date_time = (2026, 5, 14, 10, 42, 0)


def _commented(info: zipfile.ZipInfo) -> None:
    info.comment = b"hello"


def _extra(info: zipfile.ZipInfo) -> None:
    info.extra = b"\x99\x99\x02\x00hi"


def _linked(info: zipfile.ZipInfo) -> None:
    info.create_system = 3
    info.external_attr = 0o120777 << 16


@pytest.mark.parametrize("change", [_compressed, _dated, _commented, _extra, _linked])
def test_no_other_form_is_allowed(
    change: Callable[[zipfile.ZipInfo], None], tmp_path: Path
) -> None:
    path = tmp_path / "other.bwbundle"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in entries_of().items():
            info = zipfile.ZipInfo(name)
            info.create_system = 0
            info.external_attr = 0
            if name == CHANGES:
                change(info)
            archive.writestr(info, content, compress_type=info.compress_type)
    assert code_of(path) is Code.PART_CHANGED


def test_a_comment_behind_the_directory_is_not_allowed(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "comment.bwbundle"
    shutil.copy(whole, path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"hello"
    assert code_of(path) is Code.NOT_A_BUNDLE


def test_a_zip_bomb_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "bomb.bwbundle"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, b"\0" * (100 << 20))
    assert path.stat().st_size < 200_000
    assert code_of(path) is Code.PART_CHANGED


def test_more_entries_than_a_bundle_can_have_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.bwbundle"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(MOST_ENTRIES + 1):
            archive.writestr(f"blobs/{number:064x}", b"")
    assert code_of(path) is Code.NOT_A_BUNDLE


def test_a_file_larger_than_any_bundle_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.bwbundle"
    with path.open("wb") as stream:
        stream.truncate(MOST_TOTAL + (1 << 30))
    assert code_of(path) is Code.TOO_BIG


def test_a_manifest_larger_than_any_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.bwbundle", [(MANIFEST, b" " * (MOST_MANIFEST + 1))])
    assert code_of(path) is Code.TOO_BIG


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0 a photo", b"<html></html>", b"PK"])
def test_another_kind_of_file_is_said_to_be_no_bundle(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file.bwbundle"
    path.write_bytes(content)
    assert code_of(path) is Code.NOT_A_BUNDLE


def test_a_folder_and_a_missing_file_are_no_bundles(tmp_path: Path) -> None:
    assert code_of(tmp_path) is Code.NOT_A_BUNDLE
    assert code_of(tmp_path / "missing.bwbundle") is Code.NOT_A_BUNDLE


def test_an_empty_zip_and_one_without_a_manifest_are_incomplete(tmp_path: Path) -> None:
    assert code_of(packed(tmp_path / "empty.bwbundle", [])) is Code.PART_MISSING
    assert code_of(packed(tmp_path / "x.bwbundle", [(CHANGES, b"x")])) is Code.PART_MISSING


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    entries = entries_of()
    gone = BLOBS + next(iter(VISIT.files))
    del entries[gone]
    path = packed(tmp_path / "x.bwbundle", list(entries.items()))
    with pytest.raises(BundleError) as refusal:
        open_bundle(path)
    assert refusal.value.code is Code.PART_MISSING
    assert refusal.value.details["part"] == gone


def test_a_part_of_another_size_is_noticed_before_it_is_read(tmp_path: Path) -> None:
    entries = {**entries_of(), CHANGES: b"short"}
    path = packed(tmp_path / "x.bwbundle", list(entries.items()))
    with pytest.raises(BundleError) as refusal:
        open_bundle(path)
    assert refusal.value.code is Code.PART_CHANGED


def test_evidence_the_manifest_does_not_name_is_noticed(tmp_path: Path) -> None:
    entries = [*entries_of().items(), (BLOBS + sha256(b"more"), b"more")]
    assert code_of(packed(tmp_path / "x.bwbundle", entries)) is Code.PART_CHANGED


def test_parts_in_another_order_are_noticed(tmp_path: Path) -> None:
    first, *rest = entries_of().items()
    assert code_of(packed(tmp_path / "x.bwbundle", [first, *rest[::-1]])) is Code.PART_CHANGED


def test_a_device_nobody_knows_is_named_as_unknown(whole: Path) -> None:
    stranger = OfficeKit()
    with pytest.raises(BundleError) as refusal:
        open_bundle(whole, stranger.trust)
    assert refusal.value.code is Code.SIGNER_UNKNOWN


def test_a_manifest_signed_by_somebody_else_is_refused(tmp_path: Path) -> None:
    thief = OfficeKit(keys=KIT.keys, device=DeviceKeys.generate())
    other = assembled(Visit(thief.device).fill(), thief.sender())
    data = MADE.signed.data.replace(
        MADE.signed.data.split(b'"sig":"')[1][:88], other.signed.data.split(b'"sig":"')[1][:88]
    )
    entries = [(MANIFEST, data), *list(entries_of().items())[1:]]
    assert code_of(packed(tmp_path / "x.bwbundle", entries)) is Code.SIGNATURE_WRONG


def test_a_stick_pulled_out_while_reading_is_a_missing_part(whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "visit.bwbundle"
    shutil.copy(whole, path)
    with open_bundle(path) as reader:
        os.truncate(path, 3000)
        with pytest.raises(BundleError) as refusal:
            reader.verify()
    assert refusal.value.code is Code.PART_MISSING


@pytest.mark.skipif(sys.platform != "linux", reason="a file that opens and cannot be read")
def test_a_drive_that_fails_while_reading_is_a_missing_part() -> None:
    assert code_of(Path("/proc/self/mem")) is Code.PART_MISSING


def remains(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refused_write(path: Path, entries: dict[str, bytes | Path]) -> BundleError:
    with pytest.raises(BundleError) as refusal:
        write_bundle(path, MADE.signed.data, entries)
    return refusal.value


def test_a_source_that_changed_is_not_written(tmp_path: Path) -> None:
    gone = BLOBS + next(iter(VISIT.files))
    entries: dict[str, bytes | Path] = dict(sources(MADE, VISIT))
    assert refused_write(tmp_path / "x", {**entries, gone: b"other"}).code is Code.PART_CHANGED
    assert refused_write(tmp_path / "x", {**entries, gone: tmp_path / "no"}).code is (
        Code.PART_MISSING
    )
    del entries[gone]
    error = refused_write(tmp_path / "x", entries)
    assert (error.code, error.details["part"]) == (Code.PART_MISSING, gone)
    assert remains(tmp_path) == []


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_stick_that_is_too_small_leaves_nothing_behind(tmp_path: Path) -> None:
    with files_no_larger_than(5000):
        error = refused_write(tmp_path / "visit.bwbundle", dict(sources(MADE, VISIT)))
    assert error.code is Code.BUNDLE_NOT_SAVED
    assert "files this large do not fit there" in error.sentence
    assert remains(tmp_path) == []


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    error = refused_write(tmp_path / "gone" / "visit.bwbundle", dict(sources(MADE, VISIT)))
    assert error.code is Code.BUNDLE_NOT_SAVED
    assert "the folder is gone" in error.sentence


def test_a_bundle_already_there_stays_when_the_new_one_cannot_be_written(
    whole: Path, tmp_path: Path
) -> None:
    path = tmp_path / "visit.bwbundle"
    shutil.copy(whole, path)
    with files_no_larger_than(5000):
        refused_write(path, dict(sources(MADE, VISIT)))
    assert path.read_bytes() == whole.read_bytes()
    assert remains(tmp_path) == ["visit.bwbundle"]


def test_what_reads_back_differently_gets_no_name(tmp_path: Path) -> None:
    total = 2 * (len(MADE.signed.data) + MADE.manifest.total_size)

    def spoil(done: int, _: int) -> None:
        if done > total // 2:
            (part,) = tmp_path.glob(".part-*")
            with part.open("r+b") as stream:
                stream.seek(-5000, os.SEEK_END)
                stream.write(b"spoiled")

    with pytest.raises(BundleError) as refusal:
        write_bundle(tmp_path / "visit.bwbundle", MADE.signed.data, sources(MADE, VISIT), spoil)
    assert refusal.value.code is Code.BUNDLE_NOT_SAVED
    assert "read again" in refusal.value.sentence
    assert remains(tmp_path) == []


def test_a_person_can_stop_the_writing(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_bundle(tmp_path / "visit.bwbundle", MADE.signed.data, sources(MADE, VISIT), stop)
    assert remains(tmp_path) == []


def test_verifying_a_bundle_says_what_it_is_and_who_signed(whole: Path) -> None:
    found = verify_file(whole, KIT.trust)
    facts = dict(found.facts)
    assert found.kind is FileKind.BUNDLE
    assert facts["Assessment"] == VISIT.id
    assert facts["Changes"] == "9"
    assert facts["Confidential part"] == "sealed"
    assert facts["Evidence files"] == "3"
    assert found.sentence == (
        "This bundle is whole: 9 changes and 3 evidence files, signed by R. Akter "
        f"({KIT.device.fingerprint})."
    )


def test_without_trust_it_says_that_the_device_was_not_checked(whole: Path) -> None:
    assert "was not checked" in verify_file(whole).sentence


def test_a_bundle_does_not_change_by_being_read(whole: Path) -> None:
    before = (whole.read_bytes(), whole.stat().st_mtime_ns, remains(whole.parent))
    verify_file(whole)
    assert (whole.read_bytes(), whole.stat().st_mtime_ns, remains(whole.parent)) == before
