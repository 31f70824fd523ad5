"""In what order Home lists assessments, and whose."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from bwaudit.foundation.text import searchable
from bwaudit_ui.runtime.dates import dates_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bwaudit.usecases.workspace import AssessmentSummary


class Order(StrEnum):
    """What the list is sorted by."""

    CHANGED = "changed"
    FACTORY = "factory"
    VISIT = "visit"
    NON_COMPLIANT = "non_compliant"


class Whose(StrEnum):
    """Which assessments are listed."""

    MINE = "mine"
    TEAM = "team"
    ALL = "all"


_SORTED: Final[dict[Order, Callable[[AssessmentSummary], tuple[str | int, ...]]]] = {
    Order.CHANGED: lambda line: (line.changed_at,),
    Order.FACTORY: lambda line: (searchable(line.factory_name), line.factory, -line.cycle),
    Order.VISIT: lambda line: (line.visit_start, line.changed_at),
    Order.NON_COMPLIANT: lambda line: (line.non_compliant, line.changed_at),
}


def in_order(lines: Iterable[AssessmentSummary], order: Order) -> tuple[AssessmentSummary, ...]:
    """The lines sorted: factories by name, all else with the newest or the most first."""
    upwards = order is Order.FACTORY
    return tuple(sorted(lines, key=_SORTED[order], reverse=not upwards))


def of_whom(
    lines: Iterable[AssessmentSummary], whose: Whose, me: str
) -> tuple[AssessmentSummary, ...]:
    """The lines of `me` (who leads or has a cluster), those with changes of another device, or
    all. Case and accents of a name make no difference."""
    if whose is Whose.TEAM:
        return tuple(line for line in lines if line.shared)
    if whose is Whose.MINE:
        name = searchable(me)
        return tuple(line for line in lines if name in map(searchable, line.people))
    return tuple(lines)


def visit_in_words(cycle: int, start: str, end: str) -> str:
    """What tells a visit from others of its factory: "Cycle 2, 8 to 9 Jul 2025"."""
    dates = dates_in_words(start, end)
    if not dates:
        return QCoreApplication.translate("Home", "Cycle {number}").format(number=cycle)
    words = QCoreApplication.translate("Home", "Cycle {number}, {dates}")
    return words.format(number=cycle, dates=dates)
