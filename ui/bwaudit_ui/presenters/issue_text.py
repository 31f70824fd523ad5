"""The one wording of the problem list: fields, summary, findings and overview say the same.

Sentences: `ux.md` 12. It must not decide what a problem is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit.assessment.gate import Issue, IssueKind
from bwaudit.assessment.terms import Judgement
from bwaudit_ui.runtime.i18n import counted, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bwaudit.assessment.record import AssessmentRecord


def issue_sentence(issue: Issue, record: AssessmentRecord) -> str:
    """What to do about one problem."""
    if issue.kind is IssueKind.NO_REASON:
        return reason_missing(record.answer(issue.question).judgement)
    if issue.kind is IssueKind.VISIBLE_FACES:
        return faces_sentence(issue.count)
    if issue.kind is IssueKind.CONFLICT and not issue.question:
        return QCoreApplication.translate("Issue", "Changed on two devices. Choose what to keep")
    sentences = {
        IssueKind.UNANSWERED: QCoreApplication.translate("Issue", "Answer this question"),
        IssueKind.NO_SOURCE: QCoreApplication.translate(
            "Issue", "Choose at least one answer to ‘How do you know?’"
        ),
        IssueKind.NO_FINDING_TEXT: QCoreApplication.translate("Issue", "Enter what you found"),
        IssueKind.NO_NUMBER: QCoreApplication.translate(
            "Issue", "Enter how many workers were affected"
        ),
        IssueKind.NO_EVIDENCE: QCoreApplication.translate("Issue", "Add a photo or a paper"),
        IssueKind.PHOTO_WITHOUT_QUESTION: loose_sentence(),
        IssueKind.CONFLICT: QCoreApplication.translate(
            "Issue", "Changed on two devices. Choose which answer to keep"
        ),
        IssueKind.PAPER_NOT_GIVEN: QCoreApplication.translate(
            "Issue", "Ask for the paper again, or say that it is not available"
        ),
        IssueKind.CONTRADICTED: contradicted_by(issue.said_by),
        IssueKind.URGENT_NOT_BEGUN: QCoreApplication.translate(
            "Issue", "Begin the urgent procedure, or change the answer"
        ),
        IssueKind.SENT_BACK: QCoreApplication.translate(
            "Issue", "Read why head office sent this back, then open the answers again"
        ),
        IssueKind.COMMENT: QCoreApplication.translate("Issue", "Answer the comment of head office"),
    }
    return sentences[issue.kind]


def faces_sentence(count: int) -> str:
    """What to do about faces in a photo that is in the report."""
    return counted(
        "Issue",
        "Hide 1 face, or leave the photo out",
        "Hide %n faces, or leave the photo out",
        count,
    )


def contradicted_by(numbers: Sequence[str]) -> str:
    """What to do when interviews contradict an answer that was judged compliant."""
    said = QCoreApplication.translate(
        "Issue", "{interviews} contradicts this answer. Check it once more"
    )
    if len(numbers) > 1:
        said = QCoreApplication.translate(
            "Issue", "{interviews} contradict this answer. Check it once more"
        )
    return said.format(interviews=joined(numbers))


def loose_sentence() -> str:
    """What to do about a photo that is on no question."""
    return QCoreApplication.translate("Issue", "Put the photo on a question, or leave it out")


def reason_missing(judgement: Judgement | None) -> str:
    """What to do when an answer without a finding has no reason."""
    if judgement is Judgement.NOT_CHECKED:
        return QCoreApplication.translate("Issue", "Choose why this was not checked")
    return QCoreApplication.translate("Issue", "Choose why this does not apply")


def problems_heading(count: int) -> str:
    """Heading of a summary: there is a problem, there are 3 problems."""
    return counted("Issue", "There is a problem", "There are %n problems", count)


def kind_line(kind: IssueKind, count: int) -> str:
    """How many problems of a kind there are, in words."""
    match kind:
        case IssueKind.UNANSWERED:
            return counted("Issue", "1 question left", "%n questions left", count)
        case IssueKind.NO_SOURCE:
            return counted(
                "Issue", "1 answer without a source", "%n answers without a source", count
            )
        case IssueKind.NO_FINDING_TEXT:
            return counted("Issue", "1 finding without text", "%n findings without text", count)
        case IssueKind.NO_NUMBER:
            return counted(
                "Issue", "1 finding without a number", "%n findings without a number", count
            )
        case IssueKind.NO_REASON:
            return counted(
                "Issue", "1 answer without a reason", "%n answers without a reason", count
            )
        case IssueKind.NO_EVIDENCE:
            return counted(
                "Issue", "1 finding without evidence", "%n findings without evidence", count
            )
        case IssueKind.VISIBLE_FACES:
            return counted(
                "Issue", "1 photo with visible faces", "%n photos with visible faces", count
            )
        case IssueKind.PHOTO_WITHOUT_QUESTION:
            return counted(
                "Issue", "1 photo without a question", "%n photos without a question", count
            )
        case IssueKind.CONFLICT:
            return counted(
                "Issue", "1 change needs a decision", "%n changes need a decision", count
            )
        case IssueKind.PAPER_NOT_GIVEN:
            return counted("Issue", "1 paper not given", "%n papers not given", count)
        case IssueKind.CONTRADICTED:
            return counted(
                "Issue",
                "1 answer contradicted in an interview",
                "%n answers contradicted in interviews",
                count,
            )
        case IssueKind.URGENT_NOT_BEGUN:
            return counted(
                "Issue",
                "Urgent procedure not begun",
                "Urgent procedure not begun for %n answers",
                count,
            )
        case IssueKind.SENT_BACK:
            return QCoreApplication.translate("Issue", "Sent back")  # however often it said so
        case IssueKind.COMMENT:
            return counted("Issue", "1 comment not answered", "%n comments not answered", count)


def kind_detail(kind: IssueKind) -> str:
    """Where a kind comes from, where that is not the assessor's own work; else empty."""
    if kind in (IssueKind.SENT_BACK, IssueKind.COMMENT):
        return QCoreApplication.translate("Issue", "From head office")
    return ""


def kind_icon(kind: IssueKind) -> str:
    """Name of the icon of a kind."""
    icons = {
        IssueKind.UNANSWERED: "circle-alert",
        IssueKind.NO_SOURCE: "eye",
        IssueKind.NO_FINDING_TEXT: "pencil",
        IssueKind.NO_NUMBER: "users",
        IssueKind.NO_REASON: "message-square",
        IssueKind.NO_EVIDENCE: "camera",
        IssueKind.VISIBLE_FACES: "scan-face",
        IssueKind.PHOTO_WITHOUT_QUESTION: "image",
        IssueKind.CONFLICT: "merge",
        IssueKind.PAPER_NOT_GIVEN: "file-x-2",
        IssueKind.CONTRADICTED: "users",
        IssueKind.URGENT_NOT_BEGUN: "siren",
        IssueKind.SENT_BACK: "undo-2",
        IssueKind.COMMENT: "building-2",
    }
    return icons[kind]


def attention_line(count: int) -> str:
    """How many problems there are before the report can be finished."""
    if not count:
        return QCoreApplication.translate("Issue", "Nothing needs attention.")
    return counted(
        "Issue",
        "1 problem needs attention before the report can be finished.",
        "%n problems need attention before the report can be finished.",
        count,
    )


def open_line(count: int) -> str:
    """How many points are open."""
    return counted("Issue", "1 point is still open.", "%n points are still open.", count)
