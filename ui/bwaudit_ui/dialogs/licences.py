"""The licences of what the program is made of: fonts, icons, libraries."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata, requires
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QPlainTextEdit

from bwaudit.foundation.content import shipped_resources
from bwaudit_ui.dialogs.sheet import Sheet
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.metadata import PackageMetadata

    from PySide6.QtWidgets import QWidget

_PROGRAM: Final = "bwaudit"
_PARTS: Final = ("desktop", "server")
_AROUND, _LEAST, _MOST = 220, 120, 420
_TEXTS: Final = "LICENSE*.txt"
_NAME: Final = re.compile(r"\s*([\w.-]+)(?:\[([^\]]*)\])?")
_EXTRA: Final = re.compile(r"extra == ['\"]([^'\"]+)")


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
        # It scrolls by itself, so it must not be taller than a low window has room for.
        room = parent.height() - theme_of(self).px(_AROUND)
        text.setFixedHeight(max(theme_of(self).px(_LEAST), min(theme_of(self).px(_MOST), room)))
        self.body.addWidget(text)
        close = Button(self.tr("Close"), ButtonKind.PRIMARY)
        self.set_buttons(close)
        close.clicked.connect(self.accept)


def _libraries() -> Iterator[str]:
    """Name, version and licence of every library that is inside, also of those others bring."""
    lines = {f"{about['Name']} {about['Version']}: {_licence(about)}" for about in _inside()}
    yield "\n".join(sorted(lines, key=str.casefold))


def _inside() -> Iterator[PackageMetadata]:
    waiting, seen = [(_PROGRAM, each) for each in _PARTS], set()
    while waiting:
        pair = name, extra = waiting.pop()
        if pair in seen:
            continue
        seen.add(pair)
        try:
            about, wanted = metadata(name), requires(name) or ()
        except PackageNotFoundError:  # on another system only
            continue
        if name.casefold() != _PROGRAM:
            yield about
        for line in wanted:
            needed, _, marker = line.partition(";")
            asked = _EXTRA.search(marker)
            if asked is None or asked[1] == extra:
                found = _NAME.match(needed)
                extras = (found[2] or "").split(",") if found else ()
                waiting += [(found[1], each.strip()) for each in ("", *extras) if found]


def _licence(about: PackageMetadata) -> str:
    fields = about.json
    kinds = [each for each in fields.get("classifier") or () if each.startswith("License :: ")]
    said = str(fields.get("license_expression") or "").strip()
    said = said or ", ".join(each.rsplit(" :: ", 1)[-1] for each in kinds)
    said = said or str(fields.get("license") or "").strip()
    return said.splitlines()[0] if said else "see its own files"


def _files() -> Iterator[str]:
    """The licence texts that come with fonts, icons and the face finder."""
    for folder, pattern in (("fonts", "OFL*.txt"), ("icons", _TEXTS), ("models", _TEXTS)):
        for path in sorted(shipped_resources(folder).glob(pattern)):
            what = path.stem.partition("-")[2]
            yield f"{what}\n\n{path.read_text('utf-8').strip()}"
