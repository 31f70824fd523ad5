"""The steps of the visit, in the order in which a person takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QCursor, QDragEnterEvent, QDropEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from bwaudit.assessment.terms import Judgement, KnownBy
from bwaudit.usecases import syncing
from bwaudit_ui.demo.person import DemoStopped, Person, pause

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.questionnaire.schema import Question

PASSPHRASE = "practice makes an assessor"
PIN = "2580"
CLUSTER = "OS"
OTHERS_EACH = 3

HALL = "Sewing hall 2, ground floor"
FINDINGS: tuple[tuple[str, str, str, str], ...] = (
    (
        "OS8.6",
        "Exit D in sewing hall 2 was padlocked at 10:20. The line supervisor did not have the key.",
        "86",
        HALL,
    ),
    ("OS8.7", "Exit C was blocked by carton stacks. The aisle was 60 cm wide.", "86", HALL),
    ("OS2.2", "3 of 5 drums in the chemical store had no label.", "6", "Chemical store"),
    ("OS3.3", "9 of 42 overlock machines had no belt guard.", "42", "Sewing hall 1"),
    ("OS5.2", "The first-aid box held no bandages. Its list was from 2023.", "240", "Floor 3"),
    ("OS6.5", "2 of 5 taps gave no water, and there was no soap.", "310", "Washing area"),
)


def set_up(person: Person) -> None:
    window = person.window
    window.resize(1440, 810)
    window.show()
    window.activateWindow()
    QCursor.setPos(window.geometry().bottomRight() + QPoint(40, 40))  # it points at no button
    person.find("set_up_name")
    person.page("set-up")
    person.type_into("set_up_name", "R. Akter")
    for name, text in (
        ("set_up_passphrase", PASSPHRASE),
        ("set_up_passphrase_again", PASSPHRASE),
        ("set_up_pin", PIN),
    ):
        person.type_into(name, text)
    person.click("set_up")
    person.find("recovery_groups")
    person.page("recovery-code")
    person.click("recovery_written")
    person.click("recovery_go_on")
    person.find("first_practice")
    person.page("home-empty")
    person.done("set up")


def unlock(person: Person) -> None:
    window = person.window
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.press(Qt.Key.Key_L, shift, on=window)
    person.seen(lambda: window.desk is None, "the store is locked")
    person.find("unlock")
    person.page("unlock")
    person.type_into("passphrase", "not the passphrase")
    person.press(Qt.Key.Key_Return)
    person.seen(lambda: window.unlocking.busy, "the passphrase is tried")
    person.seen(lambda: not window.unlocking.busy, "the passphrase is refused")
    person.must(window.desk is None, "a wrong passphrase opened the store")
    person.page("unlock-wrong")
    person.type_into("passphrase", PASSPHRASE)
    person.press(Qt.Key.Key_Return)
    person.find("first_practice")
    person.done("lock and unlock")


def start(person: Person) -> None:
    person.click("first_practice")
    home = person.desk.pages.page("home")
    made = home.findChild(QWidget, "practice")
    person.seen(lambda: made is not None and made.isVisible(), "the practice factory is made")
    person.page("home-practice")
    person.click("practice")
    person.find("overview_page")
    facts = person.session.assessment.record.facts
    person.must(facts.practice, "the practice factory is not marked as practice")
    person.outcome.assessment = person.session.assessment.id
    person.page("overview-empty")
    person.done("start the practice visit")


def _go_to(person: Person, question: Question) -> None:
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, on=person.window)
    field = person.focused()
    QTest.keyClicks(field, question.number)
    QApplication.processEvents()
    QTest.keyClick(field, Qt.Key.Key_Return)
    person.seen(lambda: person.session.current_question == question.id, f"{question.number} opens")
    person.find("questions_page")


def _judge(person: Person, question: Question, judgement: Judgement) -> None:
    record = person.session.assessment.record
    person.find("answers").setFocus()
    key = Qt.Key(Qt.Key.Key_1.value + list(Judgement).index(judgement))
    person.press(key, on=person.find(f"answer_{judgement.value}"))
    person.must(
        record.answer(question.id).judgement is judgement,
        f"{question.number} is not recorded as {judgement.value}",
    )


def _tick(person: Person, question: Question, source: KnownBy) -> None:
    answer = person.session.assessment.record.answer
    if source not in answer(question.id).known_by:
        person.click(f"source_{source.value}")
    person.must(source in answer(question.id).known_by, f"{question.number} has no source")


def _describe(person: Person, question: Question, text: str, workers: str, place: str) -> None:
    _judge(person, question, Judgement.NON_COMPLIANT)
    _tick(person, question, KnownBy.OBSERVATION)
    _tick(person, question, KnownBy.MANAGERS)
    person.type_into("finding_text", text)
    person.type_into("workers_affected", workers)
    person.type_into("finding_place", place)
    person.find("save_and_next").setFocus()
    record = person.session.assessment.record
    person.seen(lambda: record.finding(question.id).text == text, "the finding text is kept")
    person.seen(lambda: record.finding(question.id).place == place, "the place is kept")
    person.must(
        record.finding(question.id).workers_affected == int(workers),
        f"{question.number} has another number of workers",
    )


def _drop(person: Person, question: Question, photos: tuple[Path, ...]) -> None:
    record = person.session.assessment.record
    before = len(record.evidence_of(question.id))
    area = person.find("drop_area")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(photo)) for photo in photos])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    middle = area.rect().center()
    QApplication.sendEvent(area, QDragEnterEvent(middle, copy, carried, left, plain))
    QApplication.sendEvent(area, QDropEvent(QPointF(middle), copy, carried, left, plain))
    person.seen(
        lambda: len(record.evidence_of(question.id)) == before + len(photos),
        f"{len(photos)} photos reach {question.number}",
    )


def answer_a_cluster(person: Person) -> None:
    assessment = person.session.assessment
    cluster = next(each for each in assessment.questionnaire.clusters if each.id == CLUSTER)
    asked = [each for each in cluster.questions if each.id in assessment.applicable()]
    findings = {question: rest for question, *rest in FINDINGS}
    photos = list(person.plan.photos)
    _go_to(person, asked[0])
    person.page("question")
    for number, question in enumerate(asked, start=1):
        if person.session.current_question != question.id:
            _go_to(person, question)
        if question.id in findings:
            _describe(person, question, *findings[question.id])
            _drop(person, question, (photos.pop(0), photos.pop(0)))
            if question.id == "OS8.6":
                person.seen(lambda: person.desktop.jobs.idle, "the photos are shown")
                pause(300)
                person.page("question-non-compliant")
        elif number % 29 == 0:
            _judge(person, question, Judgement.NOT_CHECKED)
            person.click("reason_0")
        else:
            _judge(person, question, Judgement.COMPLIANT)
            _tick(person, question, KnownBy.OBSERVATION)
        person.press(
            Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, on=person.find("save_and_next")
        )
    counts = assessment.progress().cluster(CLUSTER).counts
    person.must(counts.left == 0, f"{counts.left} questions of the cluster are left")
    person.must(counts.non_compliant == len(FINDINGS), "the findings were not all recorded")
    person.must(
        len(assessment.record.all_evidence()) == len(person.plan.photos),
        "the photos were not all kept",
    )
    person.done(f"answer {len(asked)} questions, {len(person.plan.photos)} photos")


def answer_some_of_each(person: Person) -> None:
    assessment = person.session.assessment
    for cluster in assessment.questionnaire.clusters:
        if cluster.id == CLUSTER:
            continue
        asked = [each for each in cluster.questions if each.id in assessment.applicable()]
        for question in asked[:OTHERS_EACH]:
            _go_to(person, question)
            _judge(person, question, Judgement.COMPLIANT)
            _tick(person, question, KnownBy.DOCUMENTS)
        undone = asked[OTHERS_EACH]
        _go_to(person, undone)
        _judge(person, undone, Judgement.NOT_APPLICABLE)
        person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=person.window)
        person.must(assessment.record.answer(undone.id).judgement is None, "undo took nothing back")
    person.done("answer some of each other cluster")


def write_notes(person: Person) -> None:
    assessment = person.session.assessment
    question = assessment.questionnaire.question("OS8.6")
    _go_to(person, question)
    person.press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier, on=person.find("answers"))
    person.type_into("notes_pin_field", PIN)
    person.press(Qt.Key.Key_Return, on=person.find("notes_pin_field"))
    person.find("notes_text")
    person.type_into(
        "notes_text", "Two workers of line 4 said the doors are locked each night shift."
    )
    person.page("notes-open")
    person.press(Qt.Key.Key_Escape, on=person.find("notes_text"))
    person.must(
        not assessment.record.fold.ids("note"), "a confidential note reached the main journal"
    )
    person.page("notes-closed")
    person.done("write a confidential note")


def _page(person: Person, name: str, picture: str) -> None:
    person.click(f"rail_{name}")
    person.seen(lambda: person.desk.pages.current == name, f"the page {name} opens")
    pause(50)
    person.page(picture)


def look_around(person: Person) -> None:
    _page(person, "overview", "overview")
    _page(person, "findings", "findings-attention")
    person.click("cards_non_compliant")
    person.page("findings")
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, on=person.window)
    QTest.keyClicks(person.focused(), "exit")
    person.page("palette")
    person.press(Qt.Key.Key_Escape)
    person.click("rail_home")
    person.find("continue")
    person.page("home")
    person.click("continue")
    person.find("questions_page")
    person.done("look at the pages")


def export(person: Person) -> None:
    record = person.session.assessment.record
    person.click("rail_report")
    person.seen(person.find("export_pdf").isEnabled, "the report is drawn")
    view = person.find("pdf_view")
    person.must(isinstance(view, QPdfView), "the preview is no view of pages")
    assert isinstance(view, QPdfView)
    person.seen(lambda: view.document().pageCount() > 1, "the preview shows pages")
    pause(300)
    person.page("report")
    person.click("export_pdf")
    person.seen(record.reports, "the report is issued")
    issued = record.reports()[-1]
    folder = person.plan.folders.reports
    person.outcome.report = folder / f"Exit report {issued.number}.pdf"
    person.must(person.outcome.report.is_file(), "the report is not in its folder")
    person.find("export_done")
    person.page("report-exported")
    person.done("export the report")


def save_bundle(person: Person) -> None:
    person.click("rail_sync")
    person.click("save_copy")
    chosen = person.seen(QApplication.activeModalWidget, "a folder is asked for")
    person.must(isinstance(chosen, QFileDialog), "no folder was asked for")
    assert isinstance(chosen, QFileDialog)
    folder = person.plan.folders.reports / "stick"
    folder.mkdir(parents=True, exist_ok=True)
    chosen.setDirectory(str(folder))
    typed = chosen.findChild(QLineEdit)
    buttons = chosen.findChild(QDialogButtonBox)
    if typed is None or buttons is None:
        raise DemoStopped("The demo stopped: the folder dialog has no field or no buttons.")
    typed.setText(str(folder))
    next(each for each in buttons.buttons() if _accepts(buttons, each)).click()
    person.seen(lambda: list(folder.glob("*.bwbundle")), "the bundle is written")
    person.find("copy_done")
    person.outcome.bundle = next(folder.glob("*.bwbundle"))
    person.done("save a bundle")


def _accepts(buttons: QDialogButtonBox, button: QAbstractButton) -> bool:
    return buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole


def enrol(person: Person) -> None:
    person.click("rail_sync")
    person.page("sync-not-enrolled")
    person.click("rail_settings")
    person.type_into("office_address", person.plan.address)
    person.type_into("office_code", person.plan.code)
    person.page("settings")
    person.click("enrol")
    person.click("rail_sync")
    person.seen(lambda: person.find("send_now").isEnabled(), "head office knows this device")
    person.done("enrol this device")


def send(person: Person) -> None:
    person.click("rail_sync")
    person.page("sync")
    person.click("send_now")
    line = person.find("receipt")

    def arrived() -> bool:
        words = [each.text() for each in line.findChildren(QLabel)]
        words.append(line.accessibleName())
        return any("Received by head office" in each for each in words)

    person.seen(
        arrived,
        "a receipt of head office arrives and verifies",
    )
    person.seen(lambda: person.desktop.jobs.idle, "sending ends")
    person.page("sync-received")
    person.outcome.receipt = syncing.saved_receipt(person.session.assessment) or b""
    person.done("send to head office, receipt")


def look_in_other_themes(person: Person) -> None:
    question = person.session.assessment.questionnaire.question("OS8.6")
    for theme in ("dark", "daylight", "high_contrast"):
        person.click("rail_settings")
        person.click(f"theme_{theme}")
        _go_to(person, question)
        person.picture(f"question-{theme.replace('_', '-')}")
    person.click("rail_settings")
    person.click("theme_light")
    person.done("look in the other themes")


def count(person: Person) -> None:
    assessment = person.session.assessment
    counts = assessment.counts()
    person.outcome.counts = {
        "questions": counts.applicable,
        "answered": counts.answered,
        "compliant": counts.compliant,
        "non_compliant": counts.non_compliant,
        "not_applicable": counts.not_applicable,
        "not_checked": counts.not_checked,
        "photos": len(assessment.record.all_evidence()),
        "changes": len(assessment.record.fold),
        "reports": len(assessment.record.reports()),
    }
