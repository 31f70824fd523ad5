"""Safety copies: an assessment as one file on a stick, read back before it counts as saved, and
taken in again on this device or a partner's. Also seals confidential notes while they are open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.foundation.jobs import CancelToken, no_progress

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.jobs import Progress
    from bwaudit.usecases.workspace import OpenAssessment, Workspace


@dataclass(frozen=True, slots=True)
class Imported:
    """What taking in a bundle brought. `waiting` changes lack the one before them and are kept."""

    assessment: str
    new_changes: int
    waiting: int
    forks: int
    new_files: int


def save_bundle(
    assessment: OpenAssessment,
    folder: Path,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Path:
    """Write everything of an assessment to a new `.bwbundle` in `folder`, and read it back.

    Its name says nothing of the factory. Raises BundleError BUNDLE_NOT_SAVED with the reason,
    Cancelled; then nothing is left behind.
    """
    raise NotImplementedError


def open_bundle(
    workspace: Workspace,
    path: Path,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    into: OpenAssessment | None = None,
) -> Imported:
    """Take in a bundle of a device that is known here. All its changes come in, or none.

    `into` is the assessment if it is open now. Raises BundleError, StoreError, Cancelled.
    """
    raise NotImplementedError


def seal_notes(workspace: Workspace) -> int:
    """While notes are open: seal what is new of each confidential stream to the reviewers of head
    office, and to nobody else, and keep that. Returns how many streams were sealed anew."""
    raise NotImplementedError
