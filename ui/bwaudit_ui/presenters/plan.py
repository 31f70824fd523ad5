"""The plan in words: rows of the table and the board, what stands in a line, which lines a filter
shows. It must not write anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit.improvement import plan
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.terms import Status, Verification
from bwaudit.usecases import planning
from bwaudit_ui.models.plan_list import PlanRow
from bwaudit_ui.presenters.conflicts import ConflictOption, ConflictView, written_by
from bwaudit_ui.runtime.dates import dates_in_words, said_day
from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.improvement.plan import Action
    from bwaudit_ui.presenters.factory import FactorySession

FILTERS = ("all", "open", "late", "verify")
VIEWS = ("list", "board", "cluster", "cause")
_MOST_CAUSES = 8


def status_word(status: Status) -> str:
    """How a line stands, in a word or two."""
    words = {
        Status.OPEN: QCoreApplication.translate("Plan", "Open"),
        Status.IN_PROGRESS: QCoreApplication.translate("Plan", "In progress"),
        Status.DONE: QCoreApplication.translate("Plan", "Done by the factory"),
        Status.VERIFIED: QCoreApplication.translate("Plan", "Verified"),
        Status.REPEATED: QCoreApplication.translate("Plan", "Repeated"),
    }
    return words[status]


def method_word(method: Verification) -> str:
    """How a correction is checked."""
    words = {
        Verification.DESK: QCoreApplication.translate("Plan", "On papers and photos"),
        Verification.VISIT: QCoreApplication.translate("Plan", "At a visit"),
    }
    return words[method]


def filter_word(name: str) -> str:
    """The name of a filter."""
    words = {
        "all": QCoreApplication.translate("Plan", "All"),
        "open": QCoreApplication.translate("Plan", "Still to do"),
        "late": QCoreApplication.translate("Plan", "Late"),
        "verify": QCoreApplication.translate("Plan", "To verify"),
    }
    return words[name]


def view_word(name: str) -> str:
    """The name of a way to look at the plan."""
    words = {
        "list": QCoreApplication.translate("Plan", "Table"),
        "board": QCoreApplication.translate("Plan", "Board"),
        "cluster": QCoreApplication.translate("Plan", "By cluster"),
        "cause": QCoreApplication.translate("Plan", "By root cause"),
    }
    return words[name]


def filtered(session: FactorySession, name: str) -> tuple[Action, ...]:
    """The lines a filter shows."""
    actions, today = session.factory.record.actions(), session.factory.today
    match name:
        case "open":
            return plan.unfinished(actions)
        case "late":
            return plan.late(actions, today)
        case "verify":
            return plan.to_verify(actions)
    return actions


def counts(session: FactorySession) -> dict[str, int]:
    """How many lines each filter shows."""
    return {name: len(filtered(session, name)) for name in FILTERS}


def groups(
    session: FactorySession, lines: Sequence[Action], view: str
) -> tuple[tuple[str, tuple[PlanRow, ...]], ...]:
    """Lines under headings, as one way of looking wants them. The table has one group without a
    heading; the board one for every status."""
    if view == "board":
        return tuple(
            (status_word(status), rows(session, found))
            for status, found in plan.by_status(lines).items()
        )
    if view == "cluster":
        return _by_cluster(session, lines)
    if view == "cause":
        without = QCoreApplication.translate("Plan", "No root cause yet")
        return tuple(
            (cause or without, rows(session, found))
            for cause, found in plan.by_cause(lines).items()
        )
    return (("", rows(session, lines)),)


def _by_cluster(
    session: FactorySession, lines: Sequence[Action]
) -> tuple[tuple[str, tuple[PlanRow, ...]], ...]:
    questionnaire = session.questionnaire
    clusters = questionnaire.clusters if questionnaire is not None else ()
    names = {cluster.id: of_pack(cluster.names, session.language) for cluster in clusters}
    cluster_of = {point.id: cluster.id for cluster in clusters for point in cluster.points}
    other = QCoreApplication.translate("Plan", "No compliance point")
    return tuple(
        (names.get(cluster, other), rows(session, found))
        for cluster, found in plan.by_cluster(lines, cluster_of).items()
    )


def rows(session: FactorySession, lines: Sequence[Action]) -> tuple[PlanRow, ...]:
    """Lines in words."""
    return tuple(_row(session, line) for line in lines)


def _row(session: FactorySession, line: Action) -> PlanRow:
    is_late = line.is_late(session.factory.today)
    due = dates_in_words(line.due, "") if line.due else ""
    late = QCoreApplication.translate("Plan", "Late") if is_late else ""
    number = line.finding.number if line.finding else ""
    about = number or QCoreApplication.translate("Plan", "Found by the factory")
    nothing = QCoreApplication.translate("Plan", "Nothing is written yet")
    unsettled = QCoreApplication.translate("Plan", "Needs a decision") if line.unsettled else ""
    word = status_word(line.status)
    parts = (about, line.title, line.action or nothing, line.responsible, due, late, word)
    return PlanRow(
        id=line.id,
        about=about,
        title=line.title,
        action=line.action or nothing,
        has_action=bool(line.action),
        who=line.responsible,
        due=due,
        late=late,
        status=word,
        state=line.status.value,
        photos=len(line.evidence),
        unsettled=unsettled,
        sentence=joined(part for part in (*parts, unsettled) if part),
    )


def causes_for(session: FactorySession, line: Action) -> tuple[str, ...]:
    """Root causes to choose from: those of the line's question, else of its points; what is chosen
    already stands first. In English, as they are kept."""
    found = dict.fromkeys(line.causes)
    questionnaire = session.questionnaire
    if questionnaire is None:
        return tuple(found)
    if line.finding is not None and line.finding.question in questionnaire:
        texts = questionnaire.question(line.finding.question).text("en")
        found |= dict.fromkeys(each.cause for each in texts.causes)
    else:
        for cluster in questionnaire.clusters:
            for point in cluster.points:
                if point.id in line.points:
                    for question in point.questions:
                        causes = question.text("en").causes
                        found |= dict.fromkeys(each.cause for each in causes[:1])
    return tuple(found)[:_MOST_CAUSES]


def remedies_for(session: FactorySession, line: Action) -> tuple[str, ...]:
    """What a factory can do about the causes that are chosen, as wording to start from."""
    questionnaire = session.questionnaire
    if questionnaire is None or line.finding is None:
        return ()
    if line.finding.question not in questionnaire:
        return ()
    causes = questionnaire.question(line.finding.question).text(session.language).causes
    english = questionnaire.question(line.finding.question).text("en").causes
    return tuple(
        shown.remedy
        for shown, kept in zip(causes, english, strict=False)
        if not line.causes or kept.cause in line.causes
    )


def conflicts_of(session: FactorySession, line: Action) -> tuple[ConflictView, ...]:
    """Fields of a line that two people changed, to choose from."""
    found = []
    for name in line.unsettled:
        conflict = session.factory.record.fold.conflict((Record.ACTION, line.id, name))
        if conflict is None:
            continue
        options = tuple(
            ConflictOption(
                written_by(head.writer, head.at.when()),
                value_words(name, head.decoded()),
                None,
            )
            for head in conflict.heads
        )
        found.append(ConflictView(conflict.key, field_word(name), options))
    return tuple(found)


def field_word(name: str) -> str:
    """The name of a field of a line."""
    words = {
        Named.ACTION: QCoreApplication.translate("Plan", "Action"),
        Named.ISSUE: QCoreApplication.translate("Plan", "What is wrong"),
        Named.RESPONSIBLE: QCoreApplication.translate("Plan", "Who sees to it"),
        Named.DUE: QCoreApplication.translate("Plan", "By when"),
        Named.STATUS: QCoreApplication.translate("Plan", "Status"),
        Named.CAUSE_TEXT: QCoreApplication.translate("Plan", "Root cause in own words"),
        Named.VERIFY_BY: QCoreApplication.translate("Plan", "How it is checked"),
        Named.VERIFIED: QCoreApplication.translate("Plan", "Verified"),
        Named.ORIGIN: QCoreApplication.translate("Plan", "Where it comes from"),
        Named.FINDING: QCoreApplication.translate("Plan", "Finding"),
        Named.REMOVED: QCoreApplication.translate("Plan", "Taken off the plan"),
    }
    if name.startswith(Named.CAUSE):
        return QCoreApplication.translate("Plan", "Root cause")
    if name.startswith(Named.ON):
        return QCoreApplication.translate("Plan", "Compliance point")
    return words.get(name, name)


def value_words(name: str, value: object) -> str:
    """A value of a field as people read it."""
    if name == Named.STATUS and isinstance(value, str):
        return status_word(Status(value))
    if name == Named.VERIFY_BY and isinstance(value, str):
        return method_word(Verification(value))
    if isinstance(value, dict):
        shown = (value[key] for key in ("number", "label", "day") if key in value)
        return " ".join(said_day(str(each)) for each in shown)
    if name.startswith((Named.CAUSE, Named.ON)):
        chosen = QCoreApplication.translate("Plan", "{what} chosen")
        left = QCoreApplication.translate("Plan", "{what} taken off")
        return (chosen if value else left).format(what=name.partition(":")[2])
    return said_day(str(value)) if value not in (None, "") else "–"


def history(session: FactorySession, action: str) -> tuple[tuple[str, str], ...]:
    """What was changed in a line, the newest first: who and when, and what."""
    said = QCoreApplication.translate("Plan", "{field}: {value}")
    return tuple(
        (
            written_by(change.actor, change.at.when()),
            said.format(
                field=field_word(change.field), value=value_words(change.field, change.decoded())
            ),
        )
        for change in reversed(planning.history(session.factory, action))
    )
