"""Find the shipped `data/` and `resources/`: in a wheel, in a frozen program, or in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def _shipped(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name


def shipped_data(*parts: str) -> Path:
    """A path below the questionnaires, countries, schemas and samples."""
    return _shipped("data").joinpath(*parts)


def shipped_resources(*parts: str) -> Path:
    """A path below the fonts, icons, themes, translations and report texts."""
    return _shipped("resources").joinpath(*parts)
