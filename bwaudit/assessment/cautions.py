"""Things worth a second look. They are told in amber, once, and never block anything.

Pure. A caution says nothing of who is right; it says what is unusual.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from bwaudit.assessment.names import Entity
from bwaudit.assessment.terms import EvidenceUse, Judgement, KnownBy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bwaudit.assessment.record import AssessmentRecord

FAST: Final = 2_000
"""An answer less than so many milliseconds after the one before it is a fast one."""

IN_A_ROW: Final = 10
SAME_TEXT: Final = 3
FEW: Final = 5
FAR: Final = 3
"""A number is far from the one of last cycle at three times it, or a third."""

_LEAST_TEXT = 12
_HEARD = frozenset({KnownBy.WORKERS, KnownBy.UNION})


class CautionKind(StrEnum):
    """What is unusual."""

    HURRIED = "hurried"
    SAME_TEXT = "same_text"
    FEW_WORKERS = "few_workers"
    OLD_PHOTO = "old_photo"
    FAR_NUMBER = "far_number"
    OPEN_SLOT = "open_slot"


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing worth a second look at a question. `detail` is the other number, the other day or
    the count that belongs to it, as text."""

    kind: CautionKind
    detail: str = ""


def cautions(
    record: AssessmentRecord, question: str, before: Mapping[str, object] | None = None
) -> tuple[Caution, ...]:
    """What is worth a second look at one question. `before` are the numbers of the same question in
    the last cycle."""
    answer, finding = record.answer(question), record.finding(question)
    found = []
    if hurried(record, question):
        found.append(Caution(CautionKind.HURRIED, str(IN_A_ROW)))
    if answer.judgement is Judgement.NON_COMPLIANT:
        same = _same_text(record, finding.text)
        if same >= SAME_TEXT:
            found.append(Caution(CautionKind.SAME_TEXT, str(same)))
        few = finding.workers_affected
        if few is not None and few < FEW and finding.place and answer.known_by <= _HEARD:
            found.append(Caution(CautionKind.FEW_WORKERS, str(few)))
        if "…" in finding.text:
            found.append(Caution(CautionKind.OPEN_SLOT))
    old = _old_photo(record, question)
    if old:
        found.append(Caution(CautionKind.OLD_PHOTO, old))
    for point, number in answer.numbers.items():
        last = (before or {}).get(point)
        if _is_far(number, last):
            found.append(Caution(CautionKind.FAR_NUMBER, str(last)))
    return tuple(found)


def hurried(record: AssessmentRecord, question: str) -> bool:
    """Whether an answer is in a run of ten, each less than two seconds after the one before on the
    same device, all with the same source."""
    same_device, place = record.pace.around(question)
    if not same_device:
        return False
    source = record.answer(question).known_by

    def follows_fast(place: int) -> bool:
        before, after = same_device[place - 1 : place + 1]
        known = [record.answer(name).known_by for _, name in (before, after)]
        return after[0] - before[0] < FAST and known == [source, source]

    first, end = place, place + 1
    while first > 0 and end - first < IN_A_ROW and follows_fast(first):
        first -= 1
    while end < len(same_device) and end - first < IN_A_ROW and follows_fast(end):
        end += 1
    return end - first >= IN_A_ROW


def _same_text(record: AssessmentRecord, text: str) -> int:
    """How many findings have this very text."""
    wanted = " ".join(text.split()).casefold()
    if len(wanted) < _LEAST_TEXT:
        return 0
    texts = Counter(
        " ".join(record.finding(each).text.split()).casefold()
        for each in record.fold.ids(Entity.FINDING)
        if record.answer(each).judgement is Judgement.NON_COMPLIANT
    )
    return texts[wanted]


def _old_photo(record: AssessmentRecord, question: str) -> str:
    """The day of a photo that was taken before the visit began, empty without one."""
    start = _day(record.facts.visit_start)
    if start is None:
        return ""
    for evidence in record.evidence_of(question):
        taken = _day(evidence.shot_at[:10])
        shown = evidence.is_photo and evidence.use is not EvidenceUse.LEAVE_OUT
        if shown and taken is not None and taken < start:
            return taken.isoformat()
    return ""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _is_far(number: object, last: object) -> bool:
    try:
        now, then = Decimal(str(number)), Decimal(str(last))
    except InvalidOperation:
        return False
    if now <= 0 or then <= 0:
        return False
    return now >= FAR * then or then >= FAR * now
