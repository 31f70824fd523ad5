"""Confidential notes: closed, opened with a PIN, closed again, and never anywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bwaudit.assessment.terms import Tier
from bwaudit.foundation.errors import Code, StoreError
from bwaudit.store.compartment import database_path, safety_copies
from bwaudit.usecases import noting, safekeeping, unlocking
from bwaudit_ui.widgets.buttons import Button
from support.visit_pages import ALT, child, focus, ids
from support.visits import PIN

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.screens.questions import QuestionsScreen
    from support.clocks import SetClock
    from support.visit_pages import Hands

SECRET = "zebra W-07 says overtime is never paid"


def notes_on(visit: OpenAssessment, question: str) -> list[str]:
    return [each.text for each in noting.notes_of(visit, question)]


def is_open(page: QuestionsScreen) -> bool:
    return page.notes.is_open


def count(page: QuestionsScreen) -> int | None:
    return page.notes.count


def test_the_first_note_of_a_session_asks_for_the_pin(
    questions: QuestionsScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot
) -> None:
    hands.press(Qt.Key.Key_N, ALT)
    qtbot.waitUntil(lambda: focus().objectName() == "notes_pin_field")
    hands.type(PIN)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_open(questions), timeout=20_000)
    assert visit.workspace.notes_open
    qtbot.waitUntil(lambda: focus().objectName() == "notes_text")


@pytest.mark.parametrize("spoilt", [0, 1, 2], ids=["newest copy", "older copy", "second copy"])
def test_damaged_notes_open_from_a_copy_and_nothing_is_lost(
    questions: QuestionsScreen,
    workspace: Workspace,
    visit: OpenAssessment,
    hands: Hands,
    qtbot: QtBot,
    spoilt: int,
) -> None:
    question, vault = questions.presenter.current, workspace.folders.vault
    for each in safety_copies(vault, Tier.RESTRICTED):
        each.path.unlink()
    unlocking.open_notes(workspace, PIN)
    noting.write(visit, None, question, SECRET)
    for _ in range(2):
        cast("SetClock", workspace.clock).move(minutes=10)
        safekeeping.make(workspace)
    noting.write(visit, None, question, "after the copies")
    unlocking.close_notes(workspace)
    copies = [each.path for each in safety_copies(vault, Tier.RESTRICTED)]
    for path in (database_path(vault, Tier.RESTRICTED), *copies[:spoilt]):
        path.write_bytes(b"rubbish" * 1000)

    offered = ["Open notes", "Use the safety copy", "Use the safety copy", "Use the second copy"]
    hands.press(Qt.Key.Key_N, ALT)
    for words in offered[: spoilt + 2]:
        qtbot.waitUntil(lambda: focus().objectName() == "notes_pin_field")
        assert child(focus().window(), Button, "notes_pin_open").text() == words
        hands.type(PIN)
        hands.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: questions.notes.is_open or focus().isEnabled())
    qtbot.waitUntil(lambda: is_open(questions))
    assert notes_on(visit, question) == [SECRET, "after the copies"]


def test_a_note_takes_three_actions(
    questions: QuestionsScreen,
    workspace: Workspace,
    visit: OpenAssessment,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    unlocking.open_notes(workspace, PIN)
    before = focus()
    hands.press(Qt.Key.Key_N, ALT)
    hands.type(SECRET)
    hands.press(Qt.Key.Key_Escape)
    assert hands.actions == 3
    assert notes_on(visit, questions.presenter.current) == [SECRET]
    assert not is_open(questions)
    qtbot.waitUntil(lambda: focus() is before)


def test_a_note_is_written_when_the_keys_rest_and_goes_on_as_one_note(
    questions: QuestionsScreen,
    workspace: Workspace,
    visit: OpenAssessment,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    unlocking.open_notes(workspace, PIN)
    question = questions.presenter.current
    hands.press(Qt.Key.Key_N, ALT)
    hands.type("W-07")
    qtbot.waitUntil(lambda: notes_on(visit, question) == ["W-07"])
    hands.type(" spoke")
    hands.press(Qt.Key.Key_N, ALT)
    assert notes_on(visit, question) == ["W-07 spoke"]
    hands.press(Qt.Key.Key_N, ALT)
    assert questions.side_pane.notes_pane.box.editor().text() == "W-07 spoke"


def test_the_box_closes_when_the_question_changes(
    questions: QuestionsScreen,
    workspace: Workspace,
    visit: OpenAssessment,
    session: AssessmentSession,
    hands: Hands,
) -> None:
    unlocking.open_notes(workspace, PIN)
    first, second = ids(visit)[:2]
    hands.press(Qt.Key.Key_N, ALT)
    hands.type(SECRET)
    session.go_to(second)
    assert notes_on(visit, first) == [SECRET]
    assert notes_on(visit, second) == []
    assert not is_open(questions)
    assert questions.side_pane.notes_pane.box.editor().text() == ""


def test_the_box_closes_when_the_window_loses_the_focus(
    questions: QuestionsScreen,
    workspace: Workspace,
    visit: OpenAssessment,
    hands: Hands,
    qtbot: QtBot,
) -> None:
    unlocking.open_notes(workspace, PIN)
    hands.press(Qt.Key.Key_N, ALT)
    hands.type(SECRET)
    other = QLabel("another window")
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert not is_open(questions)
    assert notes_on(visit, questions.presenter.current) == [SECRET]


def test_closing_the_notes_empties_the_box_and_hides_even_their_number(
    questions: QuestionsScreen, workspace: Workspace, hands: Hands, qtbot: QtBot
) -> None:
    unlocking.open_notes(workspace, PIN)
    hands.press(Qt.Key.Key_N, ALT)
    hands.type(SECRET)
    questions.notes.commit()
    assert count(questions) == 1
    unlocking.close_notes(workspace)
    qtbot.waitUntil(lambda: not is_open(questions))
    assert count(questions) is None
    assert questions.side_pane.notes_pane.box.editor().text() == ""


def test_a_note_never_reaches_the_main_journal_nor_any_other_screen(
    questions: QuestionsScreen,
    workspace: Workspace,
    visit: OpenAssessment,
    hands: Hands,
) -> None:
    unlocking.open_notes(workspace, PIN)
    hands.press(Qt.Key.Key_N, ALT)
    hands.type(SECRET)
    hands.press(Qt.Key.Key_Escape)
    main = workspace.store.journal.changes(visit.id)
    assert all(SECRET not in (change.value or "") for change in main)
    assert visit.record.fold.ids("note") == set()
    for widget in questions.findChildren(QLabel):
        assert SECRET not in widget.text()
        assert SECRET not in widget.accessibleName()
    for path in workspace.folders.vault.rglob("*"):
        if path.is_file():
            assert SECRET.encode() not in path.read_bytes()


def test_the_closed_box_beside_the_photos_opens_the_notes(
    questions: QuestionsScreen, workspace: Workspace, hands: Hands
) -> None:
    unlocking.open_notes(workspace, PIN)
    hands.tap(questions.side_pane.evidence_pane.notes_box.open_button())
    assert is_open(questions)
    assert questions.side_pane.part() == "notes"
    hands.tap(child(questions, Button, "open_notes"))
    assert not is_open(questions)
    assert questions.side_pane.part() == "evidence"


def test_a_note_the_disk_refuses_waits_and_stands_in_its_box_again(
    questions: QuestionsScreen,
    workspace: Workspace,
    visit: OpenAssessment,
    session: AssessmentSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unlocking.open_notes(workspace, PIN)
    restricted = workspace.store.restricted
    assert restricted is not None
    first, second = ids(visit)[:2]

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise StoreError(Code.DISK_FULL)

    with monkeypatch.context() as full:
        full.setattr(restricted.journal, "append", refuse)
        questions.notes.open()
        questions.notes.type(SECRET)
        session.go_to(second)
        assert session.waiting == 1
        session.go_to(first)
        questions.notes.open()
        assert questions.notes.text == SECRET
        questions.notes.type(f"{SECRET}, he says")
        questions.notes.close()
        assert session.waiting == 1
    assert session.try_again()
    assert notes_on(visit, first) == [f"{SECRET}, he says"]


def test_a_note_that_waits_while_the_notes_close_is_written_when_they_are_opened(
    questions: QuestionsScreen,
    workspace: Workspace,
    visit: OpenAssessment,
    session: AssessmentSession,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    unlocking.open_notes(workspace, PIN)
    restricted = workspace.store.restricted
    assert restricted is not None

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise StoreError(Code.DISK_FULL)

    with monkeypatch.context() as full:
        full.setattr(restricted.journal, "append", refuse)
        questions.notes.open()
        questions.notes.type(SECRET)
        questions.notes.close()
    unlocking.close_notes(workspace)
    assert not session.try_again()
    assert questions.notes.text == ""
    unlocking.open_notes(workspace, PIN)
    qtbot.waitUntil(lambda: session.waiting == 0)
    assert notes_on(visit, session.current_question) == [SECRET]
