"""What becomes of confidential notes and interviews when an assessment is finished.

They are sealed to head office's confidential reviewers, and then their values are erased here: from
database, mirror and safety copies. A passphrase or PIN that somebody is forced to give then opens
nothing of a finished visit. Without a head office there is nobody to seal to, and nothing is
erased.

Source: `sync-security.md` D6, 3a.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import main_stream, restricted_stream
from bwaudit.assessment.names import Entity, Fields
from bwaudit.assessment.terms import Stage
from bwaudit.foundation.errors import Declined
from bwaudit.usecases import sendline
from bwaudit.usecases.packing import heads_of, keep_notes, kept_notes, reaches, sealed_notes

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment, Workspace

_log = logging.getLogger(__name__)


def can_seal(workspace: Workspace) -> bool:
    """Whether this device knows somebody to seal notes to."""
    return workspace.line.link(workspace.store) is not None


def times_sealed(assessment: OpenAssessment) -> int:
    """How often notes of this assessment were sealed for good on this device."""
    return kept_notes(assessment.workspace.store, assessment.id).gone


def require_writable(assessment: OpenAssessment) -> None:
    """Raise RuleError while answers are closed, or sealed notes wait to be sent: what is written
    after them goes to head office after them."""
    assessment.require_open()
    store, line = assessment.workspace.store, assessment.workspace.line
    kept = kept_notes(store, assessment.id)
    if kept.gone and not reaches(
        line.known(store, assessment.id).coverage.confidential, kept.gone_heads
    ):
        raise Declined(
            "The notes of this assessment are sealed and wait to be sent. "
            "You can write new ones once head office has them"
        )


def seal_finished(workspace: Workspace) -> tuple[str, ...]:
    """Seal the notes of finished assessments for good. Returns the assessments. Does nothing while
    notes are closed or without a head office.

    What was sealed is durable before anything is erased, and a stop in between is made up for the
    next time. Raises StoreError.
    """
    return workspace.wait_for(partial(_seal_finished, workspace))


def _seal_finished(workspace: Workspace) -> tuple[str, ...]:
    store, link = workspace.store, workspace.line.link(workspace.store)
    if store.restricted is None or link is None:
        return ()
    sendline.seal_notes(store, workspace.line)
    journal, gone = store.restricted.journal, []
    for stream, revision in journal.revisions().items():
        assessment = stream.removesuffix(restricted_stream(""))
        kept = kept_notes(store, assessment)
        if kept.empty == revision or not _is_finished(workspace, assessment):
            continue
        sealed = sealed_notes(store, assessment, link.trust)
        if sealed is None or sealed.heads != heads_of(journal, stream):
            continue
        kept = replace(kept, gone=len(kept.parts))
        keep_notes(store, assessment, kept)
        store.erase_notes(stream)
        keep_notes(store, assessment, replace(kept, empty=revision))
        gone.append(assessment)
    if gone:
        _log.info("notes of %d finished assessments were sealed for good", len(gone))
    return tuple(gone)


def _is_finished(workspace: Workspace, assessment: str) -> bool:
    stream = main_stream(assessment)
    journal = workspace.store.journal
    if stream not in journal.revisions():
        return False
    stage = journal.fold(stream).value(Entity.ASSESSMENT, assessment, Fields.STAGE)
    return bool(stage == Stage.AGREED.value)
