"""Files by content address in a folder: put once, durable before anybody is told.

A file under `blobs/` is always whole: it got its name only after its SHA-256 was found right.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bwaudit.foundation.files import fsync_folder, private_folder
from bwaudit.foundation.hashing import sha256_of_file

if TYPE_CHECKING:
    from pathlib import Path


class FolderBlobs:
    """Whole files, and files on their way, below one folder."""

    def __init__(self, folder: Path) -> None:
        self._whole = private_folder(folder / "blobs")
        self._coming = private_folder(folder / "uploads")

    def has(self, sha256: str) -> bool:
        return self.path(sha256).is_file()

    def size(self, sha256: str) -> int:
        return self.path(sha256).stat().st_size

    def path(self, sha256: str) -> Path:
        """Where the whole file is, or will be."""
        return self._whole / sha256[:2] / sha256

    def read(self, sha256: str) -> bytes:
        return self.path(sha256).read_bytes()

    def kept(self, device: str, sha256: str) -> int:
        """How many bytes of a file on its way are on the disk."""
        part = self._part(device, sha256)
        return part.stat().st_size if part.is_file() else 0

    def append(self, device: str, sha256: str, offset: int, data: bytes) -> None:
        """Write bytes at an offset, durably."""
        part = self._part(device, sha256)
        is_new = not part.exists()
        if is_new:
            private_folder(part.parent)
        with part.open("wb" if is_new else "r+b") as stream:
            stream.seek(offset)
            stream.write(data)
            stream.truncate()
            stream.flush()
            os.fsync(stream.fileno())
        if is_new:
            fsync_folder(part.parent)

    def finish(self, device: str, sha256: str) -> bool:
        """Give a file its name when its content is what the name says; otherwise drop it.

        A file that is here already stays as it is."""
        part = self._part(device, sha256)
        if sha256_of_file(part) != sha256:
            self.drop(device, sha256)
            return False
        target = self.path(sha256)
        if target.exists():
            part.unlink()
            return True
        if not target.parent.exists():
            private_folder(target.parent)
            fsync_folder(self._whole)
        part.replace(target)
        fsync_folder(target.parent)
        return True

    def drop(self, device: str, sha256: str) -> None:
        """Forget a file on its way."""
        self._part(device, sha256).unlink(missing_ok=True)

    def _part(self, device: str, sha256: str) -> Path:
        return self._coming / device / sha256
