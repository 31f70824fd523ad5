"""A head office in memory that a device belongs to, and letters it wrote, without a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.assessment.changes import ChangeKind, Draft
from bwaudit.assessment.record import Entity, Fields
from bwaudit.foundation.ids import new_id
from bwaudit.usecases.officelink import OfficeLink, keep_office
from bwaudit.wire.letters import SignedLetter, issue_letter

if TYPE_CHECKING:
    from bwaudit.usecases.workspace import OpenAssessment, Workspace
    from support.offices import OfficeKit


def belong_to(workspace: Workspace, kit: OfficeKit) -> None:
    """Enrol a device without asking anybody."""
    certificate = kit.certify(workspace.device.keys)
    link = OfficeLink.checked("http://127.0.0.1:9", kit.trust_envelope, certificate)
    keep_office(workspace.store, link)
    workspace.line.forget()


def write_letter(
    visit: OpenAssessment,
    kit: OfficeKit,
    text: str,
    question: str = "",
    kind: str = "comment",
) -> str:
    """Let head office write, and the letter arrive. Gives its id."""
    letter = SignedLetter.model_validate(
        {
            "office": kit.trust.office,
            "id": new_id(),
            "kind": kind,
            "assessment": visit.id,
            "question": question,
            "text": text,
            "function": "Quality reviewer",
            "issued_at": visit.workspace.clock.now(),
        }
    )
    signed = issue_letter(kit.keys.receipt, letter).plain()
    visit.write([Draft(Entity.LETTER, letter.id, Fields.SAID, signed, kind=ChangeKind.IMPORT)])
    return letter.id
