"""The report page: the real draft, the checks, and a file on disk in two actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QScrollArea

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.photo_marks import Box, boxes_as_json
from bwaudit.assessment.terms import EvidenceUse, Judgement
from bwaudit.foundation.settings import Settings, save_settings
from bwaudit.pdf.writer import draw
from bwaudit.report.options import LayoutName, ReportOptions
from bwaudit.usecases import answering, escalating, evidencing
from bwaudit_ui.screens.pdf_pages import PdfPages
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.chips import Chip
from bwaudit_ui.widgets.lines import StateLine
from support import pdf_tools
from support.report_papers import paper_of
from support.report_views import Album
from support.visit_pages import child, ids, open_dialog, photo

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.theme import Theme
    from bwaudit_ui.screens.report import ReportScreen
    from support.visit_pages import Hands

LONG = 30_000


def drafted(qtbot: QtBot, page: ReportScreen) -> None:
    qtbot.waitUntil(lambda: page.pages.document.pageCount() > 0, timeout=LONG)


def exported(workspace_folder: Path) -> list[Path]:
    return sorted(workspace_folder.glob("*.pdf"))


def test_the_draft_is_the_real_report_with_its_pages(
    report: ReportScreen, visit: OpenAssessment, qtbot: QtBot, jobs: JobRunner
) -> None:
    report.activate()
    drafted(qtbot, report)
    assert report.pages.document.pageCount() >= 2
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_pages_are_made_larger_by_button_wheel_and_two_fingers(
    report: ReportScreen, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    report.activate()
    drafted(qtbot, report)
    view, fit = report.pages.view, QPdfView.ZoomMode.FitToWidth
    smaller = child(report, Button, "pages_smaller")
    assert view.zoomMode() == fit
    assert not smaller.isEnabled()
    hands.tap(child(report, Button, "pages_larger"))
    once = view.zoomFactor()
    assert view.zoomMode() == QPdfView.ZoomMode.Custom
    middle, at = QPointF(view.viewport().rect().center()), QPoint()
    turn = QWheelEvent(
        middle, middle, at, QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(view.viewport(), turn)
    turned = view.zoomFactor()
    assert turned > once
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        middle, middle, middle, -0.05, QPointF(),
    )  # fmt: skip
    QCoreApplication.sendEvent(view.viewport(), pinch)
    assert once < view.zoomFactor() < turned
    while smaller.isEnabled():
        hands.tap(smaller)
    assert view.zoomMode() == fit
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_a_draft_that_went_wrong_can_be_made_again(
    report: ReportScreen, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    report.presenter.draft_failed.emit("Something went wrong in Report. Select Try again.")
    again = child(report, Button, "draft_again")
    qtbot.waitUntil(again.isVisible)
    hands.tap(again)
    drafted(qtbot, report)
    assert report.pages.has_pages
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_the_draft_follows_the_assessment(
    report: ReportScreen, visit: OpenAssessment, qtbot: QtBot, jobs: JobRunner
) -> None:
    report.activate()
    drafted(qtbot, report)
    with qtbot.waitSignal(report.presenter.draft_ready, timeout=LONG) as ready:
        answering.judge(visit, ids(visit)[0], Judgement.COMPLIANT)
    assert bytes(ready.args[0]).startswith(b"%PDF")
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_no_draft_is_made_while_nobody_looks(
    report: ReportScreen, visit: OpenAssessment, qtbot: QtBot, jobs: JobRunner
) -> None:
    report.activate()
    drafted(qtbot, report)
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)
    report.hide()
    answering.judge(visit, ids(visit)[0], Judgement.COMPLIANT)
    assert jobs.idle


def test_three_checks_say_what_to_look_at(
    report: ReportScreen, visit: OpenAssessment, tmp_path: Path
) -> None:
    question = ids(visit)[0]
    evidencing.add_files(visit, [photo(tmp_path / "one.jpg")], question)
    texts = [check.text for check in report.presenter.checks()]
    left = len(ids(visit))
    assert texts == [
        "No confidential notes in this report",
        "1 photo is printed as it is. Leave it out if it shows a face",
        f"{left} questions are still unanswered. They are listed as ‘not yet assessed’.",
    ]


def test_the_check_of_photos_says_what_the_finder_saw(
    report: ReportScreen, visit: OpenAssessment, tmp_path: Path
) -> None:
    question = ids(visit)[0]
    (one,) = evidencing.add_files(visit, [photo(tmp_path / "one.jpg")], question).evidence
    for boxes, good, words in (
        ((Box(0, 0, 900, 900),), False, "1 photo shows 1 face. Hide them"),
        ((), True, "No visible faces were found."),
    ):
        faces = boxes_as_json(boxes, "test")
        visit.write([Draft(Entity.EVIDENCE, one, Fields.FACES, faces)])
        check = report.presenter.checks()[1]
        assert check.good is good
        assert check.text.startswith(words)
    evidencing.use(visit, one, EvidenceUse.LEAVE_OUT)
    assert report.presenter.checks()[1].text == "No photo is in the report"


def test_an_urgent_finding_is_named_as_kept_out(
    report: ReportScreen, visit: OpenAssessment
) -> None:
    urgent = next(
        each
        for each in visit.questionnaire.questions
        if each.zero_tolerance and each.id in visit.applicable()
    )
    answering.judge(visit, urgent.id, Judgement.NON_COMPLIANT)
    assert report.presenter.checks()[-1].text == "1 urgent finding is kept out of this report"


def test_the_folder_of_the_settings_is_used(
    report: ReportScreen, visit: OpenAssessment, tmp_path: Path, qtbot: QtBot, jobs: JobRunner
) -> None:
    target = tmp_path / "stick"
    settings = visit.workspace.folders.settings
    save_settings(settings, Settings(report_folder=str(target)))
    report.activate()
    report.export()
    qtbot.waitUntil(lambda: len(exported(target)) == 1, timeout=LONG)
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)
    done = child(report, StateLine, "export_done")
    assert done.isVisible()
    report.activate()
    assert done.isHidden(), "it may be of an earlier revision"


def test_a_tap_saves_a_word_document_and_another_a_workbook(
    report: ReportScreen, visit: OpenAssessment, tmp_path: Path, hands: Hands, qtbot: QtBot,
    jobs: JobRunner,
) -> None:  # fmt: skip
    target = tmp_path / "out"
    save_settings(visit.workspace.folders.settings, Settings(report_folder=str(target)))
    report.activate()
    for kind, files in (("docx", 1), ("xlsx", 4)):
        with qtbot.waitSignal(report.presenter.exported, timeout=LONG):
            hands.tap(child(report, Button, f"export_{kind}"))
        assert len(list(target.iterdir())) == files
        assert len(list(target.glob(f"*.{kind}"))) == 1
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_keys_choose_nothing_while_a_report_is_saved_and_the_page_stays_where_it_was(
    report: ReportScreen, visit: OpenAssessment, tmp_path: Path, hands: Hands, qtbot: QtBot,
    jobs: JobRunner,
) -> None:  # fmt: skip
    settings = visit.workspace.folders.settings
    save_settings(settings, Settings(report_folder=str(tmp_path / "out")))
    report.resize(1280, 590)
    report.activate()
    drafted(qtbot, report)
    bars = [area.verticalScrollBar() for area in report.findChildren(QScrollArea)]
    stood, chosen = [bar.value() for bar in bars], report.presenter.options
    stop = report.task.stop_button()
    with qtbot.waitSignal(report.presenter.exported, timeout=LONG):
        hands.press(Qt.Key.Key_Return)
        assert stop.hasFocus()
    assert report.export_button.hasFocus()
    assert [bar.value() for bar in bars] == stood
    assert report.presenter.options == chosen
    with qtbot.waitSignal(report.presenter.exported, timeout=LONG):
        hands.press(Qt.Key.Key_Return)
        report.pages.view.setFocus()
    assert report.pages.view.hasFocus(), "somebody went elsewhere meanwhile"
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_who_stops_the_saving_of_a_report_can_begin_it_again_with_the_same_key(
    report: ReportScreen, visit: OpenAssessment, tmp_path: Path, hands: Hands, qtbot: QtBot,
    jobs: JobRunner,
) -> None:  # fmt: skip
    settings = visit.workspace.folders.settings
    save_settings(settings, Settings(report_folder=str(tmp_path / "out")))
    report.activate()
    word = child(report, Button, "export_docx")
    word.setFocus()
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert not report.task.stop_button().isEnabled()
    qtbot.waitUntil(word.isEnabled, timeout=LONG)
    assert word.hasFocus()
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_save_to_usb_asks_for_a_folder_once(
    report: ReportScreen, tmp_path: Path, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    target = tmp_path / "usb"
    target.mkdir()
    report.activate()
    hands.tap(child(report, Button, "save_to_usb"))
    dialog = open_dialog(QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(lambda: len(exported(target)) == 1, timeout=LONG)
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_a_folder_that_cannot_be_written_to_says_so_and_offers_two_ways_on(
    report: ReportScreen, tmp_path: Path, qtbot: QtBot, jobs: JobRunner
) -> None:
    blocked = tmp_path / "no folder"
    blocked.write_text("a file stands where the folder should be")
    report.activate()
    report.presenter.export_to(str(blocked))
    qtbot.waitUntil(report.failure.isVisible, timeout=LONG)
    said = " ".join(label.text() for label in report.failure.findChildren(QLabel))
    assert "‘no folder’ cannot be written to" in said
    assert report.failure.button("again").text() == "Try again"
    assert report.failure.button("folder").text() == "Choose another folder"
    blocked.unlink()
    report.failure.button("again").click()
    qtbot.waitUntil(lambda: len(exported(blocked)) == 1, timeout=LONG)
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_a_report_that_is_open_elsewhere_is_saved_beside_it_on_wish(
    report: ReportScreen,
    tmp_path: Path,
    qtbot: QtBot,
    jobs: JobRunner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    report.activate()
    report.presenter.export_to(str(tmp_path))
    qtbot.waitUntil(lambda: len(exported(tmp_path)) == 1 and jobs.idle, timeout=LONG)
    (held,) = exported(tmp_path)
    kind = type(tmp_path)
    replace = kind.replace

    def refuse(part: Path, target: Path) -> Path:
        """What Windows does while a viewer shows the file."""
        if target == held:
            raise PermissionError("in use")
        return replace(part, target)

    monkeypatch.setattr(kind, "replace", refuse)
    report.presenter.export_again()
    qtbot.waitUntil(report.failure.isVisible, timeout=LONG)
    beside = report.failure.button("beside")
    assert beside.text() == f"Save as ‘{held.stem} (2).pdf’"
    beside.click()
    qtbot.waitUntil(lambda: len(exported(tmp_path)) == 2 and jobs.idle, timeout=LONG)
    assert f"{held.stem} (2).pdf" in {each.name for each in exported(tmp_path)}
    assert not report.failure.isVisible()


def test_printing_saves_the_report_first_and_prints_what_was_saved(
    report: ReportScreen,
    visit: OpenAssessment,
    hands: Hands,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
    jobs: JobRunner,
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    report.activate()
    hands.tap(child(report, Button, "print_report"))
    qtbot.waitUntil(report.failure.isVisible, timeout=LONG)
    said = " ".join(label.text() for label in report.failure.findChildren(QLabel))
    assert "No printer found" in said
    assert "The report is saved" in said
    assert "print on another computer" in said
    (saved,) = exported(visit.workspace.folders.reports)

    asked = QApplication.activeModalWidget
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    report.failure.button("print").click()
    qtbot.waitUntil(lambda: isinstance(asked(), QPrintDialog), timeout=LONG)
    dialog = cast("QPrintDialog", asked())
    paper = tmp_path / "paper.pdf"
    dialog.printer().setOutputFileName(str(paper))
    dialog.hide()
    with qtbot.waitSignal(report.printing.printed, timeout=LONG) as told:
        dialog.accepted.emit(dialog.printer())
    pages = pdf_tools.about(saved)["Pages"]
    assert told.args == [f"{pages} pages are at the printer"]
    assert pdf_tools.about(paper)["Pages"] == pages
    assert dialog.maxPage() == int(pages)
    assert not report.failure.isVisible()
    assert exported(saved.parent) == [saved]
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_parts_can_be_left_out_and_the_last_language_cannot(
    report: ReportScreen, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    report.activate()
    hands.tap(child(report, Chip, "include_photos"))
    assert not report.presenter.options.photos
    hands.tap(child(report, Chip, "report_language_en"))
    assert report.presenter.options.languages == ("en",)
    assert child(report, Chip, "report_language_en").isChecked()
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)


def test_pages_are_taken_down_before_what_they_are_read_from(qtbot: QtBot, theme: Theme) -> None:
    # The view draws in a thread. Qt takes children down in their order, and only the view waits.
    pages = PdfPages()
    qtbot.addWidget(pages)
    kinds = [type(each) for each in pages.children()]
    assert kinds.index(QPdfView) < kinds.index(QPdfDocument) < kinds.index(QBuffer)


def test_pages_can_go_while_they_are_still_being_drawn(qtbot: QtBot, theme: Theme) -> None:
    paper = draw(paper_of("plan", Album(), ReportOptions()), Album())
    for _ in range(4):
        pages = PdfPages()
        pages.resize(1200, 900)
        pages.show()
        pages.show_pdf(paper)
        pages.grab()
        assert pages.has_pages
        pages.close()
        pages.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_another_layout_and_sheet_are_one_tap_each(
    report: ReportScreen, visit: OpenAssessment, hands: Hands, qtbot: QtBot, jobs: JobRunner
) -> None:
    escalating.begin(visit, 0)
    report.activate()
    drafted(qtbot, report)
    with qtbot.waitSignal(report.presenter.draft_ready, timeout=LONG):
        hands.tap(child(report, Chip, "report_layout_full"))
    assert report.presenter.options.layout is LayoutName.FULL
    assert not child(report, Chip, "report_layout_exit-meeting").isChecked()
    assert not child(report, Chip, "include_compliant").isEnabled()
    with qtbot.waitSignal(report.presenter.draft_ready, timeout=LONG):
        hands.tap(child(report, Chip, "report_paper_Letter"))
    assert report.presenter.options.paper == "Letter"
    hands.tap(child(report, Chip, "report_paper_Letter"))
    assert child(report, Chip, "report_paper_Letter").isChecked()
    with qtbot.waitSignal(report.presenter.draft_ready, timeout=LONG):
        hands.tap(child(report, Chip, "report_layout_urgent"))
    assert "This record is not for the factory" in [
        check.text for check in report.presenter.checks()
    ]
    assert not child(report, Button, "export_docx").isVisible()
    qtbot.waitUntil(lambda: jobs.idle, timeout=LONG)
