"""The Photos page: a card brought in, one key a photo (W8), filters, faces, comparing."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.photo_marks import Box, boxes_as_json
from bwaudit.assessment.terms import EvidenceUse, Judgement
from bwaudit.imaging.scenes import scene
from bwaudit.usecases import answering, evidencing
from bwaudit_ui.presenters.evidence import EvidencePresenter
from bwaudit_ui.presenters.palette import Palette
from bwaudit_ui.presenters.photo_edit import PhotoEditor
from bwaudit_ui.presenters.photos import PhotoKind
from bwaudit_ui.runtime.volumes import Volume, VolumeWatch
from bwaudit_ui.screens.photos import PhotosScreen
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.growing_text import GrowingText
from support.desktops import words_in
from support.full_disk import FullDisk
from support.visit_pages import CTRL, child, focus, ids, session_of
from support.windows import shown

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.models.photo_list import PhotoListModel
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.desk import Desk
    from support.visit_pages import Hands

SHADES = 46


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A phone's card with 46 photos, and what phones leave beside them."""
    root = tmp_path_factory.mktemp("E")
    folder = root / "DCIM" / "100PHONE"
    folder.mkdir(parents=True)
    for number in range(SHADES):
        data = scene("corridor", width=48, height=36, seed=number)
        (folder / f"IMG_{number:04d}.jpg").write_bytes(data)
    (folder / "._IMG_0001.jpg").write_bytes(b"twin")
    (folder / "MOV_0001.mp4").write_bytes(b"film")
    (root / "DCIM" / ".thumbnails").mkdir()
    (root / "DCIM" / ".thumbnails" / "1.jpg").write_bytes(b"thumb")
    return root


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, visit: OpenAssessment, jobs: JobRunner
) -> PhotosScreen:
    """Four photos to sort, and two questions answered."""
    first, second = ids(visit)[:2]
    answering.judge(visit, first, Judgement.NON_COMPLIANT)
    answering.judge(visit, second, Judgement.COMPLIANT)
    for number, name in enumerate(("corridor", "machines", "register", "chemical drums")):
        data = scene(name, width=64, height=48, seed=number)
        evidencing.add_bytes(visit, data, f"IMG_{number}.jpg")
    made = PhotosScreen(session)
    shown(qtbot, made, 1356, 750)
    made.activate()
    qtbot.waitUntil(lambda: jobs.idle)
    return made


def photos(visit: OpenAssessment) -> list[str]:
    return [each.id for each in visit.record.all_evidence()]


def contents(root: Path) -> dict[Path, tuple[int, bytes]]:
    """When every file was changed, and its bytes."""
    files = [path for path in root.rglob("*") if path.is_file()]
    return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in files}


def photos_page(desk: Desk) -> PhotosScreen:
    return cast("PhotosScreen", desk.pages.page("photos"))


def test_46_photos_of_a_card_come_in_with_one_action_and_each_is_placed_with_one(
    desk: Desk, hands: Hands, qtbot: QtBot, jobs: JobRunner, card: Path
) -> None:
    """W8: Sort them, then 1 for each of ten."""
    session = session_of(desk)
    visit, before = session.assessment, contents(card)
    desk.cards.watch.arrived.emit(Volume(card, "E:"))
    qtbot.waitUntil(lambda: desk.strip.text() == "46 new photos on card \u2068E:\u2069.")
    hands.tap(desk.strip.findChildren(Button)[0])
    assert desk.pages.current == "photos"
    page = photos_page(desk)
    assert page.task.isVisible()
    qtbot.waitUntil(lambda: len(photos(visit)) == SHADES, timeout=30_000)
    qtbot.waitUntil(lambda: not page.presenter.imports.busy)
    page.activate()
    for _ in range(10):
        hands.press(Qt.Key.Key_1)
    assert hands.actions == 1 + 10
    placed = [each for each in visit.record.all_evidence() if each.questions]
    assert len(placed) == 10
    assert {each.use for each in placed} == {EvidenceUse.USE}
    assert page.presenter.count(PhotoKind.TO_SORT) == SHADES - 10
    assert contents(card) == before
    desk.cards.watch.arrived.emit(Volume(card, "E:"))
    qtbot.waitUntil(lambda: jobs.idle, timeout=60_000)
    assert page.offer.isHidden()


def test_a_folder_offers_what_is_new_and_counts_what_is_here_already(
    page: PhotosScreen, visit: OpenAssessment, session: AssessmentSession, tmp_path: Path,
    qtbot: QtBot, hands: Hands,
) -> None:  # fmt: skip
    (tmp_path / "new.jpg").write_bytes(scene("corridor", width=90, height=60))
    known = scene("corridor", width=64, height=48, seed=0)
    (tmp_path / "renamed.jpg").write_bytes(known)
    imports = page.presenter.imports
    page.ask_for_folder()
    chooser = child(page.window(), QFileDialog, "choose_folder")
    with qtbot.waitSignal(imports.offered):
        chooser.fileSelected.emit(str(tmp_path))
    chooser.reject()
    assert page.offer.isVisible()
    assert f"new photos in \u2068{tmp_path.name}\u2069" in words_in(page.offer)
    before = len(photos(visit))
    with qtbot.waitSignal(imports.finished) as ended:
        hands.tap(page.offer.findChildren(Button)[0])
    assert ended.args == [1, 1]
    assert len(photos(visit)) == before + 1
    assert page.offer.isHidden()


def test_a_picture_is_pasted_and_waits_to_be_sorted(
    page: PhotosScreen,
    visit: OpenAssessment,
    qtbot: QtBot,
    hands: Hands,
    session: AssessmentSession,
) -> None:
    before, said = len(photos(visit)), QSignalSpy(session.message)
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    QApplication.clipboard().setImage(picture)
    hands.press(Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: len(photos(visit)) == before + 1)
    qtbot.waitUntil(lambda: not page.presenter.imports.busy)
    assert visit.record.all_evidence()[-1].use is EvidenceUse.TO_SORT
    assert said.at(0)[0] == "1 photo added"
    QApplication.clipboard().setText("no photo")
    hands.press(Qt.Key.Key_V, CTRL)
    assert said.at(1)[0] == "There is no photo on the clipboard"


def test_a_folder_without_anything_new_or_to_be_read_says_so(
    page: PhotosScreen, session: AssessmentSession, tmp_path: Path, qtbot: QtBot
) -> None:
    imports, said = page.presenter.imports, QSignalSpy(session.message)
    crashed = QSignalSpy(session.jobs.crashed)
    imports.look(tmp_path, "Holiday", asked=True)
    qtbot.waitUntil(lambda: said.count() == 1)
    imports.look(tmp_path / "gone", "Stick", asked=True)
    qtbot.waitUntil(lambda: said.count() == 2)
    assert crashed.count() == 0
    assert [said.at(number)[0] for number in range(2)] == [
        "No new photos in \u2068Holiday\u2069",
        "\u2068Stick\u2069 cannot be read. Choose another folder",
    ]


def test_a_card_pulled_out_midway_says_so(
    page: PhotosScreen, visit: OpenAssessment, tmp_path: Path, qtbot: QtBot
) -> None:
    root = tmp_path / "card"
    root.mkdir()
    for number in range(14):
        data = scene("corridor", width=52, height=40, seed=number)
        (root / f"{number:02d}.jpg").write_bytes(data)
    imports = page.presenter.imports

    def pull(_state: object) -> None:
        if imports.state is not None and imports.state.done >= 1 and root.exists():
            for path in root.iterdir():
                path.unlink()
            root.rmdir()

    imports.changed.connect(pull)
    with qtbot.waitSignal(imports.offered):
        imports.look(root, "E:")
    with qtbot.waitSignal(imports.said) as said:
        imports.take_offer()
    (sentence,) = said.args[0]
    done = len(photos(visit)) - 4
    assert sentence == (
        f"The card was removed after {done} of 14 photos. Insert it again to copy the rest"
    )
    assert page.problems.isVisible()


def test_stopping_an_import_keeps_what_was_copied(
    page: PhotosScreen, visit: OpenAssessment, card: Path, qtbot: QtBot
) -> None:
    imports = page.presenter.imports
    with qtbot.waitSignal(imports.offered):
        imports.look(card, "E:")
    imports.take_offer()
    qtbot.waitUntil(lambda: len(photos(visit)) > 5)
    page.task.stop_wanted.emit()
    with qtbot.waitSignal(imports.finished):
        pass
    assert 5 < len(photos(visit)) < SHADES + 4
    assert page.task.isHidden()


def test_what_was_answered_then_and_used_last_is_suggested(
    page: PhotosScreen, visit: OpenAssessment, hands: Hands
) -> None:
    third, fourth = ids(visit)[2:4]
    page.presenter.put_on(fourth)
    page.presenter.put_on(third)
    suggested = [each.question for each in page.presenter.suggestions]
    assert suggested[:2] == [third, fourth]
    hands.press(Qt.Key.Key_2)
    assert len(visit.record.evidence_of(fourth)) == 2


def test_x_u_and_undo_decide_one_photo_a_key(
    page: PhotosScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands,
    qtbot: QtBot,
) -> None:  # fmt: skip
    first, second = photos(visit)[:2]
    hands.press(Qt.Key.Key_X)
    assert visit.record.evidence(first).use is EvidenceUse.LEAVE_OUT
    assert page.presenter.current == visit.record.evidence(second)
    hands.press(Qt.Key.Key_U)
    assert visit.record.evidence(second).use is EvidenceUse.USE
    session.undo()
    qtbot.waitUntil(lambda: page.presenter.count(PhotoKind.TO_SORT) == 3)
    assert visit.record.evidence(second).use is EvidenceUse.TO_SORT
    assert page.presenter.current == visit.record.evidence(second)
    session.undo()
    assert page.presenter.current == visit.record.evidence(first)
    assert page.strip.current_photo() == first


def test_one_photo_is_chosen_after_a_step_while_ctrl_is_held(
    page: PhotosScreen, visit: OpenAssessment, session: AssessmentSession, qtbot: QtBot
) -> None:
    first, second = photos(visit)[:2]
    evidencing.caption(visit, second, "Gate")
    page.presenter.choose(first)
    window = page.window().windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Control, CTRL)
    assert QGuiApplication.keyboardModifiers() & CTRL
    session.undo()
    QTest.keyRelease(window, Qt.Key.Key_Control)
    assert page.strip.current_photo() == second
    assert page.strip.chosen() == [second]


def test_arrows_move_and_enter_opens(
    page: PhotosScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    second = photos(visit)[1]
    hands.press(Qt.Key.Key_Right)
    assert page.presenter.current == visit.record.evidence(second)
    with qtbot.waitSignal(page.photo_wanted) as wanted:
        hands.press(Qt.Key.Key_Return)
    assert wanted.args == [second, tuple(photos(visit))]


def test_arrows_go_through_the_photos_after_a_tap_on_a_button_below(
    page: PhotosScreen, hands: Hands
) -> None:
    first = page.presenter.current
    hands.tap(page.compare)
    hands.press(Qt.Key.Key_Right)
    assert page.presenter.current is not first
    assert page.strip.hasFocus()


def test_the_first_photos_that_come_take_the_keys(
    qtbot: QtBot, theme: Theme, session: AssessmentSession, visit: OpenAssessment, hands: Hands,
    jobs: JobRunner, tmp_path: Path,
) -> None:  # fmt: skip
    made = PhotosScreen(session)
    shown(qtbot, made, 1356, 750)
    made.activate()
    assert made.add.hasFocus()
    files = [tmp_path / "a.jpg", tmp_path / "b.jpg"]
    for number, path in enumerate(files):
        path.write_bytes(scene("corridor", width=64, height=48, seed=number))
    made.presenter.imports.take_files(files)
    qtbot.waitUntil(lambda: len(made.presenter.shown) == 2 and jobs.idle)
    before = made.presenter.current
    hands.press(Qt.Key.Key_Right)
    assert made.presenter.current is not before
    qtbot.waitUntil(lambda: jobs.idle)


def test_f_finds_any_question_by_number_and_enter_puts_the_photo_there(
    page: PhotosScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands
) -> None:
    wanted = ids(visit)[30]
    opened = QSignalSpy(page.photo_wanted)
    hands.press(Qt.Key.Key_F)
    assert focus().objectName() == "find_question"
    hands.type(session.question(wanted).number)
    hands.press(Qt.Key.Key_Return)
    assert len(visit.record.evidence_of(wanted)) == 1
    assert opened.count() == 0
    assert page.presenter.find("  ") == ()


def test_in_a_low_window_the_photo_stands_above_the_filters_and_is_seen_whole(
    page: PhotosScreen, qtbot: QtBot
) -> None:
    def top(part: QWidget) -> int:
        return part.mapTo(page, part.rect().topLeft()).y()

    page.resize(556, 424)
    qtbot.waitUntil(lambda: top(page.loupe) < top(page.filters))
    qtbot.waitUntil(lambda: top(page.loupe) + page.loupe.height() <= top(page.use))
    page.resize(1356, 750)
    qtbot.waitUntil(lambda: top(page.filters) < top(page.loupe))


def test_filters_count_and_show_their_photos(
    page: PhotosScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    first, second = photos(visit)[:2]
    evidencing.use(visit, first, EvidenceUse.LEAVE_OUT)
    faces = boxes_as_json([Box(0, 0, 900, 900)], "test")
    visit.write([Draft(Entity.EVIDENCE, second, Fields.FACES, faces)])
    page.presenter.refresh()
    for kind, shown_ids in (
        (PhotoKind.LEAVE_OUT, (first,)),
        (PhotoKind.FACES, (second,)),
        (PhotoKind.NO_QUESTION, tuple(photos(visit))),
        (PhotoKind.USE, ()),
    ):
        hands.tap(page.filters.chip(kind.value))
        assert page.presenter.shown == shown_ids
        assert page.filters.chip(kind.value).shown_text().endswith(str(len(shown_ids)))
    assert page.loupe.accessibleName() == "No photos with this filter"
    assert not page.use.isEnabled()


def test_h_hides_faces_and_says_when_there_are_none(
    page: PhotosScreen, visit: OpenAssessment, session: AssessmentSession, hands: Hands,
    qtbot: QtBot, jobs: JobRunner,
) -> None:  # fmt: skip
    first = photos(visit)[0]
    with qtbot.waitSignal(session.message) as said:
        hands.press(Qt.Key.Key_H)
    assert said.args[0].startswith("No visible faces were found")
    faces = boxes_as_json([Box(1000, 1000, 3000, 3000)], "test")
    visit.write([Draft(Entity.EVIDENCE, first, Fields.FACES, faces)])
    hands.press(Qt.Key.Key_H)
    assert visit.record.evidence(first).hidden_areas == 1
    session.photo_watch.start()
    qtbot.waitUntil(lambda: not visit.record.evidence(first).to_be_drawn, timeout=20_000)
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)


def test_two_photos_are_compared_side_by_side(
    page: PhotosScreen, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    hands.press(Qt.Key.Key_C)
    qtbot.waitUntil(lambda: jobs.idle)
    assert len(page.loupe.pictures()) == 2
    assert not any(each.isNull() for each in page.loupe.pictures())
    hands.press(Qt.Key.Key_C)
    assert len(page.loupe.pictures()) == 1


def test_a_caption_is_written_when_the_next_photo_comes(
    page: PhotosScreen, visit: OpenAssessment, hands: Hands
) -> None:
    first = photos(visit)[0]
    child(page, GrowingText, "sort_caption").setFocus()
    hands.type("Panel without cover")
    page.presenter.step(1)
    assert visit.record.evidence(first).caption == "Panel without cover"


def test_a_caption_that_waits_for_the_disk_is_shown_wherever_a_caption_is(
    page: PhotosScreen,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
    qtbot: QtBot,
    jobs: JobRunner,
) -> None:
    first, typed, disk = photos(visit)[0], "Panel without cover", FullDisk()
    question = session.current_question
    evidencing.place(visit, first, question)
    pane, editor = EvidencePresenter(session), PhotoEditor(session)
    editor.open(first)
    page.presenter.choose_kind(PhotoKind.ALL)
    page.presenter.choose(first)
    disk.fill()
    try:
        page.presenter.describe(first, typed)
        page.presenter.step(1)
        page.presenter.step(-1)
        assert visit.record.evidence(first).caption == ""
        assert child(page, GrowingText, "sort_caption").text() == typed
        assert editor.one.caption == typed
        qtbot.waitUntil(lambda: typed in said_of(page.presenter.rows))
        qtbot.waitUntil(lambda: typed in said_of(pane.photos))
        found = Palette(session).find("panel without", ())
        assert [row.title for group in found for row in group.rows] == [typed]
        page.presenter.describe(first, f"{typed} now")
        qtbot.waitUntil(lambda: f"{typed} now" in said_of(pane.photos))
    finally:
        disk.free()
    assert session.try_again()
    assert visit.record.evidence(first).caption == f"{typed} now"
    qtbot.waitUntil(lambda: jobs.idle)


def said_of(rows: PhotoListModel) -> str:
    """What a list of photos says of them."""
    accessible = Qt.ItemDataRole.AccessibleTextRole
    return " ".join(str(rows.index(at, 0).data(accessible)) for at in range(rows.rowCount()))


def test_a_card_is_noticed_when_it_comes_and_when_it_goes(qtbot: QtBot, card: Path) -> None:
    present = [Volume(card, "E:"), Volume(card / "DCIM", "no camera folder")]
    watch = VolumeWatch(lister=lambda: list(present))
    with qtbot.waitSignal(watch.arrived) as came:
        watch.look()
    assert came.args == [present[0]]
    watch.look()
    assert watch.present == (Volume(card, "E:"),)
    present.clear()
    with qtbot.waitSignal(watch.left) as went:
        watch.look()
    assert went.args == [Volume(card, "E:")]


def test_the_volumes_of_this_machine_can_be_listed(qtbot: QtBot) -> None:
    watch = VolumeWatch()
    watch.start()
    watch.look()
    watch.stop()
    assert all(each.root.is_dir() for each in watch.present)
