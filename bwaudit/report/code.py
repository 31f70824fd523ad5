"""The code on the last page: number, revision and digest, for a machine and for people.

It lets anybody who holds a sheet of paper find out whether it belongs to the file they were sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.report.wording import typed, voices

if TYPE_CHECKING:
    from bwaudit.report.model import Report, Words

_PREFIX = "BWAUDIT"
_GROUP = 8


@dataclass(frozen=True, slots=True)
class Code:
    """A code for machines (QR, ISO/IEC 18004) and what stands beside it for people. `text` is in
    capitals, digits and ` $%*+-./:` only, which gives the smallest code."""

    text: str
    words: tuple[Words, ...]


def code_of(report: Report) -> Code:
    """What every printed report ends with. It says the report's digest, so it is no part of it."""
    say = voices(report.languages)
    digest = report.digest
    return Code(
        code_text(report, digest),
        (
            say.say("code_is", number=report.number, revision=report.revision),
            typed(grouped(digest)),
            say.say("code_check"),
        ),
    )


def code_text(report: Report, digest: str) -> str:
    """What the code says: `BWAUDIT:number:revision:DIGEST`."""
    return f"{_PREFIX}:{report.number}:{report.revision}:{digest}".upper()


def grouped(digest: str) -> str:
    """A digest that people can compare by eye."""
    return " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))
