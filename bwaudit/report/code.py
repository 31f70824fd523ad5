"""The code on the last page: number, revision and digest, for a machine and for people.

It lets anybody who holds a sheet of paper find out whether it belongs to the file they were sent.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bwaudit.report.model import Code, Section
from bwaudit.report.wording import typed, voices

if TYPE_CHECKING:
    from bwaudit.report.model import Report

_PREFIX = "BWAUDIT"
_GROUP = 8


def with_code(report: Report) -> Report:
    """The same report with its code as the last thing on the last page. A page to pin up keeps its
    room for what it says: its code is small and has no heading."""
    say = voices(report.languages)
    code = Code(
        code_text(report),
        (
            say.say("code_is", number=report.number, revision=report.revision),
            typed(grouped(report.digest)),
            say.say("code_check"),
        ),
        close=report.one_page,
    )
    if report.one_page:
        return replace(report, blocks=(*report.blocks, code))
    section = Section(title=say.say("code"), level=2, blocks=(code,))
    return replace(report, blocks=(*report.blocks, section))


def code_text(report: Report) -> str:
    """What the code says: `BWAUDIT:number:revision:DIGEST`."""
    return f"{_PREFIX}:{report.number}:{report.revision}:{report.digest}".upper()


def grouped(digest: str) -> str:
    """A digest that people can compare by eye."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))
