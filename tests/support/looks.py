"""The ways a window can look: size, text, theme, density, direction, and another language."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Density, ThemeName
from support.pseudo import spoken_in_pseudo
from support.spoken import spoken_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.desktops import Driver

LARGE, LAPTOP, PORTRAIT, SMALLEST = (1440, 810), (1280, 672), (768, 1100), (640, 480)
L, Y, D, H = ThemeName.LIGHT, ThemeName.DAYLIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST
COMPACT, COMFORT, GLOVE = Density.COMPACT, Density.COMFORT, Density.GLOVE


@dataclass(frozen=True)
class Look:
    """One combination."""

    size: tuple[int, int]
    percent: int
    theme: ThemeName
    density: Density
    rtl: bool = False
    pseudo: bool = False
    french: bool = False

    def __str__(self) -> str:
        words = "pseudo " * self.pseudo + "french " * self.french + "rtl " * self.rtl
        size = f"{self.size[0]}x{self.size[1]}"
        return f"{size} {self.percent}% {self.theme} {self.density} {words}".strip()


@contextmanager
def worn(driver: Driver, look: Look) -> Iterator[None]:
    """The whole desktop in that look; only the other language ends with the block."""
    driver.window.resize(*look.size)
    theme_of().choose(
        name=look.theme,
        scale=look.percent / 100,
        density=look.density,
        language="ar" if look.rtl else "en",
    )
    if look.pseudo:
        with spoken_in_pseudo(driver.desktop.app):
            yield
    elif look.french:
        with spoken_in(driver.desktop.app, "fr"):
            yield
    else:
        yield


def plain() -> None:
    """The look every other test starts from."""
    theme_of().choose(name=L, scale=1.0, density=COMFORT, language="en")
