"""The program in one of its real languages, read from the translation file itself: their words are
longer than those of English, where a made-up language only has more of them."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from bwaudit.foundation.content import shipped_resources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@cache
def sentences(code: str) -> dict[tuple[str, str], str]:
    """What stands for a sentence of a context; of plural forms the last, which is for many."""
    found = {}
    for context in ET.parse(shipped_resources("i18n", f"bwaudit_{code}.ts")).iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            key = context.findtext("name") or "", message.findtext("source") or ""
            found[key] = forms[-1]
    return found


class FileTranslator(QTranslator):
    """Answers every sentence: with what is in the file, else as it is."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._said = sentences(code)

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        return self._said.get((context, source), source)

    def isEmpty(self) -> bool:
        return False


@contextmanager
def spoken_in(app: QApplication, code: str) -> Iterator[None]:
    """The program in that language, as long as the block lasts."""
    translator = FileTranslator(code)
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
