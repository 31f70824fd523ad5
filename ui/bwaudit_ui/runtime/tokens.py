"""The token table: colours, type ramp, radii and densities, read from TOML.

Plain values only. This module must not import Qt, so that limits on contrast can be tested
without a window.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_HEX = re.compile(r"#[0-9A-F]{6}")


class ThemeName(StrEnum):
    """The four themes."""

    LIGHT = "light"
    DAYLIGHT = "daylight"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Density(StrEnum):
    """How much room rows and controls get."""

    COMPACT = "compact"
    COMFORT = "comfort"
    GLOVE = "glove"


class Colour(StrEnum):
    """Every colour a painter may ask for. The value is the key in the theme file."""

    APP = "app"
    SURFACE = "surface"
    SUBTLE = "subtle"
    HOVER = "hover"
    SELECTED = "selected"
    LINE = "line"
    LINE2 = "line2"
    INK = "ink"
    INK2 = "ink2"
    INK3 = "ink3"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ON_ACCENT = "on_accent"
    ACCENT_SOFT = "accent_soft"
    FOCUS = "focus"
    RAIL = "rail"
    RAIL_INK = "rail_ink"
    RAIL_ON = "rail_on"
    RAIL_SELECTED = "rail_selected"
    BADGE = "badge"
    ON_BADGE = "on_badge"
    COMPLIANT = "compliant"
    COMPLIANT_SOFT = "compliant_soft"
    NON_COMPLIANT = "non_compliant"
    NON_COMPLIANT_SOFT = "non_compliant_soft"
    NOT_APPLICABLE = "not_applicable"
    NOT_APPLICABLE_SOFT = "not_applicable_soft"
    NOT_CHECKED = "not_checked"
    NOT_CHECKED_SIGN = "not_checked_sign"
    NOT_CHECKED_EDGE = "not_checked_edge"
    OFF = "off"
    OFF_LINE = "off_line"
    LEFT = "left"
    ON_STATUS = "on_status"
    WARNING = "warning"
    WARNING_SOFT = "warning_soft"
    CONFIDENTIAL = "confidential"
    CONFIDENTIAL_SOFT = "confidential_soft"
    SCRIM = "scrim"
    SHADOW = "shadow"
    MEDIA = "media"


class TextRole(StrEnum):
    """Steps of the type ramp."""

    CAPTION = "caption"
    BODY = "body"
    STRONG = "strong"
    LEAD = "lead"
    HEADING = "heading"
    QUESTION = "question"
    TITLE = "title"


class Radius(StrEnum):
    """Corner radii."""

    MARK = "mark"
    CONTROL = "control"
    TILE = "tile"
    CARD = "card"


@dataclass(frozen=True)
class TypeStep:
    """Size in pixels at 100 % and weight (CSS scale, 400 is regular)."""

    size: int
    weight: int


@dataclass(frozen=True)
class Heights:
    """Heights in pixels at 100 %: list row, control, answer tile."""

    row: int
    control: int
    tile: int


@dataclass(frozen=True)
class ThemeTokens:
    """One theme: its colours as `#RRGGBB` and its stroke widths."""

    name: ThemeName
    colours: Mapping[Colour, str]
    border: int
    icon_stroke: float
    weight_gain: int


@dataclass(frozen=True)
class TokenTable:
    """All themes and what they share."""

    themes: Mapping[ThemeName, ThemeTokens]
    type_ramp: Mapping[TextRole, TypeStep]
    radii: Mapping[Radius, int]
    densities: Mapping[Density, Heights]
    focus_ring: int


def load_tokens(folder: Path) -> TokenTable:
    """Read `shape.toml` and one file a theme; raise ValueError naming what is missing."""
    shape = tomllib.loads((folder / "shape.toml").read_text(encoding="utf-8"))
    return TokenTable(
        themes={name: _read_theme(folder, name) for name in ThemeName},
        type_ramp={role: TypeStep(*shape["type"][role]) for role in TextRole},
        radii={radius: shape["radius"][radius] for radius in Radius},
        densities={density: Heights(**shape["density"][density]) for density in Density},
        focus_ring=shape["focus"]["ring"],
    )


def _read_theme(folder: Path, name: ThemeName) -> ThemeTokens:
    path = folder / f"{name}.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    found = table["colours"]
    wanted = {colour.value for colour in Colour}
    if wanted != found.keys():
        raise ValueError(f"{path.name}: colours differ by {sorted(wanted ^ found.keys())}")
    wrong = sorted(key for key, value in found.items() if not _HEX.fullmatch(value))
    if wrong:
        raise ValueError(f"{path.name}: not #RRGGBB in capitals: {wrong}")
    strokes = table["strokes"]
    return ThemeTokens(
        name=name,
        colours={colour: found[colour] for colour in Colour},
        border=strokes["border"],
        icon_stroke=strokes["icon"],
        weight_gain=strokes["weight_gain"],
    )
