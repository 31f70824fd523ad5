"""What the levels of the desk, an assessment and a factory, ask of the frame around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.usecases.workspace import Workspace
    from bwaudit_ui.presenters.home import Home
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import JobRunner
    from bwaudit_ui.runtime.prefs import Preferences
    from bwaudit_ui.screens.pages import Pages
    from bwaudit_ui.widgets.rail import Rail


class Frame(Protocol):
    """The window's frame, as its levels know it."""

    workspace: Workspace
    preferences: Preferences
    jobs: JobRunner
    home: Home
    rail: Rail
    pages: Pages

    @property
    def session(self) -> AssessmentSession | None:
        """The assessment that is open, if one is."""

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""

    def go_back(self) -> None:
        """Back to the page before."""

    def open_assessment(self, assessment: str) -> None:
        """Show the overview of an assessment."""

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what just happened."""
