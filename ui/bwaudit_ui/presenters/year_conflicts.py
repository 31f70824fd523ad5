"""What two people changed in the log, in the factory's word, in a consent, in a progress report or
a figure: both versions in words, to choose from. It settles nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit.improvement.names import Named
from bwaudit.improvement.terms import ActivityKind, ProgressSection, Role, Settlement, Sex
from bwaudit_ui.presenters.conflicts import ConflictOption, ConflictView, written_by
from bwaudit_ui.presenters.year import kind_word, role_word, section_word, settlement_word, sex_word
from bwaudit_ui.runtime.dates import said_day
from bwaudit_ui.runtime.i18n import joined

if TYPE_CHECKING:
    from bwaudit.assessment.fold import Conflict
    from bwaudit_ui.presenters.factory import FactorySession


def conflicts_in(session: FactorySession, record: str, identity: str) -> tuple[ConflictView, ...]:
    """Fields of one record of the factory that have two values."""
    fold = session.factory.record.fold
    names = sorted(fold.fields(record, identity))
    found = (fold.conflict((record, identity, name)) for name in names)
    return tuple(_view(session, each) for each in found if each is not None)


def _view(session: FactorySession, conflict: Conflict) -> ConflictView:
    name = conflict.key[2]
    options = tuple(
        ConflictOption(
            written_by(head.writer, head.at.when()),
            _value(name, head.decoded()),
            None,
        )
        for head in conflict.heads
    )
    return ConflictView(conflict.key, _field(session, name), options)


def _field(session: FactorySession, name: str) -> str:
    words = {
        Named.KIND: QCoreApplication.translate("Year", "Kind of entry"),
        Named.DAY: QCoreApplication.translate("Year", "Day"),
        Named.HOURS: QCoreApplication.translate("Year", "Hours"),
        Named.TOPIC: QCoreApplication.translate("Year", "Topic"),
        Named.AGREED: QCoreApplication.translate("Year", "What was agreed"),
        Named.NEXT: QCoreApplication.translate("Year", "Next step"),
        Named.NEXT_DAY: QCoreApplication.translate("Year", "Day of the next step"),
        Named.SHARED_NOTE: QCoreApplication.translate("Year", "Note"),
        Named.REMOVED: QCoreApplication.translate("Year", "Taken off"),
        Named.RESPONSE: QCoreApplication.translate("Year", "What the factory answers"),
        Named.DISPUTE: QCoreApplication.translate("Year", "Why the factory does not agree"),
        Named.SETTLED: QCoreApplication.translate("Year", "How the dispute ends"),
        Named.PUBLIC: QCoreApplication.translate("Year", "What the factory says in public"),
        Named.GIVEN: QCoreApplication.translate("Year", "What was given"),
        Named.WITHDRAWN: QCoreApplication.translate("Year", "Withdrawn"),
        Named.ISSUED: QCoreApplication.translate("Year", "Handed in on"),
    }
    if name.startswith(Named.PRESENT):
        role, _, sex = name.removeprefix(Named.PRESENT).partition(":")
        return joined((role_word(Role(role)), sex_word(Sex(sex))))
    if name.startswith(Named.ON):
        point = name.removeprefix(Named.ON)
        return session.point_names().get(point, point)
    if name.startswith(Named.SECTION):
        return section_word(ProgressSection(name.removeprefix(Named.SECTION)))
    return words.get(name, name)


def _value(name: str, value: object) -> str:
    if isinstance(value, bool) or name.startswith(Named.ON):
        return (
            QCoreApplication.translate("Year", "Yes")
            if value
            else QCoreApplication.translate("Year", "No")
        )
    if value in (None, ""):
        return QCoreApplication.translate("Year", "Nothing")
    if name == Named.KIND:
        return kind_word(ActivityKind(str(value)))
    if not isinstance(value, dict):
        return said_day(str(value))
    if name == Named.SETTLED:
        return f"{settlement_word(Settlement(value['outcome']))}: {value['reason']}"
    shown = ("reader", "amount", "text", "source", "by", "day", "reason")
    return joined(said_day(str(value[key])) for key in shown if value.get(key))
