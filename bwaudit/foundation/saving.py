"""Save a file that somebody will open elsewhere: under another name first, and under its own only
when it was read back."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import contextmanager, suppress
from itertools import count
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.files import fsync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

_FULL = (errno.ENOSPC, errno.EDQUOT)
_BINARY = getattr(os, "O_BINARY", 0)


def make_folder(folder: Path) -> None:
    """Make a folder for files that somebody opens elsewhere, unless it is there.

    Raises ReportError TARGET_GONE, which names what is missing, such as a stick that was taken out;
    TARGET_NOT_WRITABLE when it is there and refuses.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as refusal:
        missing = [each for each in (folder, *folder.parents) if not each.exists()]
        if missing:
            name = missing[-1].name or str(missing[-1])
            raise ReportError(Code.TARGET_GONE, folder=name) from refusal
        raise ReportError(Code.TARGET_NOT_WRITABLE, folder=folder.name) from refusal


@contextmanager
def saved_whole(target: Path) -> Iterator[Path]:
    """A name beside `target` to write to; it becomes `target` when all went well, and replaces an
    older file of that name. Nothing is left behind when something is raised.

    Raises ReportError TARGET_OPEN_ELSEWHERE, which proposes a free name, or what `folder_errors`
    raises, also when the folder goes away before the file was read back.
    """
    part = target.with_name(f".{target.stem[:40]}-{secrets.token_hex(4)}.part")
    try:
        with folder_errors(target):
            yield part
        _rename(part, target)
    finally:
        with suppress(OSError):  # a stick that was taken out
            part.unlink(missing_ok=True)


def save(target: Path, data: bytes) -> None:
    """Save a small file whole, and read it back. Raises ReportError as `saved_whole` does, and
    READ_BACK_DIFFERS."""
    with saved_whole(target) as part:
        with written_durably(part, target) as stream:
            stream.write(data)
        if part.read_bytes() != data:
            raise ReportError(Code.READ_BACK_DIFFERS, detail=target.suffix)


@contextmanager
def written_durably(part: Path, target: Path) -> Iterator[BinaryIO]:
    """A new file to write and read, on the disk when this ends. Raises what `folder_errors`
    raises."""
    with folder_errors(target):
        handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())


@contextmanager
def folder_errors(target: Path) -> Iterator[None]:
    """Turn the operating system's refusal into a sentence about the folder of `target`: ReportError
    TARGET_FULL, TARGET_GONE when the folder is not there, else TARGET_NOT_WRITABLE."""
    try:
        yield
    except OSError as refusal:
        folder = target.parent.name or str(target.parent)
        if refusal.errno in _FULL:
            raise ReportError(Code.TARGET_FULL, folder=folder, name=target.name) from refusal
        is_there = target.parent.exists()
        code = Code.TARGET_NOT_WRITABLE if is_there else Code.TARGET_GONE
        raise ReportError(code, folder=folder) from refusal


def free_name(target: Path) -> Path:
    """The first of ‘name (2).pdf’, ‘name (3).pdf’ … that is not taken."""
    numbered = (target.with_name(f"{target.stem} ({each}){target.suffix}") for each in count(2))
    return next(each for each in numbered if not each.exists())


def _rename(part: Path, target: Path) -> None:
    try:
        part.replace(target)
    except OSError as refusal:
        # Windows refuses to replace a file that a viewer holds open.
        other = free_name(target).name
        raise ReportError(Code.TARGET_OPEN_ELSEWHERE, name=target.name, other=other) from refusal
    with folder_errors(target):
        fsync_folder(target.parent)
