"""The question list and the photo grid as a person meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QStyleOptionViewItem, QTreeView, QVBoxLayout, QWidget

from bwaudit.assessment.terms import EvidenceUse, Judgement
from bwaudit_ui.models.photo_list import PhotoListModel, PhotoRow
from bwaudit_ui.models.question_filter import QuestionFilter, QuestionKind
from bwaudit_ui.models.question_tree import (
    ClusterRow,
    PointRow,
    QuestionRow,
    QuestionTreeModel,
    TreeRole,
)
from bwaudit_ui.runtime.tokens import Colour, Density, TextRole, ThemeName
from bwaudit_ui.widgets.bars import paint_segments
from bwaudit_ui.widgets.marks import Mark
from bwaudit_ui.widgets.painting import height_of, width_of, wrapped
from bwaudit_ui.widgets.photo_grid import PhotoGrid
from bwaudit_ui.widgets.question_rows import QuestionRows
from bwaudit_ui.widgets.question_tree import QuestionTree
from bwaudit_ui.widgets.words import LabelFonts, Words, elided, label, one_line
from support.colours import contrast
from support.windows import shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme


def cluster(number: int) -> ClusterRow:
    questions = tuple(
        QuestionRow(
            f"q{number}.{place}",
            f"{number}.{place:02}",
            f"Short label number {place} that is rather long",
            Judgement.NON_COMPLIANT if place == 1 else None,
            photos=place,
            flagged=place == 3,
            conflict=place == 4,
        )
        for place in range(1, 12)
    )
    halves = (questions[:6], questions[6:])
    points = tuple(
        PointRow(f"p{number}{half}", f"Point {half}", part) for half, part in enumerate(halves)
    )
    return ClusterRow(f"c{number}", str(number), f"Cluster {number}", points)


@pytest.fixture
def tree(theme: Theme, qtbot: QtBot) -> QuestionTree:
    model = QuestionTreeModel()
    model.set_clusters([cluster(number) for number in range(1, 6)])
    view = QuestionTree(QuestionFilter(model))
    model.setParent(view)
    shown(qtbot, view, 316, 400)
    return view


@pytest.fixture
def photos() -> PhotoListModel:
    model = PhotoListModel()
    model.set_photos(
        [
            PhotoRow("a", "Exit C", EvidenceUse.USE, faces=3),
            PhotoRow("b", "Exit D", EvidenceUse.LEAVE_OUT, hidden_areas=2),
            PhotoRow("c", "Panel"),
        ]
    )
    return model


def open_clusters(tree: QuestionTree) -> list[str]:
    model = tree.model()
    places = [model.index(row, 0) for row in range(model.rowCount())]
    return [place.data(TreeRole.ROW).id for place in places if tree.isExpanded(place)]


def test_only_the_cluster_of_the_current_question_is_open(tree: QuestionTree, qtbot: QtBot) -> None:
    tree.set_current("q2.8")
    qtbot.waitUntil(lambda: open_clusters(tree) == ["c2"])
    tree.set_current("q4.1")
    qtbot.waitUntil(lambda: open_clusters(tree) == ["c4"])


def test_the_current_question_is_in_sight(tree: QuestionTree) -> None:
    tree.set_current("q5.11")
    assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()))
    assert tree.current_question() == "q5.11"


def test_from_question_to_question_the_list_moves_by_one_row(tree: QuestionTree) -> None:
    tree.set_current("q5.1")
    tree.expandAll()
    for place in range(2, 12):
        before = tree.visualRect(tree.currentIndex())
        tree.set_current(f"q5.{place}")
        here = tree.visualRect(tree.currentIndex())
        assert here.top() <= before.bottom() + 1
        assert tree.viewport().rect().contains(here)


def test_scrolling_paints_only_the_rows_that_come_into_sight(
    tree: QuestionTree, qtbot: QtBot
) -> None:
    tree.expandAll()
    tree.viewport().repaint()
    painted: list[str] = []

    class Rows(QuestionRows):
        def paint(
            self,
            painter: QPainter,
            option: QStyleOptionViewItem,
            index: QModelIndex | QPersistentModelIndex,
        ) -> None:
            painted.append(index.data(TreeRole.ROW).id)
            super().paint(painter, option, index)

    tree.setItemDelegate(Rows(tree))
    qtbot.waitUntil(lambda: len(painted) > 5)
    counts = []
    for down in (44, 88, 132, 176):  # another reason to paint may come between once
        painted.clear()
        tree.verticalScrollBar().setValue(down)
        qtbot.waitUntil(lambda: bool(painted))
        counts.append(len(painted))
    assert min(counts) < 5  # nine are in sight


def test_at_the_last_question_of_a_point_the_next_point_opens(
    tree: QuestionTree, qtbot: QtBot
) -> None:
    tree.set_current("q1.1")
    point = tree.currentIndex().parent()
    last = tree.model().rowCount(point) - 1
    following = point.siblingAtRow(point.row() + 1)
    assert following.isValid()
    assert not tree.isExpanded(following)
    tree.set_current(tree.model().index(last, 0, point).data(TreeRole.ROW).id)
    qtbot.waitUntil(lambda: tree.isExpanded(following))


def test_the_next_cluster_opens_at_the_last_question_and_the_last_closes_behind(
    tree: QuestionTree, qtbot: QtBot
) -> None:
    """Also where that takes rows away above it, the current row stays where eyes found it."""
    last = tree.model().index(3, 0)
    point = tree.model().index(tree.model().rowCount(last) - 1, 0, last)
    question = tree.model().index(tree.model().rowCount(point) - 1, 0, point)
    tree.set_current(question.data(TreeRole.ROW).id)
    qtbot.waitUntil(lambda: open_clusters(tree) == ["c4", "c5"])
    first = tree.model().index(0, 0, tree.model().index(4, 0))
    assert tree.isExpanded(first)
    tree.set_current("q5.1")
    place = tree.visualRect(tree.currentIndex())
    assert tree.viewport().rect().contains(place)
    qtbot.waitUntil(lambda: open_clusters(tree) == ["c5"])
    assert tree.visualRect(tree.currentIndex()) == place


def test_the_current_question_stays_in_sight_when_window_and_rows_change(
    tree: QuestionTree, theme: Theme
) -> None:
    tree.set_current("q5.11")
    tree.scrollTo(tree.currentIndex(), QTreeView.ScrollHint.PositionAtBottom)
    for size, density in ((250, Density.COMFORT), (250, Density.GLOVE), (300, Density.COMPACT)):
        tree.resize(316, size)
        theme.choose(density=density)
        assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()))
    tree.verticalScrollBar().setValue(0)  # who looks elsewhere is left there
    tree.viewport().repaint()
    tree.resize(316, 250)
    assert tree.verticalScrollBar().value() == 0


def test_setting_the_question_says_nothing(tree: QuestionTree, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.question_chosen):
        tree.set_current("q1.1")
        tree.set_current("nowhere")


def test_arrows_choose_the_next_question(tree: QuestionTree, qtbot: QtBot) -> None:
    tree.set_current("q1.1")
    with qtbot.waitSignal(tree.question_chosen) as told:
        QTest.keyClick(tree, Qt.Key.Key_Down)
    assert told.args == ["q1.2"]


def test_enter_on_a_question_chooses_it(tree: QuestionTree, qtbot: QtBot) -> None:
    tree.set_current("q1.1")
    with qtbot.waitSignal(tree.question_chosen) as told:
        QTest.keyClick(tree, Qt.Key.Key_Return)
    assert told.args == ["q1.1"]


def test_enter_on_a_cluster_opens_and_closes_it(tree: QuestionTree, qtbot: QtBot) -> None:
    index = tree.model().index(2, 0)
    tree.setCurrentIndex(index)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert tree.isExpanded(index)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert not tree.isExpanded(index)


def test_a_tap_opens_a_cluster_and_chooses_a_question(tree: QuestionTree, qtbot: QtBot) -> None:
    index = tree.model().index(0, 0)
    spot = tree.visualRect(index).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert tree.isExpanded(index)
    tree.expandAll()
    question = tree.model().index(0, 0, tree.model().index(0, 0, index))
    with qtbot.waitSignal(tree.question_chosen) as told:
        spot = tree.visualRect(question).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == ["q1.1"]


def test_single_letters_do_not_search(tree: QuestionTree, qtbot: QtBot) -> None:
    tree.set_current("q3.1")
    QTest.keyClick(tree, Qt.Key.Key_S)
    assert tree.current_question() == "q3.1"


def test_a_filter_opens_every_match_and_keeps_a_current_row(tree: QuestionTree) -> None:
    questions = tree.model()
    assert isinstance(questions, QuestionFilter)
    tree.set_current("q3.2")
    questions.set_kind(QuestionKind.FLAGGED)
    assert open_clusters(tree) == ["c1", "c2", "c3", "c4", "c5"]
    assert tree.currentIndex().isValid()
    questions.set_kind(QuestionKind.ALL)
    assert tree.currentIndex().isValid()


def test_rows_are_as_high_as_a_finger_and_grow_with_text(theme: Theme, tree: QuestionTree) -> None:
    tree.set_current("q1.1")
    index = tree.currentIndex()
    assert tree.sizeHintForIndex(index).height() == 44
    theme.choose(scale=2.0)
    assert tree.sizeHintForIndex(index).height() >= 77


def test_every_kind_of_row_paints_in_every_theme_and_direction(
    theme: Theme, tree: QuestionTree
) -> None:
    tree.set_current("q1.3")
    pictures = set()
    for name in ThemeName:
        for language in ("en", "ar"):
            theme.choose(name=name, language=language)
            picture = tree.grab().toImage()
            pictures.add(bytes(picture.constBits()))
    assert len(pictures) == 8


def test_the_question_that_is_shown_stays_marked_when_the_list_is_called_anew(
    tree: QuestionTree, qtbot: QtBot
) -> None:
    tree.set_current("q2.3")
    model = tree.findChild(QuestionTreeModel)
    assert model is not None
    model.set_clusters([cluster(number) for number in range(1, 6)])
    assert tree.current_question() == "q2.3"
    assert tree.selectionModel().isSelected(tree.currentIndex())
    qtbot.waitUntil(lambda: not tree.visualRect(tree.currentIndex()).isEmpty())


def test_a_label_is_one_line_if_it_fits_and_two_if_not(theme: Theme) -> None:
    fonts = LabelFonts(theme.font(TextRole.BODY), theme.font(TextRole.CAPTION))
    text = "Exits unobstructed and unlocked"
    whole = label(text, fonts, 400)
    assert (whole.lines, whole.font) == ((text,), fonts.one)
    broken = label(text, fonts, 150)
    assert broken.font.pixelSize() == 13
    assert "".join(broken.lines) == text
    assert len(broken.lines) == 2
    assert broken.size.height() == 2 * one_line(fonts.two, "Exits").size.height()


def test_a_label_keeps_its_size_where_the_height_holds_two_lines_with_all_of_it(
    theme: Theme,
) -> None:
    fonts = LabelFonts(theme.font(TextRole.BODY), theme.font(TextRole.CAPTION))
    text, two = "Exits unobstructed and unlocked", 2 * one_line(fonts.one, "E").size.height()
    assert (label(text, fonts, 150, height=two).font, theme.row_height() > two) == (fonts.one, True)
    assert "".join(label(text, fonts, 150, height=two).lines) == text
    assert label(text, fonts, 150, height=two - 1).font == fonts.two, "too low a row"
    assert label(text, fonts, 110, height=two).font == fonts.two, "too narrow for two"


def test_the_second_line_ends_in_an_ellipsis_when_there_is_more(theme: Theme) -> None:
    fonts = LabelFonts(theme.font(TextRole.BODY), theme.font(TextRole.CAPTION))
    words = label("Emergency exits unobstructed and unlocked at all times", fonts, 90)
    assert len(words.lines) == 2
    assert words.lines[1].endswith("…")
    assert words.size.width() <= 90
    assert all(width_of(words.font, line.strip()) <= 90 for line in words.lines)


def test_a_label_with_room_for_more_lines_shows_all_of_them(theme: Theme) -> None:
    fonts = LabelFonts(theme.font(TextRole.BODY), theme.font(TextRole.CAPTION))
    text = "Lettres de licenciement ou de mutation de dirigeants syndicaux"
    words = label(text, fonts, 150, most=4)
    assert ("".join(words.lines), len(words.lines)) == (text, 3)
    assert words.size.height() == pytest.approx(1.5 * label(text, fonts, 150).size.height())


def test_a_label_that_fits_only_in_small_letters_is_one_small_line(theme: Theme) -> None:
    fonts = LabelFonts(theme.font(TextRole.BODY), theme.font(TextRole.CAPTION))
    text = "Enough exits on each floor"
    room = (width_of(fonts.one, text) + width_of(fonts.two, text)) / 2
    words = label(text, fonts, room)
    assert (words.font.pixelSize(), words.lines) == (13, (text,))


def test_a_line_without_room_ends_in_an_ellipsis_and_is_shaped_once(theme: Theme) -> None:
    font = theme.font(TextRole.BODY)
    cut = elided(font, "Enough exits on each floor", 90)
    assert cut.lines[0].endswith("…")
    assert cut.size.width() <= 90
    assert elided(font, "Enough exits on each floor", 90) is cut


def test_english_keeps_its_full_stop_at_its_end_among_words_read_from_the_right(
    theme: Theme,
) -> None:
    font = theme.font(TextRole.BODY)
    text = "Have the boiler inspected."
    backward, forward = one_line(font, text, rtl=True), one_line(font, text)

    def drawn(words: Words) -> QImage:
        image = QImage(300, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        words.draw(painter, QRectF(0, 0, words.size.width(), 30), QColor("black"))
        painter.end()
        return image

    assert drawn(backward) == drawn(forward)
    assert backward.lines == (text,)
    mixed = "Windows \u064a\u0645\u0646\u0639."
    assert drawn(one_line(font, mixed, rtl=True)) != drawn(one_line(font, mixed)), "Arabic stays"
    narrow = backward.size.width() * 0.6
    assert elided(font, text, narrow, rtl=True).lines[0].endswith("…")
    assert drawn(elided(font, text, narrow, rtl=True)) == drawn(elided(font, text, narrow))


@pytest.mark.parametrize("rtl", [False, True])
def test_words_stand_at_the_start_edge_and_in_the_middle(theme: Theme, *, rtl: bool) -> None:
    fonts = LabelFonts(theme.font(TextRole.BODY), theme.font(TextRole.CAPTION))
    words = label("Exits unobstructed and unlocked", fonts, 150, rtl=rtl)
    picture = QImage(200, 60, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    words.draw(painter, QRectF(20, 0, 160, 60), theme.colour(Colour.INK), rtl=rtl)
    painter.end()
    dark = [
        (x, y) for x in range(200) for y in range(60) if picture.pixelColor(x, y).lightness() < 128
    ]
    edge = 180 - max(x for x, _ in dark) if rtl else min(x for x, _ in dark) - 20
    above, below = min(y for _, y in dark), 59 - max(y for _, y in dark)
    assert 0 <= edge <= 3
    assert abs(above - below) <= 4


def test_words_keep_their_line_where_the_last_vowel_is_written_first(theme: Theme) -> None:
    theme.choose(language="bn")
    font, words = theme.font(TextRole.BODY), "নতুন সারি"
    assert wrapped(font, words, width_of(font, words) + 1).height() < 1.5 * height_of(font)


def test_a_growing_grid_has_no_scroll_bar(
    theme: Theme, photos: PhotoListModel, qtbot: QtBot
) -> None:
    grid = PhotoGrid(photos, columns=2, grow=True)
    shown(qtbot, grid, 312, 100)
    last = grid.visualRect(photos.index(2))
    assert grid.height() >= last.bottom()
    photos.set_photos([PhotoRow("a", "Exit C")])
    assert grid.height() < last.bottom()


def test_a_scroll_bar_around_a_growing_grid_does_not_change_its_height(
    theme: Theme, photos: PhotoListModel, qtbot: QtBot
) -> None:
    area, page = QScrollArea(), QWidget()
    grid = PhotoGrid(photos, columns=0, least_width=120, grow=True)
    column = QVBoxLayout(page)
    column.addWidget(grid)
    column.addStretch(1)
    area.setWidgetResizable(True)
    area.setWidget(page)
    shown(qtbot, area, 312, 800)
    assert not area.verticalScrollBar().isVisible()
    free = grid.height()
    area.resize(312, free // 2)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert grid.height() == free
    assert grid.visualRect(photos.index(1)).right() <= grid.viewport().width()


def test_a_growing_grid_keeps_its_height_while_the_bar_around_it_comes_and_goes(
    theme: Theme, photos: PhotoListModel, qtbot: QtBot
) -> None:
    """An area gives its page the whole width before it takes the bar away. Photos that grew in
    that moment brought the bar back, and so on until the stack was full."""
    area, page = QScrollArea(), QWidget()
    grid = PhotoGrid(photos, columns=2, least_width=120, grow=True)
    column = QVBoxLayout(page)
    column.addWidget(grid)
    column.addStretch(1)
    area.setWidgetResizable(True)
    area.setWidget(page)
    shown(qtbot, area, 312, 120)
    assert area.verticalScrollBar().isVisible()
    beside_bar, height = grid.width(), grid.height()
    area.setWidgetResizable(False)  # else it takes the moment back at once
    page.resize(area.contentsRect().width(), page.height())
    assert grid.width() > beside_bar
    assert grid.height() == height


def test_a_grid_takes_as_many_columns_as_fit(
    theme: Theme, photos: PhotoListModel, qtbot: QtBot
) -> None:
    grid = PhotoGrid(photos, columns=0, least_width=100)
    shown(qtbot, grid, 340, 300)
    tops = {grid.visualRect(photos.index(row)).top() for row in range(3)}
    assert len(tops) == 1
    grid.resize(220, 300)
    tops = {grid.visualRect(photos.index(row)).top() for row in range(3)}
    assert len(tops) == 2


def test_a_film_strip_is_one_row(theme: Theme, photos: PhotoListModel, qtbot: QtBot) -> None:
    strip = PhotoGrid(photos, film_strip=True, least_width=120, ratio=0.85)
    shown(qtbot, strip, 200, 200)
    tops = {strip.visualRect(photos.index(row)).top() for row in range(3)}
    assert len(tops) == 1
    assert strip.height() < 160


def test_the_first_tap_chooses_a_photo_and_the_second_opens_it(
    theme: Theme, photos: PhotoListModel, qtbot: QtBot
) -> None:
    grid = PhotoGrid(photos, columns=2)
    shown(qtbot, grid, 312, 400)
    spot = grid.visualRect(photos.index(1)).center()
    with qtbot.assertNotEmitted(grid.photo_opened), qtbot.waitSignal(grid.photo_chosen) as told:
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == ["b"]
    with qtbot.waitSignal(grid.photo_opened) as opened:
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.args == ["b"]


def test_enter_opens_the_current_photo(theme: Theme, photos: PhotoListModel, qtbot: QtBot) -> None:
    grid = PhotoGrid(photos)
    shown(qtbot, grid, 312, 400)
    grid.set_current("c")
    with qtbot.waitSignal(grid.photo_opened) as told:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert told.args == ["c"]
    assert grid.current_photo() == "c"


def test_several_photos_can_be_chosen(theme: Theme, photos: PhotoListModel, qtbot: QtBot) -> None:
    grid = PhotoGrid(photos)
    shown(qtbot, grid, 312, 400)
    grid.set_current("a")
    with qtbot.waitSignal(grid.selection_changed_to) as told:
        QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [["a", "b", "c"]]
    assert grid.chosen() == ["a", "b", "c"]


def test_photos_show_their_marks(theme: Theme, photos: PhotoListModel, qtbot: QtBot) -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    for key in "ab":
        photos.set_thumbnail(key, picture)
    grid = PhotoGrid(photos, columns=3)
    shown(qtbot, grid, 480, 200)
    image = grid.grab().toImage()
    cell = grid.visualRect(photos.index(0))
    corner = image.pixelColor(cell.right() - 30, cell.top() + 11)
    assert corner.name() == theme.colour(Colour.COMPLIANT).name()
    faces = image.pixelColor(cell.left() + 12, cell.bottom() - 36)
    assert faces.name() == theme.colour(Colour.WARNING).name()


@pytest.mark.parametrize("name", list(ThemeName))
@pytest.mark.parametrize("ground", [Colour.SURFACE, Colour.HOVER, Colour.SELECTED])
def test_the_track_of_a_bar_is_seen_on_the_ground_of_every_row(
    theme: Theme, name: ThemeName, ground: Colour
) -> None:
    theme.choose(name=name)
    picture = QImage(120, 20, QImage.Format.Format_ARGB32)
    picture.fill(theme.colour(ground))
    painter = QPainter(picture)
    paint_segments(painter, QRectF(10, 6, 100, 8), ((Mark.LEFT, 1),), theme)
    painter.end()
    seen = {picture.pixelColor(60, y).name() for y in range(6, 14)}
    assert max(contrast(each, theme.colour(ground).name()) for each in seen) >= 1.3
