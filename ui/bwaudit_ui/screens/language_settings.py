"""The parts of Settings about language and region: interface, questions, reports, digits.

They must not change anything by themselves; they tell what a person chose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QLocale, Signal, Slot

from bwaudit.foundation.settings import WeekBegins
from bwaudit_ui.runtime.dates import first_weekday, said_weekday
from bwaudit_ui.runtime.i18n import SOURCE
from bwaudit_ui.runtime.numerals import digits_of
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import FilterChip, FilterRow
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit.foundation.settings import Settings
    from bwaudit_ui.presenters.settings import SettingsPresenter

AS_USUAL: Final = "usual"
"""Key of a choice that follows another setting; it is kept as an empty text."""

_DIGITS = ("latin", "local")
_WEEK_BEGINS: Final = get_args(WeekBegins)


class LanguageSettings(Card):
    """Three languages: of the interface, of the questions, of reports.

    Signals:
        interface_chosen(str), questions_chosen(str), reports_chosen(str): a code; empty for the two
            last follows the interface and the country.
    """

    interface_chosen = Signal(str)
    questions_chosen = Signal(str)
    reports_chosen = Signal(str)

    def __init__(self, settings: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(20, 12, parent)
        self._settings = settings
        self._heading = Text(role=TextRole.HEADING)
        self._labels = [Text(role=TextRole.STRONG, wrap=True) for _ in range(3)]
        self._rows = [FilterRow() for _ in range(3)]
        self._said = [Text(ink=Colour.INK2, wrap=True) for _ in range(3)]
        for row, name in zip(
            self._rows, ("language", "question_language", "report_language"), strict=True
        ):
            row.setObjectName(name)
        for language in settings.languages():
            self._rows[0].add(language.code, FilterChip(language.name))
        for row in self._rows[1:]:
            row.add(AS_USUAL, FilterChip(""))
        for language in settings.question_languages():
            self._rows[1].add(language.code, FilterChip(language.name))
        self._reviewed = {}
        for language, reviewed in settings.report_languages():
            self._rows[2].add(language.code, FilterChip(language.name))
            self._reviewed[language.code] = reviewed
        self.body.addWidget(self._heading)
        for parts in zip(self._labels, self._rows, self._said, strict=True):
            for part in parts:
                self.body.addWidget(part)
        self._rows[0].filter_chosen.connect(self.interface_chosen)
        self._rows[1].filter_chosen.connect(self._tell_questions)
        self._rows[2].filter_chosen.connect(self._tell_reports)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Language"))
        words = (self.tr("Interface"), self.tr("Questions"), self.tr("Reports"))
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self._rows[1].chip(AS_USUAL).set_words(self.tr("As the interface"))
        self._rows[2].chip(AS_USUAL).set_words(
            self.tr("As the interface, where the country uses it")
        )
        self.show_settings(self._settings.preferences.settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set. Emits nothing."""
        own = (settings.language, settings.question_language, settings.report_language)
        for row, code in zip(self._rows, own, strict=True):
            known = code in row.all_keys()
            row.choose(code if known else AS_USUAL if row is not self._rows[0] else SOURCE)
        unread = self.tr("This translation was not reviewed by a native speaker.")
        self._said[0].setText("" if settings.language == SOURCE else unread)
        self._said[1].setText(
            self.tr("From the next assessment you open. English stands where a text is missing.")
        )
        chosen = settings.report_language
        reviewed = self._reviewed.get(chosen, True)
        self._said[2].setText("" if reviewed else unread)
        for line in self._said:
            line.setVisible(bool(line.text()))
        several = len(self._settings.question_languages()) > 1  # else there is nothing to choose
        for part in (self._labels[1], self._rows[1], self._said[1]):
            part.setVisible(several)

    @Slot(str)
    def _tell_questions(self, key: str) -> None:
        self.questions_chosen.emit("" if key == AS_USUAL else key)

    @Slot(str)
    def _tell_reports(self, key: str) -> None:
        self.reports_chosen.emit("" if key == AS_USUAL else key)


class RegionSettings(Card):
    """How numbers are written, and the day a week begins with.

    Signals:
        digits_chosen(str): latin or local.
        week_chosen(str): the day a week begins with, or language.
    """

    digits_chosen = Signal(str)
    week_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(20, 12, parent)
        self._heading = Text(role=TextRole.HEADING)
        self._digits_label = Text(role=TextRole.STRONG, wrap=True)
        self._digits = FilterRow()
        self._digits.setObjectName("digits")
        for key in _DIGITS:
            self._digits.add(key, FilterChip(""))
        self._digits_said = Text(ink=Colour.INK2, wrap=True)
        self._week_label = Text(role=TextRole.STRONG, wrap=True)
        self._week = FilterRow()
        self._week.setObjectName("week_begins")
        for key in _WEEK_BEGINS:
            self._week.add(key, FilterChip(""))
        for part in (self._heading, self._digits_label, self._digits, self._digits_said):
            self.body.addWidget(part)
        for part in (self._week_label, self._week):
            self.body.addWidget(part)
        self._digits.filter_chosen.connect(self.digits_chosen)
        self._week.filter_chosen.connect(self.week_chosen)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        locale = QLocale()
        self._heading.setText(self.tr("Region"))
        self._digits_label.setText(self.tr("Digits"))
        self._digits.chip("latin").set_words("\u20661 2 3\u2069")
        local = "\u20661 2 3\u2069".translate(digits_of(locale.name()))
        as_language = self.tr("As the language: {digits}")
        self._digits.chip("local").set_words(as_language.format(digits=local))
        self._digits_said.setText(
            self.tr("For what is shown. You can type digits of every script.")
        )
        self._week_label.setText(self.tr("A week begins on"))
        for key in _WEEK_BEGINS:
            day = said_weekday(first_weekday(key))
            as_language = self.tr("As the language: {day}").format(day=day)
            self._week.chip(key).set_words(as_language if key == "language" else day)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set. Emits nothing."""
        self._digits.choose(settings.digits)
        self._week.choose(settings.week_begins)
