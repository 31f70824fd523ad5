"""The part of Settings about looks: theme with previews, text size with a sample, density."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractSlider,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QWidget,
)

from bwaudit.foundation.content import shipped_resources
from bwaudit_ui.runtime.scaling import TEXT_SCALES
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Density, Radius, TextRole, ThemeName, load_tokens
from bwaudit_ui.widgets.buttons import Button, Press
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.flow import FlowLayout
from bwaudit_ui.widgets.painting import draw_line, focus_ring, height_of, rounded, width_of
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from bwaudit.foundation.settings import Settings
    from bwaudit_ui.runtime.tokens import ThemeTokens

_SYSTEM: Final = "system"
_PICTURE = (122, 78)


class ThemeTile(Press):
    """A theme as a small picture of the window, with its name. A radio button for assistive
    technology."""

    def __init__(self, tokens: tuple[ThemeTokens, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Name of the theme."""
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        words = width_of(theme.font(TextRole.BODY, 600), self.text())
        wide = max(theme.px(_PICTURE[0]), round(words) + theme.px(4)) + theme.px(16)
        tall = theme.px(_PICTURE[1]) + round(height_of(theme.font(TextRole.BODY))) + theme.px(24)
        return QSize(wide, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, radius = QRectF(self.rect()), theme.radius(Radius.TILE)
        chosen = self.isChecked()
        edge = QPen(theme.colour(Colour.ACCENT if chosen else Colour.LINE), 2 if chosen else 1)
        ground = Colour.ACCENT_SOFT if chosen else Colour.SURFACE
        if self.underMouse() and not chosen:
            ground = Colour.HOVER
        rounded(painter, rect, radius, edge, theme.colour(ground))
        if self.hasFocus():
            focus_ring(painter, rect, radius, theme)
        wide = theme.px(_PICTURE[0])
        picture = QRectF(0, theme.px(8), wide, theme.px(_PICTURE[1]))
        picture.moveCenter(rect.center())
        picture.moveTop(theme.px(8))
        part = picture.width() / len(self._tokens)
        for number, tokens in enumerate(self._tokens):
            painter.save()
            left = picture.left() + number * part
            painter.setClipRect(QRectF(left, picture.top(), part, picture.height()))
            _paint_window(painter, picture, tokens, theme.px(4))
            painter.restore()
        font = theme.font(TextRole.BODY, 600 if chosen else 500)
        words = QRectF(0, picture.bottom() + theme.px(6), rect.width(), height_of(font))
        painter.setFont(font)
        painter.setPen(theme.colour(Colour.INK))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


def _paint_window(painter: QPainter, rect: QRectF, tokens: ThemeTokens, unit: float) -> None:
    """A rail, a bar, a card with lines, a button, in the colours of a theme."""

    def ink(colour: Colour) -> QColor:
        return QColor(tokens.colours[colour])

    none = QPen(Qt.PenStyle.NoPen)
    rounded(painter, rect, unit, QPen(ink(Colour.LINE), 1), ink(Colour.APP))
    rail = QRectF(rect.left(), rect.top(), unit * 4, rect.height())
    rounded(painter, rail, unit, none, ink(Colour.RAIL))
    card = rect.adjusted(unit * 6, unit * 3, -unit * 2, -unit * 2)
    edge = QPen(ink(Colour.LINE), tokens.border)
    rounded(painter, card, unit, edge, ink(Colour.SURFACE))
    for number, share in enumerate((0.75, 0.55)):
        top = card.top() + unit * (2 + number * 2.5)
        line = QRectF(card.left() + unit * 2, top, (card.width() - unit * 4) * share, unit)
        painter.fillRect(line, ink(Colour.INK if not number else Colour.INK2))
    base = card.bottom() - unit * 6
    for number, colour in enumerate((Colour.COMPLIANT, Colour.NON_COMPLIANT)):
        spot = QRectF(card.left() + unit * (2 + number * 5), base, unit * 4, unit * 4)
        rounded(painter, spot, unit * 2, none, ink(colour))
    button = QRectF(card.right() - unit * 11, base, unit * 9, unit * 4)
    rounded(painter, button, unit, none, ink(Colour.ACCENT))


_PERCENTS = tuple(round(100 * each) for each in TEXT_SCALES)


class _Slider(QSlider):
    """A slider of percents, which is what it tells assistive tech, with stops. It leaves the wheel
    to the page: scrolling past it must not change the text."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(_PERCENTS[0], _PERCENTS[-1])
        self.setTracking(False)
        self.actionTriggered.connect(self._stop_at)

    def stop(self) -> int:
        """The place of the nearest stop among all."""
        return _nearest(self.sliderPosition())

    @Slot(int)
    def _stop_at(self, action: int) -> None:
        """What Qt is about to set becomes a stop: the next one, or the nearest to the handle."""
        actions = QAbstractSlider.SliderAction
        here = _nearest(self.value())
        steps = {
            actions.SliderSingleStepAdd.value: 1,
            actions.SliderPageStepAdd.value: 1,
            actions.SliderSingleStepSub.value: -1,
            actions.SliderPageStepSub.value: -1,
        }
        if action in steps:
            here = min(max(here + steps[action], 0), len(_PERCENTS) - 1)
        else:
            here = self.stop()
        self.setSliderPosition(_PERCENTS[here])

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _nearest(percent: int) -> int:
    return min(range(len(_PERCENTS)), key=lambda each: abs(_PERCENTS[each] - percent))


class _Sample(QWidget):
    """A sentence in the size that is being chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sample of the text size"))

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self.update()

    def sizeHint(self) -> QSize:
        # Room for the largest, so that nothing moves while the slider does.
        return QSize(200, round(15 * TEXT_SCALES[-1] * 1.25))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        font = QFont(theme.font(TextRole.BODY))
        font.setPixelSize(round(15 * self._scale))
        text = self.tr("7.42 Exits unobstructed and unlocked")
        rtl = self.isRightToLeft()
        draw_line(painter, QRectF(self.rect()), text, font, theme.colour(Colour.INK), rtl=rtl)
        painter.end()


class DisplaySettings(Card):
    """Theme, text size, density.

    Signals:
        theme_chosen(str), scale_chosen(int), density_chosen(str): what a person set.
    """

    theme_chosen = Signal(str)
    scale_chosen = Signal(int)
    density_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(20, 12, parent)
        table = load_tokens(shipped_resources("themes")).themes
        system = (table[ThemeName.LIGHT], table[ThemeName.DARK])
        self._heading = Text(role=TextRole.HEADING)
        self._theme_label = Text(role=TextRole.STRONG)
        lane = QWidget()
        flow = FlowLayout(lane, 10)
        self._group = QButtonGroup(self)
        self._tiles = {_SYSTEM: ThemeTile(system)}
        self._tiles |= {name.value: ThemeTile((table[name],)) for name in ThemeName}
        for key, tile in self._tiles.items():
            tile.setObjectName(f"theme_{key}")
            self._group.addButton(tile)
            flow.addWidget(tile)
            tile.clicked.connect(self._tell_theme)
        self._size_label = Text(role=TextRole.STRONG)
        self._slider = _Slider()
        self._slider.setObjectName("text_size")
        bound(self._slider, min_width=120, max_width=420)
        self._percent = Text(role=TextRole.STRONG, tabular=True)
        self._sample = _Sample()
        row = QHBoxLayout()
        space(row, 0, 16)
        self._smaller = Button(name="-", icon="minus")
        self._smaller.setObjectName("text_smaller")
        self._larger = Button(name="-", icon="plus")
        self._larger.setObjectName("text_larger")
        row.addWidget(self._smaller)
        row.addWidget(self._slider, 1)
        row.addWidget(self._larger)
        row.addStretch(1)
        sizes = QHBoxLayout()
        space(sizes, 0, 12)
        sizes.addWidget(self._size_label)
        sizes.addWidget(self._percent)
        sizes.addStretch(1)
        self._density_label = Text(role=TextRole.STRONG)
        self._density = FilterRow()
        self._density.setObjectName("density")
        for density in Density:
            self._density.add(density.value, FilterChip(""))
        for part in (self._heading, self._theme_label, lane):
            self.body.addWidget(part)
        self.body.addLayout(sizes)
        self.body.addLayout(row)
        for part in (self._sample, self._density_label, self._density):
            self.body.addWidget(part)
        self._slider.valueChanged.connect(self._tell_scale)
        self._slider.sliderMoved.connect(self._preview)
        self._smaller.clicked.connect(partial(self._step, -1))
        self._larger.clicked.connect(partial(self._step, 1))
        self._density.filter_chosen.connect(self.density_chosen)
        theme_of(self).changed.connect(self._follow)
        self._follow()
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Display"))
        self._theme_label.setText(self.tr("Theme"))
        names = {
            _SYSTEM: self.tr("As the system"),
            ThemeName.LIGHT.value: self.tr("Light"),
            ThemeName.DAYLIGHT.value: self.tr("Daylight"),
            ThemeName.DARK.value: self.tr("Dark"),
            ThemeName.HIGH_CONTRAST.value: self.tr("High contrast"),
        }
        for key, words in names.items():
            self._tiles[key].set_words(words)
        self._size_label.setText(self.tr("Text size"))
        self._sample.retranslate()
        self._slider.setAccessibleName(self.tr("Text size"))
        self._smaller.set_words(self.tr("Smaller text"))
        self._larger.set_words(self.tr("Larger text"))
        self._density_label.setText(self.tr("Room for rows and buttons"))
        densities = {
            Density.COMPACT: self.tr("Compact"),
            Density.COMFORT: self.tr("Comfort"),
            Density.GLOVE: self.tr("Gloves"),
        }
        for density, words in densities.items():
            self._density.chip(density.value).set_words(words)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set. Emits nothing."""
        self._tiles[settings.theme].setChecked(True)
        self._slider.blockSignals(True)
        self._slider.setValue(_PERCENTS[_nearest(settings.text_scale)])
        self._slider.blockSignals(False)
        self._preview(settings.text_scale)
        self._density.choose(settings.density)

    @Slot()
    def _follow(self) -> None:
        self._slider.setMinimumHeight(theme_of(self).control_height())

    def _step(self, by: int) -> None:
        wanted = min(max(self._slider.stop() + by, 0), len(_PERCENTS) - 1)
        self._slider.setValue(_PERCENTS[wanted])

    @Slot(int)
    def _preview(self, percent: int) -> None:
        stop = _nearest(percent)
        self._sample.set_scale(TEXT_SCALES[stop])
        self._percent.setText(self.tr("{percent} %").format(percent=_PERCENTS[stop]))

    @Slot(int)
    def _tell_scale(self, percent: int) -> None:
        self._preview(percent)
        self.scale_chosen.emit(_PERCENTS[_nearest(percent)])

    @Slot()
    def _tell_theme(self) -> None:
        for key, tile in self._tiles.items():
            if tile is self.sender():
                self.theme_chosen.emit(key)
