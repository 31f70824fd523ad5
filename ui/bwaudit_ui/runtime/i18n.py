"""Languages of the interface: which there are, and putting one in force.

English is the language of the source. Every other one is a compiled Qt translation
`bwaudit_<code>.qm`; Qt's own words come along where Qt has them. Questions and reports are content
and have languages of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from bwaudit.foundation.text import plain_digits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

SOURCE: Final = "en"
_PREFIX = "bwaudit_"
_FROM_RIGHT: Final = "\u200f"
_READ_FROM_RIGHT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_DIVIDED: Final = 1_000
"""Numbers from here on are written with a sign at the thousands."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the interface, called by its own name."""

    code: str
    name: str


def languages(folder: Path) -> tuple[Language, ...]:
    """English first, then every language that has a compiled translation in `folder`."""
    codes = sorted(path.stem.removeprefix(_PREFIX) for path in folder.glob(f"{_PREFIX}*.qm"))
    return tuple(called(code) for code in (SOURCE, *(each for each in codes if each != SOURCE)))


def called(code: str) -> Language:
    """A language by its own name."""
    if code == SOURCE:  # Qt says "American English"
        return Language(code, "English")
    own = QLocale(code).nativeLanguageName()
    return Language(code, own[:1].upper() + own[1:] if own else code)


def isolated(text: str) -> str:
    """Words of another language, or a name, for a slot of a sentence: where the interface reads
    from the right, isolates keep their marks on their own side."""
    from_right = QGuiApplication.isRightToLeft()
    return f"\u2068{text}\u2069" if text and from_right else text


def from_the_right(text: str) -> str:
    """Sentences as they are shown where the interface reads from the right: one that begins with a
    name in Latin letters, Qt would otherwise take for one from the left, and turn it round."""
    return "\n".join(
        f"{_FROM_RIGHT}{line}" if _READ_FROM_RIGHT.search(line) else line
        for line in text.split("\n")
    )


def joined(parts: Iterable[str]) -> str:
    """Parts of one line with the comma of the language between them: "Cycle 4, day 1 of 2"."""
    return QCoreApplication.translate("Lists", ", ").join(parts)


def named(what: str, said: str) -> str:
    """What is said of something, as the language writes it: "Report released: due in 28 days"."""
    return QCoreApplication.translate("Lists", "{what}: {said}").format(what=what, said=said)


def grouped(number: int) -> str:
    """A number as the language in force divides it, in Latin digits: "1,240"."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # nobody chose a language yet
        return f"{number:,}"
    return plain_digits(locale.toString(number)).replace("\u066c", ",")


def counted(context: str, one: str, many: str, number: int) -> str:
    """A sentence with a number, in the language in force: `counted("Visit", "1 photo", "%n photos",
    photos)`. Translations are found by `many` and have every plural form of their language; English
    has no catalogue, so its singular stands here."""
    said = QCoreApplication.translate(context, many, None, number)
    is_english = said == many.replace("%n", str(number))
    if number == 1 and is_english:
        return one
    return said if number < _DIVIDED else said.replace(str(number), grouped(number), 1)


class Languages(QObject):
    """The language in force. Choosing one sends LanguageChange to every window."""

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self._loaded: list[QTranslator] = []
        self._code = SOURCE

    @property
    def code(self) -> str:
        """The language in force."""
        return self._code

    def available(self) -> tuple[Language, ...]:
        """What there is to choose from."""
        return languages(self._folder)

    def wished(self, wishes: Sequence[str]) -> str:
        """The first of some languages, such as "fr-CD", that there is; else English."""
        there = {each.code for each in self.available()}
        codes = (wish.replace("_", "-").partition("-")[0] for wish in wishes)
        return next((code for code in codes if code in there), SOURCE)

    def choose(self, code: str) -> None:
        """Put a language in force; one that is not there leaves English."""
        for translator in self._loaded:
            self._app.removeTranslator(translator)
        self._loaded.clear()
        self._code = code if code in {each.code for each in self.available()} else SOURCE
        QLocale.setDefault(QLocale(self._code))
        if self._code == SOURCE:
            return
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"qtbase_{self._code}", qt_folder)
        self._load(f"{_PREFIX}{self._code}", str(self._folder))

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._loaded.append(translator)
