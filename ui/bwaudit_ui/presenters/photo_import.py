"""Photos of a card, a phone or a folder: offered, copied in the background, counted.

Copies are checked and nothing on the card is ever changed. It must not know a widget.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from bwaudit.foundation.errors import BwAuditError, Code
from bwaudit.usecases import evidencing, offering
from bwaudit_ui.presenters.evidence import ImportState, add_picture, problem_sentences
from bwaudit_ui.presenters.visit_text import photos_added, photos_known
from bwaudit_ui.runtime.i18n import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.evidencing import Added
    from bwaudit.usecases.offering import Offer
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.jobs import Job

_FIRST_ESTIMATE_MS: Final = 3_000


class PhotoImport(QObject):
    """Brings photos in that are on no question yet.

    Signals:
        offered(Offer): a card or folder has so many new photos, perhaps none.
        changed(ImportState | None): copying goes on, or None: none does.
        said(tuple[str, ...]): sentences about what was not copied.
        finished(int, int): so many came in new, so many were here already.
    """

    offered = Signal(object)
    changed = Signal(object)
    said = Signal(object)
    finished = Signal(int, int)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._since = QElapsedTimer()
        self.state: ImportState | None = None
        self.offer: Offer | None = None
        self.source = ""

    @property
    def busy(self) -> bool:
        """Whether photos are being copied."""
        return self._job is not None

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
            self.source = offer.name
            self._start(offer.new, offer.root)

    def take_files(self, paths: Sequence[Path], source: str = "") -> None:
        """Copy these files."""
        if paths:
            self.source = source
            self._start(tuple(paths), None)

    def take_picture(self, picture: QImage) -> None:
        """Keep a picture without a file, as from the clipboard."""
        if picture.isNull() or self._job is not None or not self._is_open():
            return
        assessment, name = self._session.assessment, self.tr("Pasted picture.png")
        self.source = ""
        self._tell(ImportState(0, 1, None))

        def work(_progress: Progress, _cancel: CancelToken) -> Added:
            return add_picture(assessment, picture, name)

        self._submit(work)

    def _start(self, paths: tuple[Path, ...], root: Path | None) -> None:
        if self._job is not None or not self._is_open():
            return
        self._since.start()
        self._tell(ImportState(0, len(paths), None))
        assessment = self._session.assessment

        def work(progress: Progress, cancel: CancelToken) -> Added:
            return evidencing.add_files(
                assessment, paths, root=root, progress=progress, cancel=cancel
            )

        self._submit(work)

    def _submit(self, work: Callable[[Progress, CancelToken], Added]) -> None:
        self._job = self._session.jobs.submit(
            "disk",
            work,
            on_success=self._finish,
            on_failure=self._fail,
            on_progress=self._progress,
            owner=self,
            what=self.tr("Copying photos"),
        )

    def _is_open(self) -> bool:
        return self._session.assessment.record.facts.stage.open_for_answers

    @Slot()
    def stop(self) -> None:
        """Stop copying. What was copied stays."""
        if self._job is not None:
            self._job.cancel()

    def _progress(self, done: int, total: int) -> None:
        spent = self._since.elapsed()
        left = None
        if done and spent >= _FIRST_ESTIMATE_MS:
            left = round(spent / done * (total - done) / 1000)
        self._tell(ImportState(done, total, left))

    def _tell(self, state: ImportState | None) -> None:
        self.state = state
        self.changed.emit(state)

    def _finish(self, added: Added) -> None:
        self._job = None
        self._tell(None)
        new = len(added.evidence) - added.duplicates
        if added.problems:
            self.said.emit(problem_sentences(added.problems, len(added.evidence)))
        self.finished.emit(new, added.duplicates)
        said = [photos_added(new)] if new else []
        said += [photos_known(added.duplicates)] if added.duplicates else []
        if said:
            self._session.tell(". ".join(said))

    def _fail(self, problem: Exception) -> None:
        self._job = None
        self._tell(None)
        if isinstance(problem, BwAuditError) and problem.code is not Code.CANCELLED:
            self.said.emit((self._session.sentence(problem).rstrip("."),))


def offer_sentence(count: int, name: str) -> str:
    """What a card has: "46 new photos on card E:"."""
    card = f"\u2068{name}\u2069"
    said = counted(
        "PhotoImport", "1 new photo on card {name}", "%n new photos on card {name}", count
    )
    return said.format(name=card)
