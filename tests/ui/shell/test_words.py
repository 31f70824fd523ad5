"""What the shell says of sending, receiving, copies and evidence; languages; the notes PIN."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMenu

from bwaudit.foundation.errors import Declined
from bwaudit.imaging.scenes import SCENES, scene
from bwaudit.usecases import evidencing
from bwaudit.usecases.bundling import Imported, Saved
from bwaudit.usecases.syncing import SendState
from bwaudit_ui.dialogs.notes_pin import ask_notes_pin
from bwaudit_ui.presenters.conflicts import written_by
from bwaudit_ui.presenters.marks import Marks, MarkState
from bwaudit_ui.presenters.palette import Palette
from bwaudit_ui.presenters.sync_text import (
    brought,
    in_short,
    received,
    saved_copy,
    sent_of,
    waits,
)
from bwaudit_ui.runtime.i18n import Languages, counted, grouped
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.screens.language_choice import LanguageChoice
from support.visits import PIN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bwaudit_ui.runtime.theme import Theme
    from support.desktops import Driver

NOW = datetime(2026, 5, 14, 9, 30, tzinfo=UTC)
NO_BREAK = "\u00a0"
"""Stands in dates on the screen, which stay in one piece."""
NOTHING = SendState(0, 0, 0, None, None, "", None, enrolled=True)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (NOTHING, ""),
        (replace(NOTHING, unsent_changes=1), "1 change"),
        (replace(NOTHING, unsent_changes=14), "14 changes"),
        (replace(NOTHING, unsent_evidence=1, unsent_bytes=2_000_000), "1 photo or paper, 1.9 MB"),
        (
            replace(NOTHING, unsent_changes=2, unsent_evidence=3, unsent_bytes=12_400_000),
            "2 changes and 3 photos and papers, 11.8 MB",
        ),
    ],
)
def test_what_waits_in_words(state: SendState, words: str) -> None:
    assert waits(state) == words


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ("complete", "Received by head office, 08:02"),
        ("answers", "Answers received by head office, 08:02. Photos and papers follow"),
        ("held", "At head office since 08:02. A person there decides what to do with it"),
    ],
)
def test_what_was_received_in_words(level: str, words: str) -> None:
    at = datetime(2026, 5, 14, 8, 2, tzinfo=UTC)
    assert received(replace(NOTHING, last_receipt_at=at, level=level), NOW) == words


def test_progress_is_told_in_sizes() -> None:
    assert sent_of(1_258_291, 5_000_000_000) == "1.2 MB of 4.7 GB"


def test_without_a_receipt_nothing_is_received() -> None:
    assert received(NOTHING, NOW) == ""
    assert in_short(NOTHING) == ""


def test_another_day_is_named() -> None:
    at = datetime(2026, 5, 12, 8, 2, tzinfo=UTC)
    told = replace(NOTHING, last_receipt_at=at, level="complete")
    assert received(told, NOW) == f"Received by head office, 12{NO_BREAK}May 08:02"


@pytest.mark.parametrize(
    ("imported", "words"),
    [
        (Imported("a", 0, 0, 0, 0), "Everything in that copy was here already"),
        (Imported("a", 1, 0, 0, 0), "1 change taken in"),
        (
            Imported("a", 9, 0, 0, 2, ("S. Begum",), questions=3, evidence=1, undecided=2),
            "9 changes taken in: 3 questions, 1 photo or paper. Written by S. Begum. "
            "2 need a decision",
        ),
        (
            Imported("a", 5, 2, 0, 0),
            "5 changes taken in. 2 more wait for a change that is not here yet",
        ),
        (
            Imported("a", 5, 0, 0, 0, lacking=2),
            "5 changes taken in. 2 photos and papers did not come whole: the copy did not hold all "
            "of them. They are safe on the other device. Send them to head office from there",
        ),
    ],
)
def test_what_a_copy_brought_in_words(imported: Imported, words: str) -> None:
    assert brought(imported) == words


def test_a_copy_says_what_is_not_in_it() -> None:
    whole = Saved(Path("BW-7K3Q9F.bwbundle"))
    assert saved_copy(whole) == "Saved and read back: BW-7K3Q9F.bwbundle"
    assert saved_copy(replace(whole, left_out=1_400)) == (
        "Saved and read back: BW-7K3Q9F.bwbundle. 1,400 photos and papers are not whole in it: a "
        "copy holds 20,000 files and 16 GB at most. They are safe on this device. "
        "Send them to head office"
    )
    assert "1 photo or paper is not whole in it" in saved_copy(replace(whole, lacking=1))


@pytest.mark.parametrize(
    ("state", "mark", "text", "short"),
    [
        (replace(NOTHING, sending=(0, 0)), MarkState.SENDING, "Sending answers", "Sending"),
        (replace(NOTHING, sending=(3, 12)), MarkState.SENDING, "Sending 3 of 12", "3 of 12"),
        (replace(NOTHING, unsent_changes=14), MarkState.NOT_SENT, "14 changes not sent", "14"),
        (
            replace(NOTHING, unsent_changes=1230, unsent_evidence=96),
            MarkState.NOT_SENT,
            "1,230 changes not sent",
            "1,230",
        ),
        (replace(NOTHING, unsent_evidence=1), MarkState.NOT_SENT, "1 photo or paper not sent", "1"),
        (
            replace(NOTHING, unsent_evidence=4),
            MarkState.NOT_SENT,
            "4 photos and papers not sent",
            "4",
        ),
        (
            replace(NOTHING, last_receipt_at=NOW),
            MarkState.SENT,
            f"All sent 14{NO_BREAK}May 09:30",
            None,
        ),
    ],
)
def test_the_send_mark_in_words(
    visit: Driver, state: SendState, mark: MarkState, text: str, short: str | None
) -> None:
    visit.clock.move(days=3)
    visit.session.set_send_state(state)
    told = Marks(visit.session).send_mark()
    assert told is not None
    assert (told.state, told.text) == (mark, text)
    assert short is None or told.short == short


def test_the_palette_finds_a_photo_by_its_caption(visit: Driver) -> None:
    question = visit.session.current_question
    photo = scene(sorted(SCENES)[0], width=320, height=240, seed=1)
    added = evidencing.add_bytes(visit.assessment, photo, "exit.jpg", question)
    evidencing.caption(visit.assessment, added.evidence[0], "Éxit D, padlock")
    groups = Palette(visit.session).find("exit d padlock", ())
    row = next(row for group in groups for row in group.rows if row.key.startswith("evidence"))
    assert row.title == "Éxit D, padlock"
    assert "Photo" in row.subtitle
    assert visit.session.question(question).number in row.subtitle
    visit.desk.show_page("overview")
    visit.desk.finder.palette.row_chosen.emit(row.key)
    assert visit.desk.pages.current == "questions"
    assert visit.session.current_question == question


def test_notes_open_with_their_pin_and_say_what_is_wrong(visit: Driver) -> None:
    opened: list[bool] = []
    asking = ask_notes_pin(visit.session, visit.desk, lambda: opened.append(True))
    assert asking is not None
    sheet = visit.find(QDialog, "notes_pin")
    visit.press("notes_pin_open", sheet)
    assert "Enter your notes PIN" in visit.shown_words(sheet)
    visit.type_in("notes_pin_field", "0000", sheet)
    visit.press("notes_pin_open", sheet)
    visit.settle()
    assert "That PIN does not match. The notes stay closed. 9 tries left" in visit.shown_words(
        sheet
    )
    visit.type_in("notes_pin_field", PIN, sheet)
    visit.press("notes_pin_open", sheet)
    visit.qtbot.waitUntil(lambda: opened == [True], timeout=20_000)
    assert visit.desk.workspace.notes_open
    assert ask_notes_pin(visit.session, visit.desk, lambda: opened.append(True)) is None
    assert opened == [True, True]


def test_numbers_are_divided_at_the_thousands(qapp: QApplication, tmp_path: Path) -> None:
    Languages(qapp, tmp_path).choose("en")
    assert counted("Marks", "1 change not sent", "%n changes not sent", 1230) == (
        "1,230 changes not sent"
    )
    assert counted("Marks", "1 change not sent", "%n changes not sent", 999) == (
        "999 changes not sent"
    )
    declined = Declined("Workers affected must be {headcount} or fewer", headcount=1240)
    assert spoken(declined).sentence == "Workers affected must be 1,240 or fewer"
    assert declined.sentence == spoken(declined).sentence
    assert grouped(12_400) == "12,400"


def test_a_compiled_translation_is_offered_and_used(
    qapp: QApplication, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    source = tmp_path / "bwaudit_bn.ts"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="bn">'
        "<context><name>Marks</name><message><source>Not saved</source>"
        "<translation>সংরক্ষিত নয়</translation></message></context></TS>",
        "utf-8",
    )
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert tool is not None
    made = tmp_path / "bwaudit_bn.qm"
    subprocess.run([tool, "-silent", str(source), "-qm", str(made)], check=True, timeout=60)
    languages = Languages(qapp, tmp_path)
    assert [each.name for each in languages.available()] == ["English", "বাংলা"]
    choice, menu = LanguageChoice(languages), QMenu()
    qtbot.addWidget(choice)
    qtbot.addWidget(menu)
    choice.language_chosen.connect(languages.choose)
    choice.fill(menu)
    assert [each.isChecked() for each in menu.actions()] == [True, False]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: choice.text() == "বাংলা")
    assert QCoreApplication.translate("Marks", "Not saved") == "সংরক্ষিত নয়"
    languages.choose("en")
    assert QCoreApplication.translate("Marks", "Not saved") == "Not saved"


def test_a_name_keeps_to_its_own_side_of_a_date_where_people_read_from_the_right(
    theme: Theme,
) -> None:
    assert written_by("R. Akter", NOW).startswith(f"R. Akter, 14{NO_BREAK}May")
    theme.choose(language="ar")
    assert written_by("R. Akter", NOW).startswith(f"\u2068R. Akter\u2069, 14{NO_BREAK}")
    theme.choose(language="en")
