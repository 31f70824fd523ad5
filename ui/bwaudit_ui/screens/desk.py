"""The frame after unlocking: rail, top bar with the marks, pages, messages, palette, keys.

It puts pages and commands together and decides nothing about an assessment.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from bwaudit.usecases.workspace import at_once
from bwaudit_ui.presenters.home import Home
from bwaudit_ui.presenters.session import AssessmentSession
from bwaudit_ui.presenters.settings import SettingsPresenter
from bwaudit_ui.presenters.syncing import Syncing
from bwaudit_ui.presenters.visit_text import cycle_line
from bwaudit_ui.runtime.collecting import set_aside, take_back
from bwaudit_ui.runtime.keymap import cap_of
from bwaudit_ui.runtime.patience import SLOW_MS, PatientDisk
from bwaudit_ui.runtime.scaling import WidthClass, width_class
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.screens.desk_cards import DeskCards
from bwaudit_ui.screens.desk_factory import PAGES as AROUND
from bwaudit_ui.screens.desk_factory import DeskFactory
from bwaudit_ui.screens.desk_messages import DeskMessages
from bwaudit_ui.screens.desk_status import DeskStatus
from bwaudit_ui.screens.desk_watch import DeskWatch
from bwaudit_ui.screens.finder import Finder
from bwaudit_ui.screens.home import HomeScreen
from bwaudit_ui.screens.pages import Pages, Wants, session_pages
from bwaudit_ui.screens.settings import SettingsScreen
from bwaudit_ui.screens.sync import SyncScreen
from bwaudit_ui.widgets.frame import TopBar
from bwaudit_ui.widgets.rail import Rail
from bwaudit_ui.widgets.spacing import space

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from bwaudit.foundation.settings import Settings
    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit_ui.runtime.camera import Camera
    from bwaudit_ui.runtime.i18n import Languages
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.prefs import Preferences
    from bwaudit_ui.screens.camera import CameraScreen
    from bwaudit_ui.screens.interviews import InterviewsScreen
    from bwaudit_ui.screens.papers import PapersScreen
    from bwaudit_ui.screens.photo_edit import PhotoEditScreen
    from bwaudit_ui.screens.questions import QuestionsScreen
    from bwaudit_ui.screens.urgent import UrgentScreen

_INSIDE = (
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
_WITHOUT_PLACE = ("photo", "camera", "camera_clock")
"""Pages that are not gone to again after a lock: a person comes to them from another."""
_MENU_SCALE = 1.5


class Desk(QWidget):
    """Everything a person sees of an open store.

    Signals:
        lock_wanted(): close the store.
        cover_wanted(bool): cover the screen; True asks for the passphrase to come back.
        meeting_wanted(): show the findings to the factory.
        help_wanted(): say what the page in front is for, and its keys.
        next_problem_wanted(): go where something is left or missing, as F8 does.
    """

    lock_wanted = Signal()
    cover_wanted = Signal(bool)
    meeting_wanted = Signal()
    help_wanted = Signal()
    next_problem_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences,
        languages: Languages,
        jobs: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.workspace = workspace
        self.preferences = preferences
        self.jobs = jobs
        self.session: AssessmentSession | None = None
        self.disk = PatientDisk(SLOW_MS, self)
        workspace.wait_for = preferences.wait_for = self.disk
        preferences.changed.connect(self._take_settings)
        self.home = Home(workspace, jobs, self)
        self.syncing = Syncing(workspace, jobs, parent=self)
        self.watch = DeskWatch(workspace, jobs, self)
        self.settings = SettingsPresenter(workspace, preferences, languages, self)
        self._then = "overview"
        self._camera: Camera | None = None
        self._build()
        self._take_settings(preferences.settings)
        self._connect()
        self.top.set_present_visible(False)
        self.status.show_marks()
        self.retranslate()

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        self.workspace.in_force = settings
        self.top.search.set_keys(cap_of(CommandId.SEARCH, settings.keys))

    # Put together

    def _build(self) -> None:
        self.rail = Rail()
        self.rail.setObjectName("rail")
        self.top = TopBar()
        self.top.setObjectName("top_bar")
        self.top.present.setObjectName("present_safely")
        self.top.help.setObjectName("help_button")
        self.status = DeskStatus(self.rail, self.top, self.disk, self)
        makers: dict[str, Callable[[], QWidget]] = {
            "home": self._make_home,
            "sync": self._make_sync,
            "settings": self._make_settings,
        }
        self.pages = Pages(makers, self)
        right = QWidget()
        column = QVBoxLayout(right)
        space(column, 0, 0)
        column.addWidget(self.top)
        column.addWidget(self.status.lane)
        column.addWidget(self.watch.notices)
        column.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        space(row, 0, 0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self.messages = DeskMessages(
            right, self.pages, self.syncing, partial(self.show_page, "sync")
        )
        self.strip = self.messages.strip
        self.cards = DeskCards(self.pages, self.show_page, self.say, self)
        self.finder = Finder(self, self.preferences, lambda: self.around.session is not None)
        self.around = DeskFactory(self, self)

    def _make_home(self) -> QWidget:
        page = HomeScreen(self.home)
        page.continue_wanted.connect(self.continue_with)
        page.factory_wanted.connect(self.around.open)
        page.copy_wanted.connect(self.ask_copy)
        page.office_wanted.connect(partial(self.show_page, "settings"))
        self.syncing.listed.connect(page.show_sent)
        return page

    def _make_sync(self) -> QWidget:
        page = SyncScreen(self.syncing, self.jobs)
        page.question_wanted.connect(self.show_question)
        page.comment_wanted.connect(self.show_comment)
        page.assessment_wanted.connect(self.open_assessment)
        page.settings_wanted.connect(partial(self.show_page, "settings"))
        page.copy_wanted.connect(self.ask_copy_folder)
        page.pictures_later_chosen.connect(self._put_off_pictures)
        page.attach(self.session)
        self.watch.room_changed.connect(page.show_room)
        page.show_room(self.watch.room)
        return page

    @Slot(bool)
    def _put_off_pictures(self, later: bool) -> None:
        self.preferences.set(pictures_later=later)

    def _make_settings(self) -> QWidget:
        return SettingsScreen(self.settings, self.syncing)

    def _connect(self) -> None:
        self.rail.place_chosen.connect(self.show_page)
        self.top.back_wanted.connect(self.go_back)
        self.top.search_wanted.connect(self.finder.open)
        self.top.saved_wanted.connect(partial(self.show_page, "sync"))
        self.top.send_wanted.connect(partial(self.show_page, "sync"))
        self.top.present_wanted.connect(self.meeting_wanted)
        self.top.help_wanted.connect(self.help_wanted)
        self.watch.present_wanted.connect(self.meeting_wanted)
        self.top.menu_wanted.connect(self._open_menu)
        self.pages.page_shown.connect(self._name_page)
        self.pages.page_shown.connect(self._look_again)
        self.finder.question_wanted.connect(self.show_question)
        self.finder.paper_wanted.connect(self.show_paper)
        self.finder.interview_wanted.connect(self.show_interview)
        self.status.copy_wanted.connect(self.ask_copy_folder)
        self.status.said.connect(self.say)
        self.home.opened.connect(self._begin)
        theme_of(self).changed.connect(self._fit)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self.top.present.set_hint(
            self.tr(
                "Closes the notes and shows the findings to the factory. Your passphrase ends it."
            )
        )
        self._fill_rail()
        self.status.show_marks()
        self._name_page(self.pages.current)

    def _fill_rail(self) -> None:
        self.rail.clear()
        self.rail.add("home", self.tr("Home"), "home")
        if self.around.is_front:
            self.around.fill_rail()
        elif self.session is not None:
            self.rail.add("factory", self.tr("Factory"), "factory")
            self.rail.add_line()
            self.rail.add("overview", self.tr("Overview"), "list-checks")
            self.rail.add("questions", self.tr("Questions"), "clipboard-list")
            self.rail.add("interviews", self.tr("Interviews"), "users")
            self.rail.add("papers", self.tr("Papers"), "files")
            self.rail.add("photos", self.tr("Photos"), "images")
            self.rail.add("findings", self.tr("Findings"), "octagon-x")
            self.rail.add("report", self.tr("Report"), "clipboard-check")
        self.rail.add("sync", self.tr("Sync"), "cloud-upload", at_end=True)
        self.rail.add("settings", self.tr("Settings"), "settings", at_end=True)
        for name in self.rail.places():
            self.rail.button(name).setObjectName(f"rail_{name}")
        self.rail.set_current(self.pages.current)
        self._fit()
        self.status.show_badges()

    # Pages

    def start(self) -> None:
        """Show the first page."""
        self.show_page("home")

    def resume(self, assessment: str, page: str, factory: str = "") -> None:
        """Show the page where a person was before a lock: of a factory, else of an assessment."""
        self.show_page("home")
        if factory:
            self.around.open(factory, page)
            return
        is_place = page in _INSIDE and page not in _WITHOUT_PLACE
        self._then = page if is_place else "overview"
        self.home.open(assessment)

    def page_name(self) -> str:
        """The page in front, by the word people know it by."""
        current = self.pages.current
        if current in self.rail.places():
            return self.rail.button(current).text()
        page = self.pages.front()
        return page.page_title() if page is not None else ""

    def end(self) -> None:
        """Write what is typed and let go of the store; nothing is shown after this."""
        self.watch.stop()
        self.around.end()
        self.end_session()
        self.syncing.close()
        self.workspace.wait_for = self.preferences.wait_for = at_once
        self.disk.close()

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a page to the front. Pages of an assessment need an open one."""
        if name in _INSIDE and self.session is None:
            return
        if name in AROUND and (self.around.session is None or self._leads_elsewhere(name)):
            self.around.open_of_assessment(name)
            return
        self.around.leave()
        if self.session is not None:
            self.session.leaving.emit()
        question = self.session.current_question if self.session is not None else ""
        self.pages.show_page(name, question)

    def _leads_elsewhere(self, _name: str) -> bool:
        """Whether an assessment in front belongs to another factory than the one that is open."""
        around, inside = self.around.session, self.session
        if around is None or inside is None or self.pages.current not in _INSIDE:
            return False
        return inside.assessment.record.facts.factory != around.factory.factory

    @Slot()
    def show_urgent(self) -> None:
        """Show the urgent procedure, of the assessment worked on last when none is open."""
        if self.session is not None:
            self.show_page("urgent")
            return
        last = self.home.last()
        if last:
            self._then = "urgent"
            self.home.open(last)

    @Slot(str)
    def show_question(self, question: str) -> None:
        """Show one question in the workspace."""
        if self.session is not None:
            before = self.session.current_question
            self.session.leaving.emit()
            self.session.go_to(question)
            self.pages.show_page("questions", before)

    @Slot(str)
    def show_comment(self, question: str) -> None:
        """Show what head office wrote about a question; about the whole assessment for none."""
        if not question:
            self.show_page("sync")
            cast("SyncScreen", self.pages.page("sync")).from_office.focus_first()
            return
        self.show_question(question)
        if self.session is not None:
            cast("QuestionsScreen", self.pages.page("questions")).show_comments()

    @Slot(str)
    def show_urgent_of(self, question: str) -> None:
        """Show the urgent procedure, which takes this question along."""
        if self.session is not None:
            self.session.leaving.emit()
            self.session.go_to(question)
            self.show_page("urgent")
            cast("UrgentScreen", self.pages.page("urgent")).presenter.aim(question)

    def show_photo(self, evidence: str, among: tuple[str, ...] = ()) -> None:
        """Edit a photo; previous and next lead through `among`."""
        if self.session is not None:
            self.show_page("photo")
            cast("PhotoEditScreen", self.pages.page("photo")).show_photo(evidence, among)

    def take_photo(self, question: str | None = None) -> None:
        """Open the camera, for the question that is open unless told; empty is for none yet."""
        if self.session is not None:
            wanted = self.session.current_question if question is None else question
            cast("CameraScreen", self.pages.page("camera")).aim(wanted)
            self.show_page("camera")

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
        page = self.pages.made("questions")
        if question and page is not None:
            cast("QuestionsScreen", page).evidence.photo_added.emit(question)

    @Slot(str)
    def show_paper(self, paper: str) -> None:
        """Show one paper of the list."""
        self.show_page("papers")
        cast("PapersScreen", self.pages.page("papers")).presenter.choose(paper)

    @Slot(str)
    def show_interview(self, interview: str) -> None:
        """Show one interview; the notes are open, or it was not found."""
        self.show_page("interviews")
        presenter = cast("InterviewsScreen", self.pages.page("interviews")).presenter
        presenter.open()
        presenter.choose(interview)

    @Slot()
    def go_back(self) -> None:
        """Back to the page before."""
        step = self.pages.step_back()
        if step is None:
            return
        if self.session is not None and step.question:
            self.session.go_to(step.question)
        self.pages.show_page(step.page, remember=False)

    @Slot(str)
    def _look_again(self, name: str) -> None:
        if name == "home":
            self.syncing.refresh_list()

    @Slot(str)
    def _name_page(self, name: str) -> None:
        if (name in AROUND) != ("plan" in self.rail.places()):
            self._fill_rail()
        self.rail.set_current(name if name in self.rail.places() else "")
        self.top.set_back_visible(self.pages.can_go_back)
        page = self.pages.front()
        title = page.page_title() if page is not None else ""
        self.top.set_present_visible(self.session is not None and name not in AROUND)
        if name in AROUND:
            self.top.set_title(*self.around.title(title))
            return
        if self.session is None or name not in _INSIDE:
            self.top.set_title(title)
            return
        facts = self.session.assessment.record.facts
        today = self.workspace.clock.now().astimezone().date()
        cycle = cycle_line(facts, today)
        if title:
            short = self.tr("Cycle {cycle}, {page}")
            cycle = short.format(cycle=facts.cycle, page=title)
        # Isolates keep a name of another script from reordering the line.
        self.top.set_title(f"\u2068{facts.factory_name}\u2069", cycle)

    # One assessment

    @Slot(object)
    def _begin(self, assessment: OpenAssessment) -> None:
        self.end_session()
        set_aside()
        settings = self.preferences.settings
        language = settings.question_language or settings.language
        session = AssessmentSession(assessment, self.jobs, language=language, parent=self)
        self.session = session
        session.last_cycle.load()
        session.message.connect(self.messages.say)
        session.announced.connect(self.messages.announce)
        session.page_wanted.connect(self.show_page)
        wants = Wants(
            question=self.show_question,
            comment=self.show_comment,
            urgent=self.show_urgent_of,
            kind=self.show_kind,
            change=self._change,
            next_problem=self.next_problem_wanted.emit,
            meeting=self.meeting_wanted.emit,
            photo=self.show_photo,
            camera=self.take_photo,
            back=self.go_back,
            photo_taken=self._suggest_observation,
            make_camera=self._make_camera,
        )
        self.pages.add_makers(session_pages(session, wants))
        self._attach(session)
        self.watch.compare_clock(session.last_saved)
        session.photo_watch.start()
        self._fill_rail()
        then, self._then = self._then, "overview"
        self.top.set_present_visible(True)
        self.show_page(then)

    def _attach(self, session: AssessmentSession | None) -> None:
        self.status.attach(session)
        self.finder.attach(session)
        self.syncing.attach(session)
        self.cards.attach(session)
        page = self.pages.made("sync")
        if isinstance(page, SyncScreen):
            page.attach(session)

    @Slot(str)
    def continue_with(self, assessment: str) -> None:
        """Go on at the question that was left."""
        if self.session is not None and self.session.assessment.id == assessment:
            self.show_page("questions")
            return
        self._then = "questions"
        self.home.open(assessment)

    def open_assessment(self, assessment: str) -> None:
        """Show the overview of an assessment, opened if it is not."""
        if self.session is not None and self.session.assessment.id == assessment:
            self.show_page("overview")
            return
        self._then = "overview"
        self.home.open(assessment)

    def end_session(self) -> None:
        """Write what is typed, then close the open assessment."""
        session, self.session = self.session, None
        self._attach(None)
        if session is not None:
            session.close()
            self.pages.drop(_INSIDE)
            session.deleteLater()
            take_back()
        self.messages.forget()
        self._fill_rail()
        self.top.set_present_visible(False)

    @Slot(str)
    def show_kind(self, kind: str) -> None:
        """Show the questions of a kind, such as what is left."""
        if self.session is not None:
            self.show_page("questions")
            cast("QuestionsScreen", self.pages.page("questions")).show_kind(kind)

    @Slot(str)
    def _change(self, question: str) -> None:
        """Show the question of a finding; Save and next leads back to the findings once."""
        if self.session is not None:
            self.show_question(question)
            cast("QuestionsScreen", self.pages.page("questions")).return_to("findings")

    # Copies and messages

    @Slot()
    def ask_copy_folder(self) -> None:
        """Ask where a copy of the assessment goes, such as a stick, and save it there."""
        chooser = QFileDialog(self, self.tr("Save a copy to this folder"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self.save_copy)
        chooser.open()

    @Slot()
    def ask_copy(self) -> None:
        """Ask which copy of an assessment is taken in; Sync says what it brought."""
        self.show_page("sync")
        cast("SyncScreen", self.pages.page("sync")).ask_copy()

    @Slot(str)
    def save_copy(self, folder: str) -> None:
        """Save a copy of the open assessment into a folder."""
        if self.session is not None:
            self.syncing.save_copy(self.session.assessment, Path(folder))

    @Slot(str, object)
    def say(self, text: str, undo: Callable[[], object] | None = None, action: str = "") -> None:
        """Say what just happened, with Undo where it can be taken back, or another `action`."""
        self.messages.say(text, undo, action)

    # Who can see it

    def put_away(self) -> str:
        """Take every page down, with all that was searched or said. Returns the page in front."""
        current = self.pages.current
        self.messages.forget()
        self.finder.forget()
        self.pages.drop_all()
        return current

    def take_up(self, page: str) -> None:
        """Show a page again after `put_away`."""
        self.show_page(page or "home")

    # Size

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self.top.menu.mapToGlobal(self.top.menu.rect().bottomLeft()))

    def fill_menu(self, menu: QMenu) -> None:
        """Add every place, then Help: what the rail and the top bar have no room for."""
        for name in self.rail.places():
            menu.addAction(self.rail.button(name).text(), partial(self.show_page, name))
        menu.addSeparator()
        menu.addAction(self.top.help.text(), self.help_wanted.emit)

    @Slot()
    def _fit(self) -> None:
        scale = theme_of(self).scale
        tight = width_class(self.width(), scale) < WidthClass.NARROW or scale >= _MENU_SCALE
        tight = tight or self.height() < self.rail.least_height()
        self.rail.setVisible(not tight)
        self.top.set_menu_visible(tight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
