"""Look at a phone's card or a folder: which photos are on it, and which of them are new.

Reads names and sizes only and never changes anything there. Whether a photo is here already is
decided by its bytes when it is copied; name and size only say how many are worth offering.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bwaudit.foundation.errors import BwAuditError, Code, EvidenceError
from bwaudit.foundation.text import only_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bwaudit.foundation.jobs import CancelToken
    from bwaudit.usecases.workspace import OpenAssessment

CAMERA_FOLDER: Final = "DCIM"
"""Where cameras and phones keep photos (DCF, JEITA CP-3461)."""

_ENDINGS: Final = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif"})
_MOST_DEEP: Final = 12
"""A messenger keeps its photos six folders down."""
MOST_AT_ONCE: Final = 20_000
"""How many photos are taken from one place at once; the others are counted, and told of."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Photos of a card or folder that are not in the assessment yet, oldest first. So many more
    are `left` for the next time, when these are in."""

    root: Path
    name: str
    new: tuple[Path, ...]
    left: int = 0


def look(
    assessment: OpenAssessment, root: Path, name: str, cancel: CancelToken | None = None
) -> Offer:
    """What is new on a card, or in a folder. Raises EvidenceError UNREADABLE when it cannot be
    read at all, as when it was pulled out again."""
    try:
        with os.scandir(root):
            pass
    except OSError as gone:
        raise EvidenceError(Code.UNREADABLE, name=name) from gone
    known = {
        (each.name, each.original.size)
        for each in assessment.record.all_evidence()
        if each.is_photo
    }
    camera = root / CAMERA_FOLDER
    left = 0
    found: list[tuple[float, str, Path]] = []
    for path, size, changed in _photos(camera if camera.is_dir() else root, cancel):
        if (file_name(path), size) in known:
            continue
        if len(found) < MOST_AT_ONCE:
            found.append((changed, path.name, path))
        else:
            left += 1
    return Offer(root, name, tuple(path for _, _, path in sorted(found)), left)


def file_name(path: Path) -> str:
    """A file's name as it is kept and said: one line, without what is no text. A card can carry
    names with line breaks, with characters that turn the reading order, and with bytes that are
    no UTF-8."""
    return " ".join(only_text(path.name).split())


def files_of(paths: Sequence[Path], problems: list[BwAuditError] | None = None) -> tuple[Path, ...]:
    """The same files, with the photos of a folder in its place; a link back to a folder is not
    followed. `problems` takes what is to be told of folders: those that cannot be opened, those
    without a photo, and those with more than are taken at once."""
    found: list[Path] = []
    told: list[BwAuditError] = [] if problems is None else problems
    for path in paths:
        try:
            is_folder = path.is_dir()
        except OSError:  # it cannot be looked at; reading it will say so
            is_folder = False
        if is_folder:
            closed: list[OSError] = []
            inside = [each for each, _, _ in _photos(path, None, closed.append)]
            found += inside[:MOST_AT_ONCE]
            if left := len(inside[MOST_AT_ONCE:]):
                name, most = file_name(path), MOST_AT_ONCE
                told.append(EvidenceError(Code.TOO_MANY_PHOTOS, name=name, left=left, most=most))
            told += (_closed(path, refusal) for refusal in closed)
            if not inside and not closed:
                told.append(EvidenceError(Code.NO_PHOTOS, name=file_name(path)))
        else:
            found.append(path)
    return tuple(found)


def _closed(folder: Path, refusal: OSError) -> EvidenceError:
    place = folder if refusal.filename is None else Path(refusal.filename)
    return EvidenceError(Code.FOLDER_CLOSED, name=file_name(place))


def _photos(
    folder: Path,
    cancel: CancelToken | None,
    closed: Callable[[OSError], object] | None = None,
) -> Iterator[tuple[Path, int, float]]:
    depth = len(folder.parts)
    for place, inside, names in os.walk(folder, onerror=closed):
        if cancel is not None:
            cancel.check()
        if len(Path(place).parts) - depth >= _MOST_DEEP:
            inside.clear()
        inside[:] = sorted(each for each in inside if not each.startswith("."))
        for name in sorted(names):
            # Phones leave small twins of their own beside photos, with a dot before the name.
            if name.startswith(".") or Path(name).suffix.lower() not in _ENDINGS:
                continue
            path = Path(place) / name
            try:
                facts = path.stat()
            except OSError:
                continue
            yield path, facts.st_size, facts.st_mtime
