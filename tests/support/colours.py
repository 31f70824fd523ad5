"""Colour maths for limits on contrast and on telling statuses apart.

WCAG 2.2 relative luminance and contrast; CIE 1976 L*a*b* under D65 with Delta E 76; simulation of
colour-vision deficiency after Machado, Oliveira and Fernandes (2009), severity 1.0, in linear RGB.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Triple = tuple[float, float, float]

DEFICIENCIES: dict[str, tuple[Triple, Triple, Triple]] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> Triple:
    """Linear RGB of `#RRGGBB`."""
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return _expand(red), _expand(green), _expand(blue)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def delta_e(one: str, other: str, deficiency: str = "") -> float:
    """Distance of two colours as seen, with a colour-vision deficiency if named."""
    return math.dist(_lab(_seen(one, deficiency)), _lab(_seen(other, deficiency)))


def _expand(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _seen(colour: str, deficiency: str) -> Sequence[float]:
    rgb = linear(colour)
    if not deficiency:
        return rgb
    rows = DEFICIENCIES[deficiency]
    mixed = (sum(share * part for share, part in zip(row, rgb, strict=True)) for row in rows)
    return [min(1.0, max(0.0, part)) for part in mixed]


def _lab(rgb: Sequence[float]) -> Triple:
    red, green, blue = rgb
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    bent_x, bent_y, bent_z = _bend(x), _bend(y), _bend(z)
    return 116 * bent_y - 16, 500 * (bent_x - bent_y), 200 * (bent_y - bent_z)


def _bend(part: float) -> float:
    return math.cbrt(part) if part > 0.008856 else 7.787 * part + 16 / 116
