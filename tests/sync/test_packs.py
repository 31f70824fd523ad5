"""Newer questionnaires reach devices signed, for assessments that begin afterwards."""

from __future__ import annotations

import gzip
import shutil
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bwaudit.cli.headoffice import app
from bwaudit.foundation.content import shipped_data
from bwaudit.foundation.errors import BundleError, Code, Declined
from bwaudit.headoffice.publishing import PACKS_FILE, PACKS_FOLDER
from bwaudit.questionnaire.differences import DifferenceKind, differences
from bwaudit.questionnaire.law import Parameter
from bwaudit.usecases import corresponding, opening, updating
from bwaudit.wire.envelope import sign
from bwaudit.wire.keys import OfficeKeys
from bwaudit.wire.packs import PACKS_TYPE, ListedPack, issue_packs, read_packs, unpacked
from support.questionnaires import two_clusters

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.questionnaire.schema import ResolvedQuestionnaire
    from support.laptops import OpenOffice
    from support.sync_devices import Device

TOOL = two_clusters()


@pytest.fixture(autouse=True)
def nothing_left(office: OpenOffice) -> Iterator[None]:
    yield
    folder = office.services.office.folder
    (folder / PACKS_FILE).unlink(missing_ok=True)
    shutil.rmtree(folder / PACKS_FOLDER, ignore_errors=True)


def newer(version: str = "2") -> ResolvedQuestionnaire:
    """The tool of the tests with a question less, under a newer version."""
    first, second = TOOL.clusters
    point = first.points[0]
    fewer = point.model_copy(update={"questions": point.questions[:1]})
    cluster = first.model_copy(update={"points": (fewer,)})
    made = TOOL.model_copy(update={"overlay_version": version, "clusters": (cluster, second)})
    return type(TOOL).model_validate(made.plain())  # a copy keeps what was worked out before


def listed(tool: ResolvedQuestionnaire) -> ListedPack:
    return ListedPack(
        country=tool.country,
        code=tool.code,
        version=tool.version,
        overlay_version=tool.overlay_version,
        digest=tool.digest,
        size=len(tool.canonical()),
    )


def started_with(device: Device) -> str:
    return device.start().questionnaire.overlay_version


def test_assessments_begin_with_the_newer_one_and_what_has_begun_keeps_its_own(
    enrolled: Device, office: OpenOffice
) -> None:
    visit = enrolled.visit(photos=0)
    made = office.services.packs.publish(newer(), TOOL)
    assert made.label == "CAT 1, Bangladesh law pack 2"
    assert [each.kind for each in made.differences] == [DifferenceKind.QUESTION_GONE]
    enrolled.press_send()
    assert started_with(enrolled) == "2"
    assert enrolled.again(visit).questionnaire.overlay_version == "1"
    (news,) = updating.news(enrolled.workspace, opening.TOOL)
    assert [each.number for each in news.differences] == ["1.02"]
    updating.mark_seen(enrolled.workspace, news.tool.digest)
    assert updating.news(enrolled.workspace, opening.TOOL) == ()
    enrolled.restart()
    assert started_with(enrolled) == "2"
    office.clock.move(minutes=1)
    office.services.packs.publish(newer("3"), TOOL)
    assert corresponding.look(enrolled.workspace)
    assert started_with(enrolled) == "3"
    assert len(updating.news(enrolled.workspace, opening.TOOL)) == 1


def test_a_version_that_is_out_is_never_given_again(office: OpenOffice) -> None:
    packs = office.services.packs
    with pytest.raises(Declined, match="never changes"):
        packs.publish(TOOL, TOOL)
    packs.publish(newer("10"), TOOL)
    for version in ("10", "9"):
        with pytest.raises(Declined, match="law pack 10 is out already"):
            packs.publish(newer(version), TOOL)


def test_what_head_office_did_not_sign_or_has_changed_is_not_used(
    enrolled: Device, office: OpenOffice
) -> None:
    folder, clock = office.services.office.folder, office.clock
    known, tool = office.services.office, newer()
    office.services.packs.publish(tool, TOOL)
    path = folder / PACKS_FOLDER / f"{tool.digest}.json.gz"
    good, content = (folder / PACKS_FILE).read_bytes(), path.read_bytes()

    def tried(listing: bytes, packed: bytes) -> str:
        (folder / PACKS_FILE).write_bytes(listing)
        path.write_bytes(packed)
        corresponding.look(enrolled.workspace)
        return updating.newest(enrolled.workspace, opening.TOOL, "BGD").overlay_version

    stranger = OfficeKeys.generate().receipt
    forged = issue_packs(stranger, known.id, [listed(tool)], clock.now()).to_json()
    other = issue_packs(known.receipt, "b" * 20, [listed(tool)], clock.now()).to_json()
    assert tried(good, gzip.compress(TOOL.canonical())) == "1"
    assert tried(good, b"no gzip") == "1"
    assert tried(good, content) == "2"
    older = listed(newer("5"))
    past = issue_packs(known.receipt, known.id, [older], clock.now()).to_json()
    assert tried(past, content) == "2"  # not issued after the list that is here
    clock.move(minutes=1)
    for listing in (forged, other):
        with pytest.raises(BundleError):
            read_packs_of(office, listing)
    newest = issue_packs(known.receipt, known.id, [], clock.now()).to_json()
    assert tried(newest, content) == "1"  # head office took it back


def read_packs_of(office: OpenOffice, listing: bytes) -> None:
    from bwaudit.foundation.hashing import strict_json
    from bwaudit.wire.envelope import Envelope

    read_packs(Envelope.from_plain(strict_json(listing)), office.services.office.trust)


def test_a_list_of_a_newer_program_and_a_pack_that_swells_are_refused(office: OpenOffice) -> None:
    known = office.services.office
    for payload, code in ((b'{"format": 2}', Code.NEWER_FORMAT), (b"{}", Code.SIGNATURE_WRONG)):
        with pytest.raises(BundleError) as refusal:
            read_packs(sign(PACKS_TYPE, payload, known.receipt), known.trust)
        assert refusal.value.code is code
    content = TOOL.canonical()
    assert unpacked(gzip.compress(content), listed(TOOL)) == content
    swollen = gzip.compress(content + b" " * 10_000_000)
    with pytest.raises(BundleError) as refusal:
        unpacked(swollen, listed(TOOL))
    assert refusal.value.code is Code.PART_CHANGED


def test_an_unknown_pack_is_not_given_out(enrolled: Device, office: OpenOffice) -> None:
    assert office.services.packs.packed("0" * 64) is None
    assert updating.news(enrolled.workspace, opening.TOOL) == ()
    assert corresponding.look(enrolled.workspace)


def test_content_in_a_folder_is_given_out_by_command(office: OpenOffice, tmp_path: Path) -> None:
    """A wage and a date that changed in the law of Bangladesh, as a person edits them."""
    root = tmp_path / "data"
    shutil.copytree(shipped_data("questionnaires"), root / "questionnaires")
    country = root / "countries" / "BGD"
    shutil.copytree(shipped_data("countries", "BGD"), country)

    def edit(name: str, old: str, new: str) -> None:
        text = (country / name).read_text("utf-8")
        assert old in text
        (country / name).write_text(text.replace(old, new), "utf-8")

    (country / "overlay-2026-11.yaml").rename(country / "overlay-2027-01.yaml")
    edit("overlay-2027-01.yaml", '"2026-11"', '"2027-01"')
    edit("country.yaml", '"2026-11"', '"2027-01"')

    def run() -> tuple[int, str]:
        words = ["publish", str(root), "--country", "bgd", "--data", str(office.folder)]
        done = CliRunner().invoke(app, words)
        return done.exit_code, done.output

    edit("law.yaml", "12500", "13900")
    code, told = run()
    assert code == 0, told
    assert "value changed: Minimum wage" in told
    assert "12,500" in told
    assert "13,900" in told
    assert "law pack 2027-01 is signed, with" in told
    assert run()[0] == 1


def test_every_kind_of_difference_is_found() -> None:
    first, second = TOOL.clusters
    point = first.points[0]
    one, two = point.questions
    text = one.texts["en"].model_copy(update={"label": "Reworded"})
    changed = one.model_copy(update={"texts": {"en": text}})
    added = two.model_copy(update={"id": "CL1.9", "number": "1.09"})
    with_them = point.model_copy(update={"questions": (changed, added)})
    value = {"kind": "number", "number": "60"}
    row = {
        "id": "hours",
        "names": {"en": "Hours"},
        "value": value,
        "unit": "hours a week",
        "citation": "Labour Act",
        "checked_on": "2026-11-22",
        "reviewed_by": "nobody",
        "confidence": "A",
    }
    rows = Parameter.model_validate(row), Parameter.model_validate({**row, "id": "rest"})
    new = TOOL.model_copy(
        update={
            "parameters": rows[:1],
            "clusters": (first.model_copy(update={"points": (with_them,)}), second),
            "protocol": TOOL.protocol.model_copy(update={"specific": True}),
            "sampling": TOOL.sampling.model_copy(update={"payroll_months": 6}),
        }
    )
    old = TOOL.model_copy(update={"parameters": rows[1:]})
    found = differences(old, type(TOOL).model_validate(new.plain()))
    assert [(each.kind.name, each.number or each.after) for each in found] == [
        ("VALUE_ADDED", "60 hours a week"),
        ("VALUE_GONE", ""),
        ("QUESTION_ADDED", "1.09"),
        ("QUESTION_CHANGED", "1.01"),
        ("QUESTION_GONE", "1.02"),
        ("URGENT_CHANGED", ""),
        ("PRACTICE_CHANGED", ""),
    ]
    assert found[3].name("en") == "Reworded"
    assert differences(TOOL, TOOL) == ()
