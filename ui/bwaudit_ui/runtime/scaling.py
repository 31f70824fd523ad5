"""Text scale and layout classes: how many pixels a token is, and how wide a window counts.

Pure numbers. It must not know a widget.
"""

from __future__ import annotations

from enum import IntEnum

TEXT_SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)

_EM = 15
_CONTROL_SHARE = 0.75


class WidthClass(IntEnum):
    """How a page is laid out at a width; compare with `<` and `>=`."""

    TIGHT = 0
    NARROW = 1
    MEDIUM = 2
    WIDE = 3


def clamp_scale(scale: float) -> float:
    """Keep a text scale within 80 and 200 %."""
    return min(max(scale, TEXT_SCALES[0]), TEXT_SCALES[-1])


def next_scale(scale: float, steps: int) -> float:
    """Return the text scale `steps` stops above (or below) the nearest stop."""
    nearest = min(range(len(TEXT_SCALES)), key=lambda stop: abs(TEXT_SCALES[stop] - scale))
    return TEXT_SCALES[min(max(nearest + steps, 0), len(TEXT_SCALES) - 1)]


def scaled(pixels: float, scale: float) -> int:
    """Scale a length; nothing shrinks to zero."""
    return max(1, round(pixels * scale))


def scaled_control(pixels: float, scale: float) -> int:
    """Scale the height of a control: three quarters of what text gains, padding is enough."""
    return max(1, round(pixels * (1 + (scale - 1) * _CONTROL_SHARE)))


def width_class(pixels: int, scale: float) -> WidthClass:
    """Class of a window by its width in em, so larger text moves it to the next by itself."""
    em = pixels / (_EM * scale)
    if em >= 93:
        return WidthClass.WIDE
    if em >= 73:
        return WidthClass.MEDIUM
    return WidthClass.NARROW if em >= 40 else WidthClass.TIGHT


def is_short(pixels: int, scale: float) -> bool:
    """Tell whether the free height is below 45 em: header rows fold, the bottom bar scrolls."""
    return pixels < 45 * _EM * scale
