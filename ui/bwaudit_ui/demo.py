"""A whole practice visit through the real windows, without a screen.

Every step is what a person does: keys, clicks, dropped files. After each, what it must have done is
looked up; when it did not, the demo stops with a sentence. It knows the windows by the names of
their controls and calls no use case that writes.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import (
    QMessageLogContext,
    QMimeData,
    QPointF,
    Qt,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent
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
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.settings import Settings, save_settings
from bwaudit.usecases import syncing
from bwaudit_ui.app import make

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bwaudit.foundation.paths import Folders
    from bwaudit.questionnaire.schema import Question
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.screens.desk import Desk

PASSPHRASE = "practice makes an assessor"
PIN = "2580"
CLUSTER = "OS"
OTHERS_EACH = 3
PATIENCE_SECONDS = 60

T = TypeVar("T")


class DemoStopped(Exception):
    """A step did not do what it says."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the demo is given: where to work, what to show, and a head office that answers."""

    folders: Folders
    out: Path
    photos: tuple[Path, ...]
    address: str
    code: str
    say: Callable[[str], None]


@dataclass(slots=True)
class Outcome:
    """What the demo did."""

    assessment: str = ""
    report: Path | None = None
    bundle: Path | None = None
    receipt: bytes = b""
    counts: dict[str, int] = field(default_factory=dict)
    screens: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)


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


class _Person:
    """Hands, eyes and patience."""

    def __init__(self, plan: Plan, app: QApplication) -> None:
        self.plan = plan
        self.desktop = make(app, plan.folders, SystemClock())
        self.window = self.desktop.window
        self.outcome = Outcome()
        self._began = time.perf_counter()

    @property
    def desk(self) -> Desk:
        return self.seen(lambda: self.window.desk, "the desk opens")

    @property
    def session(self) -> AssessmentSession:
        return self.seen(lambda: self.desk.session, "an assessment is open")

    def seen(self, look: Callable[[], T | None], what: str) -> T:
        """Wait until something is there, and return it."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not (found := look()):
            if time.monotonic() > deadline:
                self.picture("stopped")
                raise DemoStopped(f"The demo stopped: {what} did not happen.")
            QTest.qWait(5)
        return found

    def must(self, holds: bool, what: str) -> None:
        if not holds:
            self.picture("stopped")
            raise DemoStopped(f"The demo stopped: {what}.")

    def find(self, name: str) -> QWidget:
        """The visible control of that name, in a window that is in front."""

        def look() -> QWidget | None:
            for top in (*QApplication.topLevelWidgets(), self.window):
                for each in (top, *top.findChildren(QWidget, name)):
                    if each.objectName() == name and each.isVisible():
                        return each
            return None

        found = self.seen(look, f"‘{name}’ comes into view")
        window = found.window()
        if not window.isActiveWindow():
            window.activateWindow()
            self.seen(window.isActiveWindow, f"the window of ‘{name}’ comes to the front")
        return found

    def focused(self) -> QWidget:
        """Where typed keys go."""
        return self.seen(QApplication.focusWidget, "something takes the keys")

    def click(self, name: str) -> None:
        control = self.find(name)
        self.seen(control.isEnabled, f"‘{name}’ can be pressed")
        if isinstance(control, QAbstractButton):
            control.click()
        else:
            QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def type_into(self, name: str, text: str) -> None:
        control = self.find(name)
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(control, text)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        on: QWidget | None = None,
    ) -> None:
        target = on or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)

    def picture(self, name: str) -> None:
        """Keep what the window shows as screens/NAME.png."""
        QApplication.processEvents()
        folder = self.plan.out / "screens"
        folder.mkdir(parents=True, exist_ok=True)
        file = f"{len(self.outcome.screens) + 1:02d}-{name}.png"
        if not self.window.grab().save(str(folder / file)):
            raise DemoStopped(f"The picture {file} could not be written.")
        self.outcome.screens.append(file)

    def done(self, step: str) -> None:
        """Say a step is done and how long it took."""
        now = time.perf_counter()
        self.outcome.seconds[step] = round(now - self._began, 2)
        self.plan.say(f"{step:<34}{now - self._began:6.1f} s")
        self._began = now


def drive(plan: Plan) -> Outcome:
    """Go through the visit. Raises DemoStopped at the first step that does not do what it says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = qInstallMessageHandler(_only_what_matters)
    app = QApplication.instance() or QApplication(["bwaudit"])
    assert isinstance(app, QApplication)
    save_settings(plan.folders.settings, Settings(theme="light"))
    person = _Person(plan, app)
    try:
        _set_up(person)
        _unlock(person)
        _start(person)
        _answer_a_cluster(person)
        _answer_some_of_each(person)
        _write_notes(person)
        _look_around(person)
        _export(person)
        _enrol_and_send(person)
        _save_bundle(person)
        _look_in_other_themes(person)
        _count(person)
    finally:
        person.window.close()
        person.desktop.jobs.shutdown()
        person.window.deleteLater()
        QApplication.processEvents()
        qInstallMessageHandler(before)
    return person.outcome


def _only_what_matters(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """The offscreen platform says of every window that it cannot be sized; nobody needs that."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(text + "\n")


def _set_up(person: _Person) -> None:
    window = person.window
    window.resize(1440, 810)
    window.show()
    window.activateWindow()
    person.find("set_up_name")
    person.picture("set-up")
    person.type_into("set_up_name", "R. Akter")
    for name, text in (
        ("set_up_passphrase", PASSPHRASE),
        ("set_up_passphrase_again", PASSPHRASE),
        ("set_up_pin", PIN),
    ):
        person.type_into(name, text)
    person.click("set_up")
    person.find("recovery_groups")
    person.picture("recovery-code")
    person.click("recovery_written")
    person.click("recovery_go_on")
    person.find("first_practice")
    person.picture("home-empty")
    person.done("set up")


def _unlock(person: _Person) -> None:
    window = person.window
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.press(Qt.Key.Key_L, shift, on=window)
    person.seen(lambda: window.desk is None, "the store is locked")
    person.find("unlock")
    person.picture("unlock")
    person.type_into("passphrase", "not the passphrase")
    person.press(Qt.Key.Key_Return)
    person.seen(lambda: window.unlocking.busy, "the passphrase is tried")
    person.seen(lambda: not window.unlocking.busy, "the passphrase is refused")
    person.must(window.desk is None, "a wrong passphrase opened the store")
    person.picture("unlock-wrong")
    person.type_into("passphrase", PASSPHRASE)
    person.press(Qt.Key.Key_Return)
    person.find("first_practice")
    person.done("lock and unlock")


def _start(person: _Person) -> None:
    person.click("first_practice")
    home = person.desk.pages.page("home")
    made = home.findChild(QWidget, "practice")
    person.seen(lambda: made is not None and made.isVisible(), "the practice factory is made")
    person.picture("home-practice")
    person.click("practice")
    person.find("overview_page")
    facts = person.session.assessment.record.facts
    person.must(facts.practice, "the practice factory is not marked as practice")
    person.outcome.assessment = person.session.assessment.id
    person.picture("overview-empty")
    person.done("start the practice visit")


def _go_to(person: _Person, question: Question) -> None:
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, on=person.window)
    field = person.focused()
    QTest.keyClicks(field, question.number)
    QApplication.processEvents()
    QTest.keyClick(field, Qt.Key.Key_Return)
    person.seen(lambda: person.session.current_question == question.id, f"{question.number} opens")
    person.find("questions_page")


def _judge(person: _Person, question: Question, judgement: Judgement) -> None:
    record = person.session.assessment.record
    person.find("answers").setFocus()
    key = Qt.Key(Qt.Key.Key_1.value + list(Judgement).index(judgement))
    person.press(key, on=person.find(f"answer_{judgement.value}"))
    person.must(
        record.answer(question.id).judgement is judgement,
        f"{question.number} is not recorded as {judgement.value}",
    )


def _tick(person: _Person, question: Question, source: KnownBy) -> None:
    answer = person.session.assessment.record.answer
    if source not in answer(question.id).known_by:
        person.click(f"source_{source.value}")
    person.must(source in answer(question.id).known_by, f"{question.number} has no source")


def _describe(person: _Person, question: Question, text: str, workers: str, place: str) -> None:
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


def _drop(person: _Person, question: Question, photos: tuple[Path, ...]) -> None:
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


def _answer_a_cluster(person: _Person) -> None:
    assessment = person.session.assessment
    cluster = next(each for each in assessment.questionnaire.clusters if each.id == CLUSTER)
    asked = [each for each in cluster.questions if each.id in assessment.applicable()]
    findings = {question: rest for question, *rest in FINDINGS}
    photos = list(person.plan.photos)
    _go_to(person, asked[0])
    person.picture("question")
    for number, question in enumerate(asked, start=1):
        if person.session.current_question != question.id:
            _go_to(person, question)
        if question.id in findings:
            _describe(person, question, *findings[question.id])
            _drop(person, question, (photos.pop(0), photos.pop(0)))
            if question.id == "OS8.6":
                person.seen(lambda: person.desktop.jobs.idle, "the photos are shown")
                QTest.qWait(300)
                person.picture("question-non-compliant")
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


def _answer_some_of_each(person: _Person) -> None:
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


def _write_notes(person: _Person) -> None:
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
    person.picture("notes-open")
    person.press(Qt.Key.Key_Escape, on=person.find("notes_text"))
    person.must(
        not assessment.record.fold.ids("note"), "a confidential note reached the main journal"
    )
    person.picture("notes-closed")
    person.done("write a confidential note")


def _page(person: _Person, name: str, picture: str) -> None:
    person.click(f"rail_{name}")
    person.seen(lambda: person.desk.pages.current == name, f"the page {name} opens")
    QTest.qWait(50)
    person.picture(picture)


def _look_around(person: _Person) -> None:
    _page(person, "overview", "overview")
    _page(person, "findings", "findings-attention")
    person.click("cards_non_compliant")
    person.picture("findings")
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, on=person.window)
    QTest.keyClicks(person.focused(), "exit")
    person.picture("palette")
    person.press(Qt.Key.Key_Escape)
    person.click("rail_home")
    person.find("continue")
    person.picture("home")
    person.click("continue")
    person.find("questions_page")
    person.done("look at the pages")


def _export(person: _Person) -> None:
    record = person.session.assessment.record
    person.click("rail_report")
    person.seen(person.find("export_pdf").isEnabled, "the report is drawn")
    view = person.find("pdf_view")
    person.must(isinstance(view, QPdfView), "the preview is no view of pages")
    assert isinstance(view, QPdfView)
    person.seen(lambda: view.document().pageCount() > 1, "the preview shows pages")
    QTest.qWait(300)
    person.picture("report")
    person.click("export_pdf")
    person.seen(record.reports, "the report is issued")
    issued = record.reports()[-1]
    folder = person.plan.folders.reports
    person.outcome.report = folder / f"Exit report {issued.number}.pdf"
    person.must(person.outcome.report.is_file(), "the report is not in its folder")
    person.find("export_done")
    person.picture("report-exported")
    person.done("export the report")


def _save_bundle(person: _Person) -> None:
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


def _enrol_and_send(person: _Person) -> None:
    person.click("rail_sync")
    person.picture("sync-not-enrolled")
    person.click("rail_settings")
    person.type_into("office_address", person.plan.address)
    person.type_into("office_code", person.plan.code)
    person.picture("settings")
    person.click("enrol")
    person.click("rail_sync")
    person.seen(lambda: person.find("send_now").isEnabled(), "head office knows this device")
    person.picture("sync")
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
    person.picture("sync-received")
    person.outcome.receipt = syncing.saved_receipt(person.session.assessment) or b""
    person.done("send to head office, receipt")


def _look_in_other_themes(person: _Person) -> None:
    question = person.session.assessment.questionnaire.question("OS8.6")
    for theme in ("dark", "daylight", "high_contrast"):
        person.click("rail_settings")
        person.click(f"theme_{theme}")
        _go_to(person, question)
        person.picture(f"question-{theme.replace('_', '-')}")
    person.click("rail_settings")
    person.click("theme_light")
    person.done("look in the other themes")


def _count(person: _Person) -> None:
    assessment = person.session.assessment
    counts = assessment.progress().counts
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
