"""Folders of the store: readable by their owner only, and there after a power cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.foundation.files import file_errors, fsync_folder, private_folder

if TYPE_CHECKING:
    from pathlib import Path


def durable_folder(path: Path) -> Path:
    """Make sure `path` is such a folder, its parents as well. Raises StoreError."""
    if not path.is_dir():
        durable_folder(path.parent)
        private_folder(path)
        with file_errors():
            fsync_folder(path.parent)
    return path
