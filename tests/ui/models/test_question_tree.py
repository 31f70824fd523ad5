"""The question tree and its filter: rows, counts, sentences, and one row replaced at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from bwaudit.assessment.progress import Counts
from bwaudit.assessment.terms import Judgement
from bwaudit_ui.models.question_filter import QuestionFilter, QuestionKind
from bwaudit_ui.models.question_tree import (
    ClusterRow,
    PointRow,
    QuestionRow,
    QuestionTreeModel,
    TreeRole,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

REPORT = QAbstractItemModelTester.FailureReportingMode.Warning  # a Qt warning fails the test

EXITS = QuestionRow("q42", "7.42", "Exits unobstructed", Judgement.NON_COMPLIANT, photos=2)
ALARM = QuestionRow("q41", "7.41", "Fire alarm")
DRILLS = QuestionRow("q47", "7.47", "Periodic drills", Judgement.COMPLIANT, flagged=True)
AGE = QuestionRow("q1", "1.01", "Age documents checked", Judgement.COMPLIANT)
CLUSTERS = (
    ClusterRow("c1", "1", "Child labour", (PointRow("p1", "Minimum age", (AGE,)),)),
    ClusterRow(
        "c7",
        "7",
        "Occupational safety and health",
        (
            PointRow("p71", "Chemicals"),
            PointRow("p72", "Emergency preparedness", (ALARM, EXITS, DRILLS)),
        ),
    ),
)


@pytest.fixture
def tree() -> QuestionTreeModel:
    model = QuestionTreeModel()
    model.set_clusters(CLUSTERS)
    return model


@pytest.fixture
def questions(tree: QuestionTreeModel) -> QuestionFilter:
    return QuestionFilter(tree)


def test_the_tree_keeps_the_rules_of_item_models(tree: QuestionTreeModel) -> None:
    watch = QAbstractItemModelTester(tree, REPORT)
    tree.update_question(replace(ALARM, judgement=Judgement.COMPLIANT))
    tree.set_clusters(CLUSTERS[:1])
    assert watch.model() is tree


def test_the_filter_keeps_the_rules_of_item_models(questions: QuestionFilter) -> None:
    watch = QAbstractItemModelTester(questions, REPORT)
    questions.set_text("exits")
    questions.set_kind(QuestionKind.LEFT)
    questions.set_kind(QuestionKind.ALL)
    assert watch.model() is questions


def test_clusters_hold_points_and_points_hold_questions(tree: QuestionTreeModel) -> None:
    index = tree.index_of("q42")
    assert index.data(TreeRole.ROW) == EXITS
    assert index.parent().data(TreeRole.ROW).name == "Emergency preparedness"
    assert index.parent().parent().data(TreeRole.ROW).number == "7"
    assert not index.parent().parent().parent().isValid()
    assert tree.rowCount() == 2


def test_counts_of_a_cluster_are_the_sum_of_its_questions(tree: QuestionTreeModel) -> None:
    cluster = tree.index(1, 0)
    assert cluster.data(TreeRole.COUNTS) == Counts(compliant=1, non_compliant=1, left=1)
    assert tree.counts() == Counts(compliant=2, non_compliant=1, left=1)
    assert tree.counts().answered == 3
    assert tree.counts().applicable == 4


def test_one_changed_question_repaints_itself_and_what_is_above(
    tree: QuestionTreeModel, qtbot: QtBot
) -> None:
    touched: list[QModelIndex] = []
    tree.dataChanged.connect(lambda first, _last: touched.append(first))
    tree.update_question(replace(ALARM, judgement=Judgement.NOT_CHECKED))
    point = tree.index_of("q41").parent()
    assert touched == [tree.index_of("q41"), point, point.parent()]
    assert point.data(TreeRole.COUNTS).not_checked == 1


def test_a_question_that_did_not_change_repaints_nothing(
    tree: QuestionTreeModel, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(tree.dataChanged):
        tree.update_question(EXITS)


def test_rows_are_full_sentences_for_screen_readers(tree: QuestionTreeModel) -> None:
    texts = Qt.ItemDataRole.AccessibleTextRole
    assert tree.index_of("q42").data(texts) == ("7.42 Exits unobstructed, non-compliant, 2 photos")
    assert tree.index_of("q41").data(texts) == "7.41 Fire alarm, unanswered"
    assert tree.index_of("q47").data(texts) == (
        "7.47 Periodic drills, compliant, flagged for later"
    )
    assert tree.index(1, 0).data(texts) == (
        "7 Occupational safety and health, 2 of 3 answered, 1 non-compliant"
    )


def test_a_conflict_is_said(tree: QuestionTreeModel) -> None:
    tree.update_question(replace(ALARM, conflict=True))
    assert "changed on two devices" in tree.index_of("q41").data(Qt.ItemDataRole.DisplayRole)


def test_an_unknown_question_has_no_index(tree: QuestionTreeModel) -> None:
    assert not tree.index_of("nowhere").isValid()
    with pytest.raises(KeyError):
        tree.question("nowhere")


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        (QuestionKind.ALL, ["q1", "q41", "q42", "q47"]),
        (QuestionKind.LEFT, ["q41"]),
        (QuestionKind.NON_COMPLIANT, ["q42"]),
        (QuestionKind.COMPLIANT, ["q1", "q47"]),
        (QuestionKind.FLAGGED, ["q47"]),
        (QuestionKind.NOT_CHECKED, []),
    ],
)
def test_a_kind_shows_its_questions_and_counts_them(
    questions: QuestionFilter, kind: QuestionKind, ids: list[str]
) -> None:
    questions.set_kind(kind)
    assert questions.shown_ids() == ids
    assert questions.count(kind) == len(ids)


@pytest.mark.parametrize("words", ["EXITS", "7.42", "éxits", "emergency exits", "safety 7.42"])
def test_words_find_numbers_labels_points_and_clusters_whatever_the_accents(
    questions: QuestionFilter, words: str
) -> None:
    questions.set_text(words)
    assert questions.shown_ids() == ["q42"]


def test_local_digits_find_a_number(questions: QuestionFilter) -> None:
    questions.set_text("৭.৪২")
    assert questions.shown_ids() == ["q42"]


def test_a_question_being_answered_stays_when_it_no_longer_fits(
    tree: QuestionTreeModel, questions: QuestionFilter
) -> None:
    questions.set_kind(QuestionKind.LEFT)
    questions.keep("q41")
    tree.update_question(replace(ALARM, judgement=Judgement.COMPLIANT))
    assert questions.shown_ids() == ["q41"]
    questions.keep("")
    assert questions.shown_ids() == []


def test_the_filter_tells_its_changes_once(questions: QuestionFilter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(questions.filter_changed):
        questions.set_kind(QuestionKind.FLAGGED)
    with qtbot.assertNotEmitted(questions.filter_changed):
        questions.set_kind(QuestionKind.FLAGGED)
        questions.set_text("")
    assert questions.is_narrowed()
    assert questions.kind() is QuestionKind.FLAGGED
    assert questions.tree().question("q1") == AGE


def test_a_question_filtered_out_has_no_index(questions: QuestionFilter) -> None:
    questions.set_kind(QuestionKind.FLAGGED)
    assert not questions.index_of("q42").isValid()
    assert questions.index_of("q47").isValid()


def test_the_order_of_next_is_the_order_of_the_rows_shown(tree: QuestionTreeModel) -> None:
    questions = QuestionFilter(tree)

    def rows(parent: QModelIndex) -> list[str]:
        below = [questions.index(place, 0, parent) for place in range(questions.rowCount(parent))]
        row = parent.data(TreeRole.ROW)
        return [row.id] if isinstance(row, QuestionRow) else [i for b in below for i in rows(b)]

    for kind in QuestionKind:
        for words in ("", "e", "emergency", "drill"):
            for kept in ("", "q41"):
                questions.set_kind(kind)
                questions.set_text(words)
                questions.keep(kept)
                tree.update_question(replace(ALARM, flagged=not ALARM.flagged))
                tree.update_question(ALARM)
                assert questions.shown_ids() == rows(QModelIndex())
