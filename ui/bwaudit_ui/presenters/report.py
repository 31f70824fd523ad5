"""The exit meeting report: a draft of the real file, what to look at before, and saving it.

The draft is made on the report lane from the same builder as the report itself, and made anew when
the assessment changes while it is looked at. It must not know a widget.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from bwaudit.assessment.findings import non_compliant
from bwaudit.assessment.terms import EvidenceUse
from bwaudit.foundation.content import shipped_resources
from bwaudit.foundation.errors import BwAuditError, Code
from bwaudit.report.options import LayoutName, ReportOptions
from bwaudit.usecases import exporting, reporting
from bwaudit_ui.presenters.visit_text import faces_in_photos
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.report.model import PaperName
    from bwaudit.usecases.exporting import Form
    from bwaudit.usecases.reporting import Exported
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import Job

_QUIET_MS = 400
_Wanted = tuple[int, ReportOptions]
"""What a draft is made of: the revision of the record, and what goes into the report."""

_FORM: Final = "report"
PAPERS: tuple[PaperName, ...] = ("A4", "Letter")


class Part(StrEnum):
    """What can be in the report or not."""

    PHOTOS = "photos"
    LAW = "law"
    COMPLIANT = "compliant"


@dataclass(frozen=True, slots=True)
class Check:
    """One line to look at before the report is saved."""

    good: bool
    text: str


@dataclass(frozen=True, slots=True)
class Saved:
    """A report that was saved, for the line that says so."""

    path: Path
    text: str


class ReportPresenter(QObject):
    """The report page.

    Signals:
        draft_started(): a draft is being made.
        draft_ready(bytes): the PDF.
        draft_failed(str): the sentence to show instead.
        checks_changed(): the lines of `checks` are others.
        export_started(): the report is being saved.
        export_progressed(int, int): how much of it is done.
        exported(Saved): it has its name and was read back.
        export_failed(str): the sentence to show; nothing was saved.
    """

    draft_started = Signal()
    draft_ready = Signal(object)
    draft_failed = Signal(str)
    checks_changed = Signal()
    export_started = Signal()
    export_progressed = Signal(int, int)
    exported = Signal(object)
    export_failed = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._options = ReportOptions()
        self._wanted = ""
        self._watching = False
        self._made: _Wanted | None = None
        self._draft: Job | None = None
        self._export: Job | None = None
        self._target: Path | None = None
        self.free_name = ""
        self._form: Form | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._make_draft)
        session.changed.connect(self._on_changed)
        self._take_up()
        self.take_language()

    # Options

    def _take_up(self) -> None:
        """What a person chose before the page was taken down, or a lock came."""
        held = self._session.drafts.texts(_FORM)
        if not held:
            return
        before, parts = self._options, held["parts"].split()
        languages = tuple(each for each in held["languages"].split() if each in self.languages)
        self._wanted = held["wanted"]
        self._options = replace(
            before,
            layout=next((each for each in self.layouts if each == held["layout"]), before.layout),
            paper=next((each for each in PAPERS if each == held["paper"]), before.paper),
            languages=languages or before.languages,
            photos=Part.PHOTOS in parts,
            law=Part.LAW in parts,
            compliant=Part.COMPLIANT in parts,
        )

    def _hold(self) -> None:
        options = self._options
        texts = {
            "wanted": self._wanted,
            "layout": options.layout.value,
            "paper": options.paper,
            "languages": " ".join(options.languages),
            "parts": " ".join(part.value for part in Part if getattr(options, part.value)),
        }
        self._session.drafts.type(_FORM, texts)

    def take_language(self) -> None:
        """Write in the language of reports that was set, once it is set otherwise: what a person
        chose here since then stands. When none was set it is that of the interface; English where
        the country does not use it."""
        settings, before = self._session.workspace.settings, self._wanted
        wanted = self._wanted = settings.report_language or settings.language
        if wanted != before:
            languages = (wanted,) if wanted in self.languages else self.languages[:1]
            if languages and languages != self._options.languages:
                self._options = replace(self._options, languages=languages)
                self._make_draft()

    @property
    def options(self) -> ReportOptions:
        """What goes into the report."""
        return self._options

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages the report can be written in: those of the questions and of the country, as far
        as there are words for a report in them."""
        written = {path.stem for path in shipped_resources("report_texts").glob("*.yaml")}
        questionnaire = self._session.assessment.questionnaire
        asked = dict.fromkeys((*questionnaire.languages, *questionnaire.country_names))
        return tuple(each for each in asked if each in written)

    @property
    def layouts(self) -> tuple[LayoutName, ...]:
        """The papers that have something to say in this assessment."""
        return reporting.available(self._session.assessment)

    @property
    def parts(self) -> tuple[Part, ...]:
        """What can be put into the paper that is chosen, or left out of it."""
        match self._options.layout:
            case LayoutName.EXIT_MEETING:
                return tuple(Part)
            case LayoutName.FULL:
                return (Part.PHOTOS, Part.LAW)
            case LayoutName.URGENT:
                return (Part.PHOTOS,)
            case _:
                return ()

    def choose_layout(self, layout: LayoutName) -> None:
        """Make another paper."""
        self._change(replace(self._options, layout=layout))

    def choose_paper(self, paper: PaperName) -> None:
        """Make it for another sheet."""
        self._change(replace(self._options, paper=paper))

    def choose_languages(self, languages: tuple[str, ...]) -> None:
        """Write the report in these, one or two."""
        if languages:
            self._change(replace(self._options, languages=languages))

    def include(self, part: Part, *, on: bool) -> None:
        """Put a part into the report, or leave it out."""
        match part:
            case Part.PHOTOS:
                self._change(replace(self._options, photos=on))
            case Part.LAW:
                self._change(replace(self._options, law=on))
            case Part.COMPLIANT:
                self._change(replace(self._options, compliant=on))

    def _change(self, options: ReportOptions) -> None:
        if options != self._options:
            self._options = options
            self._hold()
            self._make_draft()

    # The draft

    def watch(self, *, on: bool) -> None:
        """The page is looked at, or no longer. A draft is made only while it is."""
        self._watching = on
        if on:
            self._make_draft()

    @Slot()
    def _make_draft(self) -> None:
        self._quiet.stop()
        assessment, options = self._session.assessment, self._options
        wanted = (assessment.record.revision, options)
        if not self._watching or self._made == wanted:
            return
        if self._draft is not None:
            self._draft.cancel()
        self._made = wanted
        self.draft_started.emit()

        def work(progress: Progress, cancel: CancelToken) -> bytes:
            return reporting.preview(assessment, options, progress=progress, cancel=cancel)

        self._draft = self._session.jobs.submit(
            "report",
            work,
            on_success=partial(self._show_draft, wanted),
            on_failure=partial(self._fail_draft, wanted),
            owner=self,
        )

    def _show_draft(self, wanted: _Wanted, pdf: bytes) -> None:
        if wanted == self._made:  # else a newer one is on its way
            self._draft = None
            self.draft_ready.emit(pdf)

    def _fail_draft(self, wanted: _Wanted, problem: Exception) -> None:
        is_cancelled = isinstance(problem, BwAuditError) and problem.code is Code.CANCELLED
        if is_cancelled or wanted != self._made:
            return
        self._draft, self._made = None, None
        self.draft_failed.emit(_sentence(problem))

    # What to look at

    def checks(self) -> tuple[Check, ...]:
        """The lines to read before the report is saved."""
        return tuple(self._checks())

    def _checks(self) -> Iterator[Check]:
        assessment = self._session.assessment
        yield Check(good=True, text=self.tr("No confidential notes in this report"))
        if self._options.layout is LayoutName.URGENT:
            yield Check(good=False, text=self.tr("This record is not for the factory"))
        if self._options.layout not in (LayoutName.EXIT_MEETING, LayoutName.FULL):
            return
        yield self._photo_check()
        left = assessment.counts().left
        if left:
            listed = self.tr("They are listed as ‘not yet assessed’.")
            yield Check(good=False, text=f"{_unanswered(left)} {listed}")
        else:
            yield Check(good=True, text=self.tr("Every question is answered"))
        urgent = sum(
            place.question.zero_tolerance
            for place in non_compliant(assessment.record, assessment.questionnaire)
        )
        if urgent:
            yield Check(good=False, text=_kept_out(urgent))

    def _photo_check(self) -> Check:
        record = self._session.assessment.record
        photos = [
            each for each in record.all_evidence() if each.is_photo and each.use is EvidenceUse.USE
        ]
        if not self._options.photos or not photos:
            return Check(good=True, text=self.tr("No photo is in the report"))
        faces = [len(each.visible_faces) for each in photos if each.visible_faces]
        if faces:
            said = faces_in_photos(len(faces), sum(faces))
            remedy = self.tr("Hide them, or leave the photo out")
            return Check(good=False, text=f"{said}. {remedy}")
        if any(each.faces is None for each in photos):
            return Check(good=False, text=_look_for_faces(len(photos)))
        text = self.tr("No visible faces were found. Look through the photos: it can miss people")
        return Check(good=True, text=text)

    # Saving

    @property
    def folder(self) -> Path:
        """Where Export PDF saves."""
        return self._session.workspace.report_folder

    @property
    def said_folder(self) -> str:
        """The same for people."""
        return _said_folder(self.folder)

    @property
    def exporting(self) -> bool:
        """Whether a report is being saved."""
        return self._export is not None

    @property
    def can_be_edited(self) -> bool:
        """Whether this layout is also saved for people who edit and count."""
        return self._options.layout in exporting.LAYOUTS

    def export(
        self, folder: Path | None = None, form: Form | None = None, *, beside: bool = False
    ) -> None:
        """Save the report into the folder of the settings, or into another: as PDF, or in `form`
        for people who edit and count. `beside` leaves a file of that name as it is."""
        if self._export is not None:
            return
        self._session.leaving.emit()
        assessment, options = self._session.assessment, self._options
        target = self._target = folder or self.folder
        self._form = form
        self.export_started.emit()

        def work(progress: Progress, cancel: CancelToken) -> Exported:
            if form is None:
                return reporting.export(
                    assessment, target, options, beside=beside, progress=progress, cancel=cancel
                )
            return exporting.export_as(
                form, assessment, target, options, beside=beside, progress=progress, cancel=cancel
            )

        self._export = self._session.jobs.submit(
            "report",
            work,
            on_success=self._tell_exported,
            on_failure=self._fail_export,
            on_progress=self.export_progressed.emit,
            owner=self,
            what=self.tr("Saving the report"),
        )

    @Slot(str)
    def export_to(self, folder: str) -> None:
        """Save the report into a folder that was chosen for this once."""
        self.export(Path(folder))

    def export_again(self) -> None:
        """Try the folder that refused once more."""
        self.export(self._target, self._form)

    def export_beside(self) -> None:
        """Save under the free name, beside the file that another program holds open."""
        self.export(self._target, self._form, beside=True)

    def stop(self) -> None:
        """Stop saving. Nothing is left behind."""
        if self._export is not None:
            self._export.cancel()

    def _tell_exported(self, exported: Exported) -> None:
        self._export = None
        folder = _said_folder(exported.path.parent)
        text = self.tr("Saved to {folder}").format(folder=folder)
        self.exported.emit(Saved(exported.path, text))
        self._session.announced.emit(text)

    def _fail_export(self, problem: Exception) -> None:
        self._export = None
        known = problem if isinstance(problem, BwAuditError) else None
        stopped = known is not None and known.code is Code.CANCELLED
        is_held = known is not None and known.code is Code.TARGET_OPEN_ELSEWHERE
        self.free_name = str(known.details["other"]) if known is not None and is_held else ""
        self.export_failed.emit("" if stopped else _sentence(problem))

    @Slot(object)
    def _on_changed(self, _keys: object) -> None:
        self.checks_changed.emit()
        if self._watching:
            self._quiet.start()


def _unanswered(count: int) -> str:
    return counted(
        "Report", "1 question is still unanswered.", "%n questions are still unanswered.", count
    )


def _kept_out(count: int) -> str:
    return counted(
        "Report",
        "1 urgent finding is kept out of this report",
        "%n urgent findings are kept out of this report",
        count,
    )


def _look_for_faces(count: int) -> str:
    return counted(
        "Report",
        "1 photo is printed as it is. Leave it out if it shows a face",
        "%n photos are printed as they are. Leave out those that show a face",
        count,
    )


def _said_folder(folder: Path) -> str:
    """A folder for people, its last two parts: "Documents › Exit reports"."""
    return " › ".join(part for part in folder.parts[-2:] if part.strip("/\\"))


def _sentence(problem: Exception) -> str:
    if isinstance(problem, BwAuditError):
        return spoken(problem).sentence
    return QCoreApplication.translate(
        "Report",
        "Something went wrong in Report. Your answers are safe. Select Try again.",
    )
