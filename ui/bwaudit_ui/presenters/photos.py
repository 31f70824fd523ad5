"""All evidence of a visit, to be looked through and sorted: one key a photo.

It must not draw or read a file; the use cases do.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from bwaudit.assessment.names import Entity
from bwaudit.assessment.terms import EvidenceUse
from bwaudit.foundation.errors import BwAuditError
from bwaudit.usecases import evidencing, redacting, sorting
from bwaudit_ui.models.photo_list import PhotoListModel
from bwaudit_ui.presenters.photo_import import PhotoImport
from bwaudit_ui.presenters.thumbnails import Thumbnails, decoded, photo_row
from bwaudit_ui.presenters.visit_text import closed_line
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.record import Evidence
    from bwaudit.assessment.terms import Judgement
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.workspace import Step
    from bwaudit_ui.presenters.kept_text import Kept
    from bwaudit_ui.presenters.session import AssessmentSession

_MOST_USED: Final = 6
_MOST_FOUND: Final = 5


class PhotoKind(StrEnum):
    """Which photos are shown."""

    ALL = "all"
    TO_SORT = "to_sort"
    USE = "use"
    LEAVE_OUT = "leave_out"
    FACES = "faces"
    NO_QUESTION = "no_question"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question a photo may belong to. `key` puts it there; 0 is none."""

    question: str
    number: str
    label: str
    judgement: Judgement | None
    key: int


class Photos(QObject):
    """The photos page: what is shown, which photo is current, where it goes.

    Signals:
        changed(): the list, the counts or the current photo are other.
        picture_changed(str, QImage): a photo was read: the current one or the one beside it.
    """

    changed = Signal()
    picture_changed = Signal(str, QImage)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind: PhotoKind | None = None
        self._current = ""
        self._used: list[str] = []
        self._shown: tuple[str, ...] = ()
        self._everything: tuple[Evidence, ...] = ()
        self._counts: Counter[PhotoKind] = Counter()
        self.rows = PhotoListModel(self)
        Thumbnails(session, self.rows)
        self.imports = PhotoImport(session, self)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(0)
        self._gather.timeout.connect(self.refresh)
        session.changed.connect(self._on_changed)
        session.stepped.connect(self._on_stepped)
        self.refresh()

    # What there is

    @property
    def kind(self) -> PhotoKind:
        """Which photos are shown: those to sort as long as there are any, unless chosen."""
        if self._kind is not None:
            return self._kind
        return PhotoKind.TO_SORT if self.count(PhotoKind.TO_SORT) else PhotoKind.ALL

    def choose_kind(self, kind: PhotoKind) -> None:
        """Show other photos."""
        self._kind = kind
        self.refresh()

    def count(self, kind: PhotoKind) -> int:
        """How many photos there are of a kind."""
        return self._counts[kind]

    @property
    def closed(self) -> bool:
        """Whether answers are closed, and with them the photos."""
        return bool(self.closed_line)

    @property
    def closed_line(self) -> str:
        """Since when answers are closed, and what opens them; empty while they are open."""
        return closed_line(self._session.assessment.record)

    @property
    def shown(self) -> tuple[str, ...]:
        """Ids of the photos shown, in order."""
        return self._shown

    @property
    def current(self) -> Evidence | None:
        """The photo in the loupe."""
        if not self._current:
            return None
        return self._session.evidence.one(self._current)

    @property
    def next_one(self) -> Evidence | None:
        """The photo after the current one, to compare with."""
        shown = self.shown
        if self._current not in shown:
            return None
        place = shown.index(self._current) + 1
        if place >= len(shown):
            return None
        return self._session.evidence.one(shown[place])

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        if not self._session.is_open:
            return
        recorded = self._session.assessment.record.all_evidence()
        self._everything = tuple(map(self._session.evidence.now, recorded))
        self._counts = Counter(
            kind for each in self._everything for kind in PhotoKind if _is(kind, each)
        )
        before = self.shown
        kind = self.kind
        wanted = [each for each in self._everything if _is(kind, each)]
        self.rows.set_photos([photo_row(self._session, each, by_time=True) for each in wanted])
        ids = self._shown = tuple(each.id for each in wanted)
        if self._current not in ids:
            self._choose(_following(self._current, before, ids))
        self.changed.emit()

    @Slot(object)
    def _on_changed(self, keys: frozenset[Key]) -> None:
        if any(entity in (Entity.EVIDENCE, Entity.ASSESSMENT) for entity, _, _ in keys):
            self._gather.start()

    @Slot(object)
    def _on_stepped(self, step: Step) -> None:
        """Go to the photo that Undo brought back: the next key is for it again."""
        about = {id_ for entity, id_, _ in step.before if entity == Entity.EVIDENCE}
        if len(about) == 1:
            self.refresh()
            for evidence in about.intersection(self.shown):
                self.choose(evidence)

    # Moving

    @Slot(str)
    def choose(self, evidence: str) -> None:
        """Put a photo into the loupe."""
        if evidence != self._current:
            self._choose(evidence)
            self.changed.emit()

    def _choose(self, evidence: str) -> None:
        self._current = evidence
        if evidence:
            self.read_picture(evidence)

    def step(self, by: int) -> None:
        """Go to the next photo, or the one before."""
        shown = self.shown
        if self._current in shown:
            place = shown.index(self._current) + by
            if 0 <= place < len(shown):
                self.choose(shown[place])

    def read_picture(self, evidence: str) -> None:
        """Read the report-size picture of a photo; `picture_changed` brings it."""
        assessment = self._session.assessment
        one = assessment.record.evidence(evidence)
        if one.to_be_drawn or not one.is_photo:
            self.picture_changed.emit(evidence, QImage())
            return

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[str, QImage]:
            return evidence, decoded(evidencing.report_photo(assessment, evidence))

        self._session.jobs.submit(
            "disk", work, on_success=self._on_picture, on_failure=self._fail, owner=self
        )

    def _on_picture(self, read: tuple[str, QImage]) -> None:
        self.picture_changed.emit(*read)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError):
            self._session.tell(spoken(problem).sentence)

    # Sorting

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """Three questions at most, best first, each with its key."""
        one = self.current
        if one is None:
            return ()
        used = [*self._used, self._session.current_question]
        found = sorting.suggest(self._session.assessment, one.id, used)
        return tuple(self._suggestion(question, key) for key, question in enumerate(found, 1))

    def _suggestion(self, question: str, key: int = 0) -> Suggestion:
        known = self._session.question(question)
        return Suggestion(
            question=question,
            number=known.number,
            label=known.text(self._session.language).label,
            judgement=self._session.assessment.record.answer(question).judgement,
            key=key,
        )

    def numbers_of(self, one: Evidence) -> tuple[str, ...]:
        """Numbers of the questions a photo is on."""
        known = self._session.assessment.questionnaire
        return tuple(
            self._session.question(each).number for each in sorted(one.questions) if each in known
        )

    @property
    def worked_on_then(self) -> bool:
        """Whether the first suggestion is a question that was answered when the photo was taken."""
        one = self.current
        record = self._session.assessment.record
        return one is not None and bool(sorting.worked_on_then(record, one))

    def find(self, words: str) -> tuple[Suggestion, ...]:
        """Questions by number or words, the best first."""
        wanted = words.casefold().split()
        if not wanted:
            return ()
        applies = self._session.assessment.applicable()
        found = []
        for question in self._session.assessment.questionnaire.questions:
            if question.id not in applies:
                continue
            text = question.text(self._session.language)
            whole = f"{question.number} {text.label} {text.text}".casefold()
            if all(word in whole for word in wanted):
                starts = not question.number.startswith(wanted[0])
                in_label = not all(word in text.label.casefold() for word in wanted)
                found.append((starts, in_label, question.id))
        # Sorting is stable: questions that match alike stay in the order of the tool.
        found.sort(key=lambda each: each[:2])
        return tuple(self._suggestion(question) for _, _, question in found[:_MOST_FOUND])

    def put_on_suggestion(self, key: int) -> None:
        """Put the photo on a suggested question, into the report, and go on. One key."""
        for suggestion in self.suggestions:
            if suggestion.key == key:
                self.put_on(suggestion.question)

    def put_on(self, question: str) -> None:
        """Put the photo on a question, into the report, and go on."""
        one, held = self.current, self._session.evidence
        if one is None:
            return
        evidence = one.id
        durable = self._session.decide(lambda: held.place(evidence, question))
        if durable is not None:
            self._used = [question, *(each for each in self._used if each != question)]
            del self._used[_MOST_USED:]
            if durable:
                number = self._session.question(question).number
                self._session.announced.emit(self.tr("Put on {number}").format(number=number))
            self._go_on(evidence)

    @Slot()
    def leave_out(self) -> None:
        """Leave the photo out of reports, and go on. Never deletes."""
        self._decide(EvidenceUse.LEAVE_OUT)

    @Slot()
    def use(self) -> None:
        """Take the photo into reports, and go on."""
        self._decide(EvidenceUse.USE)

    def _decide(self, decided: EvidenceUse) -> None:
        one, held = self.current, self._session.evidence
        if one is None:
            return
        evidence = one.id
        durable = self._session.decide(lambda: held.use(evidence, decided))
        if durable:
            used = decided is EvidenceUse.USE
            said = self.tr("In the report") if used else self.tr("Left out of the report")
            self._session.announced.emit(said)
        if durable is not None:
            self._go_on(evidence)

    def _go_on(self, evidence: str) -> None:
        """To the photo after this one; one that has left the list has made room already."""
        self.refresh()
        if self._current == evidence:
            self.step(1)

    @Slot()
    def hide_faces(self) -> None:
        """Hide every face of the photo, at once or as soon as the finder has looked."""
        one, held, watch = self.current, self._session.evidence, self._session.photo_watch
        if one is None or self.closed:
            return
        if watch.is_looking(one.id):
            watch.hide_when_found(one.id)
            return
        if not one.visible_faces:
            said = self.tr("No visible faces were found. Open the photo to hide a part by hand")
            self._session.tell(said)
            return
        evidence, marks, count = one.id, redacting.with_faces_hidden(one), len(one.visible_faces)
        if self._session.decide(lambda: held.mark(evidence, marks)):
            said = counted("Photos", "1 face hidden", "%n faces hidden", count)
            self._session.tell(said, self._session.undo)

    def describe(self, evidence: str, caption: str) -> None:
        """Take the words under a photo in reports; they are written when the keys rest."""
        self._session.evidence.type_caption(evidence, caption)

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now."""
        self._session.evidence.commit()

    def typed_caption(self, evidence: str) -> Kept | None:
        """What stands in the field of a caption instead of what is recorded."""
        return self._session.evidence.typed_caption(evidence)


def _is(kind: PhotoKind, one: Evidence) -> bool:
    match kind:
        case PhotoKind.ALL:
            return True
        case PhotoKind.FACES:
            return bool(one.visible_faces) and one.use is not EvidenceUse.LEAVE_OUT
        case PhotoKind.NO_QUESTION:
            return not one.questions
        case _:
            return one.use.value == kind.value


def _following(gone: str, before: tuple[str, ...], now: tuple[str, ...]) -> str:
    """Which photo is next when the current one left the list: the first after it that is there."""
    left = set(now)
    if gone in before:
        place = before.index(gone)
        for each in (*before[place + 1 :], *reversed(before[:place])):
            if each in left:
                return each
    return now[0] if now else ""
