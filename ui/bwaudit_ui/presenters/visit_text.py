"""Lines that several pages of a visit share: which cycle and day, where a cluster stands, sources.

It must not read a store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import KnownBy
from bwaudit_ui.runtime.dates import read_date, said_date
from bwaudit_ui.runtime.i18n import counted, grouped, joined

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from bwaudit.assessment.progress import Counts
    from bwaudit.assessment.record import AssessmentFacts, AssessmentRecord


def cycle_line(facts: AssessmentFacts, today: date) -> str:
    """Cycle and, during the visit, its day: "Cycle 4, day 1 of 2"."""
    cycle = QCoreApplication.translate("Visit", "Cycle {cycle}").format(cycle=facts.cycle)
    first, last = read_date(facts.visit_start), read_date(facts.visit_end)
    if first is None or last is None or not first <= today <= last:
        return cycle
    day = QCoreApplication.translate("Visit", "day {day} of {days}").format(
        day=(today - first).days + 1, days=(last - first).days + 1
    )
    return joined((cycle, day))


def closed_line(record: AssessmentRecord) -> str:
    """Why nothing can be changed, and what to do about it; empty while answers are open."""
    if record.facts.stage.open_for_answers:
        return ""
    heads = record.fold.heads((Entity.ASSESSMENT, record.id, Fields.STAGE))
    day = said_date(heads[0].at.when().date()) if heads else ""
    return QCoreApplication.translate("Visit", "Closed on {day}. Reopen to change.").format(day=day)


def said_number(number: int) -> str:
    """A number for people: "1,240"."""
    return grouped(number)


def standing(counts: Counts) -> str:
    """Where a cluster stands: not started, so many left, or all answered."""
    if not counts.applicable:
        return QCoreApplication.translate("Visit", "Does not apply to this factory")
    if not counts.left:
        return QCoreApplication.translate("Visit", "All questions answered")
    if not counts.answered:
        return QCoreApplication.translate("Visit", "Not started")
    return counted("Visit", "1 left", "%n left", counts.left)


def of_total(counts: Counts) -> str:
    """Done of all: "49 of 72"."""
    return QCoreApplication.translate("Visit", "{done} of {total}").format(
        done=counts.answered, total=counts.applicable
    )


def photos_added(count: int) -> str:
    """How many photos were put on a question."""
    return counted("Visit", "1 photo added", "%n photos added", count)


def faces_in_photos(photos: int, faces: int) -> str:
    """How many faces can be seen: "1 photo shows 3 faces"."""
    if photos == 1:
        return counted("Visit", "1 photo shows 1 face", "1 photo shows %n faces", faces)
    return counted("Visit", "1 photo shows faces", "%n photos show faces", photos)


def photos_known(count: int) -> str:
    """How many of the photos offered were in the assessment already."""
    return counted("Visit", "1 photo was here already", "%n photos were here already", count)


def others_added(count: int) -> str:
    """What became of the rest when one photo was not added."""
    return counted("Visit", "The other photo was added", "The other %n photos were added", count)


def questions_added(count: int) -> str:
    """How many questions apply since a fact is known."""
    return counted("Visit", "1 question added", "%n questions added", count)


def questions_dropped(count: int) -> str:
    """How many questions no longer apply since a fact is known."""
    return counted("Visit", "1 question no longer applies", "%n questions no longer apply", count)


def due_in(days: int) -> str:
    """How many days are left, or how many it is late."""
    if days < 0:
        return counted("Visit", "1 day late", "%n days late", -days)
    return counted("Visit", "due in 1 day", "due in %n days", days)


def due_in_hours(hours: int) -> str:
    """How many hours are left, or how many it is late."""
    if hours < 0:
        return counted("Visit", "1 hour late", "%n hours late", -hours)
    return counted("Visit", "due in 1 hour", "due in %n hours", hours)


def source_word(source: KnownBy) -> str:
    """The word of one way of knowing, as its chip has it."""
    words = {
        KnownBy.OBSERVATION: QCoreApplication.translate("Source", "Observation"),
        KnownBy.DOCUMENTS: QCoreApplication.translate("Source", "Documents"),
        KnownBy.MANAGERS: QCoreApplication.translate("Source", "Managers"),
        KnownBy.WORKERS: QCoreApplication.translate("Source", "Workers"),
        KnownBy.UNION: QCoreApplication.translate("Source", "Union or reps"),
    }
    return words[source]


def sources_line(sources: Iterable[KnownBy]) -> str:
    """All ways of knowing in one line, or that none was given."""
    given = frozenset(sources)
    words = [source_word(source) for source in KnownBy if source in given]
    if not words:
        return QCoreApplication.translate("Source", "Not provided")
    return joined([words[0], *(word.lower() for word in words[1:])])
