"""Answers and chips: keys, signals, widths and arrangement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bwaudit.assessment.terms import Judgement
from bwaudit_ui.runtime.tokens import TextRole
from bwaudit_ui.widgets.answers import AnswerGroup, AnswerTile
from bwaudit_ui.widgets.chips import Chip, ChipRow, FilterChip, FilterRow
from bwaudit_ui.widgets.painting import breaking, width_of, wrapped
from bwaudit_ui.widgets.text import Text
from support.windows import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme

TILES = tuple(Judgement)


@pytest.fixture
def answers(theme: Theme, qtbot: QtBot) -> AnswerGroup:
    group = AnswerGroup()
    shown(qtbot, group, 600, 90)
    return group


def arrangement(group: AnswerGroup) -> tuple[int, int]:
    """Columns and rows, from where the tiles stand."""
    places = [group.tile(judgement).pos() for judgement in TILES]
    return len({place.x() for place in places}), len({place.y() for place in places})


def test_showing_an_answer_says_nothing(answers: AnswerGroup, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(answers.judgement_chosen):
        answers.set_judgement(Judgement.NOT_CHECKED)
    assert answers.judgement() is Judgement.NOT_CHECKED


def test_an_answer_can_be_taken_away(answers: AnswerGroup) -> None:
    answers.set_judgement(Judgement.COMPLIANT)
    answers.set_judgement(None)
    assert answers.judgement() is None


def test_a_tap_anywhere_on_a_tile_chooses_it(answers: AnswerGroup, qtbot: QtBot) -> None:
    tile = answers.tile(Judgement.NON_COMPLIANT)
    corner = QPoint(tile.width() - 3, tile.height() - 3)
    with qtbot.waitSignal(answers.judgement_chosen) as chosen:
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=corner)
    assert chosen.args == [Judgement.NON_COMPLIANT]


def test_pressing_the_chosen_answer_again_says_it_again(answers: AnswerGroup, qtbot: QtBot) -> None:
    answers.set_judgement(Judgement.COMPLIANT)
    with qtbot.waitSignal(answers.judgement_chosen):
        answers.choose(Judgement.COMPLIANT)


def test_choosing_by_key_moves_the_focus_to_the_tile(answers: AnswerGroup, qtbot: QtBot) -> None:
    answers.choose(Judgement.NOT_APPLICABLE)
    assert QApplication.focusWidget() is answers.tile(Judgement.NOT_APPLICABLE)


@pytest.mark.parametrize(
    ("key", "reached"),
    [
        (Qt.Key.Key_Right, Judgement.NON_COMPLIANT),
        (Qt.Key.Key_Down, Judgement.NON_COMPLIANT),
        (Qt.Key.Key_Left, Judgement.NOT_CHECKED),
        (Qt.Key.Key_Up, Judgement.NOT_CHECKED),
    ],
)
def test_arrows_move_the_focus_and_never_the_answer(
    answers: AnswerGroup, qtbot: QtBot, key: Qt.Key, reached: Judgement
) -> None:
    answers.set_judgement(Judgement.COMPLIANT)
    answers.focus_answer()
    with qtbot.assertNotEmitted(answers.judgement_chosen):
        QTest.keyClick(answers.tile(Judgement.COMPLIANT), key)
    assert QApplication.focusWidget() is answers.tile(reached)
    assert answers.judgement() is Judgement.COMPLIANT


def test_space_chooses_the_tile_with_the_focus(answers: AnswerGroup, qtbot: QtBot) -> None:
    answers.focus_answer()
    with qtbot.waitSignal(answers.judgement_chosen) as chosen:
        QTest.keyClick(answers.tile(Judgement.COMPLIANT), Qt.Key.Key_Space)
    assert chosen.args == [Judgement.COMPLIANT]


def test_arrows_follow_the_direction_of_the_text(
    theme: Theme, answers: AnswerGroup, qtbot: QtBot
) -> None:
    theme.choose(language="ar")
    answers.set_judgement(Judgement.COMPLIANT)
    answers.focus_answer()
    QTest.keyClick(answers.tile(Judgement.COMPLIANT), Qt.Key.Key_Left)
    assert QApplication.focusWidget() is answers.tile(Judgement.NON_COMPLIANT)


def test_the_first_tile_is_at_the_right_in_right_to_left_text(
    theme: Theme, answers: AnswerGroup
) -> None:
    theme.choose(language="ar")
    first, last = answers.tile(TILES[0]), answers.tile(TILES[-1])
    assert first.x() > last.x()
    assert first.geometry().right() == answers.rect().right()


@pytest.mark.parametrize(("width", "expected"), [(600, (4, 1)), (420, (2, 2)), (200, (1, 4))])
def test_tiles_stand_in_a_row_then_two_by_two_then_in_a_column(
    answers: AnswerGroup, width: int, expected: tuple[int, int]
) -> None:
    answers.resize(width, answers.heightForWidth(width))
    assert arrangement(answers) == expected


def test_long_words_change_the_arrangement(answers: AnswerGroup) -> None:
    answers.tile(Judgement.NOT_APPLICABLE).setText("Nichtübereinstimmungsfeststellung")
    answers.resize(620, answers.heightForWidth(620))
    assert arrangement(answers) != (4, 1)


def test_the_group_is_as_tall_as_its_tiles(answers: AnswerGroup) -> None:
    for width in (200, 420, 600):
        tall = answers.heightForWidth(width)
        answers.resize(width, tall)
        assert max(answers.tile(judgement).geometry().bottom() for judgement in TILES) < tall


def test_words_are_never_cut_at_double_text(theme: Theme, answers: AnswerGroup) -> None:
    theme.choose(scale=2.0)
    for width in (400, 700, 1200):
        answers.resize(width, answers.heightForWidth(width))
        for judgement in TILES:
            tile = answers.tile(judgement)
            assert tile.height() >= tile.words_height(tile.width())
            assert tile.width() >= tile.widest_word() or arrangement(answers)[0] == 1


def test_the_choice_does_not_change_the_size(answers: AnswerGroup) -> None:
    tile = answers.tile(Judgement.NON_COMPLIANT)
    before = tile.sizeHint()
    answers.set_judgement(Judgement.NON_COMPLIANT)
    assert tile.sizeHint() == before


def test_a_tile_by_itself_leaves_arrows_alone(theme: Theme, qtbot: QtBot) -> None:
    group = AnswerGroup()
    qtbot.addWidget(group)
    lonely = AnswerTile(Judgement.COMPLIANT, "1", group)
    QTest.keyClick(lonely, Qt.Key.Key_Right)
    assert not lonely.isChecked()


def test_a_chip_keeps_its_width_when_ticked(theme: Theme, qtbot: QtBot) -> None:
    for chip in (Chip("Observation", icon="eye"), Chip("Compliant items")):
        qtbot.addWidget(chip)
        before = chip.sizeHint()
        chip.setChecked(True)
        assert chip.sizeHint() == before


def test_a_chip_answers_to_space_and_enter(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip("Observation")
    qtbot.addWidget(chip)
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    assert not chip.isChecked()


@pytest.fixture
def sources(theme: Theme, qtbot: QtBot) -> ChipRow:
    row = ChipRow()
    qtbot.addWidget(row)
    for key in ("observation", "documents", "managers"):
        row.add(key, Chip(key.capitalize()))
    return row


def test_a_row_of_chips_tells_all_that_are_on(sources: ChipRow, qtbot: QtBot) -> None:
    sources.set_chosen({"documents"})
    with qtbot.waitSignal(sources.chosen_changed) as told:
        QTest.mouseClick(sources.chip("managers"), Qt.MouseButton.LeftButton)
    assert told.args == [frozenset({"documents", "managers"})]
    assert set(sources.chips()) == {"observation", "documents", "managers"}


def test_setting_chips_says_nothing(sources: ChipRow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sources.chosen_changed):
        sources.set_chosen({"observation"})
    assert sources.chosen() == {"observation"}


def test_chips_wrap_in_a_narrow_pane(sources: ChipRow) -> None:
    assert sources.heightForWidth(150) > sources.heightForWidth(600)


def test_chips_start_at_the_right_in_right_to_left_text(theme: Theme, sources: ChipRow) -> None:
    theme.choose(language="ar")
    sources.resize(600, 60)
    sources.show()
    assert sources.chip("observation").x() > sources.chip("documents").x()


@pytest.fixture
def filters(theme: Theme, qtbot: QtBot) -> FilterRow:
    row = FilterRow()
    qtbot.addWidget(row)
    row.add("all", FilterChip("All", count=262))
    row.add("left", FilterChip("Left", count=67))
    return row


def test_one_filter_is_always_on(filters: FilterRow, qtbot: QtBot) -> None:
    assert filters.chosen() == "all"
    with qtbot.waitSignal(filters.filter_chosen) as told:
        QTest.mouseClick(filters.chip("left"), Qt.MouseButton.LeftButton)
    assert told.args == ["left"]
    assert not filters.chip("all").isChecked()
    QTest.mouseClick(filters.chip("left"), Qt.MouseButton.LeftButton)
    assert filters.chosen() == "left"


def test_a_filter_set_by_the_program_says_nothing(filters: FilterRow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(filters.filter_chosen):
        filters.choose("left")
    assert filters.chosen() == "left"


def test_the_count_is_part_of_the_name(filters: FilterRow) -> None:
    filters.set_count("left", 66)
    assert filters.chip("left").accessibleName().split() == ["Left", "66"]
    filters.set_count("left", None)
    assert filters.chip("left").accessibleName() == "Left"


def test_key_caps_hide_after_touch_without_moving_anything(
    sources: ChipRow, answers: AnswerGroup, theme: Theme, qtbot: QtBot
) -> None:
    chip = sources.add("union", Chip("Union", keycap="U"))
    before = chip.sizeHint(), answers.sizeHint(), chip.grab().toImage()
    sources.set_caps_visible(False)
    answers.set_caps_visible(False)
    assert (chip.sizeHint(), answers.sizeHint()) == before[:2]
    assert chip.grab().toImage() != before[2]


def test_a_suggested_chip_looks_different_and_is_not_chosen(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip("Observation")
    qtbot.addWidget(chip)
    before = chip.grab().toImage()
    chip.set_suggested(True)
    assert not chip.isChecked()
    assert chip.grab().toImage() != before


def test_what_is_measured_once_follows_words_and_theme(theme: Theme, qtbot: QtBot) -> None:
    label = Text("One line of words", wrap=True)
    chip = Chip("Short")
    for widget in (label, chip):
        qtbot.addWidget(widget)
    short, narrow = label.heightForWidth(200), chip.sizeHint()
    label.setText("Many more words, which need some lines " * 4)
    chip.set_words("A good deal longer than before")
    tall, wide = label.heightForWidth(200), chip.sizeHint()
    assert tall > short * 2
    assert wide.width() > narrow.width() * 2
    theme.choose(scale=2.0)
    assert label.heightForWidth(200) > tall * 2
    assert chip.sizeHint().width() > wide.width()
    assert chip.sizeHint().height() > wide.height()


def test_lines_break_at_words_and_only_a_word_that_is_too_long_within(theme: Theme) -> None:
    font, line = theme.font(TextRole.BODY), "Production 742,000 pieces (Production records)"
    wide = width_of(font, line) - 8
    assert breaking(font, line, wide) == Qt.TextFlag.TextWordWrap
    assert wrapped(font, line, wide).width() <= width_of(font, line.removesuffix(" records)")) + 1
    assert breaking(font, line, 20) == Qt.TextFlag.TextWrapAnywhere


def test_a_chip_with_longer_words_has_room_for_them_in_one_line_at_once(
    theme: Theme, qtbot: QtBot
) -> None:
    row = ChipRow()
    chip = row.add("why", Chip("No time"))
    shown(qtbot, row, 500, 60)
    chip.set_words("Did not happen in the period looked at")
    hint = chip.sizeHint()
    assert hint.width() < row.width()
    assert hint.height() == chip.heightForWidth(hint.width())


def test_a_count_that_changes_keeps_the_width_and_leaves_the_hyphen_as_it_is(
    theme: Theme, qtbot: QtBot
) -> None:
    chip = FilterChip("Non-compliant", count=11)
    qtbot.addWidget(chip)
    wide = chip.sizeHint().width()
    chip.set_count(44)
    assert chip.sizeHint().width() == wide
    assert not chip.face().featureTags(), "figures of one width come with a hyphen as wide"
