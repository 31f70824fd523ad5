"""A visit as rows, for people who count and filter afterwards: pure values, from the factory view
only. They speak one language, or the codes that programs know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bwaudit.foundation.text import localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bwaudit.assessment.factory_view import (
        ClusterView,
        FactoryView,
        FindingView,
        PointView,
        QuestionView,
    )
    from bwaudit.assessment.progress import Counts

Value = str | int | None


class Speaker(Protocol):
    """What says the words: a `Wording`, or `Codes`."""

    @property
    def language(self) -> str: ...

    def say(self, key: str, **slots: object) -> str: ...

    def content(self, texts: Mapping[str, str]) -> str: ...


@dataclass(frozen=True, slots=True)
class Codes:
    """Says what programs know instead of words: `non_compliant`, `several`, `yes`. Texts of the
    questionnaire stay in `language`."""

    language: str

    def say(self, key: str, **_slots: object) -> str:
        """The code behind a key."""
        for prefix in ("sheet_", "extent_", "source_"):
            key = key.removeprefix(prefix)
        return key

    def content(self, texts: Mapping[str, str]) -> str:
        """A text of the questionnaire."""
        return localized(texts, self.language)


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its key for programs, and its title for people. `wide` ones hold sentences."""

    key: str
    title: str
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Columns and rows; every row has a value for every column, None where nothing was counted."""

    title: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Value, ...], ...]


_QUESTION = {
    "cluster_number": "sheet_cluster_number",
    "cluster": "column_cluster",
    "point": "sheet_point",
    "point_name": "column_point",
    "number": "sheet_number",
    "question": "sheet_question",
    "label": "sheet_label",
    "result": "column_result",
    "publicly_reported": "publicly_reported",
    "finding": "sheet_finding",
    "law": "law",
    "conventions": "conventions",
    "workers_affected": "workers_affected",
    "place": "place",
    "extent": "extent",
    "known_by": "seen_by",
    "response": "sheet_response",
    "response_text": "sheet_response_text",
    "unsettled": "sheet_unsettled",
    "photos": "sheet_photos",
    "papers": "papers",
}
"""Columns, and the words over them."""
_RESULT = {
    "cluster": "column_cluster",
    "point": "sheet_point",
    "point_name": "column_point",
    "result": "column_result",
    "questions": "column_questions",
}
_COUNTS = ("non_compliant", "compliant", "not_applicable", "not_checked", "left")
_WIDE = frozenset({"label", "point_name", "finding", "law", "response_text"})


def question_grid(view: FactoryView, words: Speaker) -> Grid:
    """One row a question, in the order of the tool."""
    found = {each.question: each for each in view.findings}
    rows = (
        (*_place(cluster, point, words), *_question(each, found.get(each.question), words))
        for cluster in view.clusters
        for point in cluster.points
        for each in point.questions
    )
    return Grid(words.say("sheet_questions"), _fields(_QUESTION, words), tuple(rows))


def _place(cluster: ClusterView, point: PointView, words: Speaker) -> tuple[Value, ...]:
    return (
        cluster.number,
        words.content(cluster.names),
        point.id,
        words.content(point.names),
    )


def _question(
    question: QuestionView, found: FindingView | None, words: Speaker
) -> tuple[Value, ...]:
    head = (
        question.number,
        question.question,
        words.content(question.label),
        words.say("left" if question.result is None else question.result.value),
    )
    unsettled = words.say("sheet_yes") if question.unsettled else ""
    if found is None:
        return (*head, "", "", "", "", None, "", "", "", "", "", unsettled, None, None)
    return (
        *head,
        words.say("sheet_yes") if found.publicly_reported else "",
        found.text,
        "; ".join(found.law),
        ", ".join(found.conventions),
        found.workers_affected,
        found.place,
        words.say(f"extent_{found.extent.value}") if found.extent else "",
        ", ".join(words.say(f"source_{source.value}") for source in found.known_by),
        words.say(f"sheet_{found.response.value}") if found.response else "",
        found.response_text,
        unsettled,
        len(found.photos),
        found.papers,
    )


def result_grid(view: FactoryView, words: Speaker) -> Grid:
    """One row a compliance point, one a cluster and one for all: counts of questions, no score."""
    rows: list[tuple[Value, ...]] = []
    for cluster in view.clusters:
        name = words.content(cluster.names)
        for point in cluster.points:
            if point.counts.applicable:
                result = "left" if point.result is None else point.result.value
                told = (name, point.id, words.content(point.names), words.say(result))
                rows.append((*told, *_counts(point.counts)))
        rows.append((name, "", words.say("sheet_sum"), "", *_counts(cluster.counts)))
    rows.append((words.say("all_clusters"), "", "", "", *_counts(view.counts)))
    counts = tuple(Field(key, words.say(key)) for key in _COUNTS)
    return Grid(words.say("sheet_results"), (*_fields(_RESULT, words), *counts), tuple(rows))


def _counts(counts: Counts) -> Iterator[int]:
    yield counts.applicable
    yield from (getattr(counts, key) for key in _COUNTS)


def _fields(titles: dict[str, str], words: Speaker) -> tuple[Field, ...]:
    return tuple(Field(key, words.say(text), key in _WIDE) for key, text in titles.items())
