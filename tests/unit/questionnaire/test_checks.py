"""`content check`: each kind of slip is found, told by file and line, and nothing else is."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bwaudit.questionnaire.catalogue import Catalogue
from bwaudit.questionnaire.checks import check
from support.content_folders import BASE, COUNTRY, edit, write_content

if TYPE_CHECKING:
    from pathlib import Path

EN = "lang/en/AA.yaml"
STRUCTURE = "clusters/AA.yaml"
RELEASES = "questionnaires/releases.yaml"
NEWER = "questionnaires/mini/2027.1"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_content(tmp_path)


def problems(root: Path) -> list[str]:
    return [str(each) for each in check(root)]


def test_whole_content_has_no_problem(root: Path) -> None:
    assert problems(root) == []


HEAD = "[door_width], only_if: {{profile: {{{}}}}}"


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "problem"),
    [
        (EN, "label: Doors wide", "label: " + "x" * 41, 15, "41 characters; 40 fit"),
        (EN, "label: Doors wide", "label: Doors wide.", 15, "ends with a full stop"),
        (EN, "label: Doors wide", "label: doors Unlocked", 15, "the same label as AA1.1"),
        (EN, "[Measure, Compare, Note]", "[Measure, Compare]", 15, "2 steps to check; 3 to 8"),
        (EN, '["{n} doors were too narrow."]', "[]", 15, "0 phrases; 1 to 3"),
        (EN, '"{n} doors were', '"{who} doors were', 15, "the unknown slot {who}"),
        (EN, "Is every door wide enough?", "Every door is wide enough.", 15, "is no question"),
        (EN, "Every door is wide enough.", '"Wide.\\nOpen."', 15, "must be one line"),
        (EN, "      - {cause: Boxes, remedy: Clear}\n", "", 15, "1 causes; 2 to 3"),
        (STRUCTURE, 'number: "1.02"', 'number: "1.03"', 21, "in order it is 1.02"),
        (STRUCTURE, "dormitory: true", "dormitry: true", 21, "dormitry, which the profile"),
        (STRUCTURE, "dormitory: true", "headcount: true", 21, "headcount, which is a number"),
        (STRUCTURE, "dormitory: true", "dormitory: {min: 1}", 21, "which is yes or no"),
        (STRUCTURE, "of: AA1.1", "of: AA1.9", 21, "AA1.9, which is no question"),
        (STRUCTURE, "of: AA1.1", "of: AA1.2", 21, "its own answer"),
        (STRUCTURE, "keys: [PUB-1]", "keys: [PUB-2]", 8, "no publication PUB-2"),
        (STRUCTURE, "sourced, keys: [PUB-1]", "sourced", 8, "names no publication"),
        (STRUCTURE, "topic: AA1.3", "topic: AA1.4", 8, "merges AA1.4, which is no topic"),
        (STRUCTURE, "topic: AA1.3", "topic: AA1.2", 8, "which is a question too"),
        (STRUCTURE, "id: AA1\n", "id: AA2\n", 8, "AA1.1 stands in AA2"),
        ("topics.yaml", "id: BB1.1", "id: BB1.2", 5, "no question asks topic BB1.2"),
        ("topics.yaml", "id: AA1.3", "id: AA1.2", 4, "topic AA1.2 is there twice"),
        ("topics.yaml", "[PUB-1]", "[PUB-3]", 2, "no publication PUB-3"),
        ("topics.yaml", "topics:\n", "topic:\n", 1, "‘topics’ is missing"),
        ("questionnaire.yaml", "id: headcount", "id: dormitory", 1, "in the profile twice"),
        ("clusters/BB.yaml", "number: 2\n", "number: 1\n", 1, "BB has the same number as AA"),
    ],
)
def test_a_slip_in_the_tool_is_found(
    root: Path, file: str, old: str, new: str, line: int, problem: str
) -> None:
    edit(root, f"{BASE}/{file}", old, new)
    found = problems(root)
    assert any(each.startswith(f"{BASE}/{file}:{line}: ") and problem in each for each in found), (
        found
    )


def test_data_points_of_a_question_have_ids_of_their_own(root: Path) -> None:
    edit(
        root,
        f"{BASE}/{STRUCTURE}",
        "          - {id: doors, type: integer, unit: exits, min: 0, max: 20}\n",
        "          - {id: doors, type: integer}\n          - {id: doors, type: date}\n",
    )
    assert problems(root) == [f"{BASE}/{STRUCTURE}:8: AA1.1 has the data point doors twice"]


def test_a_question_that_stands_for_no_topic_is_found(root: Path) -> None:
    edit(root, f"{BASE}/topics.yaml", "  - {id: BB1.1, topic: Children, origin: law}\n", "")
    assert problems(root) == [f"{BASE}/clusters/BB.yaml:7: BB1.1 stands for no topic"]


def test_a_broken_entry_does_not_hide_other_problems_nor_make_false_ones(root: Path) -> None:
    edit(root, f"{BASE}/{STRUCTURE}", "severity: public", "severity: grave")
    edit(root, f"{BASE}/lang/en/BB.yaml", "label: Children at work", "label: Children at work.")
    found = problems(root)
    assert len(found) == 2
    assert f"{BASE}/{STRUCTURE}:11: ‘severity’" in found[0]
    assert "ends with a full stop" in found[1]


def test_a_tool_whose_top_cannot_be_read_is_found(root: Path) -> None:
    edit(root, f"{BASE}/questionnaire.yaml", "clusters: [AA, BB]", "clusters: []")
    assert any("‘clusters’" in each for each in problems(root))


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "problem"),
    [
        ("law", "confidence: A, sources: [PUB-1]}", "confidence: A}", 5, "names no publication"),
        ("law", "    sources: [PUB-1]\n", "", 14, "door_width has confidence A and names no"),
        ("law", "sources: [LAW-1]", "sources: [LAW-2]", 19, "there is no publication LAW-2"),
        ("law", "citation: A page}", "citation: A page, sources: [X]}", 16, "no publication X"),
        ("law", ", to: 2025-12-31}", "}", 16, "can hold on the same day"),
        ("protocol", "48\n  sources: [PUB-1]", "48\n  sources: [PUB-4]", 1, "no publication PUB-4"),
        ("protocol", "cluster: AA", "cluster: ZZ", 30, "no cluster ZZ"),
        ("country", "packs: [", "pack: [", 1, "‘packs’ is missing"),
        ("overlay-2026-11", "act_62", "act_99", 5, "no law reference act_99"),
        ("overlay-2026-11", "[door_width]", HEAD.format("stories: {min: 3}"), 5, "does not have"),
        ("overlay-2026-11", "[door_width]", HEAD.format("dormitory: {min: 3}"), 5, "yes or no"),
        ("overlay-2026-11", "[door_width]", HEAD.format("headcount: true"), 5, "is a number"),
    ],
)
def test_a_slip_in_a_pack_is_found(
    root: Path, file: str, old: str, new: str, line: int, problem: str
) -> None:
    edit(root, f"{COUNTRY}/{file}.yaml", old, new)
    found = problems(root)
    assert any(
        each.startswith(f"{COUNTRY}/{file}.yaml:{line}: ") and problem in each for each in found
    ), found


@pytest.mark.parametrize(
    ("lists", "problem"),
    [
        ("[{id: a, names: {en: A}}, {id: a, names: {en: B}}]", "the public list a is there twice"),
        ("[{id: a, names: {en: A}, sources: [PUB-9]}]", "there is no publication PUB-9"),
        (
            "[{id: a, names: {en: A}, issues: [{number: 1, names: {en: X}, questions: [AA9.9]}]}]",
            "AA9.9 is not asked here",
        ),
        (
            "[{id: a, names: {en: A}, issues: [{number: 1, names: {en: X}, questions: [AA1.1]},"
            " {number: 1, names: {en: Y}, questions: [AA1.2]}]}]",
            "issue 1 is there twice",
        ),
    ],
)
def test_a_slip_in_a_public_list_is_found(root: Path, lists: str, problem: str) -> None:
    name = f"{COUNTRY}/overlay-2026-11.yaml"
    edit(root, name, "rule: base_severity", f"rule: base_severity, lists: {lists}")
    found = problems(root)
    assert len(found) == 1
    assert found[0].startswith(name)
    assert problem in found[0]


def test_a_condition_on_a_dropped_question_is_found(root: Path) -> None:
    edit(
        root,
        f"{COUNTRY}/overlay-2026-11.yaml",
        "questions:\n  AA1.1: {law: [act_62], parameters: [door_width]}\n",
        "drop:\n  AA1.1: Not here\n",
    )
    assert problems(root) == [
        f"{COUNTRY}/overlay-2026-11.yaml:5: AA1.1 is dropped,"
        " but the condition of AA1.2 looks at its answer"
    ]
    edit(root, f"{COUNTRY}/overlay-2026-11.yaml", "drop:\n", "drop:\n  AA1.2: Not here\n")
    assert problems(root) == []


def test_zero_tolerance_without_a_procedure_is_found(root: Path) -> None:
    (root / COUNTRY / "protocol.yaml").unlink()
    found = problems(root)
    assert f"{COUNTRY}/protocol.yaml:1: the file is missing" in found
    assert (
        f"{COUNTRY}/overlay-2026-11.yaml:1: there are zero-tolerance questions"
        " and no urgent procedure"
    ) in found


def test_without_zero_tolerance_only_the_missing_file_is_told(root: Path) -> None:
    (root / COUNTRY / "protocol.yaml").unlink()
    edit(root, f"{BASE}/clusters/BB.yaml", "zero_tolerance", "normal")
    assert problems(root) == [f"{COUNTRY}/protocol.yaml:1: the file is missing"]


def test_an_overlay_that_nobody_lists_is_found(root: Path) -> None:
    (root / COUNTRY / "overlay-2027-01.yaml").write_text("country: XYZ\n")
    assert problems(root) == [
        f"{COUNTRY}/country.yaml:6: overlay-2027-01.yaml is not in the list of packs"
    ]


def test_a_pack_of_another_tool_is_left_to_that_tool(root: Path) -> None:
    edit(root, f"{COUNTRY}/country.yaml", "code: mini", "code: other")
    found = problems(root)
    assert all(each.startswith(RELEASES) for each in found)


# Lineage


def newer_version(root: Path, lineage: str) -> None:
    """A copy of the tool as version 2027.1, with question AA1.2 gone to AA1.5."""
    shutil.copytree(root / BASE, root / NEWER)
    edit(root, f"{NEWER}/questionnaire.yaml", '"2026.1"', '"2027.1"')
    edit(root, f"{NEWER}/{STRUCTURE}", "id: AA1.2", "id: AA1.5")
    edit(root, f"{NEWER}/{EN}", "  AA1.2:", "  AA1.5:")
    edit(root, f"{NEWER}/topics.yaml", "id: AA1.2", "id: AA1.5")
    (root / NEWER / "lineage.yaml").write_text(lineage)


def test_a_version_whose_lineage_is_whole_is_fine(root: Path) -> None:
    newer_version(
        root,
        'from: "2026.1"\nsteps:\n  - {kind: moved, from: [AA1.2], to: [AA1.5], reason: Order}\n',
    )
    assert problems(root) == []


def test_a_question_that_vanished_without_a_word_is_found(root: Path) -> None:
    newer_version(root, 'from: "2026.1"\n')
    assert problems(root) == [
        f"{NEWER}/lineage.yaml:1: AA1.2 is gone and nobody says so",
        f"{NEWER}/lineage.yaml:1: AA1.5 is new and nobody says so",
    ]


def test_a_lineage_from_nowhere_is_found(root: Path) -> None:
    newer_version(root, 'from: "2020.1"\n')
    assert problems(root) == [f"{NEWER}/lineage.yaml:1: there is no version 2020.1"]


def test_a_lineage_of_the_wrong_shape_is_found(root: Path) -> None:
    newer_version(root, "from: 2026\n")
    assert any(f"{NEWER}/lineage.yaml:1: ‘from’" in each for each in problems(root))


# Releases


def digest(root: Path) -> str:
    return Catalogue([root]).newest("mini", "XYZ").digest


def release(root: Path, status: str) -> None:
    edit(root, RELEASES, "status: unreleased", status)


def test_a_released_version_that_did_not_change_is_fine(root: Path) -> None:
    release(root, f"status: released, digest: {digest(root)}")
    assert problems(root) == []


def test_a_released_version_that_changed_is_found(root: Path) -> None:
    release(root, f"status: released, digest: {digest(root)}")
    edit(root, f"{BASE}/{EN}", "Can every door be opened?", "Can each door be opened?")
    assert problems(root) == [
        f"{RELEASES}:2: mini 2026.1 XYZ 2026-11 was released and has changed;"
        " a correction is a new version"
    ]


def test_a_released_version_needs_its_digest(root: Path) -> None:
    release(root, "status: released")
    assert any("is released and has no digest" in each for each in problems(root))


def test_a_released_version_that_cannot_be_read_is_found(root: Path) -> None:
    release(root, f"status: released, digest: {digest(root)}")
    edit(root, f"{BASE}/{STRUCTURE}", "severity: public", "severity: grave")
    assert any("can no longer be read" in each for each in problems(root))


def test_every_combination_is_listed_once_and_is_there(root: Path) -> None:
    path = root / RELEASES
    row = path.read_text("utf-8").splitlines()[1]
    path.write_text(f"releases:\n{row}\n{row}\n{row.replace('XYZ', 'ABC')}\n", "utf-8")
    assert problems(root) == [
        f"{RELEASES}:3: mini 2026.1 XYZ 2026-11 is listed twice",
        f"{RELEASES}:4: mini 2026.1 ABC 2026-11 is listed and not there",
    ]
    path.write_text("releases: []\n")
    assert problems(root) == [f"{RELEASES}:1: mini 2026.1 XYZ 2026-11 is not listed"]


def test_a_missing_list_of_releases_is_found(root: Path) -> None:
    (root / RELEASES).unlink()
    assert problems(root) == [f"{RELEASES}:1: the file is missing"]
