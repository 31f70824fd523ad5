"""Anybody can find out, without a network, whether a report is the one that was made."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pikepdf
import pytest
import zxingcpp
from typer.testing import CliRunner

from bwaudit.assessment.terms import KnownBy
from bwaudit.cli.commands import app
from bwaudit.cli.reportfiles import Beside, report_lines
from bwaudit.cli.verifying import verified
from bwaudit.foundation.errors import BundleError, BwAuditError, Code, ReportError
from bwaudit.foundation.hashing import sha256, sha256_of_file
from bwaudit.office.package import read_package
from bwaudit.office.textfiles import read_rows
from bwaudit.pdf.seal import read_seal
from bwaudit.report.options import LayoutName, ReportOptions
from bwaudit.usecases import (
    answering,
    bundling,
    exporting,
    noting,
    officelink,
    opening,
    reporting,
    unlocking,
)
from bwaudit.usecases.sealing import prove
from bwaudit.wire.bundle import open_bundle
from bwaudit.wire.keys import SigningKey
from bwaudit.wire.receipt import Level, Received, issue_receipt, receipt_file
from bwaudit.wire.statement import ReportStatement, read_statement
from support import pdf_tools
from support.offices import MOMENT, OfficeKit
from support.sync_devices import FINDING, Device, SmallCatalogue
from support.visits import PASSPHRASE, PIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.workspace import OpenAssessment


SECRET = "line four says the gate was locked by the guard"


@dataclass(frozen=True)
class Issued:
    """A report that was issued, and what was sent with it."""

    device: Device
    assessment: str
    path: Path
    others: tuple[Path, ...]
    bundle: Path
    receipt: Path
    kit: OfficeKit

    @property
    def visit(self) -> OpenAssessment:
        return opening.open_(self.device.workspace, self.assessment)


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Issued]:
    root = tmp_path_factory.mktemp("verify")
    device = Device(root / "device")
    kit = OfficeKit()
    certificate = kit.certify(device.workspace.device.keys)
    link = officelink.OfficeLink.checked("https://office", kit.trust_envelope, certificate)
    officelink.keep_office(device.workspace.store, link)
    visit = device.visit(photos=2)
    unlocking.open_notes(device.workspace, PIN)
    noting.write(visit, None, FINDING, SECRET)
    answering.tick_source(visit, FINDING, KnownBy.WORKERS, on=True)
    answering.tick_source(visit, FINDING, KnownBy.DOCUMENTS, on=True)
    path = reporting.export(visit, root / "out", ReportOptions()).path
    for form in exporting.Form:
        exporting.export_as(form, visit, root / "out", ReportOptions())
    others = tuple(sorted(each for each in (root / "out").iterdir() if each != path))
    bundle = bundling.save_bundle(visit, root).path
    with open_bundle(bundle) as reader:
        received = Received.of(reader.signed, Level.COMPLETE, len(reader.signed.manifest.evidence))
    _, envelope = issue_receipt(kit.keys.receipt, kit.trust.office, received, MOMENT, None)
    receipt = root / "receipt.json"
    receipt.write_bytes(receipt_file(envelope, kit.trust_envelope))
    yield Issued(device, visit.id, path, others, bundle, receipt, kit)
    device.close()


def told(file: Path, beside: Beside | None = None) -> dict[str, str]:
    return dict(report_lines(file, beside or Beside()))


def statement_of(file: Path) -> ReportStatement:
    data = file.read_bytes()
    seal = read_rows(data)[0].seal if file.suffix == ".json" else read_package(data)[0]
    return read_statement(seal, name=file.name)


def refused(file: Path, data: bytes | bytearray) -> BwAuditError:
    file.write_bytes(data)
    with pytest.raises((ReportError, BundleError)) as caught:
        report_lines(file, Beside())
    return caught.value


def test_a_report_says_what_it_is_and_who_made_it(issued: Issued) -> None:
    found = told(issued.path)
    number = issued.visit.record.reports()[0].number
    assert found["Report"] == number
    assert found["Signed by"] == issued.device.workspace.device.id
    assert found["File digest"] == issued.visit.record.reports()[0].sha256
    assert found[""].startswith(f"This report is whole: {number}, revision ")
    assert "was not checked" in found[""]


def test_every_kind_of_file_carries_the_number_and_stands_in_the_journal(issued: Issued) -> None:
    pdf = told(issued.path)
    assert [each.suffix for each in issued.others] == [".csv", ".docx", ".json", ".xlsx"]
    for file in issued.others[1:]:
        found = told(file)
        assert (found["Report"], found["Report digest"]) == (pdf["Report"], pdf["Report digest"])
        proof = prove(issued.device.workspace, statement_of(file), sha256_of_file(file))
        assert proof.issued is not None
        assert proof.grounds == ""
    reports = issued.visit.record.reports()
    assert [each.kind for each in reports] == ["pdf", "docx", "xlsx"]
    assert len({each.number for each in reports}) == 1


def test_the_same_revision_gives_the_same_word_and_excel_files(
    issued: Issued, tmp_path: Path
) -> None:
    visit = issued.visit
    for form in exporting.Form:
        exporting.export_as(form, visit, tmp_path, ReportOptions())
    for file in issued.others:
        assert (tmp_path / file.name).read_bytes() == file.read_bytes()
    assert len(visit.record.reports()) == 3


def test_no_file_tells_a_note_a_worker_as_source_or_who_wrote_it(issued: Issued) -> None:
    for file in (issued.path, *issued.others):
        data = file.read_bytes()
        if file.suffix == ".pdf":
            with pikepdf.open(file) as pdf:
                streams = (each for each in pdf.objects if isinstance(each, pikepdf.Stream))
                data += b"".join(
                    each.read_bytes() for each in streams if each.get("/Filter") == "/FlateDecode"
                )
            data += pdf_tools.text(file).encode()
        for secret in (SECRET, "gate was locked", "R. Akter", str(issued.device.folder)):
            for coded in (secret.encode(), secret.encode("utf-16-be")):
                assert coded not in data, (file.suffix, secret)
    rows = next(each for each in issued.others if each.suffix == ".json").read_bytes()
    assert b'"documents"' in rows
    assert b'workers"' not in rows.replace(b'"workers_affected"', b"")


def test_a_changed_word_or_workbook_is_told(issued: Issued, tmp_path: Path) -> None:
    for file in issued.others[1:]:
        data = file.read_bytes()
        other = tmp_path / file.name
        for at in range(3, len(data), len(data) // 25):
            changed = bytearray(data)
            changed[at] ^= 2
            other.write_bytes(changed)
            with pytest.raises((ReportError, BundleError)) as caught:
                verified(other, None)
            assert file.name in caught.value.what


def test_a_table_is_known_by_the_signed_rows_beside_it(issued: Issued, tmp_path: Path) -> None:
    table = next(each for each in issued.others if each.suffix == ".csv")
    rows = table.with_suffix(".json")
    *lines, (_, sentence) = verified(table, None)
    assert dict(lines)["Table digest"] == sha256(table.read_bytes())
    assert sentence.startswith(f"This table is as it was saved: ‘{rows.name}’ names its digest.")
    other = tmp_path / "renamed.csv"
    other.write_bytes(table.read_bytes())
    with pytest.raises(ReportError) as caught:
        verified(other, None)
    assert caught.value.code is Code.TABLE_ALONE
    (tmp_path / "rows.json").write_bytes(rows.read_bytes())
    assert "‘rows.json’ names its digest" in verified(other, None)[-1][1]
    changed = tmp_path / "rows.csv"
    changed.write_bytes(table.read_bytes().replace(b"compliant", b"Compliant", 1))
    with pytest.raises(ReportError) as caught:
        verified(changed, None)
    assert caught.value.code is Code.REPORT_CHANGED


@pytest.mark.parametrize("kind", ["empty", "foreign", "cut", "word", "table"])
def test_what_is_no_report_of_ours_is_told_in_a_sentence(
    issued: Issued, tmp_path: Path, kind: str
) -> None:
    file = tmp_path / {"word": "a.docx", "table": "a.csv"}.get(kind, "a.pdf")
    match kind:
        case "foreign":
            with pikepdf.Pdf.new() as pdf:
                pdf.add_blank_page()
                pdf.save(file)
        case "cut":
            file.write_bytes(issued.path.read_bytes()[:-300])
        case _:
            file.write_bytes(b"")
    done = CliRunner().invoke(app, ["verify", str(file)])
    assert done.exit_code == 1
    assert f"‘{file.name}’" in done.output
    assert "Traceback" not in done.output


def test_a_record_of_an_urgent_procedure_is_not_saved_for_editing(
    issued: Issued, tmp_path: Path
) -> None:
    options = ReportOptions(layout=LayoutName.URGENT)
    with pytest.raises(ValueError, match="not saved for editing"):
        exporting.export_as(exporting.Form.WORD, issued.visit, tmp_path, options)


def test_a_workbook_that_cannot_get_its_name_leaves_nothing(issued: Issued, tmp_path: Path) -> None:
    number = issued.visit.record.reports()[0].number
    (tmp_path / f"Exit report {number}.xlsx").mkdir()
    with pytest.raises(ReportError) as caught:
        exporting.export_as(exporting.Form.EXCEL, issued.visit, tmp_path, ReportOptions())
    assert caught.value.code is Code.TARGET_OPEN_ELSEWHERE
    assert [each.suffix for each in tmp_path.iterdir()] == [".xlsx"]


def test_bundle_receipt_and_journal_hold_what_it_rests_on(issued: Issued) -> None:
    found = told(issued.path, Beside(issued.bundle, issued.receipt, issued.kit.trust))
    assert found["Bundle"].endswith(", of R. Akter")
    assert found["Receipt"].startswith("Dhaka office (")
    assert "not checked" not in found[""]


def test_the_command_opens_a_store_and_finds_the_report_in_its_journal(issued: Issued) -> None:
    unlocking.lock(issued.device.workspace)
    try:
        command = ["verify", str(issued.path), "--store", str(issued.device.folder)]
        command += ["--with", str(issued.bundle), "--receipt", str(issued.receipt)]
        done = CliRunner().invoke(app, command, input=f"{PASSPHRASE}\n")
        assert done.exit_code == 0, done.output
        assert "Journal           this report was issued there" in done.output
        wrong = CliRunner().invoke(app, command, input="another one\n")
        assert wrong.exit_code == 1
        assert "That passphrase does not match." in wrong.output
    finally:
        device = issued.device
        device.workspace = unlocking.unlock(device.folders, device.clock, PASSPHRASE)
        device.workspace.catalogue = SmallCatalogue([])


def test_every_flipped_byte_is_found(issued: Issued, tmp_path: Path) -> None:
    data = issued.path.read_bytes()
    with pikepdf.open(issued.path) as pdf:
        photos = [each for page in pdf.pages for each in page.get_images().values()]
        inside = photos[0].read_raw_bytes()[200:260]
        text = pdf.pages[0].Contents.read_raw_bytes()[:60]
    seal = re.search(rb"<bw:seal>(.*?)</bw:seal>", data)
    assert seal is not None
    spots = {
        "photo": data.index(inside) + 7,
        "text": data.index(text) + 50,
        "title": data.index(b"<dc:title>") + 60,
        "envelope": seal.start(1) + 40,
        "signature": seal.end(1) - 40,
        "mark before the seal": seal.start() + 3,
        "first line": 7,
        "last line": len(data) - 3,
    }
    some = random.Random(7)
    spots |= {f"byte {at}": at for at in (some.randrange(len(data)) for _ in range(60))}
    for name, at in spots.items():
        for bit in (1, 32):
            changed = bytearray(data)
            changed[at] ^= bit
            problem = refused(tmp_path / "report.pdf", changed)
            assert problem.code in (
                Code.REPORT_CHANGED, Code.SIGNATURE_WRONG, Code.NEWER_FORMAT,
            ), name  # fmt: skip
            assert "report.pdf" in problem.what


def test_the_command_says_a_sentence_and_ends_with_1(issued: Issued, tmp_path: Path) -> None:
    changed = bytearray(issued.path.read_bytes())
    changed[len(changed) // 2] ^= 1
    file = tmp_path / "exit-report.pdf"
    file.write_bytes(changed)
    done = CliRunner().invoke(app, ["verify", str(file)])
    assert done.exit_code == 1
    assert "‘exit-report.pdf’ is not a report as it was made" in done.output


def test_a_report_saved_by_another_program_is_told_from_a_changed_one(
    issued: Issued, tmp_path: Path
) -> None:
    other = tmp_path / "saved.pdf"
    with pikepdf.open(issued.path) as pdf:
        pdf.save(other)
    with pytest.raises(ReportError) as caught:
        report_lines(other, Beside())
    assert str(caught.value.details["detail"]).startswith("its pages and photos are")


def test_words_added_after_the_end_are_found(issued: Issued, tmp_path: Path) -> None:
    problem = refused(tmp_path / "r.pdf", issued.path.read_bytes() + b"\n%more\n")
    assert problem.code is Code.REPORT_CHANGED


def test_a_statement_signed_by_nobody_or_for_another_key_is_refused(issued: Issued) -> None:
    seal, _ = read_seal(issued.path)
    statement = read_statement(seal, name="r")
    stranger = SigningKey.generate()
    with pytest.raises(BundleError) as caught:
        read_statement(statement.sealed(stranger), name="r")
    assert caught.value.code is Code.SIGNATURE_WRONG
    newer = statement.canonical().replace(b'"format":1', b'"format":2')
    from bwaudit.wire.envelope import sign
    from bwaudit.wire.statement import STATEMENT_TYPE

    with pytest.raises(BundleError) as caught:
        read_statement(sign(STATEMENT_TYPE, newer, stranger).to_json().decode(), name="r")
    assert caught.value.code is Code.NEWER_FORMAT
    with pytest.raises(ValueError, match="the id is not"):
        ReportStatement.read(statement.canonical().replace(statement.device.encode(), b"a" * 20))


def test_a_bundle_of_another_assessment_or_of_before_is_told(
    issued: Issued, tmp_path: Path
) -> None:
    other = issued.device.start("Other Apparel")
    stick = tmp_path / "stick"
    stick.mkdir()
    strange = bundling.save_bundle(other, stick).path
    with pytest.raises(ReportError) as caught:
        told(issued.path, Beside(strange))
    assert caught.value.details["detail"] == "it is of another assessment"
    answering.describe(other, FINDING, "Written later.")
    later = reporting.export(other, tmp_path, ReportOptions()).path
    with pytest.raises(ReportError) as caught:
        told(later, Beside(strange))
    assert caught.value.code is Code.REPORT_ELSEWHERE
    assert caught.value.details["detail"] == "it ends before the report was made"


def test_a_file_that_is_no_receipt_is_told(issued: Issued) -> None:
    with pytest.raises(BundleError) as caught:
        told(issued.path, Beside(receipt=issued.path))
    assert caught.value.code is Code.NOT_A_BUNDLE


def test_the_same_revision_gives_the_same_signed_bytes(issued: Issued, tmp_path: Path) -> None:
    again = reporting.export(issued.visit, tmp_path, ReportOptions()).path
    assert sha256_of_file(again) == sha256_of_file(issued.path)


def test_the_code_on_the_last_page_is_read_by_another_program(
    issued: Issued, tmp_path: Path
) -> None:
    found = told(issued.path)
    last = pdf_tools.page(issued.path, int(found["Pages"]), resolution=110)
    codes = zxingcpp.read_barcodes(last)
    assert [each.text for each in codes] == [
        f"BWAUDIT:{found['Report']}:{found['Revision']}:{found['Report digest'].upper()}"
    ]


def test_a_mirrored_page_does_not_mirror_the_code(issued: Issued, tmp_path: Path) -> None:
    path = reporting.export(issued.visit, tmp_path, ReportOptions(languages=("ar",))).path
    found = told(path)
    last = pdf_tools.page(path, int(found["Pages"]), resolution=110)
    codes = zxingcpp.read_barcodes(last)
    assert [each.text.split(":")[1] for each in codes] == [found["Report"]]
    corners = codes[0].position
    assert corners.top_left.x < corners.top_right.x
    assert corners.bottom_left.y > corners.top_left.y
    assert corners.top_left.x > last.width / 2
