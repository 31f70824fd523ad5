"""The frame after unlocking: rail, top bar with the marks, pages, messages, palette, keys.

It puts pages and commands together and decides nothing about an assessment.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from bwaudit.usecases.workspace import at_once
from bwaudit_ui.dialogs.folders import folder_chooser
from bwaudit_ui.presenters.home import Home
from bwaudit_ui.presenters.settings import SettingsPresenter
from bwaudit_ui.presenters.syncing import Syncing
from bwaudit_ui.runtime.keymap import cap_of, keys_of
from bwaudit_ui.runtime.patience import SLOW_MS, PatientDisk
from bwaudit_ui.runtime.scaling import WidthClass, width_class
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.runtime.theme import theme_of
from bwaudit_ui.screens.desk_assessment import PAGES as INSIDE
from bwaudit_ui.screens.desk_assessment import DeskAssessment
from bwaudit_ui.screens.desk_cards import DeskCards
from bwaudit_ui.screens.desk_factory import PAGES as AROUND
from bwaudit_ui.screens.desk_factory import DeskFactory
from bwaudit_ui.screens.desk_messages import DeskMessages
from bwaudit_ui.screens.desk_secrets import DeskSecrets
from bwaudit_ui.screens.desk_status import DeskStatus
from bwaudit_ui.screens.desk_steps import DeskSteps
from bwaudit_ui.screens.desk_watch import DeskWatch
from bwaudit_ui.screens.finder import Finder
from bwaudit_ui.screens.home import HomeScreen
from bwaudit_ui.screens.pages import Pages
from bwaudit_ui.screens.settings import SettingsScreen
from bwaudit_ui.screens.sync import SyncScreen
from bwaudit_ui.screens.taken_down import TakenDown
from bwaudit_ui.widgets.frame import TopBar
from bwaudit_ui.widgets.rail import Rail
from bwaudit_ui.widgets.spacing import space

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from bwaudit.foundation.settings import Settings
    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.i18n import Languages
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.prefs import Preferences

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
        self.disk = PatientDisk(SLOW_MS, self)
        workspace.wait_for = preferences.wait_for = self.disk
        preferences.changed.connect(self._take_settings)
        self.home = Home(workspace, jobs, self)
        self.syncing = Syncing(workspace, jobs, parent=self)
        self.watch = DeskWatch(workspace, jobs, self)
        self.settings = SettingsPresenter(workspace, preferences, languages, self.home.forms, self)
        self._build()
        self._take_settings(preferences.settings)
        self._connect()
        self.top.set_present_visible(False)
        self.status.show_marks()
        self.retranslate()

    @property
    def session(self) -> AssessmentSession | None:
        """The assessment that is open, if one is."""
        return self.inside.session

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        self.workspace.in_force = settings
        top = self.top
        own = settings.keys
        top.search.set_keys(cap_of(CommandId.SEARCH, own), keys_of(CommandId.SEARCH, own))
        top.back.set_keys(keys_of(CommandId.BACK, own))
        top.present.set_keys(keys_of(CommandId.PRESENT, own))
        top.help.set_keys(keys_of(CommandId.HELP, own))

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
        self.inside = DeskAssessment(self, self)
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
        self.secrets = DeskSecrets(self.workspace, self.jobs, self.watch.notices, self.say, self)
        self.cards = DeskCards(self.pages, self.show_page, self.say, self)
        self.finder = Finder(self, self.preferences, lambda: self.around.session is not None)
        self.around = DeskFactory(self, self)
        self.steps = DeskSteps(self, self.inside, self)

    def _make_home(self) -> QWidget:
        page = HomeScreen(self.home)
        page.continue_wanted.connect(self.inside.go_on)
        page.assessment_wanted.connect(self.inside.open)
        page.factory_wanted.connect(self.around.open)
        page.copy_wanted.connect(self.ask_copy)
        page.office_wanted.connect(self.show_office_settings)
        self.syncing.listed.connect(page.show_sent)
        return page

    def _make_sync(self) -> QWidget:
        page = SyncScreen(self.syncing, self.jobs)
        page.question_wanted.connect(self.inside.show_question)
        page.comment_wanted.connect(self.inside.show_comment)
        page.assessment_wanted.connect(self.inside.open)
        page.settings_wanted.connect(self.show_office_settings)
        page.copy_wanted.connect(self.ask_copy_folder)
        page.pictures_later_chosen.connect(self._put_off_pictures)
        page.attach(self.session)
        self.watch.room_changed.connect(page.copies.show_room)
        page.copies.show_room(self.watch.room)
        return page

    @Slot(bool)
    def _put_off_pictures(self, later: bool) -> None:
        self.preferences.set(pictures_later=later)

    @Slot()
    def show_office_settings(self) -> None:
        """Show where the address of head office and its code are entered."""
        self.show_page("settings")
        cast("SettingsScreen", self.pages.page("settings")).focus_office()

    def _make_settings(self) -> QWidget:
        page = SettingsScreen(self.settings, self.syncing)
        page.secrets.passphrase_wanted.connect(self.secrets.change_passphrase)
        page.secrets.pin_wanted.connect(self.secrets.change_pin)
        page.secrets.code_wanted.connect(self.secrets.make_code)
        return page

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
        self.finder.question_wanted.connect(self.inside.show_question)
        self.finder.paper_wanted.connect(self.inside.show_paper)
        self.finder.interview_wanted.connect(self.inside.show_interview)
        self.status.copy_wanted.connect(self.ask_copy_folder)
        self.watch.copy_wanted.connect(self.ask_copy_folder)
        self.status.said.connect(self.say)
        self.status.refusing.connect(self.watch.say_refused)
        self.home.opened.connect(self.inside.begin)
        self.inside.attached.connect(self._attach)
        self.around.attached.connect(self.status.attach_around)
        self.around.attached.connect(self.steps.attach_around)
        self.around.attached.connect(self.syncing.attach_around)
        self.inside.meeting_wanted.connect(self.meeting_wanted)
        self.inside.next_problem_wanted.connect(self.next_problem_wanted)
        self.home.practice_ended.connect(self.syncing.refresh_list)
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
        self.watch.retranslate()
        self.secrets.retranslate()
        self._name_page(self.pages.current)

    def _fill_rail(self) -> None:
        self.rail.clear()
        self.rail.add("home", self.tr("Home"), "home")
        if self.around.is_front:
            self.around.fill_rail()
        elif self.session is not None:
            self.inside.fill_rail()
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
        self.secrets.show_used_code()

    def resume(self, assessment: str, page: str, factory: str = "") -> None:
        """Show the page where a person was before a lock: of a factory, else of an assessment."""
        self.start()
        if factory:
            self.around.open(factory, page)
        else:
            self.inside.open(assessment, page)

    def page_name(self) -> str:
        """The page in front, by the word people know it by."""
        current = self.pages.current
        if current in self.rail.places():
            return self.rail.button(current).text()
        page = self.pages.front()
        return page.page_title() if page is not None else ""

    def write_all(self) -> bool:
        """Write what is typed and what waits. False when something is not durable yet."""
        self.home.forms.commit()
        opened = (self.session, self.around.session)
        durable = [each.write_all() for each in opened if each is not None]
        return all(durable)

    def end(self) -> None:
        """Write what is typed and let go of the store; nothing is shown after this."""
        TakenDown(self)
        self.watch.stop()
        self.secrets.put_down()
        self.around.end()
        self.inside.end()
        self.syncing.close()
        self.workspace.wait_for = self.preferences.wait_for = at_once
        self.disk.close()

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a page to the front. Pages of an assessment need an open one."""
        if name in INSIDE and self.session is None:
            return
        if name in AROUND and (self.around.session is None or self._leads_elsewhere()):
            self.around.open_of_assessment(name)
            return
        if name in AROUND:
            self.around.look_again()
        self.around.leave()
        self.inside.leave()
        question = self.session.current_question if self.session is not None else ""
        self.pages.show_page(name, question)

    def _leads_elsewhere(self) -> bool:
        """Whether an assessment in front belongs to another factory than the one that is open."""
        around, inside = self.around.session, self.session
        if around is None or inside is None or self.pages.current not in INSIDE:
            return False
        return inside.assessment.record.facts.factory != around.factory.factory

    @Slot()
    def show_urgent(self) -> None:
        """Show the urgent procedure, of the assessment worked on last when none is open."""
        if self.session is not None:
            self.show_page("urgent")
        elif last := self.home.last():
            self.inside.open(last, "urgent")

    def open_assessment(self, assessment: str) -> None:
        """Show the overview of an assessment, opened if it is not."""
        self.inside.open(assessment)

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
        self.status.show_front(around=name in AROUND)
        self.top.set_back_visible(self.pages.can_go_back)
        page = self.pages.front()
        title = page.page_title() if page is not None else ""
        self.top.set_present_visible(self.session is not None and name not in AROUND)
        if name in AROUND:
            self.top.set_title(*self.around.title(title))
            return
        if self.session is None or name not in INSIDE:
            self.top.set_title(title)
            return
        self.top.set_title(*self.inside.title(self.session, title))

    @Slot(object)
    def _attach(self, session: AssessmentSession | None) -> None:
        """Follow another assessment, or none."""
        self.status.attach(session)
        self.finder.attach(session)
        self.steps.attach(session)
        self.syncing.attach(session)
        self.cards.attach(session)
        page = self.pages.made("sync")
        if isinstance(page, SyncScreen):
            page.attach(session)
        if session is None:
            self.messages.forget()
        else:
            session.message.connect(self.messages.say)
            session.announced.connect(self.messages.announce)
            self.watch.compare_clock(session.last_saved)
        self._fill_rail()
        self.top.set_present_visible(session is not None)

    # Copies and messages

    @Slot()
    def ask_copy_folder(self) -> None:
        """Ask where a copy of the assessment goes, such as a stick, and save it there."""
        chooser = folder_chooser(self.tr("Save a copy to this folder"), self)
        chooser.fileSelected.connect(self.save_copy)
        chooser.open()

    @Slot()
    def ask_copy(self) -> None:
        """Ask which copy of an assessment is taken in; Sync says what it brought."""
        self.show_page("sync")
        cast("SyncScreen", self.pages.page("sync")).copies.ask_copy()

    @Slot(str)
    def save_copy(self, folder: str) -> None:
        """Save a copy of the open assessment into a folder; of the factory when that is in front,
        or nothing else is open."""
        around, inside = self.around.session, self.session
        if around is not None and (inside is None or self.around.is_front):
            self.syncing.save_copy(around.factory, Path(folder))
        elif inside is not None:
            self.syncing.save_copy(inside.assessment, Path(folder))

    @Slot(str, object)
    def say(self, text: str, undo: Callable[[], object] | None = None, action: str = "") -> None:
        """Say what just happened, with Undo where it can be taken back, or another `action`."""
        self.messages.say(text, undo, action)

    # Who can see it

    def put_away(self) -> str:
        """Take every page down, with all that was searched or said. Returns the page in front."""
        current = self.pages.current
        self.secrets.put_down()
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
