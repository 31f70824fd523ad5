"""Rail, bars, tabs, pills and the parts of the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from bwaudit.assessment.progress import Counts
from bwaudit_ui.runtime.tokens import Colour, ThemeName
from bwaudit_ui.widgets.bars import SegBar
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import BandCard
from bwaudit_ui.widgets.frame import BottomBar, TopBar
from bwaudit_ui.widgets.marks import Mark, StatusMark, mark_of, mark_word
from bwaudit_ui.widgets.overview import LinkRow, StateCard, TaskLine, TaskRow
from bwaudit_ui.widgets.pills import Pill, PillState
from bwaudit_ui.widgets.rail import Rail
from bwaudit_ui.widgets.tabs import Tabs
from bwaudit_ui.widgets.text import ElidedLabel, Kbd, Text
from support.windows import shown

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme


@pytest.fixture
def rail(theme: Theme, qtbot: QtBot) -> Rail:
    made = Rail()
    made.add("home", "Home", "home")
    made.add_line()
    made.add("questions", "Questions", "clipboard-list")
    made.add("settings", "Settings", "settings", at_end=True)
    shown(qtbot, made, 84, 600)
    return made


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> TopBar:
    made = TopBar()
    made.set_title("Sunrise Apparel Ltd", "Cycle 4, day 1 of 2")
    made.save_mark.set_state(PillState.SAVED, "Saved on this device 10:42", "10:42")
    made.send_mark.set_state(PillState.NOT_SENT, "14 changes not sent", "14")
    made.send_mark.show()
    shown(qtbot, made, 1356, 60)
    return made


@pytest.fixture
def tabs(theme: Theme, qtbot: QtBot) -> Tabs:
    made = Tabs()
    made.add("evidence", "Evidence").set_count(2)
    made.add("notes", "Notes", "lock")
    made.add("history", "History")
    shown(qtbot, made, 340, 46)
    return made


def colours_of(widget: QWidget) -> set[str]:
    picture: QImage = widget.grab().toImage()
    return {
        QColor(picture.pixel(x, y)).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }


def test_a_place_counts_for_the_height_before_it_is_shown(rail: Rail) -> None:
    before = rail.least_height()
    button = rail.add("photos", "Photos", "images")
    assert rail.least_height() == before + button.sizeHint().height()


def test_places_move_closer_before_one_is_out_of_sight(
    theme: Theme, rail: Rail, qtbot: QtBot
) -> None:
    for number in range(8):
        rail.add(f"more_{number}", "Photos", "images")
    last = rail.button("settings")
    needed = sum(rail.button(key).sizeHint().height() for key in rail.places())
    rail.resize(84, needed + 30)
    qtbot.waitUntil(lambda: last.mapTo(rail, last.rect().bottomLeft()).y() < rail.height())
    assert last.height() == last.sizeHint().height()


def test_the_rail_tells_the_place_pressed(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.place_chosen) as told:
        QTest.mouseClick(rail.button("questions"), Qt.MouseButton.LeftButton)
    assert told.args == ["questions"]
    assert rail.button("questions").isChecked()


def test_showing_a_place_says_nothing(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.place_chosen):
        rail.set_current("home")
    assert rail.button("home").isChecked()
    rail.set_current("nowhere")
    assert not rail.button("home").isChecked()


def test_a_badge_is_said_in_words(rail: Rail) -> None:
    rail.button("questions").set_badge("12", "12 findings")
    assert rail.button("questions").accessibleName() == "Questions, 12 findings"
    rail.button("questions").set_badge("")
    assert rail.button("questions").accessibleName() == "Questions"


def test_the_rail_scrolls_in_a_low_window(rail: Rail, qtbot: QtBot) -> None:
    for number in range(12):
        rail.add(f"place{number}", f"Place {number}", "circle")
    rail.resize(84, 300)
    assert rail.height() == 300
    assert rail.minimumSizeHint().height() <= 200


def test_the_rail_can_be_filled_again(rail: Rail) -> None:
    rail.clear()
    rail.add("plan", "Plan", "list-checks")
    rail.set_current("plan")
    assert rail.button("plan").isChecked()
    with pytest.raises(KeyError):
        rail.button("home")


def test_the_top_bar_tells_what_is_wanted(bar: TopBar, qtbot: QtBot) -> None:
    pairs = (
        (bar.back, bar.back_wanted),
        (bar.search, bar.search_wanted),
        (bar.save_mark, bar.saved_wanted),
        (bar.send_mark, bar.send_wanted),
        (bar.present, bar.present_wanted),
    )
    for button, signal in pairs:
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bar.set_menu_visible(True)
    with qtbot.waitSignal(bar.menu_wanted):
        QTest.mouseClick(bar.menu, Qt.MouseButton.LeftButton)


def test_a_narrow_top_bar_shortens_its_marks_and_keeps_the_words_as_names(bar: TopBar) -> None:
    wide = bar.save_mark.sizeHint().width()
    bar.resize(600, 60)
    assert bar.save_mark.sizeHint().width() < wide
    assert bar.save_mark.accessibleName() == "Saved on this device 10:42"
    assert bar.save_mark.toolTip() == "Saved on this device 10:42"
    assert bar.present.accessibleName() == "Present safely"
    assert bar.search.width() <= 48


def test_a_long_name_is_shortened_before_the_search_loses_its_words(bar: TopBar) -> None:
    bar.resize(1180, 60)
    before = bar.search.width()
    bar.set_title("Bangladesh Northern Consolidated Knitwear and Garment Export " * 2, "Cycle 4")
    QApplication.processEvents()
    assert bar.search.width() >= min(before, 240)
    assert bar.title.toolTip().startswith("Bangladesh Northern")
    assert bar.title.width() >= 200


def test_everything_of_the_top_bar_fits_at_its_least_width(bar: TopBar) -> None:
    bar.set_menu_visible(True)
    bar.resize(bar.minimumSizeHint())
    parts = (bar.menu, bar.back, bar.search, bar.save_mark, bar.send_mark, bar.present)
    for part in parts:
        assert bar.rect().contains(part.geometry()), part.accessibleName()


def test_parts_of_the_top_bar_can_be_left_out(bar: TopBar) -> None:
    bar.set_back_visible(False)
    bar.set_present_visible(False)
    bar.set_title("Home")
    assert bar.back.isHidden()
    assert bar.present.isHidden()
    assert bar.subtitle.isHidden()
    assert bar.title.text() == "Home"


def test_the_bottom_bar_puts_the_next_step_at_the_end(theme: Theme, qtbot: QtBot) -> None:
    bottom = BottomBar()
    before, after = Button("Previous"), Button("Save and next", ButtonKind.PRIMARY)
    bottom.start.addWidget(before)
    bottom.end.addWidget(after)
    shown(qtbot, bottom, 600, 60)
    assert before.x() < after.x()
    theme.choose(language="ar")
    qtbot.waitUntil(lambda: before.x() > after.x())


def test_tabs_tell_the_part_chosen(tabs: Tabs, qtbot: QtBot) -> None:
    assert tabs.chosen() == "evidence"
    with qtbot.waitSignal(tabs.tab_chosen) as told:
        QTest.mouseClick(tabs.tab("notes"), Qt.MouseButton.LeftButton)
    assert told.args == ["notes"]
    with qtbot.assertNotEmitted(tabs.tab_chosen):
        tabs.choose("history")
    assert tabs.chosen() == "history"


def test_arrows_go_from_tab_to_tab(theme: Theme, tabs: Tabs, qtbot: QtBot) -> None:
    tabs.tab("evidence").setFocus()
    with qtbot.waitSignal(tabs.tab_chosen) as told:
        QTest.keyClick(tabs.tab("evidence"), Qt.Key.Key_Left)
    assert told.args == ["history"]
    theme.choose(language="ar")
    with qtbot.waitSignal(tabs.tab_chosen) as told:
        QTest.keyClick(tabs.tab("history"), Qt.Key.Key_Right)
    assert told.args == ["notes"]
    assert QApplication.focusWidget() is tabs.tab("notes")


def test_a_tab_keeps_its_width_when_chosen(tabs: Tabs) -> None:
    before = tabs.tab("history").sizeHint()
    tabs.choose("history")
    assert tabs.tab("history").sizeHint() == before
    assert tabs.tab("evidence").accessibleName() == "Evidence 2"


def test_every_state_of_a_pill_paints_its_own_colours(theme: Theme, qtbot: QtBot) -> None:
    pill = Pill()
    qtbot.addWidget(pill)
    for state in PillState:
        pill.set_state(state, "Words")
        pill.resize(pill.sizeHint())
        assert theme.colour(state.value.ground).name() in colours_of(pill)


def test_marks_differ_in_shape_even_without_colour(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(name=ThemeName.HIGH_CONTRAST)
    shapes = set()
    for mark in Mark:
        widget = StatusMark(Mark.LEFT, 40)
        qtbot.addWidget(widget)
        widget.set_mark(mark)
        widget.resize(widget.sizeHint())
        mono = (
            widget.grab()
            .toImage()
            .convertToFormat(
                widget.grab().toImage().Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither
            )
        )
        shapes.add(bytes(mono.constBits()))
        assert widget.mark() is mark
    assert len(shapes) >= len(Mark) - 1


def test_every_mark_has_a_word() -> None:
    assert mark_of(None) is Mark.LEFT
    assert mark_of("non_compliant") is Mark.NON_COMPLIANT
    assert len({mark_word(mark) for mark in Mark}) == len(Mark)


def test_a_bar_fills_from_the_start_edge(theme: Theme, qtbot: QtBot) -> None:
    bar = SegBar(20)
    qtbot.addWidget(bar)
    bar.resize(200, 20)
    bar.set_counts(Counts(compliant=1, left=1))
    green = theme.colour(Colour.COMPLIANT).name()
    picture = bar.grab().toImage()
    assert (QColor(picture.pixel(40, 10)).name(), picture.width()) == (green, 200)
    assert QColor(picture.pixel(160, 10)).name() != green
    theme.choose(language="ar")
    picture = bar.grab().toImage()
    assert QColor(picture.pixel(160, 10)).name() == green
    assert QColor(picture.pixel(40, 10)).name() != green


def test_non_compliant_is_hatched(theme: Theme, qtbot: QtBot) -> None:
    bar = SegBar(20)
    qtbot.addWidget(bar)
    bar.resize(200, 20)
    bar.set_counts(Counts(non_compliant=4))
    picture = bar.grab().toImage()
    inks = {QColor(picture.pixel(x, 10)).name() for x in range(60, 140)}
    bar.set_counts(Counts(compliant=4))
    picture = bar.grab().toImage()
    plain = {QColor(picture.pixel(x, 10)).name() for x in range(60, 140)}
    assert len(inks) > 1
    assert len(plain) == 1


def test_plain_progress_has_no_status(theme: Theme, qtbot: QtBot) -> None:
    bar = SegBar()
    qtbot.addWidget(bar)
    bar.resize(200, 10)
    bar.set_done(1, 4)
    assert theme.colour(Colour.COMPLIANT).name() in colours_of(bar)


def test_a_number_card_says_number_and_word_and_can_be_pressed(theme: Theme, qtbot: QtBot) -> None:
    card = StateCard(Mark.NON_COMPLIANT)
    card.set_number("12", "non-compliant")
    shown(qtbot, card, 200, 80)
    assert card.accessibleName() == "12 non-compliant"
    assert theme.colour(Colour.NON_COMPLIANT).name() in colours_of(card)
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("counts", "mark"),
    [
        (Counts(left=21), Mark.LEFT),
        (Counts(compliant=1, left=20), Mark.IN_PROGRESS),
        (Counts(compliant=20, non_compliant=1), Mark.DONE),
    ],
)
def test_a_cluster_row_shows_how_far_the_work_is(
    theme: Theme, qtbot: QtBot, counts: Counts, mark: Mark
) -> None:
    row = TaskRow()
    line = TaskLine("8  Working time", "21 left", counts, "0 of 21", "1", "3 fewer", "All of it")
    row.set_line(line)
    shown(qtbot, row, 850, 63)
    assert row.mark() is mark
    assert row.accessibleName() == "All of it"
    wide = row.grab().toImage()
    row.resize(400, 63)
    assert row.grab().toImage().width() < wide.width()


def test_a_cluster_row_grows_until_its_whole_name_is_seen(theme: Theme, qtbot: QtBot) -> None:
    def row_of(title: str, under: str) -> TaskRow:
        row = TaskRow()
        qtbot.addWidget(row)
        row.set_line(TaskLine(title, under, Counts(left=37), "0 of 37", "", "", "All", "None"))
        return row

    name, under = "4  Freedom of association and collective bargaining", "Not started"
    row, short = row_of(name, under), row_of("8  Pay", under)
    assert row.heightForWidth(900) == short.heightForWidth(900)
    theme.choose(scale=2.0)
    narrow = row.heightForWidth(600)
    assert narrow > short.heightForWidth(600) > short.heightForWidth(1300)
    assert row_of(f"{name}, {name}", under).heightForWidth(600) > narrow
    assert row_of(name, f"{under}, {name}").heightForWidth(600) > narrow


def test_a_row_that_leads_on_shows_titles_and_captions_of_any_length(
    theme: Theme, qtbot: QtBot
) -> None:
    row = LinkRow("file")
    qtbot.addWidget(row)
    heights = []
    for words in (2, 20, 60):
        row.set_text("certificate " * words)
        heights.append(row.heightForWidth(300))
        row.set_text("certificate", "certificate " * words)
        heights.append(row.heightForWidth(300))
    assert heights == sorted(heights)
    assert heights[4] > 2 * heights[2]


def test_a_number_that_has_no_room_beside_its_words_stands_above_them(
    theme: Theme, qtbot: QtBot
) -> None:
    card = StateCard(Mark.NON_COMPLIANT)
    qtbot.addWidget(card)
    card.set_number("1", "non-compliant and publicly reported in the country")
    assert card.heightForWidth(200) > card.heightForWidth(600)
    assert card.minimumSizeHint().width() < 150


def test_a_row_that_leads_on_is_one_target(theme: Theme, qtbot: QtBot) -> None:
    row = LinkRow("scan-face", Colour.WARNING)
    row.set_text("3 photos show faces", "Hide or leave out of report")
    row.set_icon("users", Colour.INK2)
    shown(qtbot, row, 280, 48)
    assert row.accessibleName() == "3 photos show faces, Hide or leave out of report"
    with qtbot.waitSignal(row.clicked):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def test_a_line_that_does_not_fit_is_shortened_and_told_whole(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel("Sunrise Apparel Ltd, Dhaka", ink=Colour.INK2)
    qtbot.addWidget(label)
    label.resize(400, 24)
    label.grab()
    assert label.toolTip() == ""
    label.resize(60, 24)
    label.set_ink(Colour.INK)
    label.grab()
    assert label.toolTip() == "Sunrise Apparel Ltd, Dhaka"
    assert label.accessibleName() == "Sunrise Apparel Ltd, Dhaka"
    assert label.minimumSizeHint().width() < 30


def test_a_shortened_line_is_told_whole_to_a_finger_that_taps_it(
    theme: Theme, qtbot: QtBot
) -> None:
    label = ElidedLabel("Cut & sew <line 4>")
    shown(qtbot, label, 400, 24)
    label.grab()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert not QToolTip.isVisible()
    label.resize(40, 24)
    label.grab()
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert "Cut &amp; sew &lt;line 4&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_a_key_cap_is_as_wide_as_its_keys(theme: Theme, qtbot: QtBot) -> None:
    cap = Kbd("S")
    qtbot.addWidget(cap)
    narrow = cap.sizeHint().width()
    cap.set_keys("Ctrl Enter")
    assert cap.sizeHint().width() > narrow


def test_a_button_can_leave_its_words_out(theme: Theme, qtbot: QtBot) -> None:
    button = Button("Add files", icon="image-plus")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.set_compact(True)
    assert button.sizeHint().width() < wide
    assert button.accessibleName() == "Add files"
    assert button.toolTip() == "Add files"


def test_a_button_without_an_icon_keeps_its_words(theme: Theme, qtbot: QtBot) -> None:
    button = Button("Undo")
    qtbot.addWidget(button)
    before = button.sizeHint()
    button.set_compact(True)
    assert button.sizeHint() == before


def test_buttons_paint_in_every_kind_and_state(theme: Theme, qtbot: QtBot) -> None:
    pictures = set()
    for kind in ButtonKind:
        button = Button("Save", icon="check")
        qtbot.addWidget(button)
        button.set_kind(kind)
        button.resize(button.sizeHint())
        for enabled in (True, False):
            button.setEnabled(enabled)
            button.setDown(enabled)
            picture = button.grab().toImage()
            pictures.add((picture.width(), bytes(picture.constBits())))
    assert len(pictures) >= len(ButtonKind) * 2 - 1


def test_a_name_without_an_end_wraps_and_pushes_nothing_out(theme: Theme) -> None:
    name = "a_very_long_name_" * 13
    label = Text(name, wrap=True)
    assert label.minimumSizeHint().width() < 300
    assert label.text().replace("\u200b", "") == name
    assert Text("Labour Act 2006, s. 34", wrap=True).text() == "Labour Act 2006, s. 34"


def test_tabs_over_a_whole_window_are_as_wide_as_their_words(theme: Theme, qtbot: QtBot) -> None:
    made = Tabs(together=True)
    qtbot.addWidget(made)
    first, second = made.add("one", "Findings"), made.add("two", "Agenda")
    shown(qtbot, made, 1200, 44)
    assert (first.width(), second.width()) == (first.sizeHint().width(), second.sizeHint().width())
    assert second.geometry().left() == first.geometry().right() + 1


def test_the_stripe_of_a_band_stays_whole_inside_the_ring_of_the_focus(
    theme: Theme, qtbot: QtBot
) -> None:
    band = BandCard()
    band.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown(qtbot, band, 300, 100)
    band.setFocus()
    qtbot.waitUntil(band.hasFocus)
    picture = band.grab().toImage()
    stripe = theme.colour(Colour.NON_COMPLIANT)
    dots = [x for x in range(40) if picture.pixelColor(x, 50) == stripe]
    assert len(dots) == theme.px(6)


def test_lines_that_are_read_from_the_right_begin_at_one_edge(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(language="ar")
    said = "لم يُعثر على وجوه ظاهرة. انظر في الصور بنفسك: قد لا يجد الكاشف بعض الأشخاص في الصور"
    words = Text(said, wrap=True)
    words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(qtbot, words, 300, words.heightForWidth(300))
    picture = words.grab().toImage()
    ground, line = picture.pixelColor(0, 0), words.fontMetrics().height()
    begins = []
    for top in range(0, words.height() - line + 1, line):
        rows, columns = range(top, top + line), range(picture.width() - 1, -1, -1)
        inked = (x for x in columns if any(picture.pixelColor(x, y) != ground for y in rows))
        begins.append(next(inked))
    assert len(begins) > 1
    assert max(begins) - min(begins) <= 2


def test_a_row_with_a_short_name_wants_one_line_for_what_stands_below_it(
    theme: Theme, qtbot: QtBot
) -> None:
    row = LinkRow("users")
    qtbot.addWidget(row)
    row.set_text("W-01", "5 people, women: 3, Line 1")
    assert row.sizeHint().height() == row.heightForWidth(400)
