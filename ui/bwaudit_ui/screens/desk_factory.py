"""The level of the factory: its pages, its rail, and the way between it and its assessments.

It puts pages together and decides nothing about a factory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import factories
from bwaudit_ui.presenters.factory import FactorySession
from bwaudit_ui.presenters.step_place import page_word
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit_ui.screens.desk_frame import Frame

PAGES = ("factory", "plan", "cycles", "advisory", "sharing")
"""The pages of a factory, in the order of the rail."""

_ICONS = {
    "factory": "factory",
    "plan": "clipboard-list",
    "cycles": "chart-column",
    "advisory": "graduation-cap",
    "sharing": "handshake",
}


class DeskFactory(QObject):
    """The factory that is open on a desk, if one is.

    Signals:
        attached(FactorySession | None): another one is open, or none.
    """

    attached = Signal(object)

    def __init__(self, desk: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._then = "factory"
        self.session: FactorySession | None = None

    @property
    def is_front(self) -> bool:
        """Whether a page of the factory is shown."""
        return self.session is not None and self._desk.pages.current in PAGES

    def fill_rail(self) -> None:
        """Put the places of the factory on the rail."""
        rail = self._desk.rail
        rail.add_line()
        for page in PAGES:
            button = rail.add(page, page_word(page), _ICONS[page])
            button.setObjectName(f"rail_{page}")

    @Slot(str)
    def open(self, factory: str, page: str = "factory") -> None:
        """Open a factory of this device at a page."""
        if self.session is not None and self.session.factory.factory == factory:
            self._desk.show_page(page)
            return
        self._then = page
        workspace = self._desk.workspace

        def work(_progress: Progress, _cancel: CancelToken) -> OpenFactory:
            return factories.open_(workspace, factory)

        self._desk.jobs.submit(
            "disk",
            work,
            on_success=self._begin,
            on_failure=self._fail,
            owner=self,
            what=self.tr("opening a factory"),
        )

    def open_of_assessment(self, page: str) -> None:
        """Open the factory of the assessment that is open, at a page."""
        if self._desk.session is not None:
            self.open(self._desk.session.assessment.record.facts.factory, page)

    def _begin(self, factory: OpenFactory) -> None:
        """Show a factory that was just opened, unless the one before it waits for the disk."""
        if self.session is not None and not self.session.leave():
            return
        self.end()
        desk = self._desk
        language = desk.preferences.settings.language
        session = FactorySession(factory, desk.jobs, language=language, parent=self)
        self.session = session
        session.message.connect(desk.say)
        session.page_wanted.connect(desk.show_page)
        session.assessment_wanted.connect(self._open_assessment)
        desk.pages.add_makers(self._makers(session))
        self.attached.emit(session)
        desk.show_page(self._then)

    def _makers(self, session: FactorySession) -> dict[str, Callable[[], QWidget]]:
        def factory() -> QWidget:
            from bwaudit_ui.screens.factory import FactoryScreen

            page = FactoryScreen(session)
            page.started.connect(self._open_assessment)
            return page

        def plan() -> QWidget:
            from bwaudit_ui.screens.plan import PlanScreen

            return PlanScreen(session)

        def cycles() -> QWidget:
            from bwaudit_ui.presenters.progress import ProgressPresenter
            from bwaudit_ui.screens.progress import ProgressScreen

            presenter = ProgressPresenter(
                session.workspace,
                session.jobs,
                session.factory.factory,
                language=session.language,
                parent=session,
            )
            page = ProgressScreen(presenter)
            page.said.connect(self._desk.say)
            return page

        def advisory() -> QWidget:
            from bwaudit_ui.screens.advisory import AdvisoryScreen

            return AdvisoryScreen(session)

        def sharing() -> QWidget:
            from bwaudit_ui.screens.sharing import SharingScreen

            return SharingScreen(session)

        return {
            "factory": factory,
            "plan": plan,
            "cycles": cycles,
            "advisory": advisory,
            "sharing": sharing,
        }

    @Slot(str)
    def _open_assessment(self, assessment: str) -> None:
        """Go to an assessment of this factory: its overview."""
        self.leave()
        self._desk.open_assessment(assessment)

    def look_again(self) -> None:
        """A page of the factory is coming to the front: show its assessments as they stand now."""
        if self.session is not None and not self.is_front:
            self.session.look_again()

    def leave(self) -> None:
        """Write what is typed: another page comes to the front."""
        if self.session is not None:
            self.session.leaving.emit()

    def end(self) -> None:
        """Write what is typed, then close the factory."""
        session, self.session = self.session, None
        if session is not None:
            session.close()
            self._desk.pages.drop(PAGES)
            session.deleteLater()
        self.attached.emit(None)

    def title(self, page: str) -> tuple[str, str]:
        """What the top bar says of a page: the factory, and the page."""
        name = self.session.factory.name if self.session is not None else ""
        # Isolates keep a name of another script from reordering the line.
        return f"\u2068{name}\u2069", page[:1].upper() + page[1:]

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError):
            self._desk.say(spoken(problem).title)
