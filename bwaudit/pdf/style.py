"""Sizes, colours and type of the printed page. Lengths are points (1/72 inch), colours are the
light theme's tokens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bwaudit.report.model import Tone

if TYPE_CHECKING:
    from bwaudit.report.model import PaperName

Colour = tuple[float, float, float]


def colour(code: str) -> Colour:
    """`#1D57A5` as three numbers from 0 to 1."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return round(red, 4), round(green, 4), round(blue, 4)


INK = colour("#121C2B")
INK2 = colour("#3D4A5E")
INK3 = colour("#566378")
ACCENT = colour("#1D57A5")
ACCENT_SOFT = colour("#E9F0FA")
PROBLEM = colour("#AD2408")
COMPLIANT = colour("#00795C")
COMPLIANT_TINT = colour("#79BBAA")
NOT_APPLICABLE = colour("#303B4D")
AMBER = colour("#F5BC3A")
AMBER_EDGE = colour("#6B4A00")
AMBER_SIGN = colour("#241800")
WARNING = colour("#7A5200")
WARNING_SOFT = colour("#FBF0D6")
LINE = colour("#DAE1EA")
LINE2 = colour("#74829A")
GROUND = colour("#F3F6FA")
WATERMARK = colour("#F1F3F7")
WHITE = (1.0, 1.0, 1.0)

TONES: dict[Tone, Colour | None] = {
    Tone.PLAIN: None,
    Tone.QUIET: INK3,
    Tone.ACCENT: ACCENT,
    Tone.PROBLEM: PROBLEM,
    Tone.WARNING: WARNING,
}


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How words are set. `leading` is the least distance of two baselines; tall scripts take
    more."""

    size: float
    leading: float
    bold: bool = False
    colour: Colour = INK

    def second(self) -> TextStyle:
        """The same for the second language of a report: smaller, quieter."""
        return replace(
            self,
            size=round(self.size * 0.88, 2),
            leading=round(self.leading * 0.9, 2),
            bold=False,
            colour=INK2 if self.colour == INK else INK3,
        )


KIND = TextStyle(10.5, 14, bold=True, colour=ACCENT)
TITLE = TextStyle(25, 31, bold=True)
TITLE_ACROSS = TextStyle(20, 25, bold=True)
PLACE = TextStyle(12, 17, colour=INK2)
LEAD = TextStyle(10.5, 16, colour=INK2)
BODY = TextStyle(9.5, 14)
SMALL = TextStyle(8, 11.5, colour=INK3)
LABEL = TextStyle(8, 11.5, colour=INK3)
STRONG = TextStyle(9.5, 14, bold=True)
H1 = TextStyle(16, 21, bold=True)
H2 = TextStyle(12.5, 17, bold=True)
H3 = TextStyle(9.5, 14, bold=True, colour=INK2)
FINDING = TextStyle(11.5, 16, bold=True)
FINDING_TEXT = TextStyle(10, 15)
STATUS = TextStyle(8.5, 12.5, bold=True, colour=PROBLEM)
FLAG = TextStyle(8.5, 12.5, bold=True, colour=INK2)
FIGURE = TextStyle(20, 25, bold=True)
FIGURE_REST = TextStyle(10, 14, colour=INK2)
HEAD = TextStyle(8, 11.5, bold=True, colour=INK2)
CELL = TextStyle(9, 12.5)
CELL_STRONG = TextStyle(9, 12.5, bold=True)
CELL_CLOSE = TextStyle(7.6, 9.8)
CELL_SMALL = TextStyle(6.8, 12.5, colour=INK2)
CAPTION = TextStyle(8, 11, colour=INK2)
FURNITURE = TextStyle(7.5, 10, colour=INK3)
BAND = TextStyle(8, 11, bold=True, colour=WARNING)
CHIP = TextStyle(7.5, 10, bold=True)


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet and the part of it that text may use. `scale` is how much smaller it is printed than
    it is set."""

    width: float
    height: float
    left: float = 56
    right: float = 56
    top: float = 66
    bottom: float = 58
    scale: float = 1.0

    def set_smaller(self, scale: float) -> Page:
        """The same sheet with room for more, which is then printed smaller. Its edges stay as wide
        on paper."""
        return Page(
            self.width / scale,
            self.height / scale,
            self.left / scale,
            self.right / scale,
            self.top,
            self.bottom,
            scale,
        )

    @property
    def body_width(self) -> float:
        return self.width - self.left - self.right

    @property
    def body_height(self) -> float:
        return self.height - self.top - self.bottom


PAGES: dict[PaperName, Page] = {
    "A4": Page(595.28, 841.89),
    "Letter": Page(612, 792),
}


def sheet_of(paper: PaperName, *, landscape: bool = False) -> Page:
    """The sheet of a paper, upright or across."""
    page = PAGES[paper]
    if not landscape:
        return page
    # What lies across is short, so its edges are narrower.
    return Page(page.height, page.width, left=46, right=46, top=54, bottom=50)
