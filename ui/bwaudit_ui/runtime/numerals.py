"""Digits of the language for numbers on the screen, where a person wants them.

Only what is shown changes: what is typed is accepted in every script, and what is stored has Latin
digits always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bwaudit_ui.runtime.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Mapping


def digits_of(language: str) -> Mapping[int, str]:
    """A table for `str.translate`, empty where the language writes numbers with Latin digits."""
    zero = QLocale(language).zeroDigit()
    if zero == "0" or len(zero) != 1:
        return {}
    return {ord("0") + number: chr(ord(zero) + number) for number in range(10)}


def numerals(text: str) -> str:
    """The text with the digits that are in force."""
    table = theme_of().digits
    return text.translate(table) if table else text
