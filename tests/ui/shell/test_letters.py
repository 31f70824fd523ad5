"""Head office writes, the desk hears of it, and the answer goes back: over a line that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.settings import load_settings
from bwaudit.usecases import answering, corresponding, evidencing, syncing, teaming
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.screens.sync import SyncScreen
from bwaudit_ui.widgets.lines import StateLine
from support.sync_devices import Device, picture

if TYPE_CHECKING:
    from pathlib import Path

    from support.desktops import Driver
    from support.laptops import OpenOffice


def enrol(visit: Driver, office: OpenOffice) -> None:
    syncing = visit.desk.syncing
    with visit.qtbot.waitSignal(syncing.enrolled, timeout=30_000):
        syncing.enrol(office.address, office.new_code())
    visit.settle()


def send(visit: Driver) -> None:
    with visit.qtbot.waitSignal(visit.desk.syncing.sent, timeout=60_000):
        visit.desk.syncing.send_now()
    visit.settle()


def test_a_comment_arrives_is_answered_and_comes_back(visit: Driver, office: OpenOffice) -> None:
    assessment, question = visit.assessment, visit.session.current_question
    answering.judge(assessment, question, Judgement.NON_COMPLIANT)
    enrol(visit, office)
    send(visit)
    reviewing = office.services.reviewing
    number = assessment.questionnaire.question(question).number
    letter = reviewing.comment(assessment.id, number, "Which exit?")
    visit.desk.show_page("overview")
    with visit.qtbot.waitSignal(visit.desk.syncing.sent, timeout=60_000):
        visit.desk.syncing.send_now()
    visit.qtbot.waitUntil(lambda: bool(assessment.letters()))
    assert visit.desk.strip.text() == "Head office wrote about an assessment"
    visit.qtbot.waitUntil(lambda: "not answered" in visit.shown_words())
    # Head office hears that it arrived, without being asked.
    visit.qtbot.waitUntil(lambda: reviewing.letters(assessment.id)[0].reached, timeout=30_000)
    visit.settle()
    corresponding.answer(assessment, letter.id, "North")
    corresponding.mark_answered(assessment, letter.id)
    send(visit)
    (back,) = reviewing.letters(assessment.id)
    assert [each.text for each in back.answers] == ["North"]
    assert back.settled


def test_looking_says_what_there_is(visit: Driver, office: OpenOffice) -> None:
    visit.desk.show_page("sync")
    assert not visit.find(QAbstractButton, "look_now").isEnabled()
    enrol(visit, office)
    send(visit)
    assert "Nothing from head office waits for you" in visit.shown_words()
    office.services.reviewing.comment(visit.assessment.id, "", "Thank you. Where is the pay table?")
    visit.desk.show_page("overview")
    with visit.qtbot.waitSignal(visit.desk.syncing.letters_came, timeout=30_000):
        visit.run(CommandId.LOOK)
    visit.settle()
    assert visit.desk.pages.current == "sync"
    shown = visit.shown_words()
    assert "Thank you. Where is the pay table?" in shown
    assert "Nothing from head office waits for you" not in shown
    visit.desk.show_page("home")
    visit.qtbot.waitUntil(lambda: "1 comment to answer" in visit.shown_words())


def test_a_copy_can_be_for_a_colleague(visit: Driver, office: OpenOffice, tmp_path: Path) -> None:
    visit.desk.show_page("sync")
    visit.settle()
    assert visit.find(QLabel, "copy_for").text().startswith("Only this device can open it.")
    enrol(visit, office)
    partner = Device(tmp_path / "partner", name="S. Khan")
    syncing.enrol(partner.workspace, office.address, office.new_code("S. Khan"))
    partner.close()
    send(visit)
    visit.desk.show_page("sync")
    visit.settle()
    page = visit.find(SyncScreen, "page_sync")
    assert visit.find(QLabel, "copy_for").text() == "Head office and this device can open it."
    assert visit.find(QAbstractButton, "copy_colleagues").isVisible()
    menu = QMenu()
    page.copies.fill_team(menu)
    assert [line.text() for line in menu.actions()] == ["S. Khan"]
    menu.actions()[0].trigger()
    assert teaming.chosen(visit.assessment) == ("S. Khan",)
    assert visit.find(QLabel, "copy_for").text().endswith("can open it: S. Khan.")


def test_sending_shows_the_colleagues_who_came_since(
    visit: Driver, office: OpenOffice, tmp_path: Path
) -> None:
    enrol(visit, office)
    visit.desk.show_page("sync")
    visit.settle()
    assert visit.find(QAbstractButton, "copy_colleagues").isHidden()
    later = Device(tmp_path / "later", name="S. Khan")
    syncing.enrol(later.workspace, office.address, office.new_code("S. Khan"))
    later.close()
    visit.press("send_now")
    visit.settle()
    assert visit.find(QAbstractButton, "copy_colleagues").isVisible()


def test_photos_wait_when_a_person_says_so(visit: Driver, office: OpenOffice) -> None:
    assessment = visit.assessment
    evidencing.add_bytes(assessment, picture(1), "1.jpg", visit.session.current_question)
    enrol(visit, office)
    visit.desk.show_page("sync")
    visit.settle()
    visit.press("pictures_later")
    assert load_settings(visit.folders.settings).pictures_later
    assert "Photos and papers wait on this device." in visit.shown_words()
    send(visit)
    state = visit.session.send_state
    assert (state.level, state.unsent_changes) == ("answers", 0)
    assert state.unsent_files > 0
    assert "Answers received by head office" in visit.find(StateLine, "receipt").text()
    visit.press("pictures_later")
    send(visit)
    visit.qtbot.waitUntil(lambda: visit.session.send_state.level == "complete")
