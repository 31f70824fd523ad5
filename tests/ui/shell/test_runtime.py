"""Messages, languages, preferences, idle time and the keyboard map."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from bwaudit.foundation.errors import BundleError, BwAuditError, Code, Declined, VaultError
from bwaudit.foundation.sentences import MESSAGES, WHY_NOT_SAVED
from bwaudit.foundation.settings import Settings, load_settings
from bwaudit_ui.runtime.i18n import SOURCE, Languages, languages
from bwaudit_ui.runtime.idle import WARNING_SECONDS, IdleWatch
from bwaudit_ui.runtime.messages import CONTEXT, sources, spoken, unexpected
from bwaudit_ui.runtime.prefs import Dresser, Preferences
from bwaudit_ui.runtime.shortcuts import CommandId, commands, pages
from bwaudit_ui.runtime.tokens import Density, ThemeName

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bwaudit.foundation.paths import Folders
    from bwaudit_ui.runtime.theme import Theme

UNKIND = re.compile(r"\b(please|sorry|invalid|error|failed)\b|!", re.IGNORECASE)


class Loud(QTranslator):
    """Translates every message by shouting it, and nothing else."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        return f"[{source}]" if context == CONTEXT else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def loud(qapp: QApplication) -> Iterator[None]:
    translator = Loud()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_message_in_kind_words(code: Code) -> None:
    message = spoken(BwAuditError(code, tries=3, seconds=5, count=2, sentence="Enter a name"))
    assert message.title
    assert message.code == code.value
    assert not UNKIND.search(message.sentence)
    assert "{" not in message.sentence


@pytest.mark.parametrize("code", [code for code in Code if code is not Code.ANSWER_NOT_VALID])
def test_every_message_is_translated(code: Code, loud: None) -> None:
    assert spoken(BwAuditError(code)).title.startswith("[")


def test_every_sentence_is_named_for_translation() -> None:
    named = set(sources())
    for message in MESSAGES.values():
        assert {part for part in (message.what, message.safe, message.remedy) if part} <= named


def test_a_refusal_is_translated_before_its_slots_are_filled(loud: None) -> None:
    refusal = Declined("This must be {most} or less", most="{48} hours")
    assert str(refusal) == "This must be {48} hours or less [RUL-03]"
    assert spoken(refusal).title == "[This must be {48} hours or less]"


def test_why_a_copy_was_not_saved_is_said_in_the_same_language(loud: None) -> None:
    assert set(WHY_NOT_SAVED.values()) <= set(sources())
    refused = BundleError(Code.BUNDLE_NOT_SAVED, name="x", reason=WHY_NOT_SAVED[0])
    assert spoken(refused).title == f"[‘x’ was not saved: [{WHY_NOT_SAVED[0]}].]"


def test_the_title_is_the_first_sentence() -> None:
    message = spoken(BwAuditError(Code.DISK_FULL, time="10:42"))
    assert message.title == "Your last change is not saved"
    assert message.text == "The disk is full."
    assert message.remedy.startswith("Free 200 MB")


@pytest.mark.parametrize(
    ("tries", "sentence"),
    [
        (6, "6 tries left, then a 15 minute wait."),
        (1, "1 try left, then a 15 minute wait."),
    ],
)
def test_tries_are_counted_in_words(tries: int, sentence: str) -> None:
    assert spoken(VaultError(Code.WRONG_PASSPHRASE, tries=tries)).remedy == sentence


@pytest.mark.parametrize(
    ("seconds", "sentence"),
    [
        (1, "Wait 1 second, then try again."),
        (15, "Wait 15 seconds, then try again."),
        (900, "Wait 15 minutes, then try again."),
    ],
)
def test_a_wait_is_told_in_seconds_or_minutes(seconds: int, sentence: str) -> None:
    assert spoken(VaultError(Code.WAIT_BEFORE_NEXT_TRY, seconds=seconds)).remedy == sentence


def test_a_bug_is_told_without_a_traceback() -> None:
    message = unexpected("Photos")
    assert message.title == "Something went wrong in Photos"
    assert "answers are safe" in message.sentence


def test_english_is_there_without_any_translation(tmp_path: Path, qapp: QApplication) -> None:
    assert [language.code for language in languages(tmp_path)] == [SOURCE]
    chooser = Languages(qapp, tmp_path)
    chooser.choose("xx")
    assert chooser.code == SOURCE


def test_settings_are_kept_and_heard(folders: Folders, qtbot: QtBot) -> None:
    preferences = Preferences(folders.settings)
    assert preferences.is_new
    with qtbot.waitSignal(preferences.changed):
        preferences.set(theme="dark", lock_minutes=7)
    assert not Preferences(folders.settings).is_new
    kept = load_settings(folders.settings)
    assert (kept.theme, kept.lock_minutes) == ("dark", 7)


def test_settings_that_cannot_be_written_hold_and_say_so(tmp_path: Path, qtbot: QtBot) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    preferences = Preferences(in_the_way / "settings.toml")
    with qtbot.waitSignals([preferences.not_kept, preferences.changed]):
        preferences.set(theme="dark")
    assert preferences.settings.theme == "dark"


def test_text_steps_through_the_scale_and_back_to_normal(folders: Folders) -> None:
    preferences = Preferences(folders.settings)
    sizes = []
    for steps in (1, 1, -1, 0):
        preferences.step_text(steps)
        sizes.append(preferences.settings.text_scale)
    assert sizes == [110, 125, 110, 100]


def test_the_theme_follows_the_settings(folders: Folders, theme: Theme) -> None:
    preferences = Preferences(folders.settings)
    dresser = Dresser(preferences, theme, preferences)
    preferences.set(theme="daylight", text_scale=150, density="glove")
    assert (theme.name, theme.scale, theme.density) == (ThemeName.DAYLIGHT, 1.5, Density.GLOVE)
    preferences.set(**Settings().as_table())
    dresser.dress()
    assert (theme.scale, theme.density) == (1.0, Density.COMFORT)


class Hints(QObject):
    """What the system says of light and dark; a test turns it."""

    colorSchemeChanged = Signal()  # noqa: N815 - Qt's name
    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference

    def accessibility(self) -> Hints:
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast


def test_light_dark_and_contrast_follow_the_system_while_it_runs(
    folders: Folders, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = Hints()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: hints)
    preferences = Preferences(folders.settings)
    preferences.set(**Settings().as_table())
    Dresser(preferences, theme, preferences)
    seen = []
    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit()
    seen.append(theme.name)
    hints.contrast = Qt.ContrastPreference.HighContrast
    hints.contrastPreferenceChanged.emit()
    seen.append(theme.name)
    preferences.set(theme="light")  # a person chooses
    hints.colorSchemeChanged.emit()
    seen.append(theme.name)
    assert seen == [ThemeName.DARK, ThemeName.HIGH_CONTRAST, ThemeName.LIGHT]


class Seconds:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_idle_time_warns_then_expires(qtbot: QtBot) -> None:
    seconds, warnings = Seconds(), list[int]()
    watch = IdleWatch(5, seconds=seconds)
    watch.warned.connect(warnings.append)
    watch.start()
    seconds.now += 5 * 60 - WARNING_SECONDS - 1
    watch.look()
    assert warnings == []
    seconds.now += 1
    watch.look()
    assert warnings == [WARNING_SECONDS]
    seconds.now += WARNING_SECONDS
    with qtbot.waitSignal(watch.expired):
        watch.look()
    assert not watch.watching


def test_a_key_press_in_the_window_starts_the_time_anew(qtbot: QtBot) -> None:
    seconds = Seconds()
    window = QLineEdit()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    watch = IdleWatch(1, seconds=seconds)
    watch.start(window.windowHandle())
    seconds.now += 50
    watch.look()
    with qtbot.waitSignal(watch.resumed):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    seconds.now += 39
    with qtbot.assertNotEmitted(watch.warned):
        watch.look()
    assert window.text() == "a"


def test_a_window_opened_later_counts_too(qtbot: QtBot) -> None:
    seconds = Seconds()
    watch = IdleWatch(1, seconds=seconds)
    watch.start()
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    seconds.now += 50
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(watch.warned):
        watch.look()


def test_no_two_commands_share_a_key() -> None:
    keys = [key for command in commands() for key in command.keys]
    assert len(keys) == len(set(keys))


def test_every_command_is_listed_once_with_a_name_and_keys_qt_understands() -> None:
    listed = commands()
    assert {command.id for command in listed} == set(CommandId)
    assert len(listed) == len(CommandId)
    for command in listed:
        assert command.title
        assert all(not QKeySequence(key).isEmpty() for key in command.keys)


def test_pages_stand_in_the_order_of_their_keys() -> None:
    by_id = {command.id: command for command in commands()}
    digits = [keys[-1] for page in pages() if (keys := by_id[page].keys) and keys[-1][-1].isdigit()]
    assert len(digits) >= 7
    assert digits == sorted(set(digits))
