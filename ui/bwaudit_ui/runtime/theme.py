"""The theme in force: tokens turned into palette, fonts, sizes and the style sheet, live.

One `Theme` belongs to the application; widgets find it with `theme_of`, and `widgets.appearance`
puts it on the windows. It must not hold state of a screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPixmap, QPixmapCache

from bwaudit_ui.runtime.fonts import FontSet
from bwaudit_ui.runtime.icons import IconSet
from bwaudit_ui.runtime.scaling import clamp_scale, scaled, scaled_control
from bwaudit_ui.runtime.stylesheet import SheetSizes, build_stylesheet
from bwaudit_ui.runtime.tokens import (
    Colour,
    Density,
    Heights,
    Radius,
    TextRole,
    ThemeName,
    ThemeTokens,
    TokenTable,
    load_tokens,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from pathlib import Path

_ATTRIBUTE: Final = "bwaudit_theme"
"""Where the application holds its theme: a plain attribute is found in a quarter of the time of a
property of Qt, and painters ask some hundred times for each question."""
_HEAVIEST: Final = 800
_MOST_MEASURES: Final = 4_000

T = TypeVar("T")


class Theme(QObject):
    """What painters ask: colours, fonts, sizes and icons.

    Signals:
        changed: the theme, text scale, density, language or direction is another one.
    """

    changed = Signal()

    def __init__(
        self, app: QCoreApplication, table: TokenTable, fonts: FontSet, icons: IconSet
    ) -> None:
        super().__init__(app)
        setattr(app, _ATTRIBUTE, self)
        self._table = table
        self._fonts = fonts
        self._icons = icons
        self._name = ThemeName.LIGHT
        self._scale = 1.0
        self._density = Density.COMFORT
        self._language = "en"
        self._digits: Mapping[int, str] = {}
        self.without_keys = False
        """Whether key caps are left out, because a finger works on the screen."""
        self.without_single_keys = False
        """Whether those of keys by themselves are left out, because they are switched off."""
        self._colours: dict[Colour, QColor] = {}
        self._made_fonts: dict[tuple[TextRole, int | None, bool], QFont] = {}
        self._measures: dict[Hashable, object] = {}
        self._mix()

    @classmethod
    def load(cls, app: QCoreApplication, resources: Path) -> Theme:
        """Read tokens, fonts and icons below `resources` and be the theme of `app`."""
        return cls(
            app,
            load_tokens(resources / "themes"),
            FontSet.load(resources / "fonts"),
            IconSet(resources / "icons"),
        )

    def choose(
        self,
        *,
        name: ThemeName | None = None,
        scale: float | None = None,
        density: Density | None = None,
        language: str | None = None,
        digits: Mapping[int, str] | None = None,
    ) -> None:
        """Change what is given, then restyle every window. The language sets the direction.

        `digits` is a table for `str.translate`; empty for Latin digits.
        """
        self._digits = self._digits if digits is None else digits
        self._name = name or self._name
        self._scale = clamp_scale(scale or self._scale)
        self._density = density or self._density
        self._language = language or self._language
        self._mix()
        self.changed.emit()

    @property
    def name(self) -> ThemeName:
        """Theme in force."""
        return self._name

    @property
    def scale(self) -> float:
        """Text scale, 0.8 to 2.0."""
        return self._scale

    @property
    def density(self) -> Density:
        """Density in force."""
        return self._density

    @property
    def language(self) -> str:
        """Language of the interface, which orders the font families."""
        return self._language

    @property
    def digits(self) -> Mapping[int, str]:
        """How digits are shown, for `runtime.numerals`."""
        return self._digits

    @property
    def direction(self) -> Qt.LayoutDirection:
        """Text direction of the language."""
        return QLocale(self._language).textDirection()

    @property
    def tokens(self) -> ThemeTokens:
        """Tokens of the theme in force."""
        return self._table.themes[self._name]

    @property
    def icons(self) -> IconSet:
        """The icons, uncoloured."""
        return self._icons

    @property
    def border(self) -> int:
        """Width of a border in pixels; it does not scale."""
        return self.tokens.border

    @property
    def focus_ring(self) -> int:
        """Width of the focus ring in pixels; it does not scale."""
        return self._table.focus_ring

    @property
    def outlined(self) -> bool:
        """Tell whether soft fills need an outline: Daylight and High contrast."""
        return self.border > 1

    def px(self, length: float) -> int:
        """Scale a length given in pixels at 100 %."""
        return scaled(length, self._scale)

    def radius(self, radius: Radius) -> int:
        """Scale a corner radius."""
        return self.px(self._table.radii[radius])

    def row_height(self) -> int:
        """Height of a list row."""
        return scaled_control(self._heights.row, self._scale)

    def control_height(self) -> int:
        """Height of a button or field, also the smallest side of a target."""
        return scaled_control(self._heights.control, self._scale)

    def tile_height(self) -> int:
        """Height of an answer tile."""
        return scaled_control(self._heights.tile, self._scale)

    def colour(self, colour: Colour, alpha: float | None = None) -> QColor:
        """Return a colour, with an opacity of 0 to 1 if given. Everybody gets the same object, so
        copy it before changing it."""
        found = self._colours[colour]
        if alpha is not None:
            found = QColor(found)
            found.setAlphaF(alpha)
        return found

    def font(self, role: TextRole, weight: int | None = None, *, tabular: bool = False) -> QFont:
        """Return the font of a step of the type ramp; `tabular` gives figures one width. As with a
        colour, everybody gets the same object."""
        key = (role, weight, tabular)
        if key not in self._made_fonts:
            self._made_fonts[key] = self._make_font(role, weight, tabular=tabular)
        return self._made_fonts[key]

    def kept(self, key: Hashable, measure: Callable[[], T]) -> T:
        """What was measured once under a key, until the theme changes: the same words are measured
        at every layout and every painting, and shaping them is dear."""
        if key not in self._measures:
            if len(self._measures) >= _MOST_MEASURES:
                self._measures.clear()
            self._measures[key] = measure()
        return cast("T", self._measures[key])

    def forget(self) -> None:
        """Keep no words and no pictures of what was painted until now."""
        self._measures.clear()
        QPixmapCache.clear()

    def icon_pixmap(
        self, name: str, colour: Colour, size: float, *, ratio: float = 2.0, rtl: bool = False
    ) -> QPixmap:
        """Return an icon `size` pixels (at 100 %) square in a colour of the theme."""
        stroke = self.tokens.icon_stroke
        ink = self._colours[colour]
        return self._icons.pixmap(name, ink, self.px(size), ratio, stroke, rtl=rtl)

    def draw_icon(
        self, painter: QPainter, name: str, colour: Colour, rect: QRectF, *, rtl: bool = False
    ) -> None:
        """Draw an icon centred in `rect`."""
        stroke = self.tokens.icon_stroke
        self._icons.draw(painter, name, self._colours[colour], rect, stroke, rtl=rtl)

    def stylesheet(self) -> str:
        """Return the style sheet for the application."""
        rtl = self.direction == Qt.LayoutDirection.RightToLeft
        sizes = SheetSizes(self.px, self.border, self.focus_ring, self.control_height(), rtl)
        return build_stylesheet(self.tokens, sizes)

    def palette(self) -> QPalette:
        """Return the palette for the application."""
        roles = QPalette.ColorRole
        table = {
            roles.Window: Colour.APP,
            roles.Base: Colour.SURFACE,
            roles.AlternateBase: Colour.SUBTLE,
            roles.Button: Colour.SURFACE,
            roles.Text: Colour.INK,
            roles.WindowText: Colour.INK,
            roles.ButtonText: Colour.INK,
            roles.BrightText: Colour.ON_ACCENT,
            roles.PlaceholderText: Colour.INK3,
            roles.Highlight: Colour.ACCENT,
            roles.HighlightedText: Colour.ON_ACCENT,
            roles.Accent: Colour.ACCENT,
            roles.Link: Colour.ACCENT,
            roles.LinkVisited: Colour.ACCENT,
            roles.ToolTipBase: Colour.INK,
            roles.ToolTipText: Colour.SURFACE,
            roles.Light: Colour.SURFACE,
            roles.Midlight: Colour.SUBTLE,
            roles.Mid: Colour.LINE,
            roles.Dark: Colour.LINE2,
            roles.Shadow: Colour.SHADOW,
        }
        palette = QPalette()
        for role, colour in table.items():
            palette.setColor(role, self._colours[colour])
        for role in (roles.Text, roles.WindowText, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self._colours[Colour.OFF])
        return palette

    @property
    def _heights(self) -> Heights:
        return self._table.densities[self._density]

    def _gain(self, weight: int) -> int:
        return self.tokens.weight_gain if weight < 600 else 0

    def _make_font(self, role: TextRole, weight: int | None, *, tabular: bool) -> QFont:
        step = self._table.type_ramp[role]
        font = QFont()
        font.setFamilies(self._fonts.ordered(self._language))
        font.setPixelSize(self.px(step.size))
        chosen = weight or step.weight
        font.setWeight(QFont.Weight(min(_HEAVIEST, chosen + self._gain(chosen))))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _mix(self) -> None:
        self._made_fonts.clear()
        self.forget()
        self._colours = {key: QColor(value) for key, value in self.tokens.colours.items()}


def theme_of(_widget: QObject | None = None) -> Theme:
    """Return the theme a widget is drawn with; delegates pass the widget of their view."""
    theme = getattr(QCoreApplication.instance(), _ATTRIBUTE, None)
    if isinstance(theme, Theme):
        return theme
    raise RuntimeError("no theme is installed on the application")
