"""Files that somebody gave and that are not in yet: noted before the first is read, so that a
closed program, a lock or a crash in the middle of an import loses none of them.

The note is in the encrypted store, since names of files and folders can name a factory or a person.
It must not add anything itself; `evidencing` does.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bwaudit.foundation.ids import new_id
from bwaudit.usecases.offering import file_name, files_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.usecases.workspace import OpenAssessment


@dataclass(frozen=True, slots=True)
class Unfinished:
    """One import that did not end. `paths` are files that are still to come in, `gone` counts those
    that are not where they were; an empty question means that they wait to be sorted."""

    note: str
    question: str
    paths: tuple[Path, ...]
    gone: int = 0


def note(assessment: OpenAssessment, paths: Sequence[Path], question: str = "") -> str:
    """Keep that these files are to come in. Returns what `forget` takes. Raises StoreError."""
    name = new_id()
    line = {"note": name, "question": question, "paths": [str(path.absolute()) for path in paths]}
    _write(assessment, [*_lines(assessment), line])
    return name


def forget(assessment: OpenAssessment, note: str) -> None:
    """The import ended, or somebody stopped it. Raises StoreError."""
    lines = _lines(assessment)
    left = [line for line in lines if line["note"] != note]
    if left != lines:
        _write(assessment, left)


def any_left(assessment: OpenAssessment) -> bool:
    """Whether an import did not end. Reads no folder."""
    return bool(_lines(assessment))


def unfinished(assessment: OpenAssessment) -> tuple[Unfinished, ...]:
    """What is still to come in, oldest import first. Looks at each file's name and size, which
    takes a while on a slow stick. What came in already is left out."""
    here = {
        (one.name, one.original.size): one.questions for one in assessment.record.all_evidence()
    }
    found = []
    for line in _lines(assessment):
        question, gone, paths = line["question"], 0, []
        for path in files_of([Path(text) for text in line["paths"]]):
            try:
                size = path.stat().st_size
            except OSError:
                gone += 1
                continue
            questions = here.get((file_name(path), size))
            if questions is None or (question and question not in questions):
                paths.append(path)
        found.append(Unfinished(line["note"], question, tuple(paths), gone))
    return tuple(found)


def _name(assessment: OpenAssessment) -> str:
    return f"intake:{assessment.id}"


def _lines(assessment: OpenAssessment) -> list[dict[str, Any]]:
    kept = assessment.workspace.store.get_secret(_name(assessment))
    lines: list[dict[str, Any]] = json.loads(kept) if kept else []
    return lines


def _write(assessment: OpenAssessment, lines: Sequence[dict[str, Any]]) -> None:
    store = assessment.workspace.store
    if lines:
        # Not `canonical`: a path may hold half of a surrogate pair, for a byte that is no UTF-8.
        store.put_secret(_name(assessment), json.dumps(list(lines)).encode())
    else:
        store.drop_secret(_name(assessment))
