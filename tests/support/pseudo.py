"""A language that nobody speaks: every sentence 40 % longer, with accents, in brackets.

It shows what is not translated, what is put together from pieces, and what has no room to grow.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from PySide6.QtWidgets import QApplication

_ACCENTS = str.maketrans("AEIOUYaeiouycnsz", "ÅÉÎÖÛÝåéîöûýçñšž")
_SLOT = re.compile(r"(\{[^}]*\}|%n|%L?\d|&(?=\w))")
_GROWTH = 0.4
_FILLER = " lôrem ïpsum dölor šit ämet"


def pseudo(sentence: str) -> str:
    """The sentence with accents and 40 % more letters; slots stay as they are."""
    parts = _SLOT.split(sentence)
    worded = "".join(part if _SLOT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    more = max(1, round(len(sentence) * _GROWTH))
    filler = (_FILLER * (more // len(_FILLER) + 1))[:more]
    return f"[{worded}{filler.rstrip()}]"


class PseudoTranslator(QTranslator):
    """Answers every sentence of every context."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return pseudo(source) if any(map(str.isalpha, source)) else source

    def isEmpty(self) -> bool:
        return False


def spoken_in_pseudo(app: QApplication) -> AbstractContextManager[None]:
    """The program in that language, as long as the block lasts."""
    from contextlib import contextmanager

    @contextmanager
    def speak() -> Iterator[None]:
        translator = PseudoTranslator()
        app.installTranslator(translator)
        try:
            yield
        finally:
            app.removeTranslator(translator)

    return speak()
