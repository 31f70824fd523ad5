"""What is different between two questionnaires of one country: values of law, questions, practice.

It says what changed in content, never what that means for an assessment: one that has begun keeps
the questionnaire it began with.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import TYPE_CHECKING

from bwaudit.foundation.hashing import canonical
from bwaudit.foundation.text import localized
from bwaudit.questionnaire.law import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bwaudit.questionnaire.law import Parameter
    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


class DifferenceKind(IntEnum):
    """Kinds of difference, in the order in which people read them."""

    VALUE_CHANGED = 1
    VALUE_ADDED = 2
    VALUE_GONE = 3
    QUESTION_ADDED = 4
    QUESTION_CHANGED = 5
    QUESTION_GONE = 6
    URGENT_CHANGED = 7
    PRACTICE_CHANGED = 8


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `names` are those of a value or the label of a question, by language;
    `number` is that of a question; `before` and `after` are values in words, `since` an ISO day."""

    kind: DifferenceKind
    names: Mapping[str, str]
    number: str = ""
    scope: str = ""
    before: str = ""
    after: str = ""
    since: str = ""

    def name(self, language: str) -> str:
        """What it is about, for people."""
        return localized(self.names, language)


def differences(old: ResolvedQuestionnaire, new: ResolvedQuestionnaire) -> tuple[Difference, ...]:
    """What is different in the newer questionnaire."""
    return (*_values(old, new), *_questions(old, new), *_practice(old, new))


def _values(old: ResolvedQuestionnaire, new: ResolvedQuestionnaire) -> Iterator[Difference]:
    before, after = _by_rule(old), _by_rule(new)
    for rule in dict.fromkeys((*after, *before)):
        rows, held = after.get(rule, []), before.get(rule, [])
        if [_said(each) for each in rows] == [_said(each) for each in held]:
            continue
        if rows and held:
            kind = DifferenceKind.VALUE_CHANGED
        else:
            kind = DifferenceKind.VALUE_ADDED if rows else DifferenceKind.VALUE_GONE
        last, was = (rows or held)[-1], held[-1] if held else None
        yield Difference(
            kind,
            last.names,
            scope=_scope(last),
            before=in_words(was.value, was.unit) if was is not None else "",
            after=in_words(last.value, last.unit) if rows else "",
            since=last.from_.isoformat() if rows and last.from_ is not None else "",
        )


def _by_rule(tool: ResolvedQuestionnaire) -> dict[tuple[str, bytes], list[Parameter]]:
    """The rows of each rule and scope, the earliest first."""
    found: dict[tuple[str, bytes], list[Parameter]] = {}
    for row in tool.parameters:
        plain = row.plain()
        about = canonical({"scope": plain.get("scope"), "season": plain.get("season")})
        found.setdefault((row.id, about), []).append(row)
    for rows in found.values():
        rows.sort(key=lambda row: row.from_.isoformat() if row.from_ else "")
    return found


def _said(row: Parameter) -> tuple[str, str, str]:
    return (in_words(row.value, row.unit), str(row.from_ or ""), str(row.to or ""))


def _scope(row: Parameter) -> str:
    scope = row.plain().get("scope") or {}
    return ", ".join(f"{name} {value}" for name, value in scope.items() if isinstance(value, str))


def _questions(old: ResolvedQuestionnaire, new: ResolvedQuestionnaire) -> Iterator[Difference]:
    was = {question.id: question for question in old.questions}
    found = []
    for question in new.questions:
        held = was.pop(question.id, None)
        if held is None:
            kind = DifferenceKind.QUESTION_ADDED
        elif held.plain() != question.plain():
            kind = DifferenceKind.QUESTION_CHANGED
        else:
            continue
        found.append((kind, question))
    found += [(DifferenceKind.QUESTION_GONE, question) for question in was.values()]
    for kind, several in groupby(sorted(found, key=lambda each: each[0]), key=lambda each: each[0]):
        for _, question in several:
            labels = {language: text.label for language, text in question.texts.items()}
            yield Difference(kind, labels, question.number)


def _practice(old: ResolvedQuestionnaire, new: ResolvedQuestionnaire) -> Iterator[Difference]:
    if old.protocol != new.protocol:
        yield Difference(DifferenceKind.URGENT_CHANGED, {})
    if any(
        getattr(old, each) != getattr(new, each)
        for each in ("sampling", "clocks", "meetings", "documents", "public_lists", "profile")
    ):
        yield Difference(DifferenceKind.PRACTICE_CHANGED, {})
