"""What a person has set on this device. Kept in a TOML file, never holding a secret or anything of
an assessment.

A settings file that cannot be read is put aside, never deleted, and the defaults are used: settings
must not keep anybody from working.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Literal

import tomli_w
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bwaudit.foundation.files import private_folder, write_durably

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA_VERSION = 1

ThemeChoice = Literal["system", "light", "daylight", "dark", "high_contrast"]
Density = Literal["compact", "comfort", "glove"]


class Settings(BaseModel):
    """All settings with their defaults. `text_scale` is in percent, `lock_minutes` in minutes
    without input."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    schema_version: int = SCHEMA_VERSION
    theme: ThemeChoice = "system"
    text_scale: int = Field(default=100, ge=80, le=200)
    density: Density = "comfort"
    language: str = "en"
    lock_minutes: int = Field(default=5, ge=1, le=60)
    report_folder: str = ""
    head_office: str = ""
    single_keys: bool = True

    def with_(self, **changes: object) -> Settings:
        """A copy with some settings changed. Raises ValidationError when one is out of range."""
        return Settings.model_validate({**self.model_dump(), **changes})


def load_settings(path: Path) -> Settings:
    """Read settings, or the defaults. A file that cannot be read is renamed, not deleted."""
    try:
        return Settings.model_validate(tomllib.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return Settings()
    except (tomllib.TOMLDecodeError, ValidationError, UnicodeDecodeError):
        path.replace(path.with_name(path.name + ".unreadable"))
        return Settings()


def save_settings(path: Path, settings: Settings) -> None:
    """Write settings durably. Raises StoreError when the folder cannot be written to."""
    private_folder(path.parent)
    write_durably(path, tomli_w.dumps(settings.model_dump()).encode())
