"""Cards and phones that are plugged in while a visit is open: what is new on them is offered.

It must not copy anything by itself; a person says "Sort them".
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from bwaudit.usecases import resuming
from bwaudit_ui.presenters.photo_import import offer_sentence
from bwaudit_ui.runtime.volumes import VolumeWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.usecases.offering import Offer
    from bwaudit_ui.presenters.photo_import import PhotoImport
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.volumes import Volume
    from bwaudit_ui.screens.pages import Pages
    from bwaudit_ui.screens.photos import PhotosScreen


class DeskCards(QObject):
    """Watches for cards on behalf of a desk."""

    def __init__(
        self,
        pages: Pages,
        show_page: Callable[[str], object],
        say: Callable[[str, Callable[[], object], str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._show_page = show_page
        self._say = say
        self._session: AssessmentSession | None = None
        self._heard: PhotoImport | None = None
        self.watch = VolumeWatch(self)
        self.watch.arrived.connect(self._on_arrived)
        self.watch.left.connect(self._on_left)

    def attach(self, session: AssessmentSession | None) -> None:
        """A visit was opened, or closed."""
        self._session = session
        if session is None:
            self.watch.stop()
        elif self._is_open and resuming.any_left(session.assessment):
            # Cards are looked at afterwards: what is on its way would be offered once more.
            imports = self._imports()
            imports.went_on.connect(self._look_after)
            imports.go_on()
        else:
            self._look()

    @property
    def _is_open(self) -> bool:
        session = self._session
        return session is not None and session.assessment.record.facts.stage.open_for_answers

    @Slot(int)
    def _look_after(self, waiting: int) -> None:
        if waiting:
            self._imports().finished.connect(self._look)
        else:
            self._look()

    @Slot()
    def _look(self) -> None:
        if self._session is not None and not self.watch.is_on:
            for volume in self.watch.present:
                self._on_arrived(volume)
            self.watch.start()

    def _imports(self) -> PhotoImport:
        page = cast("PhotosScreen", self._pages.page("photos"))
        imports = page.presenter.imports
        if imports is not self._heard:  # the page is made anew after a meeting
            self._heard = imports
            imports.offered.connect(self._on_offer)
        return imports

    @Slot(object)
    def _on_arrived(self, volume: Volume) -> None:
        if self._is_open:
            self._imports().look(volume.root, volume.name)

    @Slot(object)
    def _on_left(self, volume: Volume) -> None:
        if self._session is not None and self._pages.made("photos") is not None:
            self._imports().forget(volume.root)

    @Slot(object)
    def _on_offer(self, offer: Offer) -> None:
        if offer.new and self._pages.current != "photos":
            said = f"{offer_sentence(offer)}."
            self._say(said, partial(self._sort, offer), self.tr("Sort them"))

    def _sort(self, offer: Offer) -> None:
        """Copy what is new, and show the page where it is sorted."""
        imports = self._imports()
        if imports.offer == offer:
            self._show_page("photos")
            imports.take_offer()
