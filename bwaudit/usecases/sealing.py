"""Sign what a report file is with the key of this device, and prove a file against the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import main_stream
from bwaudit.assessment.names import Entity
from bwaudit.usecases.packing import record_of
from bwaudit.wire.manifest import Head
from bwaudit.wire.statement import ReportStatement

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.assessment.record import IssuedReport
    from bwaudit.report.model import Report
    from bwaudit.store.journal import Journal
    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from bwaudit.wire.statement import FileKind

    Sealer = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Proof:
    """What the journal of a store says of a report file. `issued` is its line there, None when it
    has none; `grounds` says why its changes are others, empty when they are the same."""

    issued: IssuedReport | None
    grounds: str


def sealer(assessment: OpenAssessment, report: Report, layout: str, kind: FileKind) -> Sealer:
    """From the digest of a file to its signed statement. The same file on the same device has the
    same statement: nothing in it depends on the moment."""
    workspace = assessment.workspace
    key = workspace.device.keys.signing
    journal = ground(workspace.store.journal, assessment.id)

    def seal(digest: str) -> str:
        return ReportStatement(
            kind=kind,
            number=report.number,
            revision=report.revision,
            layout=layout,
            assessment=assessment.id,
            journal=journal,
            report=report.digest,
            file=digest,
            made_at=report.generated_at,
            device=key.fingerprint,
            signing=key.public,
        ).sealed(key)

    return seal


def ground(journal: Journal, assessment: str) -> dict[str, Head]:
    """How far each device's chain reaches, reports that were issued left out: what a report rests
    on, and the same however often it is made."""
    ends: dict[str, Head] = {}
    for change in journal.changes(main_stream(assessment)):
        if change.entity == Entity.REPORT:
            continue
        known = ends.get(change.device)
        if known is None or known.seq < change.seq:
            ends[change.device] = Head(seq=change.seq, digest=change.digest)
    return ends


def prove(workspace: Workspace, statement: ReportStatement, sha256: str) -> Proof:
    """Look a report up in the journal of this store. `sha256` is that of the file."""
    changes = workspace.store.journal.changes(main_stream(statement.assessment))
    digests = {(change.device, change.seq): change.digest for change in changes}
    grounds = ""
    for device, head in statement.journal.items():
        held = digests.get((device, head.seq))
        if held is None:
            grounds = "it ends before the report was made"
        elif held != head.digest:
            grounds = "its changes are others"
    issued = record_of(statement.assessment, changes).reports() if changes else ()
    # Rows as JSON go with their workbook, which stands in the journal for both.
    loose = statement.kind == "json"
    mine = (
        each
        for each in issued
        if each.number == statement.number and (loose or each.sha256 == sha256)
    )
    return Proof(next(mine, None), grounds)
