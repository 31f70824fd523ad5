"""The theme in force: sizes, fonts, direction and restyling while windows are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bwaudit.foundation.content import shipped_resources
from bwaudit_ui.runtime.fonts import FontSet
from bwaudit_ui.runtime.icons import IconSet
from bwaudit_ui.runtime.scaling import WidthClass, is_short, next_scale, width_class
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.runtime.tokens import Colour, Density, Radius, TextRole, ThemeName
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Kbd, Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme


def test_text_scale_keeps_between_80_and_200_percent(theme: Theme) -> None:
    theme.choose(scale=9.0)
    assert theme.scale == 2.0
    theme.choose(scale=0.1)
    assert theme.scale == 0.8


def test_text_steps_go_from_stop_to_stop_and_end() -> None:
    assert next_scale(1.0, 1) == 1.1
    assert next_scale(1.0, -1) == 0.9
    assert next_scale(1.13, 1) == 1.25
    assert next_scale(2.0, 3) == 2.0


@pytest.mark.parametrize(
    ("width", "scale", "expected"),
    [
        (1440, 1.0, WidthClass.WIDE),
        (1280, 1.0, WidthClass.MEDIUM),
        (768, 1.0, WidthClass.NARROW),
        (599, 1.0, WidthClass.TIGHT),
        (1440, 2.0, WidthClass.NARROW),
        (1280, 2.0, WidthClass.NARROW),
    ],
)
def test_larger_text_moves_the_layout_to_the_next_class(
    width: int, scale: float, expected: WidthClass
) -> None:
    assert width_class(width, scale) is expected


def test_a_low_window_counts_as_short() -> None:
    assert is_short(600, 1.0)
    assert not is_short(700, 1.0)
    assert is_short(700, 1.25)


def test_controls_gain_three_quarters_of_what_text_gains(theme: Theme) -> None:
    theme.choose(scale=2.0)
    assert theme.px(20) == 40
    assert theme.control_height() == 77


@pytest.mark.parametrize(
    ("density", "heights"),
    [
        (Density.COMPACT, (32, 32, 62)),
        (Density.COMFORT, (44, 44, 78)),
        (Density.GLOVE, (56, 56, 94)),
    ],
)
def test_density_sets_rows_controls_and_tiles(
    theme: Theme, density: Density, heights: tuple[int, int, int]
) -> None:
    theme.choose(density=density)
    assert (theme.row_height(), theme.control_height(), theme.tile_height()) == heights


def test_an_open_window_takes_the_new_theme_at_once(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    space(column, 10, 6)
    label, button = Text("Law"), Button("Save")
    column.addWidget(label)
    column.addWidget(button)
    bound(window, min_width=100)
    window.show()
    before = button.sizeHint()
    theme.choose(name=ThemeName.DARK, scale=1.5)
    ink = label.palette().color(QPalette.ColorRole.WindowText)
    assert ink == theme.colour(Colour.INK)
    assert label.font().pixelSize() == 22
    assert column.contentsMargins().left() == 15
    assert window.minimumWidth() == 150
    assert button.sizeHint().width() > before.width()


def test_margins_are_mirrored_with_the_language(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QVBoxLayout(window)
    space(row, (20, 0, 4, 0))
    seen = []
    for language in ("en", "ar", "en"):
        theme.choose(language=language)
        seen.append((row.contentsMargins().left(), row.contentsMargins().right()))
    assert seen == [(20, 4), (4, 20), (20, 4)]


def test_the_language_sets_the_direction_and_the_order_of_fonts(theme: Theme) -> None:
    directions = {}
    for language in ("ar", "ur", "bn"):
        theme.choose(language=language)
        directions[language] = theme.direction
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions == {"ar": rtl, "ur": rtl, "bn": ltr}
    theme.choose(language="ar")
    assert theme.font(TextRole.BODY).families()[:2] == ["Inter", "Noto Naskh Arabic"]
    theme.choose(language="ur")
    assert theme.font(TextRole.BODY).families()[:2] == ["Inter", "Noto Naskh Arabic"]
    theme.choose(language="bn")
    assert "Noto Sans Bengali" in theme.font(TextRole.BODY).families()[:2]


def test_the_bundled_font_is_used(theme: Theme) -> None:
    assert QFontInfo(theme.font(TextRole.BODY)).family() == "Inter"


def test_every_script_of_the_program_has_a_bundled_font(theme: Theme) -> None:
    fonts = FontSet.load(shipped_resources("fonts"))
    for language in ("bn", "km", "am", "si", "ta", "hi", "my", "ar", "ur"):
        assert fonts.ordered(language)[0] == "Inter"
        assert fonts.ordered(language)[1].startswith("Noto")


@pytest.mark.parametrize(
    ("language", "words"),
    [("km", "អនុលោម"), ("am", "የሚያሟላ"), ("si", "අනුකූලයි"), ("bn", "সম্মত"), ("ur", "مطابق")],
)
def test_local_words_are_drawn_without_complaint(
    theme: Theme, qtbot: QtBot, language: str, words: str
) -> None:
    theme.choose(language=language)
    label = Text(words)
    qtbot.addWidget(label)
    assert not label.grab().isNull()


def test_daylight_draws_heavier_type_and_thicker_icons(theme: Theme) -> None:
    theme.choose(name=ThemeName.DAYLIGHT)
    assert theme.font(TextRole.BODY).weight() == 500
    assert theme.font(TextRole.STRONG).weight() == 600
    assert theme.tokens.icon_stroke == 2.25
    assert theme.outlined


def test_figures_can_have_one_width(theme: Theme) -> None:
    plain, tabular = theme.font(TextRole.BODY), theme.font(TextRole.BODY, tabular=True)
    assert not plain.featureTags()
    assert len(tabular.featureTags()) == 1


def test_radii_scale_with_text(theme: Theme) -> None:
    assert [theme.radius(radius) for radius in Radius] == [4, 6, 8, 10]
    theme.choose(scale=2.0)
    assert theme.radius(Radius.CARD) == 20


def test_directional_icons_are_mirrored_and_others_are_not(theme: Theme) -> None:
    def drawn(name: str, *, rtl: bool) -> QImage:
        return theme.icon_pixmap(name, Colour.INK, 24, rtl=rtl).toImage()

    assert drawn("chevron-right", rtl=False) != drawn("chevron-right", rtl=True)
    assert drawn("camera", rtl=False) == drawn("camera", rtl=True)


def test_icons_take_the_colour_asked_for(theme: Theme) -> None:
    picture = QImage(24, 24, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    theme.draw_icon(painter, "square", Colour.COMPLIANT, QRectF(0, 0, 24, 24))
    painter.end()
    inks = {
        picture.pixelColor(x, y).name()
        for x in range(24)
        for y in range(24)
        if picture.pixelColor(x, y).alpha() > 240
    }
    assert inks == {theme.colour(Colour.COMPLIANT).name()}


def test_icons_for_stock_widgets_have_a_colour_a_mode(theme: Theme) -> None:
    icons = IconSet(shipped_resources("icons"))
    modes = {QIcon.Mode.Normal: QColor("#000000"), QIcon.Mode.Disabled: QColor("#808080")}
    icon = icons.icon("search", modes, 18)
    assert icon.pixmap(18, QIcon.Mode.Normal).toImage() != (
        icon.pixmap(18, QIcon.Mode.Disabled).toImage()
    )
    assert "search" in icons.names()


def test_without_a_theme_the_program_says_so(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(theme.parent(), "bwaudit_theme")
    with pytest.raises(RuntimeError, match="no theme"):
        theme_of()


def test_keys_on_a_cap_are_read_from_the_left_in_every_direction(
    theme: Theme, qtbot: QtBot
) -> None:
    cap = Kbd("1 2 3 4")
    qtbot.addWidget(cap)
    forward = cap.grab().toImage()
    cap.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert cap.grab().toImage() == forward


@pytest.mark.parametrize("wrap", [True, False])
def test_a_sentence_from_the_right_may_begin_with_a_latin_name(
    qtbot: QtBot, theme: Theme, *, wrap: bool
) -> None:
    said, name = "IMG_1.jpg لم يُفتح", "Do children work here?"
    label = Text(said, wrap=wrap)
    qtbot.addWidget(label)
    assert label.text() == said
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(300, 40)
    right_way = Text(f"\u200f{said}", wrap=wrap)
    qtbot.addWidget(right_way)
    right_way.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right_way.resize(300, 40)
    assert label.grab().toImage() == right_way.grab().toImage()
    label.setText(name)
    assert label.text() == name, "it is in one direction, and stays so"


def test_margins_that_are_given_again_take_the_place_of_the_first(theme: Theme) -> None:
    layout = QVBoxLayout()
    space(layout, 4, 2)
    followers = len(layout.children())
    space(layout, 8, 6)
    theme.choose(scale=2.0)
    assert (layout.contentsMargins().left(), layout.spacing()) == (16, 12)
    assert len(layout.children()) == followers
