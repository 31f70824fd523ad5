"""Files that survive a power cut, and the operating system's refusals as sentences."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, Detail, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PART = ".part-"
_CODES = {
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
    errno.EROFS: Code.READ_ONLY,
    errno.EACCES: Code.READ_ONLY,
    errno.EPERM: Code.READ_ONLY,
}


@contextmanager
def file_errors(**details: Detail) -> Iterator[None]:
    """Turn the operating system's refusal into a StoreError with a sentence."""
    try:
        yield
    except OSError as refusal:
        raise StoreError(_CODES.get(refusal.errno or 0, Code.WRITE_REFUSED), **details) from refusal


def fsync_folder(folder: Path) -> None:
    """Make a rename or a new name in `folder` durable. Windows has no such call and needs none."""
    if os.name == "nt":  # pragma: no cover - no directory handles there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_durably(
    path: Path, data: bytes | bytearray | memoryview, *, private: bool = True
) -> None:
    """Write `data` so that after a power cut `path` holds either the old bytes or all the new ones.

    Raises StoreError (disk full, read only). The temporary file is in the same folder and is gone
    afterwards.
    """
    with file_errors():
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=_PART)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            if not private:
                part.chmod(0o644)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        fsync_folder(path.parent)


def drop_parts(folder: Path) -> None:
    """Remove what `write_durably` had begun in `folder` when the program was ended. Whoever calls
    it is alone in there."""
    with suppress(OSError):
        for part in folder.glob(f"{_PART}*"):
            part.unlink(missing_ok=True)


def private_folder(path: Path) -> Path:
    """Make sure `path` is a folder only its owner can read."""
    with file_errors():
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return path


def free_bytes(path: Path) -> int:
    """Free space where `path` lies, in bytes."""
    return shutil.disk_usage(path).free
