"""The stored projection against what the fold of the changes gives: compare, and build anew.

The fold is right by definition. Used by the full check and after every migration.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.fold import Fold
from bwaudit.store.changerows import replace_heads

if TYPE_CHECKING:
    from bwaudit.assessment.changes import Change
    from bwaudit.store.changerows import ChangeRows, FieldOf
    from bwaudit.store.database import Database


@dataclass(frozen=True, slots=True)
class Difference:
    """A field whose stored heads are not those of the fold; digests, in order."""

    field: FieldOf
    stored: tuple[str, ...]
    folded: tuple[str, ...]


def differences(rows: ChangeRows, stream: str) -> list[Difference]:
    """Where the stored projection of a stream is wrong. Raises StoreError for a damaged change."""
    return [difference for difference, _ in _compare(rows, stream)]


def rebuild(database: Database, rows: ChangeRows, stream: str) -> list[Difference]:
    """Make the stored projection of a stream what the fold gives. Returns what was wrong."""
    found = _compare(rows, stream)
    if found:
        with database.writing_fast() as cursor:
            for difference, heads in found:
                replace_heads(cursor, difference.field, heads)
    return [difference for difference, _ in found]


def _compare(rows: ChangeRows, stream: str) -> list[tuple[Difference, list[Change]]]:
    stored: dict[FieldOf, list[str]] = {}
    for field, digest in rows.heads(stream):
        stored.setdefault(field, []).append(digest)
    folded: dict[FieldOf, list[Change]] = {}
    for head in Fold(rows.of_stream(stream)).all_heads():
        folded.setdefault((stream, *head.key), []).append(head)
    found = []
    for field in sorted(stored.keys() | folded.keys()):
        heads = folded.get(field, [])
        digests = sorted(head.digest for head in heads)
        if sorted(stored.get(field, [])) != digests:
            found.append((Difference(field, tuple(stored.get(field, [])), tuple(digests)), heads))
    return found
