from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bwaudit.wire.zipform import (
    Entry,
    NotThisForm,
    check_form,
    directory,
    local_header,
    read_end,
    read_names,
)

if TYPE_CHECKING:
    from pathlib import Path

NAMES = st.from_regex(r"[a-z0-9./]{1,40}", fullmatch=True)


def written(contents: dict[str, bytes]) -> bytes:
    data, entries = b"", []
    for name, content in contents.items():
        entry = Entry(name, len(content), zlib.crc32(content), len(data))
        entries.append(entry)
        data += local_header(entry) + content
    return data + directory(entries, len(data))


def checked(data: bytes) -> tuple[Entry, ...]:
    stream = BytesIO(data)
    at, size, count = read_end(stream, len(data), 5000)
    stream.seek(at)
    entries = read_names(stream.read(size), count)
    check_form(stream, len(data), entries, at)
    return entries


@given(st.dictionaries(NAMES, st.binary(max_size=50), max_size=6))
def test_python_reads_what_is_written_and_so_do_we(contents: dict[str, bytes]) -> None:
    data = written(contents)
    with ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {info.filename: archive.read(info) for info in archive.infolist()} == contents
        assert all(info.compress_type == ZIP_STORED for info in archive.infolist())
    entries = checked(data)
    assert {each.name: data[each.start : each.end] for each in entries} == contents


def test_any_changed_byte_outside_the_contents_is_noticed() -> None:
    contents = {"manifest.json": b"first", "changes.age": b"second", "blobs/x": b"third"}
    data = written(contents)
    entries = checked(data)
    inside = {at for each in entries for at in range(each.start, each.end)}
    unnoticed = []
    for at in range(len(data)):
        changed = bytearray(data)
        changed[at] ^= 0xFF
        try:
            found = checked(bytes(changed))
        except NotThisForm:
            continue
        if at not in inside or found != entries:
            unnoticed.append(at)
    assert unnoticed == []


@given(st.binary(max_size=200))
def test_anything_else_is_refused_without_a_crash(data: bytes) -> None:
    with pytest.raises(NotThisForm):
        checked(data)


@given(st.data())
def test_a_damaged_directory_is_refused_without_a_crash(data: st.DataObject) -> None:
    whole = written({"manifest.json": b"first", "changes.age": b"second"})
    begins = checked(whole)[-1].end
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(begins, len(whole) - 1))
        damaged[at] = data.draw(st.integers(0, 255))
    if bytes(damaged) != whole:
        with pytest.raises(NotThisForm):
            checked(bytes(damaged))


def test_a_gap_before_an_entry_is_refused() -> None:
    entry = Entry("a", 1, zlib.crc32(b"x"), 1)
    data = b"?" + local_header(entry) + b"x"
    with pytest.raises(NotThisForm, match="gap"):
        checked(data + directory([entry], len(data)))


def test_a_gap_before_the_directory_is_refused() -> None:
    entry = Entry("a", 1, zlib.crc32(b"x"), 0)
    data = local_header(entry) + b"x" + b"?"
    with pytest.raises(NotThisForm, match="behind"):
        checked(data + directory([entry], len(data)))


def test_more_than_the_directory_at_the_end_is_refused() -> None:
    entry = Entry("a", 1, zlib.crc32(b"x"), 0)
    data = local_header(entry) + b"x"
    extra = directory([entry], len(data))
    with pytest.raises(NotThisForm):
        checked(data + extra + extra)


def test_a_directory_larger_than_the_file_is_not_allocated() -> None:
    good = written({"a": b"x"})
    with pytest.raises(NotThisForm, match="fit"):
        checked(good[:-10] + b"\xf0\xff\xff\xff" + good[-6:])


def test_beyond_four_gigabytes_it_is_zip64_which_python_reads(tmp_path: Path) -> None:
    """Holes stand for the contents; only the last entry has bytes."""
    path = tmp_path / "large.zip"
    large, last = 1 << 30, b"behind four gigabytes"
    zeros = 0
    piece = bytes(1 << 24)
    for _ in range(large // len(piece)):
        zeros = zlib.crc32(piece, zeros)
    entries: list[Entry] = []
    with path.open("w+b") as stream:
        offset = 0
        for number in range(4):
            entries.append(Entry(f"blobs/{number}", large, zeros, offset))
            stream.seek(offset)
            stream.write(local_header(entries[-1]))
            offset = entries[-1].end
        entries.append(Entry("last", len(last), zlib.crc32(last), offset))
        stream.seek(offset)
        stream.write(local_header(entries[-1]) + last)
        end = stream.tell()
        stream.write(directory(entries, end))
        length = stream.tell()
        assert end > 0xFFFFFFFF
        at, size, count = read_end(stream, length, 5000)
        stream.seek(at)
        assert read_names(stream.read(size), count) == tuple(entries)
        check_form(stream, length, entries, at)
        stream.seek(length - 30)
        with pytest.raises(NotThisForm):
            read_end(BytesIO(stream.read(30)), 30, 5000)
        with path.open("r+b") as damaged:
            damaged.seek(length - 22 - 20 - 56)
            damaged.write(b"?")
            with pytest.raises(NotThisForm):
                read_end(damaged, length, 5000)
            damaged.seek(length - 22 - 20 - 56)
            damaged.write(b"P")
    with ZipFile(path) as archive:
        assert archive.read("last") == last
        assert [info.header_offset for info in archive.infolist()] == [e.offset for e in entries]
