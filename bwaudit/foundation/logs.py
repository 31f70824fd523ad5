"""The program's log: what it did, never what an assessment says.

Messages are fixed sentences with counts and codes. Names, answers, notes, file names and addresses
of factories stay out; a test plants words in a whole visit and looks for them here.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from bwaudit.foundation.files import file_errors, private_folder

if TYPE_CHECKING:
    from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class _LogFile(RotatingFileHandler):
    """A file that is left out while the disk refuses it, as logging's own would be, but without
    hundreds of lines on the terminal for each: what the disk refuses is told in the window."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - as logging calls it
        """Nothing: the record is lost, and the next is tried again."""


def log_to(folder: Path) -> logging.Handler:
    """Send the program's log to `folder`/bwaudit.log, 1 MB at most, three kept. Returns what was
    added, to remove it again. Raises StoreError."""
    private_folder(folder)
    with file_errors():
        writer = _LogFile(
            folder / "bwaudit.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
    writer.setFormatter(logging.Formatter(_FORMAT))
    logger = logging.getLogger("bwaudit")
    logger.setLevel(logging.INFO)
    logger.addHandler(writer)
    return writer
