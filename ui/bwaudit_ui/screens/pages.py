"""The pages of the desk: made when first shown, taken down with their assessment, with a way back.

Importing a page is left until it is wanted, so that the first page is there sooner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from bwaudit_ui.screens.taken_down import TakenDown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_MOST_STEPS = 50


@runtime_checkable
class AnyPage(Protocol):
    """What every page can do."""

    def activate(self) -> None:
        """It is shown: put the focus where work begins."""

    def retranslate(self) -> None:
        """Take the words of the language in force."""

    def page_title(self) -> str:
        """What the top bar says of it; empty where the page is the work itself."""


@dataclass(frozen=True, slots=True)
class Step:
    """Where a person was: a page, and a question if the page shows one."""

    page: str
    question: str = ""


class Pages(QStackedWidget):
    """Shows one page by name.

    Signals:
        page_shown(str): another page is in front.
    """

    page_shown = Signal(str)

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget) -> None:
        super().__init__(parent)
        self._makers: dict[str, Callable[[], QWidget]] = dict(makers)
        self._made: dict[str, QWidget] = {}
        self._current = ""
        self._steps: list[Step] = []

    @property
    def current(self) -> str:
        """Name of the page in front."""
        return self._current

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step before this one."""
        return bool(self._steps)

    def names(self) -> tuple[str, ...]:
        """Every page that can be shown now, made or not, in the order they were named."""
        return tuple(self._makers)

    def add_makers(self, makers: Mapping[str, Callable[[], QWidget]]) -> None:
        """Say how more pages are made."""
        self._makers.update(makers)

    def front(self) -> AnyPage | None:
        """The page in front."""
        page = self._made.get(self._current)
        return page if isinstance(page, AnyPage) else None

    def page(self, name: str) -> QWidget:
        """A page by name, made if it is not there yet."""
        found = self._made.get(name)
        if found is None:
            found = self._made[name] = self._makers[name]()
            if not found.objectName():
                found.setObjectName(f"page_{name}")
            self.addWidget(found)
        return found

    def made(self, name: str) -> QWidget | None:
        """A page if it is there already."""
        return self._made.get(name)

    def show_page(self, name: str, question: str = "", *, remember: bool = True) -> QWidget:
        """Bring a page to the front; `question` is the one shown until now, for the way back."""
        page = self.page(name)
        if self._current and self._current != name and remember:
            self._steps.append(Step(self._current, question))
            del self._steps[:-_MOST_STEPS]
        self._current = name
        self.setCurrentWidget(page)
        if isinstance(page, AnyPage):
            page.activate()
        self.page_shown.emit(name)
        return page

    def step_back(self) -> Step | None:
        """The step before, taken off the way."""
        return self._steps.pop() if self._steps else None

    def drop(self, names: Iterable[str]) -> None:
        """Take pages down and forget how they are made: what they showed is over, and nothing may
        hold on to it."""
        gone = set(names)
        self._take_down(gone)
        for name in gone & self._makers.keys():
            del self._makers[name]
        self._steps = [step for step in self._steps if step.page not in gone]

    def drop_all(self) -> None:
        """Take every page down; each is made anew when it is shown. The way back is kept."""
        # Now, and not when the loop comes round: a hidden page still speaks.
        for page in self._take_down(set(self._made)):
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)

    def _take_down(self, names: set[str]) -> list[QWidget]:
        gone = [self._made.pop(name) for name in names & self._made.keys()]
        for page in gone:
            self.removeWidget(page)
            page.hide()
            TakenDown(page)
            page.deleteLater()
        if self._current in names:
            self._current = ""
        return gone
