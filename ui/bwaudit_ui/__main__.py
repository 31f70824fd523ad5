"""`python -m bwaudit_ui` opens the desktop."""

from __future__ import annotations

import sys

from bwaudit_ui.app import run

if __name__ == "__main__":
    sys.exit(run())
