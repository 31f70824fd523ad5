"""An advisor's confidential notes on a factory, in its restricted stream only.

Nothing that makes a report or a shared view may import this module; an import contract holds that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.improvement.names import Named, Record

if TYPE_CHECKING:
    from bwaudit.assessment.fold import Fold


@dataclass(frozen=True, slots=True)
class AdvisorNote:
    """One note. `activity` is the entry of the log it belongs to, or empty."""

    id: str
    activity: str
    text: str
    at: str


def advisor_notes(fold: Fold) -> tuple[AdvisorNote, ...]:
    """All notes that are not removed and not empty, in order of writing."""
    found = []
    for note in sorted(fold.ids(Record.NOTE)):
        if fold.value(Record.NOTE, note, Named.REMOVED, default=False):
            continue
        text = fold.value(Record.NOTE, note, Named.TEXT, "")
        if text:
            head = fold.heads((Record.NOTE, note, Named.TEXT))[0]
            at = head.at.when().isoformat(timespec="minutes")
            found.append(
                AdvisorNote(note, fold.value(Record.NOTE, note, Named.ACTIVITY, ""), text, at)
            )
    return tuple(found)
