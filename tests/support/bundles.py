"""A bundle taken in at once, where no window reads the assessment meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.foundation.jobs import no_progress
from bwaudit.usecases import bundling

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.jobs import CancelToken, Progress
    from bwaudit.usecases.bundling import Imported
    from bwaudit.usecases.workspace import OpenStream, Workspace


def take_in(
    workspace: Workspace,
    path: Path,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    into: OpenStream | None = None,
) -> Imported:
    """Read a bundle, and take in its changes. Raises BundleError, StoreError, Cancelled."""
    staged = bundling.stage(workspace, path, progress, cancel)
    return bundling.take_in(workspace, staged, into=into)
