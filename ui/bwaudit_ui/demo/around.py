"""The steps around the questions: camera, photos, interviews, papers, urgent page, exit meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from bwaudit.assessment.names import Entity
from bwaudit.assessment.papers import PaperStatus
from bwaudit.assessment.terms import Response

if TYPE_CHECKING:
    from bwaudit_ui.demo.person import Person

COMMENTED = "OS8.6"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def open_camera(person: Person) -> None:
    """Look for a camera: this machine has none, and the page says what to do instead."""
    person.click("take_photo")
    person.find("camera_page")
    person.page("camera")
    person.click("camera_done")
    person.find("questions_page")
    person.done("open the camera")


def see_camera_clock(person: Person) -> None:
    """Open the page where the clock of a camera is put right."""
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, on=person.window)
    QTest.keyClicks(person.focused(), "put the clock")
    person.press(Qt.Key.Key_Return)
    person.find("camera_clock_page")
    person.seen(lambda: person.desktop.jobs.idle, "the photos of the clock are looked at")
    person.page("camera-clock")
    person.done("look at the clock of a camera")


def sort_photos(person: Person) -> None:
    """See all photos, and cover a part of one by keys alone, without keeping it."""
    person.click("rail_photos")
    person.find("photos_page")
    person.seen(lambda: person.desktop.jobs.idle, "the photos are shown")
    person.page("photos")
    person.click("sort_edit")
    stage = person.find("photo_edit_page")
    person.seen(lambda: person.desktop.jobs.idle, "the photo is shown")
    person.press(Qt.Key.Key_Insert, on=person.focused())
    person.seen(person.find("photo_undo").isEnabled, "a box is put on the photo")
    person.page("photo-hide")
    person.click("photo_undo")
    person.click("photo_cancel")
    person.seen(lambda: not stage.isVisible(), "the photo is left as it was")
    person.done("sort and edit photos")


def talk(person: Person, pin: str) -> None:
    """Write down an interview: by number, never by name."""
    person.click("rail_interviews")
    person.find("interviews_page")
    person.page("interviews-closed")
    is_known = person.desk.workspace.notes_open
    person.click("open_interviews")
    if not is_known:
        person.type_into("notes_pin_field", pin)
        person.press(Qt.Key.Key_Return, on=person.find("notes_pin_field"))
    person.click("new_interview")
    person.find("interview_line")
    person.type_into("interview_line", "Line 4")
    person.find("new_interview").setFocus()
    person.page("interviews")
    person.click("close_interviews")
    record = person.session.assessment.record
    person.seen(lambda: record.sampled.get("interviews") == 1, "the interview is counted")
    person.must(not record.fold.ids("interview"), "an interview reached the main journal")
    person.done("write down an interview")


def ask_for_papers(person: Person) -> None:
    """Say what was asked for and what was not given."""
    person.click("rail_papers")
    page = person.find("papers_page")
    rows = [
        each
        for each in page.findChildren(QAbstractButton)
        if each.objectName().startswith("paper_row_")
    ]
    person.must(len(rows) > 10, "the papers of the country are not listed")
    rows[0].click()
    person.click(f"paper_{PaperStatus.SEEN.value}")
    person.page("papers")
    person.done("tick off papers")


def see_urgent(person: Person) -> None:
    """Open the urgent procedure and leave it as it is."""
    person.press(Qt.Key.Key_U, CTRL_SHIFT, on=person.window)
    person.find("urgent_page")
    person.page("urgent")
    person.click("rail_overview")
    person.find("overview_page")
    person.done("open the urgent procedure")


def compare(person: Person) -> None:
    """Set this visit beside the one before."""
    person.click("rail_overview")
    person.click("compare_cycles")
    person.find("progress_page")
    person.seen(lambda: person.desktop.jobs.idle, "the cycles are compared")
    person.page("progress")
    person.click("rail_overview")
    person.done("compare with the visit before")


def see_the_year(person: Person) -> None:
    """Look at what goes on between visits: the factory, its plan, its log, what is shared."""
    person.click("rail_factory")
    person.find("page_factory")
    person.seen(lambda: person.desktop.jobs.idle, "the factory is opened")
    person.page("factory")
    for name in ("plan", "advisory", "sharing"):
        person.click(f"rail_{name}")
        person.find(f"page_{name}")
        person.seen(lambda: person.desktop.jobs.idle, f"the page {name} is filled")
        person.page(name)
    person.click("rail_home")
    person.click("continue")
    person.find("questions_page")
    person.done("look at the year around the visit")


def seal_notes(person: Person, pin: str) -> None:
    """Open the notes once more, now that head office is known: that seals them for sending."""
    if not person.desk.workspace.notes_open:
        person.click("rail_interviews")
        person.click("open_interviews")
        person.type_into("notes_pin_field", pin)
        person.press(Qt.Key.Key_Return, on=person.find("notes_pin_field"))
        person.click("close_interviews")
    person.done("seal the confidential notes")


def meet(person: Person, passphrase: str) -> None:
    """Turn the screen to the managers: one response, one person, and back with the passphrase."""
    person.click("rail_findings")
    person.press(Qt.Key.Key_M, CTRL_SHIFT, on=person.window)
    asked = person.find("start_meeting")
    person.press(Qt.Key.Key_Return, on=QApplication.focusWidget() or asked)
    safe = person.find("safe_window")
    safe.resize(1440, 810)
    person.seen(lambda: person.desktop.jobs.idle, "the photos of the meeting are shown")
    person.page("exit-meeting", of=safe)
    record = person.session.assessment.record
    person.press(Qt.Key.Key_A, on=person.focused())
    person.type_into("response_text", "The exit was opened while you were here")
    person.press(Qt.Key.Key_Right, on=person.find("response_text"))
    responses = [record.finding(each).response for each in record.fold.ids(Entity.FINDING)]
    person.must(responses.count(Response.AGREED) == 1, "the response was not recorded")
    person.click("meeting_tab_agenda")
    person.page("exit-meeting-agenda", of=safe)
    person.click("meeting_tab_people")
    person.type_into("attendee_name", "K. Rahman")
    person.type_into("attendee_function", "Compliance manager")
    person.click("add_attendee")
    person.must(len(record.attendees()) == 1, "the person is not on the list")
    person.page("exit-meeting-people", of=safe)
    person.click("end_meeting")
    person.type_into("meeting_passphrase", passphrase)
    person.click("leave_meeting")
    person.find("findings_page")
    person.done("hold the exit meeting")


def answer_head_office(person: Person) -> None:
    """A reviewer at head office comments on a finding; look for it, answer it, and send that."""
    review, session = person.plan.review, person.session
    if review is None:
        return
    review(session.assessment.id, COMMENTED)
    person.click("rail_sync")
    person.click("look_now")
    row = person.find(f"comment_on_{COMMENTED}")
    person.seen(lambda: person.desktop.jobs.idle, "head office says what it wrote")
    person.page("sync-comment")
    person.click(row.objectName())
    person.type_into("comment_answer_0", "Exit D is on the ground floor, behind line 4.")
    person.page("question-comment")
    person.click("comment_done_0")
    person.must(session.assessment.letters()[0].settled, "the comment is not answered")
    person.click("rail_sync")
    person.seen(person.find("send_now").isEnabled, "nothing else is being sent")
    person.click("send_now")
    person.seen(
        lambda: session.send_state is not None and session.send_state.all_sent,
        "head office has the answer",
    )
    person.seen(lambda: person.desktop.jobs.idle, "sending ends")
    counts, changes = person.outcome.counts, len(session.assessment.record.fold)
    counts["changes_for_review"] = changes - counts["changes"]
    person.done("answer a comment of head office")
