"""One cold start, in a process of its own: the desktop, or a bare window with the same of Qt.

Usage: start_probe.py ours FOLDER BEGAN, or bare NAMES BEGAN, where NAMES are those of Qt that ours
imports (PySide makes a class with all its enums only when it is asked for by name), and BEGAN is
the monotonic clock of the process that started this one. It writes one line of JSON and ends. It
imports nothing that is not part of the start, so nothing stands above `main` but these two.
"""

from __future__ import annotations

import sys
import time

TYPE_CHECKING = False  # typing's own would load a module before the start
if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

_HERE = time.monotonic()


def main() -> None:
    """Show a window, and tell when it was painted and a field in it could be typed into."""
    kind, given, began = sys.argv[1:]
    told = _ours(given) if kind == "ours" else _bare(given.split(","))
    import json

    ready, qt = told
    line = {"whole": (ready - float(began)) * 1000, "inside": (ready - _HERE) * 1000, "qt": qt}
    sys.stdout.write(json.dumps(line) + "\n")


def _ours(folder: str) -> tuple[float, list[str]]:
    from pathlib import Path

    from bwaudit.cli import has_screen

    assert has_screen()
    from PySide6.QtWidgets import QApplication

    from bwaudit.foundation.clock import SystemClock
    from bwaudit.foundation.logs import log_to
    from bwaudit.foundation.paths import Folders
    from bwaudit_ui.app import make

    folders = Folders.below(Path(folder))
    app = QApplication(["bwaudit"])
    desktop = make(app, folders, SystemClock())
    log_to(folders.logs)
    ready = _until_painted(app, desktop.window)
    qt = _imported_of_qt()
    desktop.window.close()
    desktop.close()
    return ready, qt


def _imported_of_qt() -> list[str]:
    """What the desktop's modules import of Qt, each as "module:name"."""
    ours = [module for name, module in sys.modules.items() if name.startswith("bwaudit_ui")]
    found = {value for module in ours for value in vars(module).values() if isinstance(value, type)}
    qt = {(each.__module__, each.__name__) for each in found}
    return sorted(f"{module}:{name}" for module, name in qt if module.startswith("PySide6."))


def _bare(names: list[str]) -> tuple[float, list[str]]:
    import importlib

    for each in names:
        module, name = each.split(":")
        getattr(importlib.import_module(module), name)
    from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

    app = QApplication(["bare"])
    window = QMainWindow()
    window.resize(1280, 760)
    window.setCentralWidget(QLineEdit())
    return _until_painted(app, window), []


def _until_painted(app: QApplication, window: QWidget) -> float:
    """Show a window; gives the moment at which it was painted and a field in it has the focus."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QLineEdit

    class Watch(QObject):
        moment = 0.0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.moment:
                self.moment = -1
                QTimer.singleShot(0, self.note)
            return False

        def note(self) -> None:
            if not isinstance(app.focusWidget(), QLineEdit):
                QTimer.singleShot(0, self.note)
                return
            self.moment = time.monotonic()
            app.quit()

    watch = Watch()
    fields = window.findChildren(QLineEdit)
    for field in fields:  # a window that its pages cover is never painted itself
        field.installEventFilter(watch)
    window.show()
    window.activateWindow()
    app.exec()
    for field in fields:
        field.removeEventFilter(watch)
    return watch.moment


if __name__ == "__main__":
    main()
