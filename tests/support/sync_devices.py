"""Real devices with small visits, and what a head office has of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from sqlmodel import col, select

from bwaudit.assessment.changes import main_stream
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.paths import Folders
from bwaudit.headoffice.tables import BlobRow, ChangeRow, PushRow
from bwaudit.imaging.scenes import SCENES, scene
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.usecases import answering, evidencing, opening, syncing, unlocking
from support.clocks import SetClock
from support.questionnaires import two_clusters
from support.visits import CHEAP, PASSPHRASE, PIN

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.headoffice.services import Services
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from bwaudit.usecases.workspace import OpenAssessment, Workspace

FINDING, FINE = "OS8.1", "OS8.2"


class SmallCatalogue(Catalogue):
    """Six questions instead of three hundred."""

    def newest(self, code: str, country: str) -> ResolvedQuestionnaire:
        del code, country
        return two_clusters()


@cache
def picture(number: int, width: int = 480) -> bytes:
    """A small photo, another for each number."""
    names = sorted(SCENES)
    return scene(
        names[number % len(names)],
        width=width,
        height=width * 3 // 4,
        seed=1 + number // len(names),
    )


@dataclass
class Device:
    """A device whose store can be closed and opened again."""

    folder: Path
    clock: SetClock = field(default_factory=SetClock)
    name: str = "R. Akter"

    def __post_init__(self) -> None:
        self._photos = 0
        self.folders = Folders.below(self.folder)
        self.workspace, _ = unlocking.set_up(
            self.folders,
            self.clock,
            name=self.name,
            passphrase=PASSPHRASE,
            notes_pin=PIN,
            cost=CHEAP,
        )
        self._equip()

    def _equip(self) -> Workspace:
        self.workspace.catalogue = SmallCatalogue([])
        self.workspace.line.random = lambda: 1.0
        return self.workspace

    def restart(self) -> Workspace:
        """Close everything and open it again, as after a night."""
        unlocking.lock(self.workspace)
        self.workspace = unlocking.unlock(self.folders, self.clock, PASSPHRASE)
        return self._equip()

    def close(self) -> None:
        unlocking.lock(self.workspace)

    def start(self, factory: str = "Sunrise Apparel Ltd") -> OpenAssessment:
        return opening.start(self.workspace, opening.StartDraft(factory, "Gazipur"))

    def photo(self, width: int = 480) -> bytes:
        """A photo this device has not taken before: the same one would not travel again."""
        self._photos += 1
        return picture(self._photos, width)

    def visit(self, photos: int = 1, width: int = 480) -> OpenAssessment:
        """A visit with a finding, an answer and some new photos on the finding."""
        visit = self.start()
        answering.judge(visit, FINDING, Judgement.NON_COMPLIANT)
        answering.describe(visit, FINDING, "The exit of the cutting floor is blocked.")
        answering.judge(visit, FINE, Judgement.COMPLIANT)
        for number in range(photos):
            evidencing.add_bytes(visit, self.photo(width), f"{number}.jpg", FINDING)
        return visit

    def again(self, visit: OpenAssessment) -> OpenAssessment:
        """The same assessment after a restart."""
        return opening.open_(self.workspace, visit.id)

    def press_send(self, visit: OpenAssessment | None = None, most: int = 8) -> int:
        """Select Send again and again until everything is received. Returns how often."""
        for times in range(1, most + 1):
            told = syncing.send(self.workspace, visit)
            if told.all_sent:
                return times
            self.clock.move(minutes=6)
        raise AssertionError(told)


@dataclass(frozen=True)
class Arrived:
    """What a head office has of an assessment."""

    changes: frozenset[str]
    files: frozenset[str]
    pushes: int
    levels: frozenset[str]


def arrived(office: Services, visit: OpenAssessment) -> Arrived:
    """Look into the office's own tables."""
    named = {file.blob for each in visit.record.all_evidence() for file in each.files()}
    with office.database.read() as session:
        changes = session.exec(
            select(ChangeRow.digest).where(ChangeRow.stream == main_stream(visit.id))
        ).all()
        files = session.exec(select(BlobRow.sha256).where(col(BlobRow.sha256).in_(named))).all()
        pushes = session.exec(select(PushRow).where(PushRow.assessment == visit.id)).all()
    return Arrived(
        frozenset(changes),
        frozenset(files),
        len(pushes),
        frozenset(push.level for push in pushes),
    )


def whole(visit: OpenAssessment, pushes: int = 1) -> Arrived:
    """What a head office has once everything of a visit came in, in one push."""
    journal = visit.workspace.store.journal
    return Arrived(
        frozenset(each.digest for each in journal.changes(main_stream(visit.id))),
        frozenset(file.blob for each in visit.record.all_evidence() for file in each.files()),
        pushes,
        frozenset({"complete"}),
    )
