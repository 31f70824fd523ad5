"""What became of a finding, in words: one table for the question, the overview and Progress.

It must not compare anything itself.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bwaudit.assessment.comparison import ActionState, Became, Why
from bwaudit.foundation.text import localized
from bwaudit_ui.presenters.session import judgement_word
from bwaudit_ui.runtime.i18n import counted, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.comparison import Effort, LastYear, Row


def became_word(became: Became) -> str:
    """The word that stands beside the mark of a change."""
    words = {
        Became.FIXED: QCoreApplication.translate("Progress", "Fixed"),
        Became.REPEATED: QCoreApplication.translate("Progress", "Repeated"),
        Became.NEW: QCoreApplication.translate("Progress", "New"),
        Became.GONE: QCoreApplication.translate("Progress", "Gone"),
        Became.SPLIT: QCoreApplication.translate("Progress", "Asked in parts"),
        Became.MERGED: QCoreApplication.translate("Progress", "Asked together"),
        Became.LAW_CHANGED: QCoreApplication.translate("Progress", "Law changed"),
        Became.NOT_COMPARABLE: QCoreApplication.translate("Progress", "Not comparable"),
        Became.OPEN: QCoreApplication.translate("Progress", "Not answered yet"),
    }
    return words[became]


def why_sentence(row: Row) -> str:
    """Why a row is no plain fixed, repeated or new; empty for those."""
    sentences = {
        Why.NONE: "",
        Why.NO_LONGER_ASKED: QCoreApplication.translate(
            "Progress", "The tool no longer asks this."
        ),
        Why.NOT_ASKED_BEFORE: QCoreApplication.translate(
            "Progress", "The tool did not ask this before."
        ),
        Why.NO_LONGER_APPLIES: QCoreApplication.translate(
            "Progress", "It does not apply to the factory now."
        ),
        Why.DID_NOT_APPLY_BEFORE: QCoreApplication.translate(
            "Progress", "It did not apply to the factory before."
        ),
        Why.NOT_CHECKED_NOW: QCoreApplication.translate("Progress", "It was not checked now."),
        Why.NOT_CHECKED_BEFORE: QCoreApplication.translate(
            "Progress", "It was not checked before."
        ),
        Why.NOT_ANSWERED_YET: QCoreApplication.translate("Progress", "It waits for an answer."),
        Why.NOT_ANSWERED_BEFORE: QCoreApplication.translate(
            "Progress", "It was not answered before."
        ),
        Why.ASKED_IN_PARTS: QCoreApplication.translate(
            "Progress", "The tool now asks this in several questions."
        ),
        Why.ASKED_TOGETHER: QCoreApplication.translate(
            "Progress", "The tool now asks several questions in one."
        ),
        Why.LAW_VALUE: QCoreApplication.translate(
            "Progress", "The law was another at the visit before."
        ),
        Why.TOOL_NOT_ALIGNED: QCoreApplication.translate(
            "Progress", "Nobody has said how the questions of the two tools belong together."
        ),
    }
    return sentences[row.why]


def action_word(action: ActionState) -> str:
    """Where the agreed action stands."""
    words = {
        ActionState.OPEN: QCoreApplication.translate("Progress", "Agreed action: not begun."),
        ActionState.IN_PROGRESS: QCoreApplication.translate(
            "Progress", "Agreed action: in progress."
        ),
        ActionState.DONE: QCoreApplication.translate(
            "Progress", "Agreed action: done by the factory, not verified."
        ),
        ActionState.VERIFIED: QCoreApplication.translate(
            "Progress", "Agreed action: done and verified."
        ),
        ActionState.REPEATED: QCoreApplication.translate("Progress", "Agreed action: repeated."),
    }
    return words[action]


def effort_sentence(effort: Effort) -> str:
    """The compliance effort in one line: "14 fixed, 18 repeated, 6 new"."""
    parts = [
        QCoreApplication.translate("Progress", "{count} fixed").format(count=effort.fixed),
        QCoreApplication.translate("Progress", "{count} repeated").format(count=effort.repeated),
        QCoreApplication.translate("Progress", "{count} new").format(count=effort.new),
    ]
    if effort.not_compared:
        other = QCoreApplication.translate("Progress", "{count} not compared")
        parts.append(other.format(count=effort.not_compared))
    return joined(parts)


def month_of(text: str) -> str:
    """The month of an ISO date for people: "January 2026"; empty where there is none."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return ""
    return f"{QLocale().standaloneMonthName(day.month)} {day.year}"


def last_time(entries: Sequence[LastYear]) -> str:
    """What the visit before says of a question, in one line."""
    first = entries[0]
    when = QCoreApplication.translate("Progress", "Cycle {cycle}, {month}").format(
        cycle=first.cycle, month=month_of(first.visit_start)
    )
    if not month_of(first.visit_start):
        when = QCoreApplication.translate("Progress", "Cycle {cycle}").format(cycle=first.cycle)
    if len(entries) == 1 and first.became is None:
        said = judgement_word(first.judged.judgement)
    else:
        said = QCoreApplication.translate("Progress", "asked in another way. {answers}").format(
            answers=joined(
                f"{each.judged.number} {judgement_word(each.judged.judgement)}" for each in entries
            )
        )
    line = QCoreApplication.translate("Progress", "{when}: {judgement}.").format(
        when=when, judgement=said
    )
    actions = [action_word(each.action) for each in entries if each.action is not None]
    return " ".join([line, *actions])


def found_difference(before: int, now: int, cycle: int, *, is_whole: bool) -> str:
    """Findings of a cluster beside those of the cycle before; while answers are missing only what
    there was then is said."""
    if not is_whole:
        return QCoreApplication.translate("Progress", "{count} in cycle {cycle}").format(
            count=before, cycle=cycle
        )
    if now == before:
        return QCoreApplication.translate("Progress", "as many")
    if now < before:
        return counted("Progress", "1 fewer", "%n fewer", before - now)
    return counted("Progress", "1 more", "%n more", now - before)


def label_of(row: Row, language: str) -> str:
    """Number and short label of a row: those of this visit, else of the one before."""
    shown = row.after or row.before
    return joined(f"{each.number}  {localized(each.label, language)}" for each in shown)
