"""Practice factories as data: what is wrong is told by file and line; versions are led through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import ContentError
from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.samples import read_sample, sample_countries, sample_problems
from support.questionnaires import bangladesh

if TYPE_CHECKING:
    from pathlib import Path

YEAR = """\
released: [20, 20]
plan:
  - {finding: OS8.7, action: A, function: B, due: 1}
  - {finding: OS8.6, cause: The moon, action: A, function: B, due: 1}
  - {issue: A, action: A, function: B, due: 1, points: [OS99], verified: {day: 2, how: desk}}
  - {action: A, function: B, due: 1}
log: []
committee: []
consents: []
figures: []
voices:
  - {finding: CO5.3, public: We explain it}
  - {finding: OS8.7, answer: It was open}
"""
FACTORY = "name: Trial Ltd\ncity: Gazipur\ncountry: BGD\ncycles: [one]\n"
VISIT = """\
cycle: 1
weeks_ago: 10
finish_reason: A trial.
profile: {headcount: 50, women: true, moonlight: true}
sampled: {interviews: 5}
attendees: []
findings:
  OS8.6:
    text: Locked.
    workers: 60
    place: Hall
    extent: several
    sources: [observation]
    response: agreed
    numbers: {exits_tried: two, exits_painted: 1, exits_locked: 900}
  CL1.1: {text: A, workers: 1, place: B, extent: one_case, sources: [workers], response: agreed}
answers:
  OS8.6: {}
  OS9.9: {judgement: not_checked}
  OS4.1: {numbers: {temperature_highest: hot, temperature_outside: "31.5"}}
  DI4.10: {numbers: {ground_used: "age"}}
photos:
  - {scene: machines, caption: A, questions: [OS9.8]}
notes:
  - {question: OS9.7, text: A}
"""


def sample(root: Path, visit: str = VISIT, factory: str = FACTORY) -> Path:
    folder = root / "samples" / "trial"
    folder.mkdir(parents=True)
    (folder / "factory.yaml").write_text(factory, "utf-8")
    (folder / "one.yaml").write_text(visit, "utf-8")
    return folder


def test_every_slip_is_told_at_its_line(tmp_path: Path) -> None:
    sample(tmp_path)
    assert sample_countries(tmp_path) == {"BGD"}
    found = {str(each) for each in sample_problems(tmp_path, {"BGD": bangladesh()})}
    told = "\n".join(sorted(found))
    for sentence in (
        "one.yaml:4: there is no fact moonlight",
        "women is a number",
        "the fact dormitory is missing",
        "one.yaml:8: 60 workers are more than there are",
        "CL1.1 is zero tolerance",
        "exits_tried of OS8.6 cannot be two",
        "OS8.6 asks for no exits_painted",
        "exits_locked of OS8.6 cannot be 900",
        "OS8.6 is a finding too",
        "OS9.9 is not_checked without a reason",
        "there is no question OS9.9",
        "there is no question OS9.8",
        "there is no question OS9.7",
        "temperature_highest of OS4.1 cannot be hot",
    ):
        assert sentence in told, sentence
    assert "temperature_outside" not in told
    assert "ground_used" not in told


def test_a_year_speaks_of_what_was_found(tmp_path: Path) -> None:
    one = "  CO5.3: {text: A, workers: 1, place: B, extent: one_case, sources: [workers], "
    visit = VISIT.replace("answers:\n", one + "response: agreed}\nanswers:\n")
    folder = sample(tmp_path, factory=FACTORY + "year: year\n", visit=visit)
    (folder / "year.yaml").write_text(YEAR, "utf-8")
    told = "\n".join(str(each) for each in sample_problems(tmp_path, {"BGD": bangladesh()}))
    for sentence in (
        "year.yaml:1: there are 1 visits and 2 days",
        "year.yaml:3: OS8.7 is no finding of the newest visit",
        "year.yaml:4: OS8.6 has no cause “The moon”",
        "year.yaml:5: there is no compliance point OS99",
        "year.yaml:5: only what is done is verified",
        "OS8.7 is no finding of the newest visit",
        "CO5.3 is not published",
        "year.yaml:6: a line is of a finding or has an issue, one of both",
    ):
        assert sentence in told, sentence


def test_what_cannot_be_read_is_a_problem_and_never_loaded(tmp_path: Path) -> None:
    folder = sample(tmp_path, "cycle: 1\n")
    problems = [str(each) for each in sample_problems(tmp_path, {"BGD": bangladesh()})]
    assert any("‘finish_reason’ is missing" in each for each in problems)
    with pytest.raises(ContentError):
        read_sample(folder)
    elsewhere = FACTORY.replace("BGD", "XYZ")
    (folder / "factory.yaml").write_text(elsewhere, "utf-8")
    (folder / "one.yaml").write_text(VISIT, "utf-8")
    (problem,) = sample_problems(tmp_path, {"BGD": bangladesh()})
    assert "XYZ is no country here" in problem.message
    (folder / "factory.yaml").write_text("name: [", "utf-8")
    assert list(sample_problems(tmp_path, {}))
    assert sample_countries(tmp_path) == frozenset()


def lineage(root: Path, version: str, older: str) -> None:
    folder = root / "questionnaires" / "cat" / version
    folder.mkdir(parents=True)
    (folder / "questionnaire.yaml").write_text("code: cat\n", "utf-8")
    (folder / "lineage.yaml").write_text(f'from: "{older}"\nsteps: []\n', "utf-8")


def test_versions_lead_to_one_another_step_by_step(tmp_path: Path) -> None:
    lineage(tmp_path, "2026.2", "2026.1")
    lineage(tmp_path, "2027.1", "2026.2")
    lineage(tmp_path, "2028.1", "2028.1")
    catalogue = Catalogue([tmp_path])
    found = catalogue.lineages("cat", "2026.1", "2027.1")
    assert found is not None
    assert [each.from_ for each in found] == ["2026.1", "2026.2"]
    assert catalogue.lineages("cat", "2026.2", "2026.2") == ()
    assert catalogue.lineages("cat", "2025.1", "2027.1") is None
    assert catalogue.lineages("cat", "2027.1", "2028.1") is None
