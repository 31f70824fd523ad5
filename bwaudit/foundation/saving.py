"""Save a file that somebody will open elsewhere: under another name first, and under its own only
when it was read back."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, ReportError
from bwaudit.foundation.files import fsync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

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

    Raises ReportError TARGET_OPEN_ELSEWHERE, which proposes a free name, or TARGET_NOT_WRITABLE.
    """
    part = target.with_name(f".{target.stem[:40]}-{secrets.token_hex(4)}.part")
    try:
        yield part
        _rename(part, target)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def written_durably(part: Path, target: Path) -> Iterator[BinaryIO]:
    """A new file to write and read, on the disk when this ends. Raises ReportError
    TARGET_NOT_WRITABLE, which names the folder of `target`."""
    with folder_errors(target):
        handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())


@contextmanager
def folder_errors(target: Path) -> Iterator[None]:
    """Turn the operating system's refusal into a sentence about the folder of `target`."""
    try:
        yield
    except OSError as refusal:
        folder = target.parent.name or str(target.parent)
        raise ReportError(Code.TARGET_NOT_WRITABLE, folder=folder) from refusal


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
