"""One photo while it is edited: its marks step by step, the faces beside it, what becomes of it.

Steps are undone here until the photo is saved; then the whole edit is one step of the visit. It
must not draw: the stage shows marks, the copies are made in the background.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from bwaudit.assessment.photo_marks import (
    FULL,
    Box,
    MarkKind,
    PhotoMark,
    is_hidden,
    is_no_face,
    visible_faces,
)
from bwaudit.assessment.terms import EvidenceUse
from bwaudit.foundation.errors import BwAuditError
from bwaudit.foundation.ids import new_id
from bwaudit.usecases import evidencing
from bwaudit_ui.presenters.thumbnails import decoded
from bwaudit_ui.runtime.messages import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.photo_marks import Point
    from bwaudit.assessment.record import Evidence
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit_ui.presenters.session import AssessmentSession

_MIDDLE: Final = Box(4000, 4000, 6000, 6000)
_LEAST: Final = 100
Marks = tuple[PhotoMark, ...]


def _said(marks: Marks) -> str:
    return json.dumps({mark.id: mark.as_json() for mark in marks})


def _marks(said: str) -> Marks:
    read = (PhotoMark.from_json(key, value) for key, value in json.loads(said).items())
    return tuple(mark for mark in read if mark is not None)


@dataclass(frozen=True, slots=True)
class FaceLine:
    """One line of the list beside the picture: a face that was found, or a part hidden by hand."""

    key: str
    number: int
    by_hand: bool
    hidden: bool
    box: Box


class PhotoEditor(QObject):
    """Edits one photo after another.

    Signals:
        shown(): another photo is edited.
        picture_changed(QImage): the photo without marks; null while it is read, and for a paper.
        marks_changed(): marks, faces, selection, or what can be undone are other.
        failed(str): a sentence: the photo cannot be read.
    """

    shown = Signal()
    picture_changed = Signal(QImage)
    marks_changed = Signal()
    failed = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._evidence = ""
        self._among: tuple[str, ...] = ()
        self._steps: list[Marks] = [()]
        self._at = 0
        self._hide_when_found = False
        self.selected = ""
        session.photo_watch.looked.connect(self._on_looked)
        session.leaving.connect(self.save)
        session.changed.connect(self._on_changed)

    # Which photo

    @property
    def one(self) -> Evidence:
        """The photo that is edited."""
        return self._session.evidence.one(self._evidence)

    @property
    def is_open(self) -> bool:
        """Whether a photo is being edited."""
        return bool(self._evidence)

    @property
    def closed(self) -> bool:
        """Whether answers are closed, and with them the photos."""
        return not self._session.assessment.record.facts.stage.open_for_answers

    @property
    def place(self) -> tuple[int, int]:
        """Which photo of how many, from 1."""
        if self._evidence not in self._among:
            return 1, 1
        return self._among.index(self._evidence) + 1, len(self._among)

    def open(self, evidence: str, among: Sequence[str] = ()) -> None:
        """Edit a photo; previous and next lead through `among`. What was open is saved."""
        self.save()
        self._evidence = evidence
        self._among = tuple(among) or self._neighbours()
        self._steps, self._at, self.selected = self._begun(), 0, ""
        self._at = len(self._steps) - 1
        self._hide_when_found = False
        self._session.photo_watch.look_first(evidence)
        self.picture_changed.emit(QImage())
        self.shown.emit()
        self.marks_changed.emit()
        assessment = self._session.assessment

        def work(_progress: Progress, _cancel: CancelToken) -> tuple[str, QImage]:
            return evidence, decoded(evidencing.plain_photo(assessment, evidence))

        self._session.jobs.submit(
            "disk", work, on_success=self._show_picture, on_failure=self._fail, owner=self
        )

    def _neighbours(self) -> tuple[str, ...]:
        held = self._session.evidence
        for question in sorted(self.one.questions):
            if question == self._session.current_question or len(self.one.questions) == 1:
                return tuple(each.id for each in held.of_question(question))
        return (self._evidence,)

    def step(self, by: int) -> bool:
        """Go to the next photo, or the one before."""
        place = self.place[0] - 1 + by
        if not 0 <= place < len(self._among):
            return False
        self.open(self._among[place], self._among)
        return True

    def _show_picture(self, read: tuple[str, QImage]) -> None:
        evidence, picture = read
        if evidence == self._evidence:
            self.picture_changed.emit(picture)

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, BwAuditError):
            self.failed.emit(spoken(problem).sentence)

    # Marks

    @property
    def marks(self) -> Marks:
        """The marks as they are now, saved or not."""
        return self._steps[self._at]

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self.is_open and self.marks != self._steps[0]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at < len(self._steps) - 1

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self.can_undo:
            self._at -= 1
            self._settle()

    @Slot()
    def redo(self) -> None:
        """Do a step that was taken back again."""
        if self.can_redo:
            self._at += 1
            self._settle()

    def _take(self, marks: Marks) -> None:
        if marks == self.marks or self.closed:
            return
        self._steps = [*self._steps[: self._at + 1], marks]
        self._at += 1
        self._settle()

    @property
    def _form(self) -> str:
        return f"marks:{self._evidence}"

    def _begun(self) -> list[Marks]:
        """The steps to begin with: what is recorded, or what a person drew on before the program
        was ended, and what they drew."""
        held = self._session.drafts.texts(self._form)
        if not held or self.closed:
            return [self.one.marks]
        return [_marks(held["before"]), _marks(held["drawn"])]

    def _settle(self) -> None:
        if self.changed:
            texts = {"before": _said(self._steps[0]), "drawn": _said(self.marks)}
            self._session.drafts.type(self._form, texts)
        elif self.is_open:
            self._session.drafts.forget(self._form)
        if self.selected not in {mark.id for mark in self.marks}:
            self.selected = ""
        self.marks_changed.emit()

    def add(self, kind: MarkKind, points: Sequence[Point], text: str = "") -> str:
        """Draw one more mark, and select it. A second crop takes the place of the first."""
        mark = PhotoMark(new_id(), kind, tuple(points), text)
        others = self.marks
        if kind is MarkKind.CROP:
            others = tuple(each for each in others if each.kind is not MarkKind.CROP)
        self.selected = mark.id
        self._take((*others, mark))
        return mark.id

    def add_in_the_middle(self, kind: MarkKind) -> None:
        """Draw without a pointer; arrow keys do the rest."""
        box = Box(500, 500, FULL - 500, FULL - 500) if kind is MarkKind.CROP else _MIDDLE
        if kind is MarkKind.TEXT:
            self.add(kind, box.corners[:1], self.tr("Text"))
        elif kind is MarkKind.ARROW:
            self.add(kind, ((box.left, box.bottom), (box.right, box.top)))
        else:
            self.add(kind, box.corners)

    def select(self, mark: str) -> None:
        """Make a mark the one that keys act on."""
        if mark != self.selected:
            self.selected = mark
            self.marks_changed.emit()

    def reshape(self, mark: str, points: Sequence[Point]) -> None:
        """Give a mark other points."""
        self.selected = mark
        self._change(mark, lambda one: replace(one, points=tuple(points)))

    def write_text(self, mark: str, text: str) -> None:
        """Give a text other words."""
        self._change(mark, lambda one: replace(one, text=text))

    def _change(self, mark: str, change: Callable[[PhotoMark], PhotoMark]) -> None:
        self._take(tuple(change(one) if one.id == mark else one for one in self.marks))

    def nudge(self, right: int, down: int) -> None:
        """Move the selected mark, as far as the photo goes."""
        box = self._selected_box()
        if box is None:
            return
        right = max(-box.left, min(FULL - box.right, right))
        down = max(-box.top, min(FULL - box.bottom, down))
        self._change(
            self.selected,
            lambda one: replace(one, points=tuple((x + right, y + down) for x, y in one.points)),
        )

    def stretch(self, wider: int, taller: int) -> None:
        """Move the far corner of the selected mark."""
        box = self._selected_box()
        if box is None:
            return
        right = max(box.left + _LEAST, min(FULL, box.right + wider))
        bottom = max(box.top + _LEAST, min(FULL, box.bottom + taller))

        def scaled(one: PhotoMark) -> PhotoMark:
            wide, tall = max(1, box.width), max(1, box.height)
            return replace(
                one,
                points=tuple(
                    (
                        box.left + (x - box.left) * (right - box.left) // wide,
                        box.top + (y - box.top) * (bottom - box.top) // tall,
                    )
                    for x, y in one.points
                ),
            )

        self._change(self.selected, scaled)

    def _selected_box(self) -> Box | None:
        return next((mark.box for mark in self.marks if mark.id == self.selected), None)

    def remove(self, mark: str = "") -> None:
        """Take a mark away, the selected one unless told."""
        wanted = mark or self.selected
        self._take(tuple(each for each in self.marks if each.id != wanted))

    # Faces

    @property
    def looking(self) -> bool:
        """Whether the finder is still at it."""
        return self.is_open and self._session.photo_watch.is_looking(self._evidence)

    @property
    def has_finder(self) -> bool:
        """Whether faces are found on this device."""
        return self._session.photo_watch.has_finder

    @property
    def found(self) -> int:
        """How many faces the finder saw."""
        return len(self.one.faces or ()) if self.is_open else 0

    @property
    def visible(self) -> tuple[Box, ...]:
        """Faces that are neither hidden nor said to be none."""
        return visible_faces(self.one.faces or (), self.marks) if self.is_open else ()

    def faces(self) -> tuple[FaceLine, ...]:
        """The list beside the picture: faces found, then parts hidden by hand."""
        if not self.is_open:
            return ()
        faces = [face for face in self.one.faces or () if not is_no_face(face, self.marks)]
        lines = [
            FaceLine(f"face {number}", number, by_hand=False, hidden=hidden, box=face)
            for number, face in enumerate(faces, start=1)
            for hidden in (is_hidden(face, self.marks),)
        ]
        fills = [mark for mark in self.marks if mark.kind is MarkKind.HIDE]
        alone = [mark for mark in fills if not any(is_hidden(face, [mark]) for face in faces)]
        lines += [
            FaceLine(mark.id, number, by_hand=True, hidden=True, box=mark.box)
            for number, mark in enumerate(alone, start=1)
        ]
        return tuple(lines)

    @Slot()
    def hide_all(self) -> None:
        """Hide every face that can be seen, as soon as the finder has looked."""
        if self.looking:
            self._hide_when_found = True
            self.marks_changed.emit()
            return
        fills = [PhotoMark(new_id(), MarkKind.HIDE, face.grown().corners) for face in self.visible]
        self._take((*self.marks, *fills))

    def hide(self, line: FaceLine) -> None:
        """Hide one face."""
        self.add(MarkKind.HIDE, line.box.grown().corners)

    def show(self, line: FaceLine) -> None:
        """Take the fill off a face or a part."""
        self._take(
            tuple(
                mark
                for mark in self.marks
                if mark.id != line.key
                and not (mark.kind is MarkKind.HIDE and is_hidden(line.box, [mark]))
            )
        )

    def no_face(self, line: FaceLine) -> None:
        """Say that the finder took something else for a face."""
        self.add(MarkKind.NO_FACE, line.box.corners)
        self.selected = ""

    @Slot(object)
    def _on_changed(self, keys: frozenset[Key]) -> None:
        if not self.is_open or not any(key[1] == self._evidence for key in keys):
            return
        if not self.changed and self._steps[0] != self.one.marks:
            self._begin()

    @Slot(str)
    def _on_looked(self, evidence: str) -> None:
        if evidence != self._evidence:
            return
        wanted, self._hide_when_found = self._hide_when_found, False
        if wanted:
            self.hide_all()
        self.marks_changed.emit()

    # What becomes of it

    @Slot()
    def save(self) -> None:
        """Write the marks, when there is something new; the copies follow in the background."""
        if self._hide_when_found and self.is_open:
            # Nobody waits for the finder: it is asked for this photo now, and hides at once.
            self._hide_when_found = False
            self._session.photo_watch.hide_when_found(self._evidence)
        if not self.changed or self.closed:
            return
        held, evidence, marks = self._session.evidence, self._evidence, self._merged()
        with self._session.drafts.decided(self._form):
            decided = self._session.decide(lambda: held.mark(evidence, marks))
        if decided is not None:
            self._begin()

    def _begin(self) -> None:
        """Start from what is recorded or waits; there is no step to take back yet."""
        self._steps, self._at = [self.one.marks], 0
        self._settle()

    def _merged(self) -> Marks:
        """What is recorded now, with what was done here: a partner's marks may have come in
        between, or faces that were hidden as soon as they were found."""
        before = {mark.id: mark for mark in self._steps[0]}
        after = {mark.id: mark for mark in self.marks}
        done = {key: mark for key, mark in after.items() if before.get(key) != mark}
        touched = done.keys() | (before.keys() - after.keys())
        kept = tuple(mark for mark in self.one.marks if mark.id not in touched)
        return (*kept, *done.values())

    @Slot()
    def cancel(self) -> None:
        """Let go of what was not saved."""
        self._hide_when_found = False
        if self.is_open:
            self.selected = ""
            self._begin()

    def close(self) -> None:
        """Nothing is edited any more."""
        self._evidence, self._among = "", ()
        self._steps, self._at, self.selected = [()], 0, ""

    def use(self, decided: EvidenceUse) -> None:
        """Put the photo into reports, or leave it out."""
        held, evidence = self._session.evidence, self._evidence
        if decided is self.one.use:
            return
        if self._session.decide(lambda: held.use(evidence, decided)):
            used = decided is EvidenceUse.USE
            said = self.tr("In the report") if used else self.tr("Left out of the report")
            self._session.announced.emit(said)
            self.marks_changed.emit()

    @Slot(str)
    def describe(self, caption: str) -> None:
        """Take the words under the photo in reports; they are written when the keys rest."""
        if self.is_open:
            self._session.evidence.type_caption(self._evidence, caption)

    @Slot()
    def commit(self) -> None:
        """Write the caption that was typed, now."""
        self._session.evidence.commit()

    def take_off(self) -> None:
        """Take the photo off the question that is open; it can be undone."""
        question, held = self._session.current_question, self._session.evidence
        evidence = self._evidence
        if self._session.decide(lambda: held.unlink(evidence, question)):
            said = self.tr("Taken off {number}. The photo is kept").format(
                number=self._session.question(question).number
            )
            self._session.tell(said, self._session.undo)
