"""One generated style sheet for what the palette cannot reach.

Sizes come in already scaled. It must not name a screen: selectors use classes and the dynamic
property `part`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bwaudit_ui.runtime.tokens import Colour, ThemeTokens


@dataclass(frozen=True)
class SheetSizes:
    """The scaled lengths a style sheet needs."""

    px: Callable[[float], int]
    border: int
    ring: int
    control: int
    rtl: bool


def build_stylesheet(theme: ThemeTokens, sizes: SheetSizes) -> str:
    """Return the style sheet of one theme at one scale and direction."""
    colour = theme.colours.__getitem__
    parts = (_frames(colour, sizes), _fields(colour, sizes), _buttons(colour, sizes))
    return "\n".join((*parts, _scrolling(colour, sizes), _small_things(colour, sizes)))


_ColourOf = Callable[[Colour], str]


def _frames(colour: _ColourOf, sizes: SheetSizes) -> str:
    surface, line = colour(Colour.SURFACE), colour(Colour.LINE)
    edge = f"{sizes.border}px solid {line}"
    before, after = ("right", "left") if sizes.rtl else ("left", "right")
    flat = f"background: {surface}; border: 0;"
    return f"""
QAbstractItemView, QPushButton {{ outline: 0; }}
QMainWindow, QWidget[part="page"] {{ background: {colour(Colour.APP)}; }}
QDialog {{ background: {surface}; }}
QFrame[part="card"] {{
    background: {surface}; border: {edge}; border-radius: {sizes.px(10)}px; }}
QFrame[part="pane"] {{ {flat} }}
QFrame[part="pane-start"] {{ {flat} border-{after}: {edge}; }}
QFrame[part="pane-end"] {{ {flat} border-{before}: {edge}; }}
QFrame[part="bar-top"] {{ {flat} border-bottom: {edge}; }}
QFrame[part="bar-bottom"] {{ {flat} border-top: {edge}; }}
QFrame[part="rail"] {{ background: {colour(Colour.RAIL)}; border: 0; }}
QFrame[part="note"] {{
    background: {colour(Colour.ACCENT_SOFT)}; border: 0; border-radius: {sizes.px(6)}px; }}
QFrame[part="line"] {{
    background: {line}; border: 0; min-height: {sizes.border}px; max-height: {sizes.border}px; }}
QFrame[part="gap"] {{
    background: transparent; border: 0;
    min-height: {sizes.border}px; max-height: {sizes.border}px; }}
QDialog[part="scrim"] {{ background: transparent; }}
"""


def _fields(colour: _ColourOf, sizes: SheetSizes) -> str:
    px, border, ring = sizes.px, sizes.border, sizes.ring
    gain = ring - border
    return f"""
QLineEdit, QTextEdit, QPlainTextEdit {{
    background: {colour(Colour.SURFACE)}; color: {colour(Colour.INK)};
    border: {border}px solid {colour(Colour.LINE2)}; border-radius: {px(6)}px;
    padding: {px(8)}px {px(10)}px;
    selection-background-color: {colour(Colour.ACCENT)};
    selection-color: {colour(Colour.ON_ACCENT)}; }}
QLineEdit {{ min-height: {sizes.control - px(8) * 2 - border * 2}px; }}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus {{
    border: {ring}px solid {colour(Colour.FOCUS)};
    padding: {px(8) - gain}px {px(10) - gain}px; }}
QLineEdit:focus {{ min-height: {sizes.control - (px(8) - gain) * 2 - ring * 2}px; }}
QLineEdit:read-only, QTextEdit[readOnly="true"] {{
    background: {colour(Colour.SUBTLE)}; border-color: {colour(Colour.LINE)}; }}
QLineEdit:disabled, QTextEdit:disabled {{
    background: {colour(Colour.SUBTLE)}; color: {colour(Colour.OFF)};
    border-color: {colour(Colour.OFF_LINE)}; }}
*[tone="problem"] {{ border-color: {colour(Colour.NON_COMPLIANT)}; border-width: 2px; }}
*[tone="confidential"] {{ border-color: {colour(Colour.CONFIDENTIAL)}; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{
    border: 0; background: transparent; padding: {px(8)}px 0; }}
"""


def _buttons(colour: _ColourOf, sizes: SheetSizes) -> str:
    px, border, ring = sizes.px, sizes.border, sizes.ring
    return f"""
QPushButton {{
    background: {colour(Colour.SURFACE)}; color: {colour(Colour.INK)};
    border: {border}px solid {colour(Colour.LINE2)}; border-radius: {px(6)}px;
    padding: 0 {px(14)}px; min-height: {sizes.control - border * 2}px; }}
QPushButton:hover {{ background: {colour(Colour.HOVER)}; }}
QPushButton:pressed {{ background: {colour(Colour.SELECTED)}; }}
QPushButton:focus {{
    border: {ring}px solid {colour(Colour.FOCUS)}; min-height: {sizes.control - ring * 2}px;
    padding: 0 {px(14) - ring + border}px; }}
QPushButton:disabled {{
    color: {colour(Colour.OFF)}; border-color: {colour(Colour.OFF_LINE)};
    background: {colour(Colour.SUBTLE)}; }}
"""


def _scrolling(colour: _ColourOf, sizes: SheetSizes) -> str:
    px = sizes.px
    bar = "background: transparent; margin: 0; border: 0;"
    handle = f"background: {colour(Colour.LINE2)}; border-radius: {px(3)}px; margin: {px(4)}px;"
    return f"""
QScrollArea, QAbstractScrollArea[part="flat"] {{ background: transparent; border: 0; }}
QScrollArea > #qt_scrollarea_viewport > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ {bar} width: {px(14)}px; }}
QScrollBar:horizontal {{ {bar} height: {px(14)}px; }}
QScrollBar::handle:vertical {{ {handle} min-height: {px(48)}px; }}
QScrollBar::handle:horizontal {{ {handle} min-width: {px(48)}px; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {colour(Colour.LINE)}; }}
QSplitter::handle:horizontal {{ width: {sizes.border}px; }}
QSplitter::handle:vertical {{ height: {sizes.border}px; }}
QSplitter::handle:focus, QSplitter::handle:hover {{ background: {colour(Colour.FOCUS)}; }}
"""


def _small_things(colour: _ColourOf, sizes: SheetSizes) -> str:
    px = sizes.px
    return f"""
QToolTip {{
    background: {colour(Colour.INK)}; color: {colour(Colour.SURFACE)}; border: 0;
    padding: {px(6)}px {px(8)}px; }}
QMenu {{
    background: {colour(Colour.SURFACE)}; color: {colour(Colour.INK)};
    border: {sizes.border}px solid {colour(Colour.LINE2)}; padding: {px(4)}px; }}
QMenu::item {{ min-height: {sizes.control}px; padding: 0 {px(16)}px; }}
QMenu::item:selected {{ background: {colour(Colour.SELECTED)}; }}
QSlider {{ min-height: {sizes.control}px; }}
QSlider::groove:horizontal {{
    background: {colour(Colour.LINE2)}; height: {px(4)}px; border-radius: {px(2)}px; }}
QSlider::{"add" if sizes.rtl else "sub"}-page:horizontal {{
    background: {colour(Colour.ACCENT)}; border-radius: {px(2)}px; }}
QSlider::handle:horizontal {{
    background: {colour(Colour.ACCENT)}; border: {px(2)}px solid {colour(Colour.SURFACE)};
    width: {px(24)}px; margin: -{px(12)}px 0; border-radius: {px(14)}px; }}
QSlider::handle:horizontal:focus {{
    border: {sizes.ring}px solid {colour(Colour.FOCUS)}; }}
"""
