"""Text in several languages, which way it runs, and text made comparable for search."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST_NUMBER = 30
_MOST_WHOLE = 10**9
_GROUPED = re.compile(r"[1-9]\d{0,2}(,\d{2,3})*,\d{3}")
"""Thousands, also as parted in South Asia: 12,34,567."""

_TWO_WAYS = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")

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
    return str(unicodedata.decimal(char)) if char.isdecimal() and not char.isascii() else char


def plain_digits(text: str) -> str:
    """The same text with digits of any script written 0 to 9."""
    return "".join(_plain(char) for char in text)


def typed_decimal(text: str) -> Decimal | None:
    """A number as people write it: "১২,৫০০", "12 500,50", "1.234,56", "3.5". None when it is none.

    One comma before three digits parts thousands; any other single comma or point begins the
    decimals. What cannot be seen counts for nothing. Where a wrong guess would be kept, ask
    `typed_readings`.
    """
    plain = _seen(text).replace("\u066c", ",").replace("\u066b", ".")
    sign, plain = ("-", plain[1:]) if plain.startswith("-") else ("", plain.removeprefix("+"))
    if len(plain) > _LONGEST_NUMBER or not re.fullmatch(r"[0-9.,]*[0-9][0-9.,]*", plain):
        return None
    whole, decimals = _parted(plain)
    if not whole.isdecimal() and not _GROUPED.fullmatch(whole):
        return None
    return Decimal(f"{sign}{whole.replace(',', '')}.{decimals}")


def typed_readings(text: str) -> tuple[Decimal, ...]:
    """Everything a number can mean: 1240 and 1.240 for "1.240" and "1,240", since a point or comma
    before three digits parts thousands in one country and begins decimals in another. None when it
    is no number; one for all others, and for the signs of Arabic, which say what they are.
    """
    found = typed_decimal(text)
    if found is None:
        return ()
    seen = _seen(text)
    if not _TWO_WAYS.fullmatch(seen):
        return (found,)
    return Decimal(re.sub("[.,]", "", seen)), Decimal(seen.replace(",", "."))


def _seen(text: str) -> str:
    """A number without spaces, apostrophes between thousands, and what cannot be seen."""
    kept = (char for char in plain_digits(text) if char not in "'’")
    seen = (char for char in kept if unicodedata.category(char) not in ("Cc", "Cf", "Zs"))
    return "".join(seen).replace("\u2212", "-")


def _parted(plain: str) -> tuple[str, str]:
    """What stands before the decimals, with commas between its thousands, and the decimals."""
    comma, point = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and point >= 0:
        at = max(comma, point)
        before = plain[:at].replace("," if at == point else ".", ",")
        # "1.5,2.5" has two that begin decimals: no number.
        return "?" if plain[at] in plain[:at] else before, plain[at + 1 :]
    if plain.count(".") > 1:
        plain = plain.replace(".", ",")
    if "." not in plain and (plain.count(",") > 1 or _GROUPED.fullmatch(plain)):
        return plain, ""
    whole, _, decimals = plain.replace(",", ".").partition(".")
    return whole or "0", decimals


def typed_whole(text: str) -> int | None:
    """A whole number of zero or more, below a thousand million, as people write it. None when it is
    none. A point before three digits parts thousands: there are no thousandths here."""
    found = next(iter(typed_readings(text)), None)
    if found is None or not 0 <= found < _MOST_WHOLE or found != int(found):
        return None
    return int(found)


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
