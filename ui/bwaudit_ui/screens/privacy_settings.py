"""The parts of Settings about who can see the screen, and about keys.

They must not change anything by themselves; they tell what a person chose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot

from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.keymap import commands_in_force, shown
from bwaudit_ui.runtime.shortcuts import CommandId
from bwaudit_ui.runtime.tokens import Colour, TextRole
from bwaudit_ui.widgets.buttons import Button
from bwaudit_ui.widgets.cards import Card
from bwaudit_ui.widgets.chips import Chip, FilterChip, FilterRow
from bwaudit_ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bwaudit.foundation.settings import Settings

_MINUTES: Final = (1, 2, 5, 10, 15, 30)


class PrivacySettings(Card):
    """When to lock, the key that covers, whether sources are shown.

    Signals:
        minutes_chosen(int): lock after so many minutes.
        sources_hidden(bool): do not show how a finding is known on the page of findings.
        keys_wanted(): the keys are to be changed.
    """

    minutes_chosen = Signal(int)
    sources_hidden = Signal(bool)
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(20, 12, parent)
        self._heading = Text(role=TextRole.HEADING)
        self._lock_label = Text(role=TextRole.STRONG, wrap=True)
        self._minutes = FilterRow()
        self._minutes.setObjectName("lock_minutes")
        for minutes in _MINUTES:
            self._minutes.add(str(minutes), FilterChip(""))
        self._cover_label = Text(role=TextRole.STRONG, wrap=True)
        self._cover_said = Text(ink=Colour.INK2, wrap=True)
        self._change = Button(name="-", icon="keyboard")
        self._change.set_compact(False)
        self._change.setObjectName("change_cover_key")
        self._sources_label = Text(role=TextRole.STRONG, wrap=True)
        self._sources_said = Text(ink=Colour.INK2, wrap=True)
        self._sources = Chip("", icon="eye-off")
        self._sources.setObjectName("hide_sources")
        for part in (
            self._heading,
            self._lock_label,
            self._minutes,
            self._cover_label,
            self._cover_said,
        ):
            self.body.addWidget(part)
        start = Qt.AlignmentFlag.AlignLeading
        self.body.addWidget(self._change, 0, start)
        self.body.addWidget(self._sources_label)
        self.body.addWidget(self._sources_said)
        self.body.addWidget(self._sources, 0, start)
        self._minutes.filter_chosen.connect(self._tell_minutes)
        self._sources.toggled.connect(self.sources_hidden)
        self._change.clicked.connect(self.keys_wanted)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Privacy"))
        self._lock_label.setText(self.tr("Lock when nobody is there for"))
        for minutes in _MINUTES:
            words = counted("PrivacySettings", "1 min", "%n min", minutes)
            self._minutes.chip(str(minutes)).set_words(words)
        self._cover_label.setText(self.tr("Cover the screen"))
        self._change.set_words(self.tr("Change this key"))
        self._sources_label.setText(self.tr("How you know"))
        self._sources_said.setText(
            self.tr("On the page of findings, somebody beside you could read who told you.")
        )
        self._sources.set_words(self.tr("Hide sources there"))

    def show_settings(self, settings: Settings) -> None:
        """Show what is set. Emits nothing."""
        nearest = min(_MINUTES, key=lambda each: abs(each - settings.lock_minutes))
        self._minutes.choose(str(nearest))
        self._sources.blockSignals(True)
        self._sources.setChecked(settings.hide_sources)
        self._sources.blockSignals(False)
        keys = {each.id: each.keys for each in commands_in_force(settings.keys)}
        cover = "  ".join(shown(each) for each in keys[CommandId.COVER])
        self._cover_said.setText(
            self.tr("{keys} covers the screen at once, in every window.").format(keys=cover)
            if cover
            else self.tr("No key covers the screen. Set one, so that you are fast enough.")
        )

    @Slot(str)
    def _tell_minutes(self, minutes: str) -> None:
        self.minutes_chosen.emit(int(minutes))


class KeySettings(Card):
    """Single keys on or off, and the way to all keys.

    Signals:
        single_chosen(bool): keys without Ctrl or Alt work, or not.
        keys_wanted(): the keys are to be changed.
    """

    single_chosen = Signal(bool)
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(20, 12, parent)
        self._heading = Text(role=TextRole.HEADING)
        self._said = Text(ink=Colour.INK2, wrap=True)
        self._single = Chip("", icon="keyboard")
        self._single.setObjectName("single_keys")
        self._all_said = Text(ink=Colour.INK2, wrap=True)
        self._all = Button(name="-", icon="keyboard")
        self._all.set_compact(False)
        self._all.setObjectName("change_keys")
        start = Qt.AlignmentFlag.AlignLeading
        self.body.addWidget(self._heading)
        self.body.addWidget(self._said)
        self.body.addWidget(self._single, 0, start)
        self.body.addWidget(self._all_said)
        self.body.addWidget(self._all, 0, start)
        self._single.toggled.connect(self.single_chosen)
        self._all.clicked.connect(self.keys_wanted)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        self._heading.setText(self.tr("Keys"))
        self._said.setText(self.tr("1 to 4, S, F and ? work without Ctrl or Alt, outside of text."))
        self._single.set_words(self.tr("Use single keys"))
        self._all.set_words(self.tr("Change keys"))

    def show_settings(self, settings: Settings) -> None:
        """Show what is set. Emits nothing."""
        self._single.blockSignals(True)
        self._single.setChecked(settings.single_keys)
        self._single.blockSignals(False)
        own = len(settings.keys)
        usual = self.tr("All commands have their usual keys.")
        changed = counted(
            "KeySettings",
            "1 command has a key of your own.",
            "%n commands have keys of your own.",
            own,
        )
        self._all_said.setText(changed if own else usual)
