"""The exit meeting as its window shows it: which finding is in front, what the factory says, who
was there.

Everything on screen comes from a `MeetingView`. It must not read a note, name a source a factory
may not know, or tell what is being sent.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.record import Attendee
from bwaudit.assessment.terms import Response, Side
from bwaudit.foundation.errors import BwAuditError
from bwaudit.foundation.ids import new_id
from bwaudit.usecases import responding
from bwaudit_ui.presenters.typed_text import TypedText
from bwaudit_ui.runtime.dates import dates_in_words
from bwaudit_ui.runtime.i18n import counted
from bwaudit_ui.runtime.messages import spoken
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from bwaudit.assessment.factory_view import FindingView, PhotoView
    from bwaudit.assessment.fold import Key
    from bwaudit.assessment.meeting_view import MeetingView
    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.responding import Stroke
    from bwaudit.usecases.workspace import Recorded
    from bwaudit_ui.presenters.drafts import Drafts
    from bwaudit_ui.presenters.session import AssessmentSession

_ADDED: Final = "added"
"""The place of those who were written on the list while the disk refuses."""
_MOST_PICTURES: Final = 40
_MOST_WIDE: Final = 1_000
_SHOWN: Final = frozenset({Entity.FINDING, Entity.ANSWER, Entity.EVIDENCE, Entity.ATTENDEE})


class MeetingPresenter(QObject):
    """One exit meeting.

    Signals:
        changed(): what is to be shown is another.
        finding_shown(): another finding is in front.
        refused(str): a sentence about what could not be recorded; empty when all is well again.
    """

    changed = Signal()
    finding_shown = Signal()
    refused = Signal(str)

    def __init__(self, session: AssessmentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = self._read()
        self._place = 0
        self._text = TypedText(session, self)
        self._text.refused.connect(self._tell_words)
        self._pictures: dict[str, QImage] = {}
        session.changed.connect(self._on_changed)
        session.choices.changed.connect(self._show_again)
        session.write_refused.connect(self._tell_refused)
        session.write_recovered.connect(self._tell_recovered)

    # What is shown

    def _read(self) -> MeetingView:
        """What the factory may see, with what it said here and the disk has not taken yet."""
        view, choices = responding.view(self._session.assessment), self._session.choices
        if not len(choices):
            return view
        there = {each.id for each in view.attendees}
        added: tuple[Attendee, ...] = choices.shown(_ADDED, ())
        people = (*view.attendees, *(each for each in added if each.id not in there))
        return replace(
            view,
            findings=tuple(
                replace(each, response=choices.shown(("response", each.question), each.response))
                for each in view.findings
            ),
            attendees=tuple(
                self._as_signed(each)
                for each in people
                if choices.shown(("there", each.id), recorded=True)
            ),
        )

    def _as_signed(self, person: Attendee) -> Attendee:
        recorded = (person.signature, person.signed_at)
        signature, at = self._session.choices.shown(("signed", person.id), recorded)
        return replace(person, signature=signature, signed_at=at)

    @property
    def view(self) -> MeetingView:
        """What the factory may see."""
        return self._view

    @property
    def drafts(self) -> Drafts:
        """What no button has kept yet."""
        return self._session.drafts

    @property
    def language(self) -> str:
        """The language of the questions."""
        return self._session.language

    @property
    def place(self) -> int:
        """The place of the finding in front, from 0."""
        return self._place

    @property
    def finding(self) -> FindingView | None:
        """The finding in front; None where there is none at all."""
        found = self._view.findings
        return found[self._place] if found else None

    @property
    def words(self) -> str:
        """What the factory says of the finding in front, also while it is not recorded."""
        finding = self.finding
        if finding is None:
            return ""
        kept = self._text.shown(("words", finding.question))
        return kept.text if kept is not None else finding.response_text

    @property
    def told_with_it(self) -> tuple[FindingView, ...]:
        """What is told together with the finding in front."""
        finding = self.finding
        return self._view.told(finding.question) if finding is not None else ()

    @property
    def at_end(self) -> bool:
        """Whether the last finding is in front."""
        return self._place >= len(self._view.findings) - 1

    def heading(self) -> str:
        """Factory and days of the visit: "Sunrise Apparel Ltd, 14 to 15 May 2026". Which of them is
        that of the meeting nobody said."""
        days = dates_in_words(self._view.visit_start, self._view.visit_end)
        name = f"\u2068{self._view.factory_name}\u2069"
        if self._view.practice:
            line = QCoreApplication.translate("Meeting", "{factory}, for practice")
            name = line.format(factory=name)
        if not days:
            return name
        line = QCoreApplication.translate("Meeting", "{factory}, {day}")
        return line.format(factory=name, day=days)

    def count_line(self) -> str:
        """How much there is to discuss: "12 non-compliant, 5 clusters"."""
        clusters = self._view.clusters
        line = counted(
            "Meeting",
            "{findings} non-compliant, 1 cluster",
            "{findings} non-compliant, %n clusters",
            clusters,
        )
        return line.format(findings=self._view.amount)

    def progress_line(self) -> str:
        """How far the talk is: "5 discussed, 7 to go"."""
        done = self._view.discussed
        return QCoreApplication.translate("Meeting", "{done} discussed, {left} to go").format(
            done=done, left=len(self._view.findings) - done
        )

    def place_line(self) -> str:
        """Which finding this is: "Finding 6 of 12"."""
        return QCoreApplication.translate("Meeting", "Finding {place} of {all}").format(
            place=self._place + 1, all=len(self._view.findings)
        )

    def agenda(self) -> tuple[str, ...]:
        """The steps of the meeting, as the country has them."""
        return tuple(of_pack(step, self.language) for step in self._view.agenda)

    # Moving

    def go(self, step: int) -> None:
        """To the next finding, or the one before; not beyond the ends."""
        self.go_to(self._place + step)

    def go_to(self, place: int) -> None:
        """To a finding by its place, from 0."""
        place = max(0, min(place, len(self._view.findings) - 1))
        if place != self._place:
            self.commit()
            self._place = place
            self.finding_shown.emit()

    # What the factory says

    def respond(self, response: Response) -> bool:
        """Take the response to the finding in front; the same once more takes it back. True when
        it stands now."""
        finding = self.finding
        if finding is None:
            return False
        assessment, question = self._session.assessment, finding.question
        wanted = None if finding.response is response else response
        also = [each.question for each in self.told_with_it]
        self._write(
            ("response", question),
            {("response", each): wanted for each in (question, *also)},
            lambda: responding.respond(assessment, question, wanted, also),
        )
        return wanted is not None

    def type(self, text: str) -> None:
        """Take what stands in the field now; it is written when the keys rest."""
        finding = self.finding
        if finding is None:
            return
        assessment, question = self._session.assessment, finding.question
        also = [each.question for each in self.told_with_it]
        write = partial(responding.respond_in_words, assessment, question, text, also)
        self._text.type(("words", question), text, write)

    @Slot()
    def commit(self) -> None:
        """Write what was typed, now."""
        self._text.commit()

    @Slot(object)
    def _tell_words(self, field: object) -> None:
        is_words = isinstance(field, tuple) and field[0] == "words"
        kept = self._text.shown(field) if is_words else None
        if kept is not None:
            self.refused.emit(kept.problem)

    # Who was there

    def attend(self, name: str, function: str, side: Side) -> bool:
        """Write somebody on the list. True when it is recorded, or waits for the disk."""
        assessment, attendee = self._session.assessment, new_id()
        added: tuple[Attendee, ...] = self._session.choices.shown(_ADDED, ())
        person = Attendee(attendee, name.strip(), function.strip(), side)
        return self._write(
            ("attending", attendee),
            {_ADDED: (*added, person)},
            lambda: responding.attend(assessment, name, function, side, attendee),
        )

    def strike_off(self, attendee: str) -> None:
        """Take somebody off the list."""
        assessment = self._session.assessment
        place = ("there", attendee)
        self._write(place, {place: False}, lambda: responding.strike_off(assessment, attendee))

    def sign(self, attendee: str, strokes: Sequence[Stroke]) -> bool:
        """Keep a signature. True when it is recorded, or waits for the disk."""
        assessment = self._session.assessment
        drawn = tuple(tuple(each) for each in strokes if each)
        return self._sign(attendee, drawn, lambda: responding.sign(assessment, attendee, strokes))

    def sign_on_paper(self, attendee: str) -> None:
        """This person signed the printed list."""
        assessment = self._session.assessment
        self._sign(attendee, (), lambda: responding.sign_on_paper(assessment, attendee))

    def unsign(self, attendee: str) -> None:
        """Take a signature back."""
        assessment, place = self._session.assessment, ("signed", attendee)
        self._write(place, {place: ((), "")}, lambda: responding.unsign(assessment, attendee))

    def _sign(self, attendee: str, drawn: object, write: Callable[[], Recorded]) -> bool:
        place = ("signed", attendee)
        at = self._session.workspace.clock.now().astimezone().isoformat(timespec="minutes")
        return self._write(place, {place: (drawn, at)}, write)

    def _write(
        self,
        field: Hashable,
        values: Mapping[Hashable, object],
        write: Callable[[], Recorded],
    ) -> bool:
        try:
            self._session.choices.write(field, values, write)
        except BwAuditError as forbidden:
            self.refused.emit(spoken(forbidden).sentence)
            return False
        return True

    # Photos

    def caption(self, photo: PhotoView) -> str:
        """The caption of a photo, also while it waits for the disk."""
        return self._session.evidence.caption(photo.evidence, photo.caption)

    def fetch(self, photo: PhotoView, show: Callable[[QImage], object], owner: QObject) -> None:
        """Read a report-size photo and hand it to `show` while its owner is there."""
        known = self._pictures.get(photo.evidence)
        if known is not None:
            show(known)
            return
        blobs = self._session.workspace.store.blobs

        def work(_progress: Progress, _cancel: CancelToken) -> QImage:
            picture = QImage.fromData(blobs.open(photo.file))
            if picture.width() > _MOST_WIDE:  # a hundred of them in full would fill the memory
                picture = picture.scaledToWidth(
                    _MOST_WIDE, Qt.TransformationMode.SmoothTransformation
                )
            return picture

        def keep(picture: QImage) -> None:
            self._pictures[photo.evidence] = picture
            while len(self._pictures) > _MOST_PICTURES:
                self._pictures.pop(next(iter(self._pictures)))
            show(picture)

        self._session.jobs.submit(
            "disk", work, on_success=keep, on_failure=partial(_leave_out, show), owner=owner
        )

    def end(self) -> None:
        """Write what is typed, and let go of every picture."""
        self.commit()
        self._pictures.clear()

    @Slot(object)
    def _on_changed(self, keys: frozenset[Key]) -> None:
        if not any(entity in _SHOWN or name == Fields.MEETING_ORDER for entity, _, name in keys):
            return
        self._show_again()

    @Slot()
    def _show_again(self) -> None:
        before = self.finding
        self._view = self._read()
        questions = [each.question for each in self._view.findings]
        if before is not None and before.question in questions:
            self._place = questions.index(before.question)
        else:
            self._place = max(0, min(self._place, len(questions) - 1))
        self.changed.emit()

    @Slot(object)
    def _tell_refused(self, _problem: BwAuditError) -> None:
        self.refused.emit(self.tr("The last entry is not saved yet. It is tried again"))

    @Slot()
    def _tell_recovered(self) -> None:
        self._show_again()
        self.refused.emit("")


def _leave_out(show: Callable[[QImage], object], _problem: Exception) -> None:
    show(QImage())


def response_word(response: Response) -> str:
    """The word of a response, as its button has it."""
    words = {
        Response.AGREED: QCoreApplication.translate("Meeting", "Agreed"),
        Response.DISPUTED: QCoreApplication.translate("Meeting", "Disputed"),
        Response.CORRECTED: QCoreApplication.translate("Meeting", "Corrected on site"),
    }
    return words[response]


def side_word(side: Side) -> str:
    """For whom somebody sits at the table."""
    words = {
        Side.MANAGEMENT: QCoreApplication.translate("Meeting", "Management"),
        Side.WORKERS: QCoreApplication.translate("Meeting", "Workers"),
        Side.UNION: QCoreApplication.translate("Meeting", "Union"),
        Side.ASSESSORS: QCoreApplication.translate("Meeting", "Assessors"),
    }
    return words[side]


def signed_line(attendee: Attendee) -> str:
    """Whether and how somebody signed: "Signed 16:04", "Signed on paper", "Not signed"."""
    if not attendee.signed_at:
        return QCoreApplication.translate("Meeting", "Not signed")
    if not attendee.signature:
        return QCoreApplication.translate("Meeting", "Signed on paper")
    line = QCoreApplication.translate("Meeting", "Signed {time}")
    return line.format(time=attendee.signed_at[11:16])
