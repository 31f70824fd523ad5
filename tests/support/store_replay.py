"""From a recording of file calls to the states a power cut may leave.

What was synced is always there. Of what was not, any 512-byte sector may be there or not, and any
change of a folder may be missing unless the folder was synced after it; a rename is whole or not at
all. This is less than any journaling file system promises, and what POSIX promises.

Source: Pillai et al., All File Systems Are Not Created Equal, OSDI 2014 (the ALICE model).
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

_RECORD = struct.Struct("<IIIIQQQ")
_SECTOR = 512

Ignores = Callable[[str], bool]
"""Whether the sync of a path is to be passed over, as by a program that forgot it."""


class Op(IntEnum):
    CREATE = 1
    WRITE = 2
    TRUNCATE = 3
    SYNC = 4
    SYNC_FOLDER = 5
    RENAME = 6
    UNLINK = 7
    MKDIR = 8
    LINK = 9
    MARK = 10
    RMDIR = 11


@dataclass(frozen=True, slots=True)
class Call:
    """One recorded call. Paths are relative to the recorded folder, "" for the folder itself."""

    op: Op
    path: str
    other: str
    file: int
    offset: int
    size: int
    data: bytes


def read_recording(log: Path, root: Path) -> list[Call]:
    """The calls in a log, in order."""
    data, at, calls = log.read_bytes(), 0, []
    while at < len(data):
        op, first, second, _, file, offset, size = _RECORD.unpack_from(data, at)
        at += _RECORD.size
        path, other = (
            data[at : at + first].decode(),
            data[at + first : at + first + second].decode(),
        )
        at += first + second
        content = b""
        if op == Op.WRITE:
            content = data[at : at + size]
            at += size
        if op != Op.MARK:
            path, other = _below(path, root), _below(other, root)
        calls.append(Call(Op(op), path, other, file, offset, size, content))
    return calls


def _below(path: str, root: Path) -> str:
    return path.removeprefix(str(root)).strip("/")


@dataclass(eq=False, slots=True)
class _File:
    name: str
    durable: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        for offset, data in self.waiting:
            _apply(self.durable, offset, data)
        self.waiting.clear()

    def after_cut(self, chance: Random) -> bytes:
        content = bytearray(self.durable)
        kept = chance.choice((0.0, 0.5, 0.9, 1.0))
        for offset, data in self.waiting:
            if data is None:
                if chance.random() < kept:
                    _apply(content, offset, None)
                continue
            start = offset
            while start < offset + len(data):
                end = min((start // _SECTOR + 1) * _SECTOR, offset + len(data))
                if chance.random() < kept:
                    _apply(content, start, data[start - offset : end - offset])
                start = end
        return bytes(content)


def _apply(content: bytearray, offset: int, data: bytes | None) -> None:
    if data is None:
        del content[offset:]
        content.extend(bytes(offset - len(content)))
        return
    if offset > len(content):
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data


@dataclass(eq=False, slots=True)
class _Folder:
    durable: dict[str, _File | _Folder] = field(default_factory=dict)
    now: dict[str, _File | _Folder] = field(default_factory=dict)
    waiting: list[tuple[str, _File | _Folder | None, str]] = field(default_factory=list)
    """Name, what it stands for from then on (None: nothing), and a name that goes at the same time.
    """

    def change(self, name: str, thing: _File | _Folder | None, gone: str = "") -> None:
        self.waiting.append((name, thing, gone))
        _rename(self.now, name, thing, gone)

    def sync(self) -> None:
        for change in self.waiting:
            _rename(self.durable, *change)
        self.waiting.clear()

    def after_cut(self, chance: Random) -> dict[str, _File | _Folder]:
        entries = dict(self.durable)
        if chance.random() < 0.5:
            kept = self.waiting[: chance.randint(0, len(self.waiting))]
        else:
            kept = [change for change in self.waiting if chance.random() < 0.5]
        for change in kept:
            _rename(entries, *change)
        return entries


def _rename(
    entries: dict[str, _File | _Folder], name: str, thing: _File | _Folder | None, gone: str
) -> None:
    if thing is None:
        entries.pop(name, None)
        return
    entries[name] = thing
    if gone:
        entries.pop(gone, None)


class Disk:
    """A disk that follows a recording call by call."""

    def __init__(self, ignores: Ignores = lambda _: False) -> None:
        self._root = _Folder()
        self._files: dict[int, _File] = {}
        self._ignores = ignores
        self.marks: list[str] = []

    def follow(self, call: Call) -> None:
        """Take one call in."""
        match call.op:
            case Op.MARK:
                self.marks.append(call.path)
            case Op.CREATE:
                file = self._files[call.file] = _File(call.path)
                self._folder_of(call.path).change(_name(call.path), file)
            case Op.WRITE:
                if call.file in self._files:
                    self._files[call.file].waiting.append((call.offset, call.data))
            case Op.TRUNCATE:
                if call.file in self._files:
                    self._files[call.file].waiting.append((call.size, None))
            case Op.SYNC:
                found = self._files.get(call.file)
                if found is not None and not self._ignores(found.name):
                    found.sync()
            case Op.SYNC_FOLDER:
                if not self._ignores(call.path + "/"):
                    self._folder(call.path).sync()
            case Op.MKDIR:
                self._folder_of(call.path).change(_name(call.path), _Folder())
            case Op.UNLINK | Op.RMDIR:
                self._folder_of(call.path).change(_name(call.path), None)
            case Op.LINK:
                thing = self._folder_of(call.path).now[_name(call.path)]
                self._folder_of(call.other).change(_name(call.other), thing)
            case Op.RENAME:
                self._rename(call)

    def _rename(self, call: Call) -> None:
        source, target = self._folder_of(call.path), self._folder_of(call.other)
        thing = source.now[_name(call.path)]
        if isinstance(thing, _File):
            thing.name = call.other
        if source is target:
            source.change(_name(call.other), thing, gone=_name(call.path))
        else:
            target.change(_name(call.other), thing)
            source.change(_name(call.path), None)

    def cut(self, target: Path, chance: Random) -> None:
        """Lay a state that a power cut may leave now into the empty folder `target`."""
        contents: dict[_File, bytes] = {}
        _lay(self._root, target, chance, contents)

    def _folder(self, path: str) -> _Folder:
        found = self._root
        for part in path.split("/") if path else ():
            inner = found.now[part]
            assert isinstance(inner, _Folder)
            found = inner
        return found

    def _folder_of(self, path: str) -> _Folder:
        return self._folder(path.rpartition("/")[0])


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _lay(folder: _Folder, target: Path, chance: Random, contents: dict[_File, bytes]) -> None:
    for name, thing in folder.after_cut(chance).items():
        if isinstance(thing, _Folder):
            (target / name).mkdir(mode=0o700)
            _lay(thing, target / name, chance, contents)
        else:
            if thing not in contents:
                contents[thing] = thing.after_cut(chance)
            (target / name).write_bytes(contents[thing])
