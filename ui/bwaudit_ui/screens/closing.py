"""What is asked before the window closes over something that would be gone with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bwaudit_ui.widgets.confirm_dialog import Decision


def closing_unsaved() -> Decision:
    """The disk still refuses a change."""
    return Decision(
        QCoreApplication.translate("MainWindow", "Close with a change that is not saved?"),
        QCoreApplication.translate(
            "MainWindow",
            "The disk still refuses your last change. Everything before it is safe. If you "
            "close now, that change is gone.",
        ),
        QCoreApplication.translate("MainWindow", "Close and lose it"),
        QCoreApplication.translate("MainWindow", "Keep working"),
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
    )
