"""`bwaudit headoffice review`: read what was received, and write to the assessors about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bwaudit.cli.saying import said_plainly, say
from bwaudit.cli.usage import Commands
from bwaudit.foundation.clock import SystemClock

if TYPE_CHECKING:
    from bwaudit.headoffice.reviewing import ReviewedQuestion, Written
    from bwaudit.headoffice.services import Services
    from bwaudit.questionnaire.differences import Difference

app = typer.Typer(cls=Commands, no_args_is_help=True)

Data = Annotated[
    Path,
    typer.Option(help="Folder of the head office; this one when left out.", file_okay=False),
]
HERE = Path()
Assessment = Annotated[str, typer.Argument(help="Id of the assessment, as ‘list’ shows it.")]
Function = Annotated[str, typer.Option("--as", help="Function that assessors see, never a name.")]

FUNCTION = "Quality reviewer"
WHEN_THEY_SEND = "Devices of this assessment get it when they next send, or look."


@app.command("list")
def list_received(
    data: Data = HERE,
    page: Annotated[int, typer.Option(help="Of 200 lines each.", min=0)] = 0,
) -> None:
    """List the assessments that were received, the newest first."""
    with _opened(data) as services:
        found = services.overviews.page(page)
    for each in found.assessments:
        say(f"{each.assessment}  {each.factory_name}, cycle {each.cycle}, {each.visit_start}")
    say(f"{len(found.assessments)} of {found.total} assessments.")


@app.command()
def show(assessment: Assessment, data: Data = HERE) -> None:
    """Show findings, and what was written and answered."""
    from bwaudit.assessment.terms import Judgement

    with _opened(data) as services:
        read = services.reviewing.read(assessment)
    facts = read.facts
    say(f"{facts.factory_name}, cycle {facts.cycle}, {facts.visit_start}. {_stage(read.is_open)}")
    if not read.questions:
        say("Its questionnaire has not come yet.")
    for question in read.questions:
        if question.judgement is Judgement.NON_COMPLIANT or question.letters:
            _say_question(question)
    for each in read.letters:
        _say_letter(each)


@app.command()
def comment(
    assessment: Assessment,
    text: Annotated[str, typer.Argument(help="The comment.")],
    question: Annotated[str, typer.Option(help="Number or id, as 7.42; none for all of it.")] = "",
    function: Function = FUNCTION,
    data: Data = HERE,
) -> None:
    """Write a comment on a question, or on the whole assessment."""
    with _opened(data) as services:
        letter = services.reviewing.comment(assessment, question, text, function)
    about = f"question {question}" if letter.question else "the whole assessment"
    say(f"The comment on {about} is signed. {WHEN_THEY_SEND}")


@app.command("send-back")
def send_back(
    assessment: Assessment,
    reason: Annotated[str, typer.Argument(help="Why it is to be opened again.")],
    function: Function = FUNCTION,
    data: Data = HERE,
) -> None:
    """Send a finished assessment back, to be opened again."""
    with _opened(data) as services:
        services.reviewing.send_back(assessment, reason, function)
    say(f"It is sent back, signed. {WHEN_THEY_SEND}")


@app.command()
def answers(assessment: Assessment, data: Data = HERE) -> None:
    """Show everything that was written about an assessment, and what came back."""
    with _opened(data) as services:
        found = services.reviewing.letters(assessment)
    for each in found:
        _say_letter(each)
    left = sum(not each.settled for each in found)
    say(f"{len(found)} written, {left} not answered.")


@contextmanager
def _opened(data: Path) -> Iterator[Services]:
    from bwaudit.headoffice.services import open_services

    with said_plainly():
        services = open_services(data, SystemClock())
        try:
            yield services
        finally:
            services.close()


def _stage(is_open: bool) -> str:
    return "Answers are open." if is_open else "Answers are closed."


def _say_question(question: ReviewedQuestion) -> None:
    judged = question.judgement.value.replace("_", " ") if question.judgement else "not answered"
    say(f"{question.number}  {question.label}: {judged}")
    if question.text:
        say(f"    {question.text}")
    for each in question.letters:
        _say_letter(each)


def _say_letter(each: Written) -> None:
    state = "answered" if each.settled else "reached a device" if each.reached else "not fetched"
    letter = each.letter
    about = f" on {letter.question}" if letter.question else ""
    kind = "Sent back" if letter.kind == "reopening" else "Comment"
    say(f"    {kind}{about}, {letter.at[:16]}, {letter.function}, {state}: {letter.text}")
    for answer in each.answers:
        say(f"        {answer.by}, {answer.at[:16]}: {answer.text}")


def in_a_line(each: Difference) -> str:
    """A difference between two questionnaires in English."""
    about = f"{each.number} {each.name('en')}".strip()
    about = f"{about} ({each.scope})" if each.scope else about
    kind = each.kind.name.lower().replace("_", " ")
    values = " → ".join(part for part in (each.before, each.after) if part)
    since = f", from {each.since}" if each.since else ""
    return ": ".join(part for part in (kind, about, f"{values}{since}") if part)
