"""Bundled fonts: loads the files once and orders the families by language.

It must not ask the network or depend on fonts of the machine, except as a last resort.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_LATIN = "Inter"
_SCRIPT_FAMILIES = {
    "ar": ("Noto Naskh Arabic",),
    "ur": ("Noto Naskh Arabic",),
    "bn": ("Noto Sans Bengali",),
    "km": ("Noto Sans Khmer",),
    "am": ("Noto Sans Ethiopic",),
    "si": ("Noto Sans Sinhala",),
    "ta": ("Noto Sans Tamil",),
    "hi": ("Noto Sans Devanagari",),
    "ne": ("Noto Sans Devanagari",),
    "my": ("Noto Sans Myanmar",),
    "th": ("Noto Sans Thai",),
}


class FontSet:
    """The families that are loaded, in an order that suits a language."""

    def __init__(self, families: Sequence[str]) -> None:
        self._families = tuple(families)

    @classmethod
    def load(cls, folder: Path) -> FontSet:
        """Register every font file of `folder` with Qt."""
        families: dict[str, None] = {}
        for path in sorted((*folder.rglob("*.ttf"), *folder.rglob("*.otf"))):
            number = QFontDatabase.addApplicationFont(str(path))
            if number >= 0:
                families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
        # Qt also lists each static weight as a family of its own, such as "Inter SemiBold".
        weights = tuple(f"{_LATIN} {weight}" for weight in ("Medium", "SemiBold"))
        return cls(tuple(name for name in families if name not in weights))

    @property
    def families(self) -> tuple[str, ...]:
        """Families found, in file order."""
        return self._families

    def ordered(self, language: str) -> list[str]:
        """Families for `setFamilies`: the language's own script early, everything else after.

        Urdu is set in Naskh on screens, as other programs do: Nastaliq climbs out of rows and tiles
        and cannot be read at 13 pixels. Reports use it.
        """
        code = language.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0].lower()
        own = [name for name in _SCRIPT_FAMILIES.get(code, ()) if name in self._families]
        first = [_LATIN, *own]
        rest = [name for name in self._families if name not in first]
        return [*first, *rest]
