"""Photos of a card, a phone or a folder: offered, copied in the background, counted.

Copies are checked and nothing on the card is ever changed. It must not know a widget.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bwaudit.foundation.errors import BwAuditError, Code
from bwaudit.usecases import offering, resuming
from bwaudit_ui.presenters.evidence import problem_sentences
from bwaudit_ui.presenters.intake import ImportState, Intake, Wanted
from bwaudit_ui.presenters.visit_text import photos_added, photos_known
from bwaudit_ui.runtime.i18n import counted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.evidencing import Added
    from bwaudit.usecases.offering import Offer
    from bwaudit.usecases.resuming import Unfinished
    from bwaudit_ui.presenters.session import AssessmentSession


class PhotoImport(QObject):
    """Brings photos in that are on no question yet.

    Signals:
        offered(Offer): a card or folder has so many new photos, perhaps none.
        changed(ImportState | None): copying goes on, or None: none does.
        said(tuple[str, ...]): sentences about what was not copied.
        finished(int, int): so many came in new, so many were here already.
        went_on(int): so many files of earlier imports are on their way now, perhaps none.
    """

    offered = Signal(object)
    changed = Signal(object)
    said = Signal(object)
    finished = Signal(int, int)
    went_on = Signal(int)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._intake = Intake(session, self.tr("Copying photos"), self.tr("Pasted picture.png"))
        self._intake.changed.connect(self.changed)
        self._intake.ended.connect(self._on_ended)
        self._intake.refused.connect(self._on_refused)
        self.offer: Offer | None = None
        self._more: Offer | None = None

    @property
    def busy(self) -> bool:
        """Whether photos are being copied."""
        return self._intake.now is not None

    @property
    def state(self) -> ImportState | None:
        """How far copying is; None while nothing is copied."""
        return self._intake.state

    @property
    def source(self) -> str:
        """The card or folder that is being copied, empty for files that were chosen."""
        return self._intake.now.source if self._intake.now is not None else ""

    def look(self, root: Path, name: str, *, asked: bool = False) -> None:
        """See what is new on a card or in a folder; `offered` says it. Who `asked` is also told
        that there is nothing."""
        assessment = self._session.assessment

        def work(_progress: Progress, cancel: CancelToken) -> Offer:
            return offering.look(assessment, root, name, cancel)

        self._session.jobs.submit(
            "disk",
            work,
            on_success=partial(self._on_offer, asked),
            on_failure=partial(self._pass_over, asked, name),
            owner=self,
        )

    def _on_offer(self, asked: bool, offer: Offer) -> None:
        self.offer = offer
        self.offered.emit(offer)
        if asked and not offer.new:
            said = self.tr("No new photos in {folder}")
            self._session.tell(said.format(folder=f"\u2068{offer.name}\u2069"))

    def _pass_over(self, asked: bool, name: str, _problem: Exception) -> None:
        """A card that came by itself and cannot be read offers nothing."""
        if asked:
            said = self.tr("{folder} cannot be read. Choose another folder")
            self._session.tell(said.format(folder=f"\u2068{name}\u2069"))

    def forget(self, root: Path) -> None:
        """The card is gone: what it offered with it."""
        if self.offer is not None and self.offer.root == root:
            self.offer = None
            self.offered.emit(offering.Offer(root, "", ()))

    @Slot()
    def take_offer(self) -> None:
        """Copy what was offered."""
        offer, self.offer = self.offer, None
        if offer is not None and offer.new:
            self._more = offer if offer.left else None
            self._intake.take(Wanted(paths=offer.new, root=offer.root, source=offer.name))

    def take_files(self, paths: Sequence[Path], source: str = "") -> None:
        """Copy these files."""
        if paths:
            self._intake.take(Wanted(paths=tuple(paths), source=source))

    def take_picture(self, picture: QImage) -> None:
        """Keep a picture without a file, as from the clipboard."""
        if not picture.isNull():
            self._intake.take(Wanted(picture=picture))

    def go_on(self) -> None:
        """Take in what a lock, a closed program or a crash left of earlier imports."""
        assessment = self._session.assessment

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[Unfinished, ...]:
            return resuming.unfinished(assessment)

        self._session.jobs.submit(
            "disk",
            work,
            on_success=self._take_unfinished,
            on_failure=lambda _problem: None,
            owner=self,
        )

    def _take_unfinished(self, found: tuple[Unfinished, ...]) -> None:
        session = self._session
        for each in found:
            if not each.paths:
                self._intake.forget(each.note)
                continue
            self._intake.take(Wanted(each.question, each.paths, note=each.note))
        if waiting := sum(len(each.paths) for each in found):
            session.tell(_goes_on(waiting))
        if gone := sum(each.gone for each in found):
            self.said.emit((_gone(gone),))
            if not waiting:
                session.tell(_gone(gone))
        self.went_on.emit(waiting)

    @Slot()
    def stop(self) -> None:
        """Stop copying. What was copied stays."""
        self._intake.stop()

    @Slot(object, object)
    def _on_ended(self, wanted: Wanted, added: Added) -> None:
        new = len(added.evidence) - added.duplicates
        if added.problems:
            self.said.emit(problem_sentences(added.problems, new))
        self.finished.emit(new, added.duplicates)
        said = [photos_added(new)] if new else []
        said += [photos_known(added.duplicates)] if added.duplicates else []
        if said:
            self._session.tell(". ".join(said))
        more = self._more
        if more is not None and more.root == wanted.root:
            self._more = None
            self.look(more.root, more.name)

    @Slot(object, object)
    def _on_refused(self, _wanted: Wanted, problem: Exception) -> None:
        if isinstance(problem, BwAuditError) and problem.code is not Code.CANCELLED:
            self.said.emit((self._session.sentence(problem).rstrip("."),))


def _goes_on(count: int) -> str:
    return counted(
        "PhotoImport",
        "1 photo was still to come in when your data was closed. It is added now",
        "%n photos were still to come in when your data was closed. They are added now",
        count,
    )


def _gone(count: int) -> str:
    return counted(
        "PhotoImport",
        "1 file that was to come in is not where it was. Connect its card, and add it again",
        "%n files that were to come in are not where they were. Connect their card, and add them "
        "again",
        count,
    )


def offer_sentence(offer: Offer, *, folder: bool = False) -> str:
    """What a card has: "46 new photos on card E:"; or a folder that a person chose."""
    count = len(offer.new)
    if folder:
        said = counted("PhotoImport", "1 new photo in {name}", "%n new photos in {name}", count)
    else:
        said = counted(
            "PhotoImport", "1 new photo on card {name}", "%n new photos on card {name}", count
        )
    said = said.format(name=f"\u2068{offer.name}\u2069")
    if not offer.left:
        return said
    more = counted(
        "PhotoImport",
        "{said}. 1 more is there, and is offered when these are in",
        "{said}. %n more are there, and are offered when these are in",
        offer.left,
    )
    return more.format(said=said)
