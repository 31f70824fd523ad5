"""Loading content: whole, or every problem at once by file and line."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.errors import ContentError
from bwaudit.questionnaire.basefiles import read_base
from bwaudit.questionnaire.countryfiles import read_country
from bwaudit.questionnaire.law import Number
from bwaudit.questionnaire.loader import load_base, load_country
from bwaudit.questionnaire.reading import Reading
from support.content_folders import BASE, COUNTRY, edit, write_content

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.questionnaire.overlay import CountryPack


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_content(tmp_path)


def base_problems(root: Path) -> list[str]:
    return [str(each) for each in sorted(read_base(root / BASE)[1].problems)]


def country_problems(root: Path) -> list[str]:
    ids, points = {"AA1.1", "AA1.2", "BB1.1"}, {"AA1", "BB1"}
    reading = read_country(root / COUNTRY, "2026-11", ids, points)[1]
    return [str(each) for each in sorted(reading.problems)]


def pack(root: Path) -> CountryPack:
    return load_country(root / COUNTRY, "2026-11", load_base(root / BASE))


def test_structure_and_words_are_put_together(root: Path) -> None:
    base = load_base(root / BASE)
    assert [cluster.id for cluster in base.clusters] == ["AA", "BB"]
    assert [question.id for question in base.questions] == ["AA1.1", "AA1.2", "BB1.1"]
    door = base.questions[0]
    assert door.text("en").label == "Doors unlocked"
    assert door.text("bn").label == "দরজা খোলা"
    assert door.text("bn-BD").label == "দরজা খোলা"
    assert base.questions[1].text("bn").label == "Doors wide"
    assert base.clusters[0].name("bn") == "দরজা"
    assert base.clusters[0].points[0].name("fr") == "Exits"
    assert [each.id for each in door.data] == ["doors"]
    assert base.sources["PUB-1"].title == "A publication"
    assert base.profile[0].name("en") == "Site"
    assert base.profile[0].facts[1].label("en") == "Workers"
    assert base.profile[0].facts[1].hint("en") == "Everyone"
    assert base.profile[0].facts[0].hint("en") == ""


def test_a_question_that_stands_twice_tells_both_places(root: Path) -> None:
    edit(root, f"{BASE}/clusters/BB.yaml", "id: BB1.1", "id: AA1.1")
    found = base_problems(root)
    assert (
        f"{BASE}/clusters/BB.yaml:7: question AA1.1 is there twice"
        f" (first in {BASE}/clusters/AA.yaml, line 8)"
    ) in found


def test_problems_of_all_files_are_told_together(root: Path) -> None:
    one = edit(root, f"{BASE}/clusters/AA.yaml", "severity: public", "severity: grave")
    two = edit(root, f"{BASE}/lang/en/BB.yaml", "    compliant: No child works.\n", "")
    three = edit(root, f"{BASE}/sources.yaml", "title: A publication, ", "")
    with pytest.raises(ContentError) as caught:
        load_base(root / BASE)
    files = [str(each).split(": ")[0] for each in caught.value.problems]
    assert files == [
        f"{BASE}/clusters/AA.yaml:{one}",
        f"{BASE}/lang/en/BB.yaml:{two - 3}",
        f"{BASE}/sources.yaml:{three}",
    ]
    assert "3 problems" in caught.value.what


def test_what_is_right_beside_a_broken_entry_is_still_read(root: Path) -> None:
    edit(root, f"{BASE}/clusters/AA.yaml", "severity: public", "severity: grave")
    edit(root, f"{BASE}/lang/en/BB.yaml", "    compliant: No child works.\n", "")
    base, reading = read_base(root / BASE)
    assert base is not None
    assert [question.id for question in base.questions] == ["AA1.2"]
    assert reading.question_ids == {"AA1.1", "AA1.2", "BB1.1"}


def test_words_for_nothing_and_structure_without_words_are_problems(root: Path) -> None:
    edit(root, f"{BASE}/lang/en/AA.yaml", "  AA1.2:", "  AA1.9:")
    found = base_problems(root)
    assert f"{BASE}/lang/en/AA.yaml:15: there is no question AA1.9 in this cluster" in found
    assert (
        f"{BASE}/clusters/AA.yaml:21: question AA1.2 has no words in {BASE}/lang/en/AA.yaml"
        in found
    )


def test_points_need_names_too(root: Path) -> None:
    edit(root, f"{BASE}/lang/en/AA.yaml", "points: {AA1: Exits}", "points: {AA2: Exits}")
    found = base_problems(root)
    assert f"{BASE}/lang/en/AA.yaml:2: there is no point AA2 in this cluster" in found
    assert f"{BASE}/clusters/AA.yaml:6: point AA1 has no words in {BASE}/lang/en/AA.yaml" in found


def test_another_language_may_lack_questions_but_not_invent_them(root: Path) -> None:
    edit(root, f"{BASE}/lang/bn/BB.yaml", "questions: {}", "questions: {}\npints: 1")
    assert base_problems(root) == [f"{BASE}/lang/bn/BB.yaml:4: ‘pints’ is not known here"]


def test_data_points_and_their_words_must_match(root: Path) -> None:
    edit(root, f"{BASE}/lang/en/AA.yaml", "      doors: {label", "      gates: {label")
    assert base_problems(root) == [
        f"{BASE}/lang/en/AA.yaml:9: data point doors of AA1.1 has no words",
        f"{BASE}/lang/en/AA.yaml:10: AA1.1 has no data point gates",
    ]


def test_a_missing_file_is_told(root: Path) -> None:
    (root / BASE / "clusters/BB.yaml").unlink()
    (root / BASE / "lang/en/BB.yaml").unlink()
    found = base_problems(root)
    assert f"{BASE}/clusters/BB.yaml:1: the file is missing" in found
    assert f"{BASE}/lang/en/BB.yaml:1: the file is missing" in found


def test_a_file_that_holds_something_else_is_told(root: Path) -> None:
    (root / BASE / "clusters/AA.yaml").write_text("- 1\n")
    (root / BASE / "lang/en/AA.yaml").write_text("[1]\n")
    base, _ = read_base(root / BASE)
    assert base is not None
    assert [each.id for each in base.clusters] == ["BB"]


def test_entries_of_a_wrong_kind_are_told(root: Path) -> None:
    (root / BASE / "clusters/AA.yaml").write_text(
        "id: AA\nnumber: 1\nkind: working_conditions\npoints:\n  - 5\n  - {id: AA1, questions: 3}\n"
        "  - {id: AA2, questions: [x, {id: 5}]}\n"
    )
    assert len(base_problems(root)) >= 5


def test_a_file_must_hold_the_cluster_of_its_name(root: Path) -> None:
    edit(root, f"{BASE}/clusters/BB.yaml", "id: BB\n", "id: CC\n")
    assert f"{BASE}/clusters/BB.yaml:1: this file must hold cluster BB" in base_problems(root)


def test_the_version_is_the_name_of_the_folder(root: Path) -> None:
    edit(root, f"{BASE}/questionnaire.yaml", '"2026.1"', '"2026.2"')
    assert base_problems(root) == [
        f"{BASE}/questionnaire.yaml:2: code and version must be the names of the folders"
    ]


def test_without_the_top_file_nothing_is_read(root: Path) -> None:
    (root / BASE / "questionnaire.yaml").unlink()
    base, reading = read_base(root / BASE)
    assert base is None
    assert [each.message for each in reading.problems] == ["the file is missing"]
    with pytest.raises(ContentError):
        load_base(root / BASE)


def test_law_values_take_what_their_group_and_file_say(root: Path) -> None:
    first, second, third = pack(root).parameters
    assert (first.unit, first.citation, first.sources) == ("m", "Labour Act s. 62", ("PUB-1",))
    assert (first.reviewed_by, str(first.checked_on)) == ("not reviewed", "2026-11-22")
    assert second.value == Number(number=Decimal("1.15"))
    assert second.conflict == "Another page says more (A page)"
    assert (third.reviewed_by, third.sources) == ("A. Lawyer", ("LAW-1",))


def test_a_reference_is_named_by_its_instrument(root: Path) -> None:
    reference = pack(root).references["act_62"]
    assert reference.short == "Labour Act, s. 62"
    assert reference.url == "https://example.org/act"


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("law", "    citation: Labour Act s. 62\n", "", "this value has no citation"),
        ("law", "    confidence: A\n", "", "this value has no confidence"),
        ("law", ", to: 2025-12-31}", ", to: 2026-12-31}", "can hold on the same day"),
        ("law", "0.9, to", "0.9, from: 2027-01-01, to", "ends before it begins"),
        (
            "law",
            "{instrument: act, article: s. 63",
            "{instrument: x, article: s. 63",
            "instrument x",
        ),
        ("law", "id: door_width", "id: Door width", "‘id’"),
        ("country", "code: XYZ", "code: ABC", "the name of the folder"),
        ("overlay-2026-11", "country: XYZ", "country: ABC", "the name of the folder"),
        ("overlay-2026-11", '"2026-11"', '"2026-12"', "the name of the file"),
        ("overlay-2026-11", "law: [act_62]", "law: [act_99]", "no law reference act_99"),
        ("overlay-2026-11", "[door_width]", "[x]", "no law value x"),
        ("overlay-2026-11", "  AA1.1: {", "  AA1.7: {", "no question AA1.7"),
        ("overlay-2026-11", "questions:\n", "drop: {AA1.1: No}\nquestions:\n", "cannot change"),
        ("overlay-2026-11", "questions:\n", "drop: {AA1.8: No}\nquestions:\n", "no question AA1.8"),
        ("overlay-2026-11", "base_severity", "list, questions: [BB1.9]", "BB1.9 is not asked"),
    ],
)
def test_a_slip_in_a_pack_is_told(root: Path, file: str, old: str, new: str, problem: str) -> None:
    edit(root, f"{COUNTRY}/{file}.yaml", old, new)
    found = country_problems(root)
    assert any(problem in each for each in found), found
    assert all(each.startswith("countries/XYZ/") for each in found)
    with pytest.raises(ContentError):
        pack(root)


ADDED = """\
add:
  - point: AA1
    reason: The law here asks for it
    question:
      id: XYZ.AA1.90
      number: "1.90"
      nc_when: "no"
      severity: public
      national_law: true
      verify: [observation]
      min_evidence: 1
      source: {origin: law}
    texts:
      en:
        label: Doors painted
        text: Is every door painted red?
        compliant: Every door is red.
        check: [Look, Ask, Note]
        phrases: ["{n} doors were not red."]
        causes: [{cause: No paint, remedy: Paint}]
    law: [act_62]
    parameters: [door_width]
"""


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("id: XYZ.AA1.90", "id: AA1.90", "begins with XYZ."),
        ("point: AA1", "point: AA9", "no compliance point AA9"),
        ("law: [act_62]\n    par", "law: [none]\n    par", "no law reference none"),
    ],
)
def test_a_slip_in_an_added_question_is_told(root: Path, old: str, new: str, problem: str) -> None:
    overlay = root / COUNTRY / "overlay-2026-11.yaml"
    overlay.write_text(overlay.read_text("utf-8") + ADDED, "utf-8")
    assert country_problems(root) == []
    edit(root, f"{COUNTRY}/overlay-2026-11.yaml", old, new)
    assert any(problem in each for each in country_problems(root))


def test_an_added_question_stands_once(root: Path) -> None:
    overlay = root / COUNTRY / "overlay-2026-11.yaml"
    overlay.write_text(overlay.read_text("utf-8") + ADDED + ADDED.removeprefix("add:\n"), "utf-8")
    assert any("XYZ.AA1.90 is there already" in each for each in country_problems(root))


def test_two_groups_of_one_law_value_are_a_problem(root: Path) -> None:
    law = root / COUNTRY / "law.yaml"
    group = law.read_text("utf-8").split("parameters:\n")[1].split("sources:\n  LAW")[0]
    law.write_text(
        law.read_text("utf-8").replace("parameters:\n", "parameters:\n" + group), "utf-8"
    )
    assert any("door_width is there twice" in each for each in country_problems(root))


def test_a_pack_without_law_or_overlay_is_told(root: Path) -> None:
    (root / COUNTRY / "law.yaml").unlink()
    (root / COUNTRY / "overlay-2026-11.yaml").unlink()
    assert country_problems(root) == [
        "countries/XYZ/law.yaml:1: the file is missing",
        "countries/XYZ/overlay-2026-11.yaml:1: the file is missing",
    ]


def test_a_place_nobody_knows_is_the_folder() -> None:
    assert Reading().place("question", "ZZ1.1").file == "."
