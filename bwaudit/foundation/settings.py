"""What a person has set on this device. Kept in a TOML file, never holding a secret or anything of
an assessment.

A settings file that cannot be read is put aside, never deleted, and the defaults are used; of a
value that is not understood only its own. Settings must not keep anybody from working. No pydantic
here: the first window waits for this module, and pydantic alone takes longer to import than Qt.
"""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import MISSING, asdict, dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Literal, Self, get_args

import tomli_w

from bwaudit.foundation.files import private_folder, write_durably

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SCHEMA_VERSION = 1

ThemeChoice = Literal["system", "light", "daylight", "dark", "high_contrast"]
Density = Literal["compact", "comfort", "glove"]
Digits = Literal["latin", "local"]
WeekBegins = Literal["language", "monday", "saturday", "sunday"]

_CHOICES = {
    "theme": get_args(ThemeChoice),
    "density": get_args(Density),
    "digits": get_args(Digits),
    "week_begins": get_args(WeekBegins),
}
_RANGES = {"text_scale": (80, 200), "lock_minutes": (1, 60)}


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults. `text_scale` is in percent, `lock_minutes` in minutes
    without input. An empty `question_language` or `report_language` follows the interface and the
    country. `introduced` tells that the first steps were shown, `pictures_later` that only answers
    are sent. `keys` holds for a command the key a person set, portable, empty for none. `newer` is
    what a newer program set and this one does not understand: it is kept until a person sets it
    otherwise here. Raises ValueError when one is of another type or out of range."""

    schema_version: int = SCHEMA_VERSION
    theme: ThemeChoice = "system"
    text_scale: int = 100
    density: Density = "comfort"
    language: str = "en"
    lock_minutes: int = 5
    report_folder: str = ""
    head_office: str = ""
    single_keys: bool = True
    question_language: str = ""
    report_language: str = ""
    hide_sources: bool = False
    digits: Digits = "latin"
    week_begins: WeekBegins = "language"
    introduced: bool = False
    pictures_later: bool = False
    keys: dict[str, str] = field(default_factory=dict)
    newer: dict[str, Any] = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        for each in fields(self):
            value = getattr(self, each.name)
            wanted = dict if each.default is MISSING else type(each.default)
            if type(value) is not wanted:
                raise ValueError(f"{each.name} is not {wanted.__name__}")
        if not all(isinstance(key, str) for key in self.keys.values()):
            raise ValueError("keys holds what is not str")
        for name, choices in _CHOICES.items():
            if getattr(self, name) not in choices:
                raise ValueError(f"{name} is none of {', '.join(choices)}")
        for name, (low, high) in _RANGES.items():
            if not low <= getattr(self, name) <= high:
                raise ValueError(f"{name} is not from {low} to {high}")

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Settings from a table. Names and values that this program does not know, such as those a
        newer one wrote, are not in force and are kept for it."""
        settings = cls()
        known = {each.name for each in fields(cls)} - {"newer"}
        newer = {name: value for name, value in table.items() if name not in known}
        for name in known & table.keys():
            try:
                settings = settings.with_(**{name: table[name]})
            except ValueError:
                newer[name] = table[name]
        return replace(settings, newer=newer)

    def as_table(self) -> dict[str, Any]:
        """All settings by name."""
        table = asdict(self)
        newer: dict[str, Any] = table.pop("newer")
        return table | newer

    def with_(self, **changes: Any) -> Self:
        """A copy with some settings changed. Raises ValueError when one is out of range."""
        newer = {name: value for name, value in self.newer.items() if name not in changes}
        return replace(self, **changes, newer=newer)


def load_settings(path: Path) -> Settings:
    """Read settings, or the defaults. Of a file that is not wholly understood, by its values or as
    a file, a copy is put aside."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except ValueError:  # not UTF-8 or not TOML
        path.replace(path.with_name(path.name + ".unreadable"))
        return Settings()
    settings = Settings.from_table(table)
    if settings.newer.keys() & Settings().as_table().keys():
        shutil.copyfile(path, path.with_name(path.name + ".unreadable"))
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Write settings durably. Raises StoreError when the folder cannot be written to."""
    private_folder(path.parent)
    write_durably(path, tomli_w.dumps(settings.as_table()).encode())
