"""Settings of this device that are more than a value: head office, report folder, language,
details for support. It must not put anything of an assessment into those details."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, qVersion

from bwaudit import __version__
from bwaudit.foundation.content import shipped_data, shipped_resources
from bwaudit.usecases import opening, safekeeping
from bwaudit_ui.runtime.i18n import called

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bwaudit.usecases.safekeeping import SafetyCopy
    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.presenters.device_forms import DeviceForms
    from bwaudit_ui.runtime.i18n import Language, Languages
    from bwaudit_ui.runtime.prefs import Preferences


@dataclass(frozen=True, slots=True)
class About:
    """What the program is made of, for the About part and for support."""

    version: str
    python: str
    qt: str
    system: str


class SettingsPresenter(QObject):
    """What the settings page shows and changes.

    Signals:
        changed(): a setting is other, here or elsewhere.
        restore_wanted(SafetyCopy): go back to a safety copy; the store must be closed for it.
    """

    changed = Signal()
    restore_wanted = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences,
        languages: Languages,
        forms: DeviceForms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.forms = forms
        self._workspace = workspace
        self._languages = languages
        preferences.changed.connect(self.changed)

    def set(self, **changes: Any) -> None:
        """Change settings; they hold at once."""
        self.preferences.set(**changes)

    def languages(self) -> tuple[Language, ...]:
        """Languages the interface can have."""
        return self._languages.available()

    def question_languages(self) -> tuple[Language, ...]:
        """Languages the questions are written in."""
        folders = shipped_data("questionnaires").glob("*/*/lang/*")
        return tuple(called(code) for code in sorted({each.name for each in folders}))

    def report_languages(self) -> tuple[tuple[Language, bool], ...]:
        """Languages reports are written in, and whether a person who speaks it has read all."""
        found = []
        for path in sorted(shipped_resources("report_texts").glob("*.yaml")):
            reviewed = "\nreviewed: true" in path.read_text("utf-8")
            found.append((called(path.stem), reviewed))
        return tuple(found)

    def choose_language(self, code: str) -> None:
        """Another language for the interface."""
        self._languages.choose(code)
        self.preferences.set(language=self._languages.code)

    @property
    def report_folder(self) -> Path:
        """Where exported reports go."""
        return self._workspace.report_folder

    def copies(self) -> tuple[SafetyCopy, ...]:
        """The safety copies on this disk, newest first."""
        return safekeeping.copies(self._workspace.folders)

    def free_room(self) -> int:
        """Free bytes on the disk of the store."""
        return safekeeping.free_room(self._workspace.folders)

    def now(self) -> datetime:
        """The time, as the clock of the program has it."""
        return self._workspace.clock.now()

    def about(self) -> About:
        """Versions, for people and for support."""
        return About(
            __version__,
            platform.python_version(),
            qVersion(),
            f"{platform.system()} {platform.release()} {platform.machine()}",
        )

    def diagnosis(self) -> str:
        """Lines for support: versions, settings and counts. No names, no answers, no addresses."""
        about, settings = self.about(), self.preferences.settings
        lines = opening.assessments(self._workspace)
        return "\n".join(
            (
                f"BW Audit {about.version}",
                f"Python {about.python}, Qt {about.qt}",
                f"{about.system}, {sys.platform}",
                f"theme {settings.theme}, text {settings.text_scale} %, {settings.density}, "
                f"language {settings.language}",
                f"assessments {len(lines)}, answers {sum(line.answered for line in lines)}",
                f"device {self._workspace.device.id[:8]}",
            )
        )
