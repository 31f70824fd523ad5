"""The command `bwaudit`. Without a word behind it the desktop opens; nothing else is imported."""

from __future__ import annotations

import os
import sys

_INTERRUPTED = 130

NO_SCREEN = "There is no screen here. Run ‘make demo’ to see a whole visit as pictures and files."


def main() -> None:
    """Open the desktop, or run a command."""
    if len(sys.argv) == 1:
        sys.exit(open_desktop())
    try:
        from bwaudit.cli.commands import app

        app(prog_name="bwaudit")
    except KeyboardInterrupt:  # Ctrl+C while it was still starting
        sys.exit(_INTERRUPTED)


def open_desktop() -> int:
    """Open the window and return the exit code; without a screen say so in one sentence."""
    if not has_screen():
        sys.stderr.write(NO_SCREEN + "\n")
        return 1
    from bwaudit_ui.app import run

    return run()


def has_screen() -> bool:
    """Whether a window could be shown. Only X11 and Wayland need to be asked."""
    if sys.platform in ("win32", "darwin"):
        return True
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in shown)
