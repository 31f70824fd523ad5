"""The level of one assessment: its pages, its rail, and the ways into them.

It puts pages together and decides nothing about an assessment.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit_ui.presenters.session import AssessmentSession
from bwaudit_ui.presenters.visit_text import cycle_line
from bwaudit_ui.runtime.collecting import set_aside, take_back

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit.usecases.workspace import OpenAssessment
    from bwaudit_ui.runtime.camera import Camera
    from bwaudit_ui.screens.camera import CameraScreen
    from bwaudit_ui.screens.desk_frame import Frame
    from bwaudit_ui.screens.interviews import InterviewsScreen
    from bwaudit_ui.screens.papers import PapersScreen
    from bwaudit_ui.screens.photo_edit import PhotoEditScreen
    from bwaudit_ui.screens.questions import QuestionsScreen
    from bwaudit_ui.screens.report import ReportScreen
    from bwaudit_ui.screens.sync import SyncScreen
    from bwaudit_ui.screens.urgent import UrgentScreen

PAGES = (
    "overview",
    "questions",
    "interviews",
    "papers",
    "findings",
    "report",
    "urgent",
    "progress",
    "photos",
    "photo",
    "camera",
    "camera_clock",
)
"""The pages of an assessment."""
_WITHOUT_PLACE = ("photo", "camera", "camera_clock")
"""Pages that are not gone to again after a lock: a person comes to them from another."""


class DeskAssessment(QObject):
    """The assessment that is open on a desk, if one is.

    Signals:
        attached(AssessmentSession | None): another one is open, or none.
        meeting_wanted(): show the findings to the factory.
        next_problem_wanted(): go where something is left or missing.
    """

    attached = Signal(object)
    meeting_wanted = Signal()
    next_problem_wanted = Signal()

    def __init__(self, desk: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._then = "overview"
        self._camera: Camera | None = None
        self.session: AssessmentSession | None = None

    # Opening and closing

    @Slot(str)
    def open(self, assessment: str, page: str = "overview") -> None:
        """Open an assessment of this device at a page."""
        if self.session is not None and self.session.assessment.id == assessment:
            self._desk.show_page(page)
            return
        is_place = page in (*PAGES, "sync", "settings") and page not in _WITHOUT_PLACE
        self._then = page if is_place else "overview"
        self._desk.home.open(assessment)

    @Slot(str)
    def go_on(self, assessment: str) -> None:
        """Open an assessment at the question that was left."""
        self.open(assessment, "questions")

    @Slot(object)
    def begin(self, assessment: OpenAssessment) -> None:
        """Work on an assessment that was just opened, unless the one before it waits for the disk:
        what was written there would be lost."""
        if self.session is not None and not self.session.leave():
            return
        self.end()
        set_aside()
        desk, settings = self._desk, self._desk.preferences.settings
        language = settings.question_language or settings.language
        session = AssessmentSession(assessment, desk.jobs, language=language, parent=self)
        self.session = session
        session.last_cycle.load()
        session.page_wanted.connect(desk.show_page)
        desk.pages.add_makers(self._makers(session))
        self.attached.emit(session)
        session.photo_watch.start()
        then, self._then = self._then, "overview"
        desk.show_page(then)

    def end(self) -> None:
        """Write what is typed, then close the assessment."""
        session, self.session = self.session, None
        if session is not None:
            session.close()
            self._desk.pages.drop(PAGES)
            session.deleteLater()
            take_back()
        self.attached.emit(None)

    def leave(self) -> None:
        """Write what is typed: another page comes to the front."""
        if self.session is not None:
            self.session.leaving.emit()

    # The frame

    def fill_rail(self) -> None:
        """Put the places of the assessment on the rail."""
        rail = self._desk.rail
        rail.add("factory", self.tr("Factory"), "factory")
        rail.add_line()
        rail.add("overview", self.tr("Overview"), "list-checks")
        rail.add("questions", self.tr("Questions"), "clipboard-list")
        rail.add("interviews", self.tr("Interviews"), "users")
        rail.add("papers", self.tr("Papers"), "files")
        rail.add("photos", self.tr("Photos"), "images")
        rail.add("findings", self.tr("Findings"), "octagon-x")
        rail.add("report", self.tr("Report"), "clipboard-check")

    def title(self, session: AssessmentSession, page: str) -> tuple[str, str]:
        """What the top bar says of a page: the factory, and the cycle with the page."""
        facts = session.assessment.record.facts
        cycle = cycle_line(facts, self._desk.workspace.clock.now().astimezone().date())
        if page:
            cycle = self.tr("Cycle {cycle}, {page}").format(cycle=facts.cycle, page=page)
        # Isolates keep a name of another script from reordering the line.
        return f"\u2068{facts.factory_name}\u2069", cycle

    # Ways to its pages; those of a question lead nowhere while no assessment is open

    @Slot(str)
    def show_question(self, question: str) -> None:
        """Show one question in the workspace."""
        if self.session is not None:
            before = self.session.current_question
            self.session.leaving.emit()
            self.session.go_to(question)
            self._desk.pages.show_page("questions", before)

    @Slot(str)
    def show_comment(self, question: str) -> None:
        """Show what head office wrote about a question; about the whole assessment for none."""
        if not question:
            self._desk.show_page("sync")
            cast("SyncScreen", self._desk.pages.page("sync")).from_office.focus_first()
        elif self.session is not None:
            self.show_question(question)
            self._questions().show_comments()

    @Slot(str)
    def show_kind(self, kind: str) -> None:
        """Show the questions of a kind, such as what is left."""
        if self.session is not None:
            self._desk.show_page("questions")
            self._questions().show_kind(kind)

    @Slot(str)
    def show_urgent_of(self, question: str) -> None:
        """Show the urgent procedure, which takes this question along."""
        if self.session is not None:
            self.session.leaving.emit()
            self.session.go_to(question)
            self._desk.show_page("urgent")
            cast("UrgentScreen", self._desk.pages.page("urgent")).presenter.aim(question)

    def show_photo(self, evidence: str, among: tuple[str, ...] = ()) -> None:
        """Edit a photo; previous and next lead through `among`."""
        if self.session is not None:
            self._desk.show_page("photo")
            cast("PhotoEditScreen", self._desk.pages.page("photo")).show_photo(evidence, among)

    def show_urgent_record(self) -> None:
        """Show the document of the urgent procedure, ready to export."""
        if self.session is not None:
            from bwaudit.report.options import LayoutName

            self._desk.show_page("report")
            cast("ReportScreen", self._desk.pages.page("report")).choose(LayoutName.URGENT)

    def take_photo(self, question: str | None = None) -> None:
        """Open the camera, for the question that is open unless told; empty is for none yet."""
        if self.session is not None:
            wanted = self.session.current_question if question is None else question
            cast("CameraScreen", self._desk.pages.page("camera")).aim(wanted)
            self._desk.show_page("camera")

    @Slot(str)
    def show_paper(self, paper: str) -> None:
        """Show one paper of the list."""
        if self.session is not None:
            self._desk.show_page("papers")
            cast("PapersScreen", self._desk.pages.page("papers")).presenter.choose(paper)

    @Slot(str)
    def show_interview(self, interview: str) -> None:
        """Show one interview; the notes are open, or it was not found."""
        if self.session is not None:
            self._desk.show_page("interviews")
            page = cast("InterviewsScreen", self._desk.pages.page("interviews"))
            page.presenter.open()
            page.presenter.choose(interview)

    @Slot(str)
    def _change(self, question: str) -> None:
        """Show the question of a finding; Save and next leads back to the findings once."""
        if self.session is not None:
            self.show_question(question)
            self._questions().return_to("findings")

    def _questions(self) -> QuestionsScreen:
        return cast("QuestionsScreen", self._desk.pages.page("questions"))

    def use_camera(self, camera: Camera) -> None:
        """Take photos with this camera instead of the system's."""
        self._camera = camera

    def _make_camera(self) -> Camera:
        if self._camera is not None:
            return self._camera
        # QtMultimedia loads FFmpeg: only who takes a photo waits for it.
        from bwaudit_ui.runtime.qt_camera import QtCamera

        return QtCamera()

    @Slot(str)
    def _suggest_observation(self, question: str) -> None:
        page = self._desk.pages.made("questions")
        if question and page is not None:
            cast("QuestionsScreen", page).evidence.photo_added.emit(question)

    # Its pages

    def _makers(self, session: AssessmentSession) -> dict[str, Callable[[], QWidget]]:
        def overview() -> QWidget:
            from bwaudit_ui.screens.overview import OverviewScreen

            page = OverviewScreen(session)
            page.question_wanted.connect(self.show_question)
            page.kind_wanted.connect(self.show_kind)
            page.comment_wanted.connect(self.show_comment)
            page.urgent_wanted.connect(self.show_urgent_of)
            return page

        def questions() -> QWidget:
            from bwaudit_ui.screens.questions import QuestionsScreen

            page = QuestionsScreen(session)
            page.photo_wanted.connect(self.show_photo)
            page.camera_wanted.connect(self.take_photo)
            return page

        def photo() -> QWidget:
            from bwaudit_ui.screens.photo_edit import PhotoEditScreen

            page = PhotoEditScreen(session)
            page.done.connect(self._desk.go_back)
            return page

        def camera() -> QWidget:
            from bwaudit_ui.screens.camera import CameraScreen

            page = CameraScreen(session, self._make_camera())
            page.done.connect(self._desk.go_back)
            page.photo_taken.connect(self._suggest_observation)
            page.phone_wanted.connect(partial(session.page_wanted.emit, "photos"))
            return page

        def photos() -> QWidget:
            from bwaudit_ui.screens.photos import PhotosScreen

            page = PhotosScreen(session)
            page.photo_wanted.connect(self.show_photo)
            page.camera_wanted.connect(self.take_photo)
            return page

        def camera_clock() -> QWidget:
            from bwaudit_ui.screens.camera_clock import CameraClockScreen

            return CameraClockScreen(session)

        def interviews() -> QWidget:
            from bwaudit_ui.screens.interviews import InterviewsScreen

            return InterviewsScreen(session)

        def papers() -> QWidget:
            from bwaudit_ui.screens.papers import PapersScreen

            page = PapersScreen(session)
            page.question_wanted.connect(self.show_question)
            return page

        def findings() -> QWidget:
            from bwaudit_ui.screens.findings import FindingsScreen

            page = FindingsScreen(session)
            page.question_wanted.connect(self.show_question)
            page.change_wanted.connect(self._change)
            page.next_problem_wanted.connect(self.next_problem_wanted)
            page.meeting_wanted.connect(self.meeting_wanted)
            return page

        def report() -> QWidget:
            from bwaudit_ui.screens.report import ReportScreen

            page = ReportScreen(session)
            page.meeting_wanted.connect(self.meeting_wanted)
            return page

        def urgent() -> QWidget:
            from bwaudit_ui.screens.urgent import UrgentScreen

            page = UrgentScreen(session)
            page.record_wanted.connect(self.show_urgent_record)
            return page

        def progress() -> QWidget:
            from bwaudit_ui.presenters.progress import ProgressPresenter
            from bwaudit_ui.screens.progress import ProgressScreen

            visit = session.assessment
            presenter = ProgressPresenter(
                session.workspace,
                session.jobs,
                visit.record.facts.factory,
                visit.id,
                session.language,
                session,
            )
            page = ProgressScreen(presenter)
            page.question_wanted.connect(self.show_question)
            page.said.connect(session.tell)
            return page

        return {
            "urgent": urgent,
            "progress": progress,
            "overview": overview,
            "questions": questions,
            "interviews": interviews,
            "papers": papers,
            "photos": photos,
            "photo": photo,
            "camera": camera,
            "camera_clock": camera_clock,
            "findings": findings,
            "report": report,
        }
