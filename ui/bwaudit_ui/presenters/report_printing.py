"""Print a report that was saved. It must not know a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.foundation.errors import BwAuditError, Code, ReportError
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.messages import spoken, unexpected

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import Job


class ReportPrinting(QObject):
    """The pages of a report on their way to a printer.

    Signals:
        ready(QPrinter): a person may choose among printers and pages, then `start`.
        started(): pages go to the printer.
        progressed(int, int): how many of them.
        printed(str): the sentence that says how many.
        failed(str): the sentence to show; empty when somebody stopped it.
    """

    ready = Signal(object)
    started = Signal()
    progressed = Signal(int, int)
    printed = Signal(str)
    failed = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path: Path | None = None
        # Qt's dialog does not keep the printer it is about.
        self._printer: QPrinter | None = None
        self._job: Job | None = None

    def prepare(self, path: Path) -> None:
        """Set a printer up for a saved report."""
        # The part of Qt that looks for printers takes time to load.
        from bwaudit_ui.runtime.printing import printer_for

        self._path = path
        try:
            printer = printer_for(path)
        except ReportError as refused:
            self._fail(refused)
            return
        if printer is None:
            self._fail(ReportError(Code.NO_PRINTER))
            return
        self._printer = printer
        self.ready.emit(printer)

    @Slot()
    def start(self) -> None:
        """Print what was prepared."""
        from bwaudit_ui.runtime.printing import print_pdf

        path, printer = self._path, self._printer
        if path is None or printer is None or self._job is not None:
            return

        def work(progress: Progress, cancel: CancelToken) -> int:
            return print_pdf(path, printer, progress, cancel)

        self.started.emit()
        self._job = self._session.jobs.submit(
            "report",
            work,
            on_success=self._tell,
            on_failure=self._fail,
            on_progress=self.progressed.emit,
            owner=self,
            what=self.tr("Printing the report"),
        )

    def stop(self) -> None:
        """Print no further page."""
        if self._job is not None:
            self._job.cancel()

    def _tell(self, pages: int) -> None:
        self._job = None
        self.printed.emit(
            counted("Report", "1 page is at the printer", "%n pages are at the printer", pages)
        )

    def _fail(self, problem: Exception) -> None:
        self._job = None
        if not isinstance(problem, BwAuditError):
            self.failed.emit(unexpected(self.tr("Report")).sentence)
        else:
            stopped = problem.code is Code.CANCELLED
            self.failed.emit("" if stopped else spoken(problem).sentence)
