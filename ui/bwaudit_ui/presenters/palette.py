"""What the command palette finds: questions, findings and evidence, papers, interviews, commands.

Of interviews only numbers are looked at, and only while they are open; notes never. Words are
compared without case, accents and with the digits of every script. What is searched is folded once
for an assessment, not for each key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.text import searchable
from bwaudit.usecases import gathering, interviewing
from bwaudit_ui.models.palette_list import PaletteGroup, PaletteRow
from bwaudit_ui.runtime.i18n import joined
from bwaudit_ui.runtime.keymap import shown
from bwaudit_ui.runtime.pack_words import of_pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bwaudit.assessment.record import Evidence
    from bwaudit.questionnaire.schema import Question
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.shortcuts import Command

QUESTION: Final = "question"
EVIDENCE: Final = "evidence"
FINDING: Final = "finding"
PAPER: Final = "paper"
INTERVIEW: Final = "interview"
COMMAND: Final = "command"
_COMMANDS_ONLY = ">"
_NUMBERS_ONLY = "#"
_MOST = {QUESTION: 8, EVIDENCE: 6, PAPER: 4, INTERVIEW: 4, COMMAND: 6}
_RECENT = 5


@dataclass(frozen=True, slots=True)
class _Entry:
    """One question, ready to be searched."""

    id: str
    number: str
    label: str
    point: Mapping[str, str]
    title: str
    near: str
    far: str


def key_of(kind: str, identity: str) -> str:
    """The key of a row."""
    return f"{kind}:{identity}"


def parts_of(key: str) -> tuple[str, str]:
    """Kind and id of a key."""
    kind, _, identity = key.partition(":")
    return kind, identity


class Palette:
    """Searches one assessment, or commands alone while none is open."""

    def __init__(self, session: AssessmentSession | None) -> None:
        self._session = session
        self._recent: list[str] = []
        self._folded: dict[str, str] = {}
        self._entries: tuple[_Entry, ...] = ()
        if session is not None:
            self._entries = tuple(_entries(session))

    def find(self, typed: str, commands: Sequence[Command]) -> tuple[PaletteGroup, ...]:
        """Groups of results, best first; nothing typed gives the commands."""
        # Where a comma parts decimals, 7.42 comes as 7,42 from the keys of the number block.
        typed = re.sub(r"(?<=\d),(?=\d)", ".", typed.strip())
        if typed.startswith(_COMMANDS_ONLY):
            return (self._command_group(typed[1:], commands, len(commands)),)
        if typed.startswith(_NUMBERS_ONLY):
            return (self._question_group(typed[1:].strip(), numbers_only=True),)
        if not typed:
            every = self._command_group("", commands, len(commands))
            return (self._recent_group(commands), every)
        return (
            self._question_group(typed, numbers_only=False),
            self._evidence_group(typed),
            self._paper_group(typed),
            self._interview_group(typed),
            self._command_group(typed, commands, _MOST[COMMAND]),
        )

    def remember(self, key: str) -> None:
        """A row was chosen; it stands first the next time. Nothing of this is kept on the disk."""
        if parts_of(key)[0] in (QUESTION, FINDING, COMMAND):
            self._recent = [key, *(each for each in self._recent if each != key)][:_RECENT]

    def _fold(self, text: str) -> str:
        found = self._folded.get(text)
        if found is None:
            found = self._folded[text] = searchable(text)
        return found

    def _recent_group(self, commands: Sequence[Command]) -> PaletteGroup:
        title = QCoreApplication.translate("Palette", "Recent")
        offered = {key_of(COMMAND, each.id): each for each in commands}
        known = {entry.id: entry for entry in self._entries}
        rows = []
        for key in self._recent:
            entry = known.get(parts_of(key)[1])
            if key in offered:
                rows.append(_command_row(offered[key]))
            elif entry is not None and self._session is not None:
                rows.append(self._question_row(entry, self._session))
        return PaletteGroup(title, tuple(rows))

    def _question_row(self, entry: _Entry, session: AssessmentSession) -> PaletteRow:
        judgement = session.assessment.record.answer(entry.id).judgement
        key = key_of(QUESTION, entry.id)
        return PaletteRow(
            key,
            entry.label,
            of_pack(entry.point, session.language),
            entry.number,
            judgement=judgement,
        )

    def _question_group(self, typed: str, *, numbers_only: bool) -> PaletteGroup:
        title = QCoreApplication.translate("Palette", "Questions")
        if self._session is None:
            return PaletteGroup(title, ())
        session = self._session
        applies = session.assessment.applicable()
        words = searchable(typed).split()
        ranked = []
        for place, entry in enumerate(self._entries):
            rank = _rank(entry, words, numbers_only=numbers_only)
            if rank is not None and entry.id in applies:
                ranked.append((rank, place, entry))
        ranked.sort(key=lambda each: each[:2])
        best = ranked[: _MOST[QUESTION]]
        return PaletteGroup(title, tuple(self._question_row(each[2], session) for each in best))

    def _paper_group(self, typed: str) -> PaletteGroup:
        title = QCoreApplication.translate("Palette", "Papers")
        if self._session is None:
            return PaletteGroup(title, ())
        session, words = self._session, searchable(typed).split()
        rows = []
        for paper in gathering.listed(session.assessment):
            name = of_pack(paper.names, session.language)
            if _has(self._fold(_all_names(paper.names, name)), words):
                rows.append(PaletteRow(key_of(PAPER, paper.id), name, icon="files"))
        return PaletteGroup(title, tuple(rows[: _MOST[PAPER]]))

    def _interview_group(self, typed: str) -> PaletteGroup:
        """Numbers alone, and only while the notes are open."""
        title = QCoreApplication.translate("Palette", "Interviews")
        session, words = self._session, searchable(typed).split()
        if session is None or not session.workspace.notes_open:
            return PaletteGroup(title, ())
        rows = tuple(
            PaletteRow(key_of(INTERVIEW, each.id), each.number, icon="lock")
            for each in interviewing.held(session.assessment)
            if _has(searchable(each.number), words)
        )
        return PaletteGroup(title, rows[: _MOST[INTERVIEW]])

    def _command_group(self, typed: str, commands: Sequence[Command], most: int) -> PaletteGroup:
        words = searchable(typed).split()
        found = [each for each in commands if not words or _has(self._fold(each.title), words)]
        found += [
            each for each in commands if each not in found and _has(self._fold(each.also), words)
        ]
        title = QCoreApplication.translate("Palette", "Commands")
        return PaletteGroup(title, tuple(_command_row(each) for each in found[:most]))

    def _evidence_group(self, typed: str) -> PaletteGroup:
        title = QCoreApplication.translate("Palette", "Findings and evidence")
        if self._session is None:
            return PaletteGroup(title, ())
        words = searchable(typed).split()
        rows = [*self._findings(words), *self._files(words)]
        return PaletteGroup(title, tuple(rows[: _MOST[EVIDENCE]]))

    def _findings(self, words: Sequence[str]) -> Iterable[PaletteRow]:
        session = self._session
        if session is None:
            return
        record = session.assessment.record
        for entry in self._entries:
            if record.answer(entry.id).judgement is not Judgement.NON_COMPLIANT:
                continue
            finding = record.finding(entry.id)
            if finding.text and _has(self._fold(f"{finding.text} {finding.place}"), words):
                key = key_of(FINDING, entry.id)
                icon = "file-text"
                yield PaletteRow(key, _shortened(finding.text), entry.label, entry.number, "", icon)

    def _files(self, words: Sequence[str]) -> Iterable[PaletteRow]:
        session = self._session
        if session is None:
            return
        for file in session.assessment.record.all_evidence():
            title = session.evidence.now(file).caption or file.name
            if _has(self._fold(f"{title} {file.name}"), words):
                icon = "camera" if file.is_photo else "file-text"
                yield PaletteRow(key_of(EVIDENCE, file.id), title, self._about(file), icon=icon)

    def _about(self, file: Evidence) -> str:
        kind = (
            QCoreApplication.translate("Palette", "Photo")
            if file.is_photo
            else QCoreApplication.translate("Palette", "Paper")
        )
        numbers = [entry.number for entry in self._entries if entry.id in file.questions]
        time = file.shot_at[11:16]
        return joined(part for part in (kind, *numbers, time) if part)


def _entries(session: AssessmentSession) -> Iterable[_Entry]:
    language = session.language
    for cluster in session.assessment.questionnaire.clusters:
        for point in cluster.points:
            for question in point.questions:
                yield _entry(question, point.names, language)


def _entry(question: Question, point: Mapping[str, str], language: str) -> _Entry:
    text = question.text(language)
    own = [text.label, text.text]
    if language != "en":
        english = question.text("en")
        own += [english.label, english.text]
    law = " ".join(f"{each.short} {each.title} {each.article}" for each in question.law)
    called = _all_names(point, of_pack(point, language))
    near = searchable(f"{question.number} {' '.join(own)}")
    return _Entry(
        question.id,
        question.number,
        text.label,
        point,
        searchable(text.label),
        near,
        f"{near} {searchable(f'{law} {called}')}",
    )


def _all_names(names: Mapping[str, str], called: str) -> str:
    """What is called so in a pack and on the screen, to be searched in every language."""
    return " ".join(dict.fromkeys((*names.values(), called)))


def _rank(entry: _Entry, words: Sequence[str], *, numbers_only: bool) -> int | None:
    """How well a question fits, 0 best; None when it does not."""
    if not words:
        return None
    if entry.number == words[0] and len(words) == 1:
        return 0
    if len(words) == 1 and entry.number.startswith(words[0]):
        return 1
    if numbers_only:
        return None
    if _has(entry.title, words):
        return 2
    if _has(entry.near, words):
        return 3
    return 4 if _has(entry.far, words) else None


def _has(text: str, words: Sequence[str]) -> bool:
    return bool(words) and all(word in text for word in words)


def _shortened(text: str, most: int = 80) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _command_row(command: Command) -> PaletteRow:
    keys = shown(command.keys[0]) if command.keys else ""
    return PaletteRow(key_of(COMMAND, command.id), command.title, keys=keys, icon=command.icon)
