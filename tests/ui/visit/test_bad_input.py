"""What no one would enter on purpose: a sentence comes, nothing is lost, nothing stops."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.imaging.scenes import scene
from bwaudit.usecases import answering, evidencing, offering
from bwaudit_ui.presenters.photo_import import offer_sentence
from bwaudit_ui.presenters.shooting import Shooting
from support.clocks import SetClock
from support.papers import small_pdf
from support.visit_pages import focus, photo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.screens.questions import QuestionsScreen

_PLAIN = QImage.Format.Format_RGB32


def pasted(questions: QuestionsScreen, text: str) -> str:
    """What is recorded of the finding after a text was pasted into it."""
    QTest.keyClick(focus(), Qt.Key.Key_2)
    QApplication.clipboard().setText(text)
    questions.question_pane.finding.text.paste()
    questions.presenter.commit()
    return questions.presenter.state().finding.text


def test_a_whole_book_is_refused_with_a_sentence_and_what_was_there_stays(
    questions: QuestionsScreen,
) -> None:
    assert pasted(questions, "Exit C was blocked.") == "Exit C was blocked."
    finding = questions.question_pane.finding
    QApplication.clipboard().setText("word " * 400_000)
    finding.text.paste()
    questions.presenter.commit()
    said = "The text must have 20,000 characters or fewer"
    assert finding.text_field.error() == said
    assert questions.presenter.state().finding.text == "Exit C was blocked."
    assert len(finding.text.text()) < 100_000
    finding.text.undo()
    questions.presenter.commit()
    assert finding.text_field.error() == ""


def test_the_box_stays_in_view_when_what_is_wrong_comes_above_it(
    questions: QuestionsScreen, qtbot: QtBot
) -> None:
    questions.window().resize(1280, 560)
    finding, area = questions.question_pane.finding, questions.question_pane.area
    QTest.keyClick(focus(), Qt.Key.Key_2)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert focus() is finding.workers, "on from the text are the other fields"

    def below() -> int:
        """How far the foot of the box lies below what is seen."""
        foot = finding.workers.mapTo(area.viewport(), finding.workers.rect().bottomLeft())
        return foot.y() - area.viewport().height()

    bar = area.verticalScrollBar()
    bar.setValue(bar.value() + below())
    QTest.keyClicks(focus(), "many")
    questions.presenter.commit()
    assert finding.workers_field.error()
    qtbot.waitUntil(lambda: below() < 0)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("👩🏽‍🏭🔥 fire", "👩🏽‍🏭🔥 fire"),
        ("abc\u202egnp.exe\u202c", "abcgnp.exe"),
        ("a\x07b", "ab"),
        ("x\n" * 3_000, "x\n" * 3_000),
    ],
)
def test_text_of_every_kind_is_kept_without_what_is_no_text(
    questions: QuestionsScreen, text: str, kept: str
) -> None:
    assert pasted(questions, text) == kept


def test_each_file_that_cannot_be_added_is_named_and_the_others_are(
    questions: QuestionsScreen, visit: OpenAssessment, qtbot: QtBot, tmp_path: Path
) -> None:
    good = photo(tmp_path / "good.jpg")
    empty, cut, other = (tmp_path / name for name in ("empty.jpg", "cut.jpg", "x.exe"))
    empty.write_bytes(b"")
    cut.write_bytes(good.read_bytes()[:300])
    other.write_bytes(b"MZ")
    lines = photo(tmp_path / "new\nline.jpg", "red")
    told = QSignalSpy(questions.evidence.problems_found)
    questions.evidence.add_files([empty, cut, other, tmp_path / "gone.jpg", lines, good])
    qtbot.waitUntil(lambda: told.count() == 1, timeout=20_000)
    qtbot.waitUntil(lambda: len(visit.record.all_evidence()) == 2)
    said = "\n".join(told.at(0)[0])
    for name in ("empty.jpg", "cut.jpg", "x.exe", "gone.jpg"):
        assert f"‘{name}’" in said


def test_a_name_with_what_is_no_text_is_kept_and_said_in_one_plain_line(
    visit: OpenAssessment, tmp_path: Path
) -> None:
    names = [b"two\nlines.jpg", "turned\u202egpj.exe.jpg".encode(), b"caf\xe9.jpg"]
    for number, name in enumerate(names):
        path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
        path.write_bytes(scene("corridor", width=60 + number, height=40))
    added = evidencing.add_files(visit, [tmp_path])
    assert not added.problems
    kept = {visit.record.evidence(each).name for each in added.evidence}
    assert kept == {"two lines.jpg", "turnedgpj.exe.jpg", "caf.jpg"}
    assert not offering.look(visit, tmp_path, "E:").new


def test_photos_beyond_what_is_taken_at_once_are_counted_and_offered_again(
    visit: OpenAssessment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offering, "MOST_AT_ONCE", 2)
    for number in range(5):
        photo(tmp_path / f"{number}.jpg", ("red", "navy", "green", "gold", "gray")[number])
    offer = offering.look(visit, tmp_path, "E:")
    assert (len(offer.new), offer.left) == (2, 3)
    assert offer_sentence(offer) == (
        "2 new photos on card \u2068E:\u2069. 3 more are there, and are offered when these are in"
    )
    assert not evidencing.add_files(visit, offer.new).problems
    offer = offering.look(visit, tmp_path, "E:")
    assert (len(offer.new), offer.left) == (2, 1), "what is here already takes no place"

    (told,) = evidencing.add_files(visit, [tmp_path]).problems
    assert told.code is Code.TOO_MANY_PHOTOS
    assert told.what.endswith("taken at once. Not added: 3. Add the folders in it one by one")


def test_of_many_files_the_first_are_named_and_a_folder_is_looked_through(
    questions: QuestionsScreen, visit: OpenAssessment, qtbot: QtBot, tmp_path: Path
) -> None:
    films = [tmp_path / f"VID_{number:03}.mp4" for number in range(300)]
    for film in films:
        film.write_bytes(b"film")
    folder = tmp_path / "100PHONE"
    folder.mkdir()
    photo(folder / "inside.jpg", "navy")
    (folder / "again").symlink_to(folder)
    pipe, loop = tmp_path / "pipe.jpg", tmp_path / "loop.jpg"
    os.mkfifo(pipe)  # reading it would wait for ever
    loop.symlink_to(loop)
    told = QSignalSpy(questions.evidence.problems_found)
    questions.evidence.add_files([pipe, loop, *films, folder, photo(tmp_path / "good.jpg")])
    qtbot.waitUntil(lambda: told.count() == 1, timeout=20_000)
    said = told.at(0)[0]
    assert said[0] == "‘pipe.jpg’ cannot be opened. It was not added"
    assert said[-2:] == ("297 more files were not added", "The other 2 photos were added")
    assert len(said) == 7
    assert {each.name for each in visit.record.all_evidence()} == {"inside.jpg", "good.jpg"}


def test_a_folder_that_gives_nothing_says_so(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever drops one would wait for photos that never come."""
    empty, closed = tmp_path / "Films", tmp_path / "Card" / "closed"
    empty.mkdir()
    (empty / "film.mp4").write_bytes(b"film")
    closed.mkdir(parents=True)
    deep = tmp_path / "Card" / "Android" / "media" / "com" / "Messenger" / "Media" / "Images"
    deep.mkdir(parents=True)
    photo(deep / "deep.jpg", "red")
    look = os.scandir

    def refuse(path: str) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", refuse)
    told = QSignalSpy(questions.evidence.problems_found)
    questions.evidence.add_files([empty, tmp_path / "Card"])
    qtbot.waitUntil(lambda: told.count() == 1, timeout=20_000)
    assert told.at(0)[0] == (
        "No photos (JPG, PNG, HEIC) are in ‘Films’. Nothing was added from it",
        "The folder ‘closed’ cannot be opened. Nothing was added from it",
    )
    assert {each.name for each in visit.record.all_evidence()} == {"deep.jpg"}


def test_a_paper_that_nobody_could_open_later_is_refused_with_what_to_do(
    questions: QuestionsScreen, visit: OpenAssessment, qtbot: QtBot, tmp_path: Path
) -> None:
    papers = {
        "locked.pdf": small_pdf(password="secret"),
        "broken.pdf": b"%PDF-1.7 cut short",
        "no-printing.pdf": small_pdf(owner="secret"),
        "plain.pdf": small_pdf(),
    }
    for name, data in papers.items():
        (tmp_path / name).write_bytes(data)
    told = QSignalSpy(questions.evidence.problems_found)
    questions.evidence.add_files([tmp_path / name for name in papers])
    qtbot.waitUntil(lambda: told.count() == 1, timeout=20_000)
    assert told.at(0)[0] == (
        "‘locked.pdf’ asks for a password. It was not added. "
        "Save it without one, then add it again",
        "‘broken.pdf’ cannot be opened. It was not added",
    )
    kept = {each.name for each in visit.record.all_evidence()}
    assert kept == {"no-printing.pdf", "plain.pdf"}


def test_a_pasted_picture_without_measure_is_refused_before_it_is_encoded(
    questions: QuestionsScreen, visit: OpenAssessment, qtbot: QtBot
) -> None:
    told = QSignalSpy(questions.evidence.problems_found)
    long, vast = QImage(30_000, 10, _PLAIN), QImage(10_000, 4_001, _PLAIN)
    for picture in (long, vast):
        picture.fill(QColor("teal"))
        questions.evidence.add_picture(picture)
    qtbot.waitUntil(lambda: told.count() == 1, timeout=20_000)
    assert "fewer than 40 million pixels" in told.at(0)[0][0]
    (kept,) = visit.record.all_evidence()
    assert (kept.original.width, kept.original.height) == (30_000, 10)


@pytest.fixture
def full_disk(visit: OpenAssessment, monkeypatch: pytest.MonkeyPatch) -> Iterator[FullDisk]:
    """The disk of the visit, which can be filled and freed."""
    with monkeypatch.context() as patch:
        yield FullDisk(visit, patch)


class FullDisk:
    """Refuses what the journal writes while it is full."""

    def __init__(self, visit: OpenAssessment, patch: pytest.MonkeyPatch) -> None:
        self._journal, self._patch = visit.workspace.store.journal, patch

    def fill(self) -> None:
        def refuse(*_: object, **_how: object) -> None:
            raise StoreError(Code.DISK_FULL)

        self._patch.setattr(self._journal, "append", refuse)

    def free(self) -> None:
        self._patch.undo()


def test_a_finding_can_be_written_while_the_disk_is_full_and_is_kept(
    questions: QuestionsScreen,
    session: AssessmentSession,
    visit: OpenAssessment,
    full_disk: FullDisk,
) -> None:
    full_disk.fill()
    QTest.keyClick(focus(), Qt.Key.Key_2)
    assert focus() is questions.question_pane.finding.text
    QTest.keyClicks(focus(), "Exit C was blocked.")
    questions.presenter.commit()
    full_disk.free()
    assert session.try_again()
    question = session.current_question
    assert visit.record.answer(question).judgement is Judgement.NON_COMPLIANT
    assert visit.record.finding(question).text == "Exit C was blocked."


def test_a_shot_that_the_disk_refuses_waits_and_files_say_how_many_came_in(
    questions: QuestionsScreen,
    session: AssessmentSession,
    visit: OpenAssessment,
    full_disk: FullDisk,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    full_disk.fill()
    shooting = Shooting(session)
    shooting.aim(session.current_question)
    picture = QImage(64, 48, _PLAIN)
    picture.fill(QColor("teal"))
    shooting.take(picture)
    qtbot.waitUntil(lambda: session.waiting == 1)
    assert len(shooting.shots) == 1
    told = QSignalSpy(questions.evidence.problems_found)
    questions.evidence.add_files([photo(tmp_path / "a.jpg"), photo(tmp_path / "b.jpg", "red")])
    qtbot.waitUntil(lambda: told.count() == 1)
    assert told.at(0)[0] == (
        "The disk is full. 0 of 2 files were added. Free 200 MB, then add the others again",
    )
    full_disk.free()
    assert session.try_again()
    (kept,) = visit.record.evidence_of(session.current_question)
    assert shooting.shots[0].evidence == kept.id


def test_what_another_refusal_keeps_out_is_said_of_the_files_and_of_a_pasted_picture(
    questions: QuestionsScreen,
    visit: OpenAssessment,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    def refuse(*_: object, **_how: object) -> None:
        raise StoreError(Code.READ_ONLY)

    monkeypatch.setattr(visit.workspace.store.journal, "append", refuse)
    told = QSignalSpy(questions.evidence.problems_found)
    questions.evidence.add_files([photo(tmp_path / "a.jpg"), photo(tmp_path / "b.jpg", "red")])
    qtbot.waitUntil(lambda: told.count() == 1)
    picture = QImage(64, 48, _PLAIN)
    picture.fill(QColor("teal"))
    questions.evidence.add_picture(picture)
    qtbot.waitUntil(lambda: told.count() == 2)
    said = "This device does not write files now. 0 of {} files were added. "
    then = "Once changes are saved again, add the others"
    assert [told.at(place)[0] for place in (0, 1)] == [(said.format(n) + then,) for n in (2, 1)]


def test_a_clock_that_jumps_back_changes_no_order_and_loses_nothing(
    questions: QuestionsScreen, session: AssessmentSession, visit: OpenAssessment
) -> None:
    question, clock = session.current_question, visit.workspace.clock
    assert isinstance(clock, SetClock)
    QTest.keyClick(focus(), Qt.Key.Key_1)
    clock.move(days=-1)
    QTest.keyClick(focus(), Qt.Key.Key_4)
    assert visit.record.answer(question).judgement is Judgement.NOT_CHECKED
    answering.judge(visit, question, Judgement.COMPLIANT)
    assert visit.record.answer(question).judgement is Judgement.COMPLIANT
    assert not visit.record.conflicts()
