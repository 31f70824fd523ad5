"""The content that is shipped: whole, covering every topic, and saying what it does not know."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.content import shipped_data
from bwaudit.foundation.paths import Folders
from bwaudit.office.textfiles import schema_text
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.checks import check
from bwaudit.questionnaire.conditions import facts_in, holds
from bwaudit.questionnaire.jsonschemas import texts
from bwaudit.questionnaire.law import (
    NOT_REVIEWED,
    Benchmark,
    Money,
    NoLegalLimit,
    Number,
    Ratio,
    Threshold,
)
from bwaudit.questionnaire.loader import load_base, load_country
from bwaudit.questionnaire.overlay import resolve
from bwaudit.questionnaire.positions import read_yaml
from bwaudit.questionnaire.schema import (
    Questionnaire,
    ResolvedQuestionnaire,
    facts_of,
    from_canonical,
)
from bwaudit.questionnaire.sourcefiles import TopicsFile
from bwaudit.store.vault import KdfCost
from bwaudit.usecases import opening, unlocking
from support.law_rows import value_at

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 11, 22)
CAT = ("questionnaires", "cat", "2026.1")


@pytest.fixture(scope="module")
def base() -> Questionnaire:
    return load_base(shipped_data(*CAT))


@pytest.fixture(scope="module")
def bangladesh() -> ResolvedQuestionnaire:
    return Catalogue([shipped_data()]).newest("cat", "BGD")


def test_the_content_check_finds_nothing() -> None:
    assert [str(each) for each in check(shipped_data())] == []


def test_the_tool_has_its_clusters_points_and_questions(base: Questionnaire) -> None:
    assert len(base.clusters) == 8
    assert sum(len(cluster.points) for cluster in base.clusters) == 38
    assert len(base.questions) >= 320


def test_every_topic_is_asked_or_merged(base: Questionnaire) -> None:
    file = read_yaml(shipped_data(*CAT, "topics.yaml"), "topics.yaml").checked(TopicsFile)
    assert file is not None
    topics = {topic.id for topic in file.topics}
    assert len(topics) == 353
    asked = {question.id for question in base.questions}
    merged = {each.topic for question in base.questions for each in question.merged}
    assert topics == asked | merged


def test_no_question_hides_behind_a_fact_the_form_does_not_ask(base: Questionnaire) -> None:
    facts = {fact.id for fact in facts_of(base.profile)}
    assert {"headcount", "women", "dormitory", "union", "migrant_workers"} <= facts
    conditions = [each.applies_if for each in base.questions if each.applies_if is not None]
    looked_at = {name for condition in conditions for name, _ in facts_in(condition)}
    assert facts - looked_at == {"headcount"}, "only countries look at the size of a factory"
    assert all(fact.label("en") for fact in facts_of(base.profile))


def test_the_schemas_for_editors_are_those_of_the_models() -> None:
    folder = shipped_data("schemas")
    shipped = {path.name: path.read_text("utf-8") for path in folder.glob("*.json")}
    wanted = {**texts(), "report_rows.schema.json": schema_text()}
    assert shipped == wanted, "run ‘bwaudit content schema data/schemas’"


def test_what_is_read_ready_made_is_what_the_sources_give(
    base: Questionnaire, bangladesh: ResolvedQuestionnaire
) -> None:
    pack = load_country(shipped_data("countries", "BGD"), bangladesh.overlay_version, base)
    assert resolve(base, pack).digest == bangladesh.digest, "run ‘bwaudit content compile’"


def test_unlocking_reads_nothing_of_a_questionnaire(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(*_: object) -> None:
        raise AssertionError("content was read at the start")

    for name in ("catalogue.read_yaml", "catalogue.load_base", "catalogue.trusted"):
        monkeypatch.setattr(f"bwaudit.questionnaire.{name}", read)
    secret = "a long passphrase"
    workspace, _ = unlocking.set_up(
        Folders.below(tmp_path),
        SystemClock(),
        name="Lead",
        passphrase=secret,
        notes_pin="2580",
        cost=KdfCost(1024, 1, 1),
    )
    assert opening.assessments(workspace) == ()
    workspace.store.close()


# Bangladesh


def test_bangladesh_asks_between_220_and_300_questions(
    base: Questionnaire, bangladesh: ResolvedQuestionnaire
) -> None:
    assert 220 <= len(bangladesh.questions) <= 300
    assert len(bangladesh.questions) + len(bangladesh.dropped) == len(base.questions)
    assert all(len(each.reason) > 20 for each in bangladesh.dropped)
    assert len(bangladesh.clusters) == 8


def test_most_questions_name_the_law_of_bangladesh(bangladesh: ResolvedQuestionnaire) -> None:
    with_law = [question for question in bangladesh.questions if question.law]
    assert len(with_law) > 250
    (short,) = {each.short for each in bangladesh.question("OS8.6").law}
    assert short == "Labour Act 2006, s. 62"


def test_the_whole_tool_is_read_back_the_same(bangladesh: ResolvedQuestionnaire) -> None:
    assert from_canonical(bangladesh.canonical()) == bangladesh
    assert bangladesh.ref.label == "CAT 2026.1, Bangladesh law pack 2026-11"


@pytest.mark.parametrize(
    ("grade", "amount"),
    [("4", 12500), ("3", 13550), ("2", 14273), ("1", 15035), ("apprentice", 9875)],
)
def test_each_grade_has_its_minimum_wage_from_1_december_2023(
    bangladesh: ResolvedQuestionnaire, grade: str, amount: int
) -> None:
    case = {"sector": "garment", "grade": grade}
    rows = bangladesh.parameters
    found = value_at(rows, "minimum_wage", date(2023, 12, 1), case)
    assert found is not None
    assert found.value == Money(money=Decimal(amount), currency="BDT")
    assert found.confidence == "A"
    assert value_at(rows, "minimum_wage", date(2023, 11, 30), case) is None
    assert value_at(rows, "minimum_wage", TODAY, {"grade": grade}) is None


def test_the_parts_of_grade_4_add_up_to_its_wage(bangladesh: ResolvedQuestionnaire) -> None:
    case = {"sector": "garment", "grade": "4"}
    total = Decimal(0)
    for part in ("basic", "house_rent", "medical", "transport", "food"):
        found = value_at(bangladesh.parameters, f"wage_part_{part}", TODAY, case)
        assert found is not None
        assert isinstance(found.value, Money)
        total += found.value.money
    assert total == 12500


def test_what_sources_contradict_is_recorded_and_not_settled(
    bangladesh: ResolvedQuestionnaire,
) -> None:
    top = value_at(
        bangladesh.parameters, "minimum_wage", TODAY, {"sector": "garment", "grade": "1"}
    )
    overtime = value_at(bangladesh.parameters, "overtime_rate", TODAY, {})
    assert top is not None
    assert "14,750" in top.conflict
    assert overtime is not None
    assert overtime.value == Number(number=Decimal(2))
    assert overtime.conflicts[0].value == Number(number=Decimal("1.5"))
    assert overtime.confidence == "C"


def test_cooled_water_is_due_from_april_to_september_only(
    bangladesh: ResolvedQuestionnaire,
) -> None:
    rows = bangladesh.parameters
    summer = value_at(rows, "cooled_water", date(2026, 4, 1), {})
    assert summer is not None
    assert isinstance(summer.value, Threshold)
    assert summer.value.reached(250)
    assert not summer.value.reached(249)
    assert value_at(rows, "cooled_water", TODAY, {}) is None


def test_a_sick_room_is_asked_for_from_300_workers(bangladesh: ResolvedQuestionnaire) -> None:
    condition = bangladesh.question("OS5.1").applies_if
    assert condition is not None
    assert [holds(condition, {"headcount": count}, {}) for count in (299, 300)] == [False, True]


def test_numbers_follow_the_headcount(bangladesh: ResolvedQuestionnaire) -> None:
    def value(name: str) -> object:
        found = value_at(bangladesh.parameters, name, TODAY, {})
        assert found is not None
        return found.value

    boxes = value("first_aid_boxes")
    assert isinstance(boxes, Ratio)
    assert boxes.required(301) == 3
    for name, edge in (
        ("sick_room", 300),
        ("medical_centre", 5000),
        ("welfare_officer", 500),
        ("canteen", 101),
        ("exits_needed", 21),
    ):
        threshold = value(name)
        assert isinstance(threshold, Threshold)
        assert threshold.reached(edge)
        assert not threshold.reached(edge - 1)


def test_a_limit_the_law_does_not_set_and_a_benchmark_are_values(
    bangladesh: ResolvedQuestionnaire,
) -> None:
    month = value_at(bangladesh.parameters, "monthly_overtime_limit", TODAY, {})
    noise = value_at(bangladesh.parameters, "noise_limit", TODAY, {})
    assert month is not None
    assert isinstance(month.value, NoLegalLimit)
    assert noise is not None
    assert isinstance(noise.value, Benchmark)


def test_maternity_leave_changes_on_the_day_of_the_ordinance(
    bangladesh: ResolvedQuestionnaire,
) -> None:
    before = value_at(bangladesh.parameters, "maternity_leave", date(2025, 11, 16), {})
    after = value_at(bangladesh.parameters, "maternity_leave", date(2025, 11, 17), {})
    assert before is not None
    assert after is not None
    assert before.value == Number(number=Decimal(112))
    assert after.value == Number(number=Decimal(120))
    assert after.confidence == "C"
    assert after.conflicts


def test_every_value_says_who_says_so_and_that_nobody_reviewed_it(
    bangladesh: ResolvedQuestionnaire,
) -> None:
    for row in bangladesh.parameters:
        assert row.citation
        assert row.checked_on == TODAY
        assert row.reviewed_by == NOT_REVIEWED
        assert row.confidence == "C" or row.sources
        assert set(row.sources) <= set(bangladesh.sources)


def test_the_procedure_is_the_general_one_with_empty_contacts(
    bangladesh: ResolvedQuestionnaire,
) -> None:
    protocol = bangladesh.protocol
    assert not protocol.specific
    assert protocol.inform_within_hours is None
    assert all(not contact.name and not contact.phone for contact in protocol.contacts)
    assert len(protocol.counts) >= 8
    assert any(question.zero_tolerance for question in bangladesh.questions)


def test_samples_grow_with_the_factory_and_say_whose_idea_they_are(
    bangladesh: ResolvedQuestionnaire,
) -> None:
    sampling = bangladesh.sampling
    assert sampling.basis == "own_suggestion"
    found = [sampling.row(headcount) for headcount in (100, 500, 1000, 2500, 5001, 13000, 20000)]
    interviews = [row.interviews for row in found]
    assert interviews == sorted(interviews)
    assert (interviews[0], interviews[-1]) == (10, 50)
    assert all(row.payroll_records >= row.interviews for row in found)


def test_the_clocks_are_28_30_and_15_days(bangladesh: ResolvedQuestionnaire) -> None:
    assert [(clock.id, clock.amount, clock.unit) for clock in bangladesh.clocks] == [
        ("report", 28, "days"),
        ("first_progress_report", 30, "days"),
        ("sharing", 15, "days"),
    ]
    assert all(clock.sources for clock in bangladesh.clocks)


def test_what_is_public_is_the_base_severity_and_says_so(
    bangladesh: ResolvedQuestionnaire,
) -> None:
    public = {question.id for question in bangladesh.questions if question.public}
    severe = {each.id for each in bangladesh.questions if each.severity == "public"}
    assert public == severe | {"CL1.1", "FL1.1"}
    assert "not known" in bangladesh.publication["en"]


def test_papers_are_listed_for_every_cluster(bangladesh: ResolvedQuestionnaire) -> None:
    assert [papers.cluster for papers in bangladesh.documents] == [
        cluster.id for cluster in bangladesh.clusters
    ]
