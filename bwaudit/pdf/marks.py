"""Status marks and bars: told apart by shape and hatch, so that grey print keeps them.

Shapes and signs are those of the screens: circle with tick, octagon with cross, square with bar,
diamond with question mark, empty ring. What became of a finding has its own: ring with
tick, octagon with an equals sign, triangle with a stroke, square with two dots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.pdf.style import (
    AMBER,
    AMBER_EDGE,
    AMBER_SIGN,
    COMPLIANT,
    COMPLIANT_TINT,
    LINE2,
    NOT_APPLICABLE,
    PROBLEM,
    WHITE,
)
from bwaudit.report.model import Mark

if TYPE_CHECKING:
    from bwaudit.pdf.pen import Pen
    from bwaudit.report.model import Bar

# Corners of an octagon in a square of 1 by 1.
_CUT = 0.2929
_OCTAGON = (
    (_CUT, 0.0), (1 - _CUT, 0.0), (1.0, _CUT), (1.0, 1 - _CUT),
    (1 - _CUT, 1.0), (_CUT, 1.0), (0.0, 1 - _CUT), (0.0, _CUT),
)  # fmt: skip
_DIAMOND = ((0.5, -0.04), (1.04, 0.5), (0.5, 1.04), (-0.04, 0.5))
_TRIANGLE = ((0.5, -0.02), (1.06, 0.98), (-0.06, 0.98))
_TICK = ((0.27, 0.52), (0.44, 0.68), (0.74, 0.34))
_QUESTION = (
    (0.385, 0.4), (0.4, 0.31), (0.47, 0.26), (0.54, 0.26), (0.61, 0.31), (0.62, 0.39),
    (0.58, 0.46), (0.505, 0.52), (0.5, 0.6),
)  # fmt: skip

Points = tuple[tuple[float, float], ...]


def draw_mark(pen: Pen, mark: Mark, left: float, top: float, size: float) -> None:
    """A status mark in a square of `size` points. Its word must stand beside it."""

    def placed(points: Points) -> Points:
        # The signs must not be mirrored, so on a mirrored page they are turned back.
        across = [1 - x if pen.rtl else x for x, _ in points]
        return tuple(
            (left + x * size, top + y * size) for x, (_, y) in zip(across, points, strict=True)
        )

    thick = size * 0.13
    match mark:
        case Mark.COMPLIANT:
            pen.rounded(left, top, size, size, size / 2, fill=COMPLIANT)
            pen.polygon(placed(_TICK), stroke=WHITE, thick=thick, closed=False)
        case Mark.NON_COMPLIANT:
            pen.polygon(placed(_OCTAGON), fill=PROBLEM)
            for cross in (((0.32, 0.32), (0.68, 0.68)), ((0.68, 0.32), (0.32, 0.68))):
                pen.polygon(placed(cross), stroke=WHITE, thick=thick, closed=False)
        case Mark.NOT_APPLICABLE:
            pen.rounded(left, top, size, size, size * 0.2, fill=NOT_APPLICABLE)
            bar = ((0.26, 0.5), (0.74, 0.5))
            pen.polygon(placed(bar), stroke=WHITE, thick=thick, closed=False)
        case Mark.NOT_CHECKED:
            pen.polygon(placed(_DIAMOND), fill=AMBER, stroke=AMBER_EDGE, thick=size * 0.07)
            pen.polygon(placed(_QUESTION), stroke=AMBER_SIGN, thick=size * 0.085, closed=False)
            pen.box(
                left + 0.455 * size, top + 0.67 * size, 0.09 * size, 0.09 * size, fill=AMBER_SIGN
            )
        case Mark.FIXED:
            inset = size * 0.06
            ring = size - 2 * inset
            pen.rounded(
                left + inset, top + inset, ring, ring, ring / 2, fill=WHITE, stroke=COMPLIANT,
                thick=size * 0.12,
            )  # fmt: skip
            pen.polygon(placed(_TICK), stroke=COMPLIANT, thick=thick, closed=False)
        case Mark.FOUND_AGAIN:
            pen.polygon(placed(_OCTAGON), fill=PROBLEM)
            for stroke in (((0.27, 0.4), (0.73, 0.4)), ((0.27, 0.6), (0.73, 0.6))):
                pen.polygon(placed(stroke), stroke=WHITE, thick=thick, closed=False)
        case Mark.NEW:
            pen.polygon(placed(_TRIANGLE), fill=PROBLEM)
            pen.polygon(placed(((0.5, 0.4), (0.5, 0.66))), stroke=WHITE, thick=thick, closed=False)
            pen.box(left + 0.44 * size, top + 0.77 * size, 0.12 * size, 0.12 * size, fill=WHITE)
        case Mark.NOT_COMPARABLE:
            inset = size * 0.08
            side = size - 2 * inset
            pen.rounded(
                left + inset, top + inset, side, side, size * 0.18, fill=WHITE, stroke=LINE2,
                thick=size * 0.1,
            )  # fmt: skip
            for across in (0.3, 0.58):
                pen.box(
                    left + across * size, top + 0.44 * size, 0.13 * size, 0.13 * size, fill=LINE2
                )
        case Mark.LEFT:
            inset = size * 0.07
            ring = size - 2 * inset
            pen.rounded(
                left + inset, top + inset, ring, ring, ring / 2, stroke=LINE2, thick=size * 0.11
            )


def draw_swatch(pen: Pen, mark: Mark, left: float, top: float, width: float, height: float) -> None:
    """A piece of a bar: a fill of its own for each mark, different in grey too."""
    match mark:
        case Mark.NON_COMPLIANT:
            pen.box(left, top, width, height, fill=PROBLEM)
            pen.hatch(left, top, width, height, WHITE)
            pen.box(left, top, width, height, stroke=PROBLEM, thick=0.7)
        case Mark.COMPLIANT:
            pen.box(left, top, width, height, fill=COMPLIANT_TINT)
        case Mark.NOT_APPLICABLE:
            pen.box(left, top, width, height, fill=NOT_APPLICABLE)
        case Mark.NOT_CHECKED:
            pen.box(left, top, width, height, fill=AMBER)
            middle = top + height / 2
            pen.rule(left, middle, width, AMBER_EDGE, 0.9)
        case Mark.FIXED:
            pen.box(left, top, width, height, fill=COMPLIANT_TINT)
        case Mark.FOUND_AGAIN:
            pen.box(left, top, width, height, fill=PROBLEM)
        case Mark.NEW:
            pen.box(left, top, width, height, fill=PROBLEM)
            pen.hatch(left, top, width, height, WHITE)
            pen.box(left, top, width, height, stroke=PROBLEM, thick=0.7)
        case Mark.LEFT | Mark.NOT_COMPARABLE:
            pen.box(
                left + 0.3, top + 0.3, max(width - 0.6, 0.1), height - 0.6, fill=WHITE,
                stroke=LINE2, thick=0.6,
            )  # fmt: skip


def draw_bar(pen: Pen, bar: Bar, left: float, top: float, width: float, height: float) -> None:
    """A bar of one row; its parts stand side by side in the order given."""
    if bar.whole <= 0:
        return
    at = left
    for part in bar.parts:
        wide = width * part.count / bar.whole
        draw_swatch(pen, part.mark, at, top, wide, height)
        at += wide
