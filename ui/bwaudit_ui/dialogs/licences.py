"""The licences of what the program is made of: fonts, icons, libraries."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, metadata, requires
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from bwaudit.foundation.content import shipped_resources
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.spacing import bound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_PROGRAM = "bwaudit"


class LicencesSheet(Sheet):
    """One text to read and to copy from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=720)
        self.setObjectName("licences_sheet")
        self.set_heading(self.tr("Licences"))
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Licences"))
        text.setPlainText("\n\n".join((*_libraries(), *_files())))
        bound(text, min_height=320)
        self.body.addWidget(text, 1)
        close = Button(self.tr("Close"), ButtonKind.PRIMARY)
        self.set_buttons(close)
        close.clicked.connect(self.accept)


def _libraries() -> Iterator[str]:
    """Name, version and licence of every library the program asks for and that is here."""
    lines = []
    for wanted in requires(_PROGRAM) or ():
        name = wanted.split(";")[0].split("[")[0].strip()
        name = name.rstrip("0123456789.,<>=!~ ")
        try:
            about = metadata(name)
        except PackageNotFoundError:
            continue
        fields = about.json
        licence = str(fields.get("license_expression") or fields.get("license") or "").strip()
        first = licence.splitlines()[0] if licence else "see its own files"
        lines.append(f"{about['Name']} {about['Version']}: {first}")
    yield "\n".join(sorted(set(lines), key=str.casefold))


def _files() -> Iterator[str]:
    """The licence texts that come with fonts and icons."""
    for folder, pattern in (("fonts", "OFL*.txt"), ("icons", "LICENSE*.txt")):
        for path in sorted(shipped_resources(folder).glob(pattern)):
            yield path.read_text("utf-8").strip()
