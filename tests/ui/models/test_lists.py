"""Photos and palette results as flat lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester

from bwaudit.assessment.terms import EvidenceUse
from bwaudit_ui.models.palette_list import (
    PaletteGroup,
    PaletteListModel,
    PaletteRole,
    PaletteRow,
)
from bwaudit_ui.models.photo_list import PhotoListModel, PhotoRole, PhotoRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REPORT = QAbstractItemModelTester.FailureReportingMode.Warning  # a Qt warning fails the test

EXIT_C = PhotoRow("a", "Exit C, cartons", EvidenceUse.USE)
EXIT_D = PhotoRow("b", "Exit D, padlock", EvidenceUse.LEAVE_OUT, faces=3)
PICTURE = QImage(8, 8, QImage.Format.Format_RGB32)


@pytest.fixture
def photos() -> PhotoListModel:
    model = PhotoListModel()
    model.set_photos([EXIT_C, EXIT_D])
    return model


@pytest.fixture
def results() -> PaletteListModel:
    model = PaletteListModel()
    model.set_groups(
        [
            PaletteGroup("Questions", (PaletteRow("q", "Exits", "Emergency", "7.42"),)),
            PaletteGroup("Findings", ()),
            PaletteGroup("Commands", (PaletteRow("c", "Export report", keys="Ctrl+Shift+E"),)),
        ]
    )
    return model


def test_photos_keep_the_rules_of_item_models(photos: PhotoListModel) -> None:
    watch = QAbstractItemModelTester(photos, REPORT)
    photos.set_thumbnail("a", PICTURE)
    photos.set_photos([EXIT_D])
    assert watch.model() is photos


def test_a_photo_says_its_caption_and_marks(photos: PhotoListModel) -> None:
    texts = Qt.ItemDataRole.AccessibleTextRole
    assert photos.index_of("a").data(texts) == "Exit C, cartons, in report"
    assert photos.index_of("b").data(texts) == (
        "Exit D, padlock, left out of report, 3 faces visible"
    )


def test_a_photo_without_a_caption_says_so(photos: PhotoListModel) -> None:
    photos.update_photo(replace(EXIT_C, caption="", hidden_areas=2))
    text = photos.index_of("a").data(Qt.ItemDataRole.DisplayRole)
    assert text == "No caption, in report, 2 areas hidden"


def test_a_picture_is_asked_for_once_and_shown_when_it_comes(
    photos: PhotoListModel, qtbot: QtBot
) -> None:
    index = photos.index_of("a")
    with qtbot.waitSignal(photos.thumbnail_wanted) as asked:
        assert index.data(PhotoRole.PICTURE) is None
    assert asked.args == ["a"]
    with qtbot.assertNotEmitted(photos.thumbnail_wanted):
        assert index.data(PhotoRole.PICTURE) is None
    with qtbot.waitSignal(photos.dataChanged):
        photos.set_thumbnail("a", PICTURE)
    assert index.data(PhotoRole.PICTURE) == PICTURE


def test_a_picture_for_a_photo_that_has_gone_is_dropped(
    photos: PhotoListModel, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(photos.dataChanged):
        photos.set_thumbnail("gone", PICTURE)


def test_thumbnails_stay_when_the_list_is_replaced(photos: PhotoListModel) -> None:
    photos.set_thumbnail("b", PICTURE)
    photos.set_photos([EXIT_D])
    assert photos.index_of("b").data(PhotoRole.PICTURE) == PICTURE
    assert not photos.index_of("a").isValid()


def test_an_unchanged_photo_repaints_nothing(photos: PhotoListModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(photos.dataChanged):
        photos.update_photo(EXIT_C)
        photos.update_photo(PhotoRow("gone", ""))
    assert photos.photo(0) == EXIT_C


def test_results_keep_the_rules_of_item_models(results: PaletteListModel) -> None:
    watch = QAbstractItemModelTester(results, REPORT)
    results.set_groups([])
    assert watch.model() is results


def test_groups_without_rows_are_left_out(results: PaletteListModel) -> None:
    titles = [results.index(row).data() for row in range(results.rowCount())]
    assert titles == [
        "Questions",
        "7.42, Exits, Emergency",
        "Commands",
        "Export report, Ctrl+Shift+E",
    ]


def test_steps_skip_headings_and_go_round(results: PaletteListModel) -> None:
    def key(index: QModelIndex) -> str:
        row = index.data(PaletteRole.ROW)
        assert isinstance(row, PaletteRow)
        return row.key

    first = results.first_row()
    assert key(first) == "q"
    assert key(results.step(first, 1)) == "c"
    assert key(results.step(first, -1)) == "c"
    assert key(results.step(results.step(first, 1), 1)) == "q"


def test_headings_cannot_be_chosen(results: PaletteListModel) -> None:
    assert results.flags(results.index(0)) == Qt.ItemFlag.NoItemFlags
    assert results.flags(results.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_without_results_there_is_no_first_row() -> None:
    assert not PaletteListModel().first_row().isValid()
