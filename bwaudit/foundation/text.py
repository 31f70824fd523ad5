"""Text in several languages, which way it runs, and text made comparable for search."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FALLBACK = "en"

RTL_LANGUAGES = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})

_DECEIVING = frozenset("\u202a\u202b\u202c\u202d\u202e\ufeff")

_STRONG = {"L": False, "R": True, "AL": True}


def localized(texts: Mapping[str, str], language: str) -> str:
    """The text in `language` ("bn", "pt-BR"), else its main language, else English, else any."""
    for key in (language, language.split("-")[0], FALLBACK):
        if key in texts:
            return texts[key]
    return next(iter(texts.values()), "")


def only_text(text: str) -> str:
    """What a person typed or pasted, without what is no text: control characters but line ends and
    tabs, which XML forbids; half of a surrogate pair; and the characters that let a text be read
    otherwise than it is written (UAX #9, embeddings and overrides; isolates stay)."""
    if text.isprintable():
        return text
    return "".join(char for char in text if char in "\n\t" or not _is_no_text(char))


def _is_no_text(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs") or char in _DECEIVING


def searchable(text: str) -> str:
    """Folded for search: case, accents and the digits of other scripts make no difference."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(_plain(char) for char in decomposed if not unicodedata.combining(char))


def _plain(char: str) -> str:
    return str(unicodedata.digit(char)) if char.isdigit() and not char.isascii() else char


def plain_digits(text: str) -> str:
    """The same text with digits of any script written 0 to 9."""
    return "".join(_plain(char) for char in text)


def typed_number(text: str) -> str:
    """What a person typed or pasted for a number, without what cannot be seen and what only divides
    it: "1 240", "1,240" and "\u200f١٬٢٤٠" are "1240"."""
    kept = (char for char in plain_digits(text) if char not in ",\u066c")
    return "".join(char for char in kept if unicodedata.category(char) not in ("Cc", "Cf", "Zs"))


def visible(text: str) -> str:
    """The text without what cannot be seen. Not for words: some scripts join letters with it."""
    return "".join(char for char in text if unicodedata.category(char) not in ("Cc", "Cf"))


def is_rtl_language(language: str) -> bool:
    """Whether texts of this language are read from the right."""
    return language.split("-")[0] in RTL_LANGUAGES


def starts_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs to the left (rules P2 and P3)."""
    if text.isascii():
        return False
    for char in text:
        found = _STRONG.get(unicodedata.bidirectional(char))
        if found is not None:
            return found
    return False
