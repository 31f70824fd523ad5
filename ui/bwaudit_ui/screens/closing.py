"""What is asked before the window closes over something that would be gone with it, and what is
said while it waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.widgets.confirm_dialog import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bwaudit_ui.runtime.jobs import Job


def closing_unsaved() -> Decision:
    """A change still waits, mostly for the disk."""
    return Decision(
        QCoreApplication.translate("MainWindow", "Close with a change that is not saved?"),
        QCoreApplication.translate(
            "MainWindow",
            "Your last change could not be saved yet. Everything before it is safe. If you "
            "close now, that change is gone.",
        ),
        QCoreApplication.translate("MainWindow", "Close and lose it"),
        QCoreApplication.translate("MainWindow", "Keep working"),
        loses=True,
    )


def closing_without_code() -> Decision:
    """The recovery code is on screen, and nobody said that it is written down."""
    return Decision(
        QCoreApplication.translate("MainWindow", "Close without the recovery code?"),
        QCoreApplication.translate(
            "MainWindow",
            "It is shown only now and kept nowhere. Without it nobody can open your data if "
            "you forget the passphrase.",
        ),
        QCoreApplication.translate("MainWindow", "Close without it"),
        QCoreApplication.translate("MainWindow", "Stay and write it down"),
        loses=True,
    )


def closing_sentence(running: Sequence[Job]) -> str:
    """What the closing store waits for, and what goes on another time."""
    waiting = at_work(job for job in running if not job.resumes)
    if waiting:
        text = QCoreApplication.translate("MainWindow", "Closing your data. Waiting for {what}")
        return text.format(what=waiting)
    if any(job.resumes for job in running):
        return QCoreApplication.translate(
            "MainWindow",
            "Closing your data. The other photos are added when you open this visit again",
        )
    return QCoreApplication.translate("MainWindow", "Closing your data")


def at_work(running: Iterable[Job]) -> str:
    """What is at work, as it stands inside a sentence; empty when nothing has a name."""
    names = (job.what[:1].lower() + job.what[1:] for job in running if job.what)
    return joined(dict.fromkeys(names))
