"""Icons: SVG line drawings coloured at run time, cached by colour, size and pixel ratio.

It must not decide which icon stands for what; callers name the file.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_STROKE = re.compile(r'stroke-width="2"')
_MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "corner-down-left",
        "list-checks",
        "log-out",
        "panel-left",
        "redo-2",
        "send",
        "undo-2",
    }
)


class IconSet:
    """Draws `<folder>/<name>.svg` in a colour.

    Directional icons (chevrons, arrows, undo) are mirrored in right-to-left text.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._source = lru_cache(maxsize=256)(self._read)
        self._rendered = lru_cache(maxsize=1024)(self._render)

    def names(self) -> tuple[str, ...]:
        """Names of the icons that are there."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def pixmap(
        self,
        name: str,
        colour: QColor,
        size: int,
        ratio: float = 1.0,
        stroke: float = 2.0,
        *,
        rtl: bool = False,
    ) -> QPixmap:
        """Return the icon, `size` logical pixels square, rendered for the device pixel ratio."""
        return self._rendered(name, colour.name(), size, ratio, stroke, rtl and name in _MIRRORED)

    def draw(
        self,
        painter: QPainter,
        name: str,
        colour: QColor,
        rect: QRectF,
        stroke: float = 2.0,
        *,
        rtl: bool = False,
    ) -> None:
        """Draw the icon centred in `rect`, as large as fits."""
        size = max(1, round(min(rect.width(), rect.height())))
        ratio = painter.device().devicePixelRatioF()
        picture = self.pixmap(name, colour, size, ratio, stroke, rtl=rtl)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corner = rect.center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(corner, picture)

    def icon(
        self, name: str, colours: Mapping[QIcon.Mode, QColor], size: int, stroke: float = 2.0
    ) -> QIcon:
        """Return a QIcon for stock widgets, one colour a mode, sharp at up to twice the size."""
        icon = QIcon()
        for mode, colour in colours.items():
            icon.addPixmap(self.pixmap(name, colour, size, 2.0, stroke), mode)
        return icon

    def _read(self, name: str) -> str:
        return (self._folder / f"{name}.svg").read_text(encoding="utf-8")

    def _render(
        self, name: str, colour: str, size: int, ratio: float, stroke: float, mirrored: bool
    ) -> QPixmap:
        drawing = _STROKE.sub(f'stroke-width="{stroke}"', self._source(name))
        drawing = drawing.replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        side = round(size * ratio)
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirrored:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture
