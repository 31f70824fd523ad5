"""Settings: looks, language, privacy, head office, reports, about. Every change works at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bwaudit.foundation.errors import Code
from bwaudit.foundation.text import visible
from bwaudit_ui.dialogs.folders import folder_chooser
from bwaudit_ui.dialogs.keys import KeysSheet
from bwaudit_ui.dialogs.licences import LicencesSheet
from bwaudit_ui.presenters.sync_text import belongs_to
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.screens.display_settings import DisplaySettings
from bwaudit_ui.screens.language_settings import LanguageSettings, RegionSettings
from bwaudit_ui.screens.page import Page
from bwaudit_ui.screens.privacy_settings import KeySettings, PrivacySettings
from bwaudit_ui.screens.secret_settings import SecretSettings
from bwaudit_ui.screens.storage_settings import StorageSettings
from bwaudit_ui.widgets.buttons import Button, ButtonKind
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.fields import Field, LineInput
from bwaudit_ui.widgets.held_form import HeldForm
from bwaudit_ui.widgets.lines import StateLine
from bwaudit_ui.widgets.reading_order import focus_first
from bwaudit_ui.widgets.spacing import bound, space
from bwaudit_ui.widgets.text import Text, breakable

if TYPE_CHECKING:
    from bwaudit.foundation.errors import BwAuditError
    from bwaudit_ui.presenters.settings import SettingsPresenter
    from bwaudit_ui.presenters.syncing import Syncing


_OF_THE_ADDRESS: Final = frozenset(
    {Code.UNREACHABLE, Code.NOT_HEAD_OFFICE, Code.LOGIN_NEEDED, Code.ADDRESS_NOT_SAFE}
)
"""What is told at the address and not at the code."""


class SettingsScreen(Page):
    """One column of cards."""

    def __init__(
        self, settings: SettingsPresenter, syncing: Syncing, parent: QWidget | None = None
    ) -> None:
        super().__init__(most_width=820, parent=parent)
        self.setObjectName("page_settings")
        self._settings = settings
        self._syncing = syncing
        self._heading = Text(role=TextRole.TITLE)
        self.display = DisplaySettings()
        self.column.addWidget(self._heading)
        self.column.addWidget(self.display)
        self._build_people()
        self._build_office()
        self._build_reports()
        self.storage = StorageSettings(settings)
        self.column.addWidget(self.storage)
        self._build_about()
        self.column.addStretch(1)
        self._connect()
        self._form = HeldForm(settings.forms, "head office", {"address": self._address}, self)
        self.retranslate()

    def _card(self, heading: Text) -> Card:
        card = Card(20, 12)
        card.body.addWidget(heading)
        self.column.addWidget(card)
        return card

    def _build_people(self) -> None:
        self.language = LanguageSettings(self._settings)
        self.region = RegionSettings()
        self.privacy = PrivacySettings()
        self.secrets = SecretSettings()
        self.keys = KeySettings()
        for card in (self.language, self.region, self.privacy, self.secrets, self.keys):
            self.column.addWidget(card)

    def _build_office(self) -> None:
        self._office_heading = Text(role=TextRole.HEADING)
        card = self._card(self._office_heading)
        self._office = StateLine("building-2", "")
        self._office.setObjectName("settings_enrolment")
        self._address = LineInput()
        self._address.setObjectName("office_address")
        self._address_field = Field("", self._address)
        self._code = LineInput()
        self._code.setObjectName("office_code")
        self._code_field = Field("", self._code)
        self._enrol = Button(kind=ButtonKind.PRIMARY, name="-")
        self._enrol.set_compact(False)
        self._enrol.setObjectName("enrol")
        bound(self._code, max_width=360)
        for part in (self._office, self._address_field, self._code_field):
            card.body.addWidget(part)
        card.body.addWidget(self._enrol, 0, Qt.AlignmentFlag.AlignLeading)

    def _build_reports(self) -> None:
        self._reports_heading = Text(role=TextRole.HEADING)
        card = self._card(self._reports_heading)
        self._folder = StateLine("folder", "")
        self._folder.setObjectName("report_folder")
        self._change = Button(name="-", icon="folder-open")
        self._change.set_compact(False)
        self._change.setObjectName("change_report_folder")
        card.body.addWidget(self._folder)
        card.body.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeading)

    def _build_about(self) -> None:
        self._about_heading = Text(role=TextRole.HEADING)
        card = self._card(self._about_heading)
        self._about = Text(ink=Colour.INK2, wrap=True)
        self._licences = Button(name="-", icon="book-open")
        self._licences.setObjectName("licences")
        self._copy = Button(name="-", icon="copy")
        self._copy.setObjectName("copy_diagnosis")
        lane = QHBoxLayout()
        space(lane, 0, 10)
        for button in (self._licences, self._copy):
            button.set_compact(False)
            lane.addWidget(button)
        lane.addStretch(1)
        card.body.addWidget(self._about)
        card.body.addLayout(lane)

    def _connect(self) -> None:
        settings = self._settings
        self.display.theme_chosen.connect(partial(self._keep, "theme"))
        self.display.scale_chosen.connect(partial(self._keep, "text_scale"))
        self.display.density_chosen.connect(partial(self._keep, "density"))
        self.language.interface_chosen.connect(settings.choose_language)
        self.language.questions_chosen.connect(partial(self._keep, "question_language"))
        self.language.reports_chosen.connect(partial(self._keep, "report_language"))
        self.region.digits_chosen.connect(partial(self._keep, "digits"))
        self.region.week_chosen.connect(partial(self._keep, "week_begins"))
        self.privacy.minutes_chosen.connect(partial(self._keep, "lock_minutes"))
        self.privacy.sources_hidden.connect(partial(self._keep, "hide_sources"))
        self.privacy.keys_wanted.connect(self._change_keys)
        self.keys.single_chosen.connect(partial(self._keep, "single_keys"))
        self.keys.keys_wanted.connect(self._change_keys)
        self._enrol.clicked.connect(self._try_enrol)
        self._code.returnPressed.connect(self._try_enrol)
        self._change.clicked.connect(self._ask_folder)
        self._licences.clicked.connect(self._show_licences)
        self._copy.clicked.connect(self._copy_diagnosis)
        settings.changed.connect(self._show)
        self._syncing.enrolled.connect(self._show_enrolled)
        self._syncing.refused.connect(self._refuse)
        self._syncing.working_changed.connect(self._show_working)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Settings"))
        self._office_heading.setText(self.tr("Head office"))
        self._address_field.set_label(self.tr("Address"))
        self._address_field.set_hint(self.tr("It begins with https://"))
        self._code_field.set_label(self.tr("One-time code"))
        self._code_field.set_hint(self.tr("Head office gives it to you. It works once"))
        self._enrol.set_words(self.tr("Connect this device"))
        self._reports_heading.setText(self.tr("Exported reports"))
        self._change.set_words(self.tr("Choose another folder"))
        self._about_heading.setText(self.tr("About"))
        about = self._settings.about()
        text = self.tr("BW Audit {version}. Python {python}, Qt {qt}. {system}.")
        self._about.setText(
            text.format(
                version=about.version, python=about.python, qt=about.qt, system=about.system
            )
        )
        self._licences.set_words(self.tr("Licences"))
        self._copy.set_words(self.tr("Copy details for support"))
        for card in (self.display, self.language, self.region, self.privacy, self.keys):
            card.retranslate()
        self.secrets.retranslate()
        self.storage.retranslate()
        self._show()
        self._show_office()

    def page_title(self) -> str:
        return self.tr("Settings")

    def activate(self) -> None:
        self._show()
        self._show_office()
        self._copy.set_words(self.tr("Copy details for support"))
        self.storage.refresh()
        focus_first(self)

    def focus_office(self) -> None:
        """Put the focus where head office is entered, and that into sight."""
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show(self) -> None:
        settings = self._settings.preferences.settings
        for card in (self.display, self.language, self.region, self.privacy, self.keys):
            card.show_settings(settings)
        self._folder.set_text(breakable(str(self._settings.report_folder)))
        if not self._address.text():
            self._address.set_text(settings.head_office)

    def _keep(self, name: str, value: object) -> None:
        self._settings.set(**{name: value})

    @Slot()
    def _change_keys(self) -> None:
        KeysSheet(self._settings.preferences, self.window()).open()

    # Head office

    @Slot()
    def _try_enrol(self) -> None:
        address = visible(self._address.text()).strip()
        code = visible(self._code.text()).strip()
        self._address_field.set_error("" if address else self.tr("Enter the address"))
        self._code_field.set_error("" if code else self.tr("Enter the code"))
        if address and code:
            self._syncing.enrol(address, code)

    @Slot()
    def _show_office(self) -> None:
        office = self._syncing.enrolment()
        if office is None:
            text = self.tr("This device does not know a head office yet. You can keep working.")
        else:
            text = belongs_to(office)
        self._office.set_text(text)

    @Slot()
    def _show_enrolled(self) -> None:
        office = self._syncing.enrolment()
        if office is not None:  # an address nobody answered at is kept with the form only
            self._settings.set(head_office=office.address)
        self._form.forget()
        self._code.clear()
        self._code_field.set_error("")
        self._show_office()

    @Slot(object)
    def _refuse(self, problem: BwAuditError) -> None:
        if self.isVisible():
            of_the_address = problem.code in _OF_THE_ADDRESS
            field = self._address_field if of_the_address else self._code_field
            field.set_error(f"{spoken(problem).sentence} {problem.code.value}")
            if of_the_address:
                self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _show_working(self, working: bool) -> None:
        self._enrol.setEnabled(not working)

    # Reports and about

    @Slot()
    def _ask_folder(self) -> None:
        chooser = folder_chooser(self.tr("Folder for exported reports"), self)
        chooser.fileSelected.connect(self.use_folder)
        chooser.open()

    @Slot(str)
    def use_folder(self, folder: str) -> None:
        """Export reports into another folder from now on."""
        self._settings.set(report_folder=folder)

    @Slot()
    def _show_licences(self) -> None:
        LicencesSheet(self.window()).open()

    @Slot()
    def _copy_diagnosis(self) -> None:
        QGuiApplication.clipboard().setText(self._settings.diagnosis())
        self._copy.set_words(self.tr("Details copied"))
