"""The page on which a reviewer reads one assessment and writes to its assessors."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import parse_qs

from fastapi import APIRouter, Path, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from bwaudit.assessment.comments import LetterKind
from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.errors import Declined, HeadOfficeError, RuleError
from bwaudit.headoffice.console import Console
from bwaudit.headoffice.requests import body_of
from bwaudit.headoffice.reviewing import FUNCTION, LONGEST_FUNCTION, Reviewed
from bwaudit.headoffice.services import Services
from bwaudit.wire.letters import MOST_TEXT

AssessmentId = Annotated[str, Path(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
Asked = Annotated[str, Query(max_length=64)]

_MOST_FORM = 64 << 10
_BACK = "send-back"
WORDS = {
    None: "Not answered",
    Judgement.COMPLIANT: "Compliant",
    Judgement.NON_COMPLIANT: "Non-compliant",
    Judgement.NOT_APPLICABLE: "Not applicable",
    Judgement.NOT_CHECKED: "Not checked",
}


def review_routes(services: Services, console: Console) -> APIRouter:
    """`GET` and `POST /assessments/{id}` for whoever has the staff token."""
    router = APIRouter()
    reviewing = services.reviewing

    def page(assessment: str, *, status: int = 200, refused: str = "", **shown: str) -> Response:
        try:
            read = reviewing.read(assessment)
        except HeadOfficeError as unknown:
            return console.page("message.html", 404, title="Not here", sentence=unknown.what)
        values = {"asked": "", "text": "", "reason": "", "function": FUNCTION, "done": "", **shown}
        known = read.named(values["asked"])
        values["asked"] = known.id if known is not None else ""
        return console.page(
            "review.html",
            status,
            read=read,
            findings=[each for each in read.questions if each.judgement is _FOUND],
            others=[each for each in read.questions if each.judgement is not _FOUND],
            words=WORDS,
            kinds=LetterKind,
            word=console.word(assessment),
            refused=refused,
            most=MOST_TEXT,
            longest=LONGEST_FUNCTION,
            left=_left(read),
            **values,
        )

    @router.get("/assessments/{assessment}")
    async def read(
        request: Request, assessment: AssessmentId, question: Asked = "", done: Asked = ""
    ) -> Response:
        turned_away = console.stranger(request)
        if turned_away is not None:
            return turned_away
        return await run_in_threadpool(page, assessment, asked=question, done=done)

    @router.post("/assessments/{assessment}")
    async def write(request: Request, assessment: AssessmentId) -> Response:
        turned_away = console.stranger(request)
        if turned_away is not None:
            return turned_away
        form = _fields(await body_of(request, _MOST_FORM))
        if not console.is_ours(assessment, form.get("word", "")):
            return console.page(
                "message.html",
                403,
                title="Nothing was written",
                sentence="This form is not from this page. Open the assessment and write again.",
            )
        return await run_in_threadpool(take, assessment, form)

    def take(assessment: str, form: dict[str, str]) -> Response:
        function, question = form.get("function", ""), form.get("question", "")
        text, reason = form.get("text", ""), form.get("reason", "")
        sends_back = form.get("do") == _BACK
        try:
            if sends_back:
                reviewing.send_back(assessment, reason, function)
            else:
                reviewing.comment(assessment, question, text, function)
        except HeadOfficeError as unknown:
            return console.page("message.html", 404, title="Not here", sentence=unknown.what)
        except (Declined, RuleError) as why:
            return page(
                assessment,
                status=422,
                refused=why.what,
                asked=question,
                text=text,
                reason=reason,
                function=function or FUNCTION,
                done=_BACK if sends_back else "comment",
            )
        done = "sent-back" if sends_back else "written"
        return Response(
            status_code=303, headers={"Location": f"/assessments/{assessment}?done={done}"}
        )

    return router


_FOUND = Judgement.NON_COMPLIANT


def _left(read: Reviewed) -> int:
    """Comments that nobody answered yet."""
    own = [each for question in read.questions for each in question.letters]
    written = [each for each in (*read.letters, *own) if each.letter.kind is LetterKind.COMMENT]
    return sum(not each.settled for each in written)


def _fields(data: bytes) -> dict[str, str]:
    """The fields of a form, the first of each name."""
    try:
        return {name: values[0] for name, values in parse_qs(data.decode()).items()}
    except ValueError:
        return {}
