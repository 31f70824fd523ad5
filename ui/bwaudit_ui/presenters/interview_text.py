"""Words of interviews: who, where, what they say. It must not read a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bwaudit.assessment.interviews import Contract, Says, Setting
from bwaudit.assessment.tells import Tell
from bwaudit_ui.runtime.i18n import counted, joined

if TYPE_CHECKING:
    from bwaudit.assessment.interviews import Interview, SmallGroup


def contract_word(contract: Contract) -> str:
    """The word of one way to be employed."""
    words = {
        Contract.PERMANENT: QCoreApplication.translate("Interview", "Permanent"),
        Contract.FIXED_TERM: QCoreApplication.translate("Interview", "Fixed term"),
        Contract.CONTRACTOR: QCoreApplication.translate("Interview", "Contractor"),
        Contract.APPRENTICE: QCoreApplication.translate("Interview", "Apprentice"),
        Contract.MIXED: QCoreApplication.translate("Interview", "Mixed"),
    }
    return words[contract]


def setting_word(setting: Setting) -> str:
    """The word of one place."""
    words = {
        Setting.ON_SITE: QCoreApplication.translate("Interview", "On site"),
        Setting.OFF_SITE: QCoreApplication.translate("Interview", "Off site"),
        Setting.BY_TELEPHONE: QCoreApplication.translate("Interview", "By telephone"),
    }
    return words[setting]


def says_word(says: Says) -> str:
    """What an interview says of an answer."""
    words = {
        Says.SUPPORTS: QCoreApplication.translate("Interview", "supports"),
        Says.CONTRADICTS: QCoreApplication.translate("Interview", "contradicts"),
    }
    return words[says]


def who(interview: Interview) -> str:
    """Who was spoken with, in one line: "6 people, 4 women, Line 4, fixed term"."""
    if interview.in_group:
        people = counted("Interview", "1 person", "%n people", interview.people)
        parts = [people]
        if interview.women:
            parts.append(
                QCoreApplication.translate("Interview", "women: {count}").format(
                    count=interview.women
                )
            )
    elif interview.women:
        parts = [QCoreApplication.translate("Interview", "A woman")]
    else:
        parts = [QCoreApplication.translate("Interview", "A man")]
    parts.append(interview.line)
    if interview.contract is not None:
        parts.append(contract_word(interview.contract).lower())
    if interview.later:
        parts.append(
            QCoreApplication.translate("Interview", "planned for {day}").format(day=interview.later)
        )
    return joined(part for part in parts if part)


def tell_sentence(tell: Tell) -> str:
    """What to do about a word that could point at a person."""
    sentences = {
        Tell.NAME: QCoreApplication.translate(
            "Interview", "This looks like a name. Take it out: notes hold no names"
        ),
        Tell.TELEPHONE: QCoreApplication.translate(
            "Interview",
            "This looks like a telephone number. Take it out: notes hold nothing to find a "
            "person by",
        ),
    }
    return sentences[tell]


def small_group_sentence(small: SmallGroup, number: str) -> str:
    """Why a finding could point at somebody, before it goes to the report."""
    if small.people == 1:
        said = QCoreApplication.translate(
            "Interview",
            "{number} rests on 1 worker of {line}. A manager could guess who spoke. Leave out the "
            "line, or find another source",
        )
        return said.format(number=number, line=small.line)
    said = QCoreApplication.translate(
        "Interview",
        "{number} rests on {people} workers of {line}. A manager could guess who spoke. Leave out "
        "the line, or find another source",
    )
    return said.format(number=number, people=small.people, line=small.line)
