"""What the command palette finds: questions, findings and evidence, commands.

Confidential notes are not looked at, here or anywhere. Words are compared without case, accents and
with the digits of every script.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from bwaudit.assessment.terms import Judgement
from bwaudit.foundation.text import searchable
from bwaudit_ui.models.palette_list import PaletteGroup, PaletteRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bwaudit.assessment.record import Evidence
    from bwaudit.questionnaire.schema import Question
    from bwaudit_ui.presenters.session import AssessmentSession
    from bwaudit_ui.runtime.shortcuts import Command

QUESTION: Final = "question"
EVIDENCE: Final = "evidence"
FINDING: Final = "finding"
COMMAND: Final = "command"
_COMMANDS_ONLY = ">"
_NUMBERS_ONLY = "#"
_MOST = {QUESTION: 8, EVIDENCE: 6, COMMAND: 6}


@dataclass(frozen=True, slots=True)
class _Entry:
    """One question, ready to be searched."""

    id: str
    number: str
    label: str
    point: str
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
        self._entries: tuple[_Entry, ...] = ()
        if session is not None:
            self._entries = tuple(_entries(session))

    def find(self, typed: str, commands: Sequence[Command]) -> tuple[PaletteGroup, ...]:
        """Groups of results, best first; nothing typed gives the commands."""
        typed = typed.strip()
        if typed.startswith(_COMMANDS_ONLY):
            return (_command_group(typed[1:], commands, len(commands)),)
        if typed.startswith(_NUMBERS_ONLY):
            return (self._question_group(typed[1:].strip(), numbers_only=True),)
        if not typed:
            return (_command_group("", commands, len(commands)),)
        return (
            self._question_group(typed, numbers_only=False),
            self._evidence_group(typed),
            _command_group(typed, commands, _MOST[COMMAND]),
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
        answer = session.assessment.record.answer
        rows = tuple(
            PaletteRow(
                key_of(QUESTION, entry.id),
                entry.label,
                entry.point,
                entry.number,
                judgement=answer(entry.id).judgement,
            )
            for _, _, entry in ranked[: _MOST[QUESTION]]
        )
        return PaletteGroup(title, rows)

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
            if finding.text and _has(searchable(f"{finding.text} {finding.place}"), words):
                key = key_of(FINDING, entry.id)
                icon = "file-text"
                yield PaletteRow(key, _shortened(finding.text), entry.label, entry.number, "", icon)

    def _files(self, words: Sequence[str]) -> Iterable[PaletteRow]:
        session = self._session
        if session is None:
            return
        for file in session.assessment.record.all_evidence():
            title = file.caption or file.name
            if _has(searchable(f"{title} {file.name}"), words):
                icon = "camera" if file.is_photo else "file-text"
                yield PaletteRow(key_of(EVIDENCE, file.id), title, self._about(file), icon=icon)

    def _about(self, file: Evidence) -> str:
        kind = (
            QCoreApplication.translate("Palette", "Photo")
            if file.is_photo
            else QCoreApplication.translate("Palette", "Paper")
        )
        numbers = [entry.number for entry in self._entries if entry.id in file.questions]
        time = file.taken_at[11:16]
        return ", ".join(part for part in (kind, *numbers, time) if part)


def _entries(session: AssessmentSession) -> Iterable[_Entry]:
    language = session.language
    for cluster in session.assessment.questionnaire.clusters:
        for point in cluster.points:
            name = point.name(language)
            for question in point.questions:
                yield _entry(question, name, language)


def _entry(question: Question, point: str, language: str) -> _Entry:
    text = question.text(language)
    own = [text.label, text.text]
    if language != "en":
        english = question.text("en")
        own += [english.label, english.text]
    law = " ".join(f"{each.short} {each.title} {each.article}" for each in question.law)
    near = searchable(f"{question.number} {' '.join(own)}")
    return _Entry(
        question.id, question.number, text.label, point, near, searchable(f"{law} {point}")
    )


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
    label = searchable(entry.label)
    if _has(label, words):
        return 2
    if _has(entry.near, words):
        return 3
    return 4 if _has(f"{entry.near} {entry.far}", words) else None


def _has(text: str, words: Sequence[str]) -> bool:
    return bool(words) and all(word in text for word in words)


def _shortened(text: str, most: int = 80) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _command_group(typed: str, commands: Sequence[Command], most: int) -> PaletteGroup:
    words = searchable(typed).split()
    found = [each for each in commands if not words or _has(searchable(each.title), words)]
    title = QCoreApplication.translate("Palette", "Commands")
    return PaletteGroup(title, tuple(_command_row(each) for each in found[:most]))


def _command_row(command: Command) -> PaletteRow:
    keys = shown_keys(command.keys[0]) if command.keys else ""
    return PaletteRow(key_of(COMMAND, command.id), command.title, keys=keys, icon=command.icon)


def shown_keys(keys: str) -> str:
    """Keys as the keyboard of this machine calls them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
