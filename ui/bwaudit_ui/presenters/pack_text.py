"""What changed in a newer questionnaire, in words. It must not work out what did."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from bwaudit.questionnaire.differences import DifferenceKind
from bwaudit_ui.runtime.dates import said_date
from bwaudit_ui.runtime.i18n import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.questionnaire.differences import Difference

MOST_LINES: Final = 12


def what_changed(found: Sequence[Difference], language: str) -> tuple[str, ...]:
    """A line for each difference, and one for those there is no room for."""
    lines = [_line(each, language) for each in found[:MOST_LINES]]
    left = len(found) - len(lines)
    if left:
        lines.append(counted("Packs", "1 more change", "%n more changes", left))
    return tuple(lines)


def _line(each: Difference, language: str) -> str:
    name = f"{each.number} {each.name(language)}".strip()
    name = f"{name} ({each.scope})" if each.scope else name
    words = {
        DifferenceKind.VALUE_CHANGED: QCoreApplication.translate(
            "Packs", "{name}: {before} becomes {after}"
        ),
        DifferenceKind.VALUE_ADDED: QCoreApplication.translate("Packs", "New: {name}, {after}"),
        DifferenceKind.VALUE_GONE: QCoreApplication.translate("Packs", "No longer: {name}"),
        DifferenceKind.QUESTION_ADDED: QCoreApplication.translate("Packs", "New question {name}"),
        DifferenceKind.QUESTION_CHANGED: QCoreApplication.translate(
            "Packs", "Question {name} is changed"
        ),
        DifferenceKind.QUESTION_GONE: QCoreApplication.translate(
            "Packs", "Question {name} is not asked any more"
        ),
        DifferenceKind.URGENT_CHANGED: QCoreApplication.translate(
            "Packs", "The urgent procedure is changed"
        ),
        DifferenceKind.PRACTICE_CHANGED: QCoreApplication.translate(
            "Packs", "Samples, time limits, papers or meetings are changed"
        ),
    }
    line = words[each.kind].format(name=name, before=each.before, after=each.after)
    if not each.since:
        return line
    from_then = QCoreApplication.translate("Packs", "{line}, from {day}")
    return from_then.format(line=line, day=said_date(date.fromisoformat(each.since)))
