"""Limits on contrast and on telling statuses apart, for each theme; nothing here needs a window."""

from __future__ import annotations

import itertools
import shutil
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_resources
from bwaudit_ui.runtime.tokens import Colour, Density, ThemeName, ThemeTokens, load_tokens
from support.colours import DEFICIENCIES, contrast, delta_e

if TYPE_CHECKING:
    from pathlib import Path

TABLE = load_tokens(shipped_resources("themes"))

GROUNDS = (Colour.APP, Colour.SURFACE, Colour.SUBTLE, Colour.HOVER, Colour.SELECTED)
FILLS = (
    Colour.COMPLIANT,
    Colour.NON_COMPLIANT,
    Colour.NOT_APPLICABLE,
    Colour.NOT_CHECKED,
)
SIGNS = dict.fromkeys(FILLS, Colour.ON_STATUS) | {Colour.NOT_CHECKED: Colour.NOT_CHECKED_SIGN}
SOFT = {
    Colour.COMPLIANT: Colour.COMPLIANT_SOFT,
    Colour.NON_COMPLIANT: Colour.NON_COMPLIANT_SOFT,
    Colour.WARNING: Colour.WARNING_SOFT,
    Colour.CONFIDENTIAL: Colour.CONFIDENTIAL_SOFT,
    Colour.ACCENT: Colour.ACCENT_SOFT,
    Colour.INK2: Colour.NOT_APPLICABLE_SOFT,
}


@pytest.fixture(params=list(ThemeName))
def tokens(request: pytest.FixtureRequest) -> ThemeTokens:
    name: ThemeName = request.param
    return TABLE.themes[name]


def ratio(tokens: ThemeTokens, one: Colour, other: Colour) -> float:
    """Contrast to one decimal, as the limits are stated."""
    return round(contrast(tokens.colours[one], tokens.colours[other]), 1)


def test_every_ink_reads_on_every_ground(tokens: ThemeTokens) -> None:
    for ink, ground in itertools.product((Colour.INK, Colour.INK2, Colour.INK3), GROUNDS):
        assert ratio(tokens, ink, ground) >= 5.0, (ink, ground)


def test_control_borders_show_on_page_and_surface(tokens: ThemeTokens) -> None:
    for ground in (Colour.APP, Colour.SURFACE):
        assert ratio(tokens, Colour.LINE2, ground) >= 3.5, ground


def test_what_cannot_be_used_reads_and_is_not_taken_for_what_can(tokens: ThemeTokens) -> None:
    assert ratio(tokens, Colour.OFF, Colour.SURFACE) >= 4.5
    for usable, off in ((Colour.INK, Colour.OFF), (Colour.LINE2, Colour.OFF_LINE)):
        assert ratio(tokens, usable, off) >= 2.0, usable


def test_focus_shows_on_page_and_surface(tokens: ThemeTokens) -> None:
    for ground in (Colour.APP, Colour.SURFACE):
        assert ratio(tokens, Colour.FOCUS, ground) >= 5.8, ground


def test_text_reads_on_status_fills(tokens: ThemeTokens) -> None:
    for fill, sign in SIGNS.items():
        assert ratio(tokens, sign, fill) >= 5.4, fill


def test_text_reads_on_accent_and_badges(tokens: ThemeTokens) -> None:
    pairs = (
        (Colour.ON_ACCENT, Colour.ACCENT),
        (Colour.ON_ACCENT, Colour.ACCENT_HOVER),
        (Colour.ON_BADGE, Colour.BADGE),
        (Colour.RAIL_INK, Colour.RAIL),
        (Colour.RAIL_ON, Colour.RAIL_SELECTED),
        (Colour.ON_STATUS, Colour.WARNING),
    )
    for ink, ground in pairs:
        assert ratio(tokens, ink, ground) >= 4.5, (ink, ground)


def test_status_text_reads_on_its_soft_ground_and_on_surface(tokens: ThemeTokens) -> None:
    for ink, ground in SOFT.items():
        assert ratio(tokens, ink, ground) >= 4.5, ink
        assert ratio(tokens, ink, Colour.SURFACE) >= 4.5, ink


def test_the_empty_ring_shows(tokens: ThemeTokens) -> None:
    for ground in GROUNDS:
        assert ratio(tokens, Colour.LEFT, ground) >= 3.0, ground


def test_daylight_status_text_is_strong() -> None:
    daylight = TABLE.themes[ThemeName.DAYLIGHT]
    for fill in (Colour.COMPLIANT, Colour.NON_COMPLIANT, Colour.NOT_APPLICABLE, Colour.WARNING):
        assert ratio(daylight, fill, Colour.SURFACE) >= 7.6, fill


@pytest.mark.parametrize("deficiency", ["", *DEFICIENCIES])
def test_statuses_keep_apart_for_every_eye(tokens: ThemeTokens, deficiency: str) -> None:
    for one, other in itertools.combinations(FILLS, 2):
        distance = delta_e(tokens.colours[one], tokens.colours[other], deficiency)
        assert distance >= 20, (one, other)


def test_controls_are_large_enough_to_touch() -> None:
    assert TABLE.densities[Density.COMFORT].control >= 44
    assert TABLE.densities[Density.GLOVE].control >= 56
    assert TABLE.densities[Density.COMPACT].control >= 24


def test_the_focus_ring_is_three_pixels() -> None:
    assert TABLE.focus_ring == 3


def test_outdoor_and_high_contrast_borders_are_two_pixels() -> None:
    borders = {name: theme.border for name, theme in TABLE.themes.items()}
    assert borders == {
        ThemeName.LIGHT: 1,
        ThemeName.DARK: 1,
        ThemeName.DAYLIGHT: 2,
        ThemeName.HIGH_CONTRAST: 2,
    }


@pytest.mark.parametrize(
    ("find", "replace", "says"),
    [
        ('ink3 = "#566378"\n', "", "ink3"),
        ('ink3 = "#566378"', 'ink3 = "#56637"', "ink3"),
        ('ink3 = "#566378"', 'ink3 = "#566378"\nink4 = "#000000"', "ink4"),
    ],
    ids=["missing", "not a colour", "unknown"],
)
def test_a_wrong_theme_file_is_refused_by_name(
    tmp_path: Path, find: str, replace: str, says: str
) -> None:
    folder = tmp_path / "themes"
    shutil.copytree(shipped_resources("themes"), folder)
    light = folder / "light.toml"
    light.write_text(light.read_text(encoding="utf-8").replace(find, replace), encoding="utf-8")
    with pytest.raises(ValueError, match=f"light.toml.*{says}"):
        load_tokens(folder)
