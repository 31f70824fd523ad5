"""Making, opening, starting and stopping a head office; the commands; faults."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import httpx2
import pytest
from typer.testing import CliRunner

from bwaudit.cli.headoffice import app
from bwaudit.foundation.errors import BwAuditError, Code, HeadOfficeError, StoreError
from bwaudit.headoffice.app import create_app
from bwaudit.headoffice.office import create_office, open_office
from bwaudit.headoffice.serving import RunningOffice, running, serve
from bwaudit.wire import protocol
from bwaudit.wire.enrolment import EnrolmentCode
from bwaudit.wire.problems import ProblemCode
from support.clocks import SetClock
from support.laptops import Laptop, OpenOffice, problem

KEYS = ("root.txt", "enrolment.txt", "receipt.txt", "ingest.txt", "confidential.txt")


def made(folder: Path) -> Path:
    create_office(folder, "Dhaka office", SetClock())
    return folder


def test_each_key_is_in_a_file_of_its_own_that_only_its_owner_reads(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    assert sorted(path.name for path in (folder / "keys").iterdir()) == sorted(KEYS)
    for path in (folder / "keys").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((folder / "keys").stat().st_mode) == 0o700
    ingest = (folder / "keys" / "ingest.txt").read_text()
    assert ingest.splitlines()[1].startswith("AGE-SECRET-KEY-1")


def test_a_folder_with_anything_in_it_is_left_alone(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for taken in (folder, tmp_path):
        with pytest.raises(HeadOfficeError) as refusal:
            create_office(taken, "Another", SetClock())
        assert refusal.value.code is Code.HEADOFFICE_EXISTS
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("missing", ["office.json", "trust.json"])
def test_a_folder_without_a_head_office_is_said_to_have_none(missing: str, tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    (folder / missing).unlink()
    with pytest.raises(HeadOfficeError) as refusal:
        open_office(folder)
    assert refusal.value.code is Code.HEADOFFICE_MISSING


def test_trust_of_another_head_office_is_not_taken(tmp_path: Path) -> None:
    one, two = made(tmp_path / "one"), made(tmp_path / "two")
    (one / "trust.json").write_bytes((two / "trust.json").read_bytes())
    with pytest.raises(HeadOfficeError) as refusal:
        open_office(one)
    assert refusal.value.code is Code.HEADOFFICE_MISSING


@pytest.mark.parametrize("name", ["enrolment.txt", "receipt.txt", "ingest.txt"])
def test_a_missing_or_damaged_key_is_named(name: str, tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    for spoil in (lambda key: key.write_text("x"), Path.unlink):
        spoil(folder / "keys" / name)
        with pytest.raises(HeadOfficeError) as refusal:
            open_office(folder)
        assert refusal.value.code is Code.KEY_MISSING
        assert name in refusal.value.sentence


def test_a_database_of_a_newer_version_is_not_opened(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    with running(folder):
        pass
    with sqlite3.connect(folder / "headoffice.db") as database:
        database.execute("PRAGMA user_version=99")
    database.close()
    with pytest.raises(StoreError) as refusal:
        create_app(folder)
    assert refusal.value.code is Code.MADE_BY_NEWER_VERSION


def test_serving_leaves_no_thread_and_frees_its_port(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    before = threading.active_count()
    with running(folder) as office:
        address = office.address
        assert httpx2.get(address + protocol.HELLO, trust_env=False).status_code == 204
    assert threading.active_count() == before
    port = int(address.rpartition(":")[2])
    with running(folder, port=port) as again:
        assert again.address == address


def test_it_answers_on_ipv6_too(tmp_path: Path) -> None:
    if not Path("/proc/net/if_inet6").exists():
        pytest.skip("this machine has no IPv6")
    with running(made(tmp_path / "office"), host="::1") as office:
        assert office.address.startswith("http://[::1]:")
        assert httpx2.get(office.address + protocol.HELLO, trust_env=False).status_code == 204


@pytest.mark.parametrize("name", ["", " \u200b\u202e ", "x" * 201])
def test_a_name_that_no_certificate_can_have_makes_nothing(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "office"
    with pytest.raises(HeadOfficeError, match="from 1 to 200 characters"):
        create_office(folder, name, SetClock())
    assert not folder.exists()
    with running(made(folder), SetClock()) as office:
        enrolment = office.services.enrolment
        with pytest.raises(HeadOfficeError, match="from 1 to 200 characters"):
            enrolment.new_code(name)


def test_an_address_of_another_computer_is_said_in_a_sentence(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    with (
        pytest.raises(HeadOfficeError, match=r"This computer has no address ‘192\.0\.2\.1’"),
        running(folder, SetClock(), host="192.0.2.1"),
    ):
        pass  # the address is one for documentation (RFC 5737)


def test_a_port_in_use_is_said_in_a_sentence(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(HeadOfficeError) as refusal, running(folder, port=port):
            raise AssertionError
        assert refusal.value.code is Code.PORT_TAKEN
        ran = CliRunner().invoke(app, ["serve", "--data", str(folder), "--port", str(port)])
    assert ran.exit_code == 1
    assert f"Port {port} is in use. Choose another with --port." in ran.output


def test_init_says_what_it_made_and_what_to_keep_where(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    ran = CliRunner().invoke(app, ["init", "--data", str(folder), "--name", "Dhaka office"])
    assert ran.exit_code == 0
    office = open_office(folder)
    assert office.id in ran.output
    for name in KEYS:
        assert name in ran.output
    token = next(line.split()[-1] for line in ran.output.splitlines() if "Staff token" in line)
    assert office.is_staff(token)
    again = CliRunner().invoke(app, ["init", "--data", str(folder), "--name", "Dhaka office"])
    assert again.exit_code == 1
    assert "already a head office" in again.output


def test_enrol_prints_a_code_that_lets_one_device_in(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    ran = CliRunner().invoke(app, ["enrol", "--data", str(folder), "--assessor", "R. Akter"])
    assert ran.exit_code == 0
    code = ran.output.split()[-1]
    assert EnrolmentCode.parse(code).is_of(open_office(folder).trust)
    with running(folder) as office, Laptop(office.address) as laptop:
        assert laptop.enrol(code).status_code == 201
        revoked = CliRunner().invoke(app, ["revoke", "--data", str(folder), "--device", laptop.id])
        assert revoked.exit_code == 0
        assert problem(laptop.log_in()) is ProblemCode.DEVICE_REVOKED
    unknown = CliRunner().invoke(app, ["revoke", "--data", str(folder), "--device", "nobody"])
    assert unknown.exit_code == 1


@pytest.mark.parametrize(
    "arguments", [["enrol", "--assessor", "x"], ["revoke", "--device", "x"], ["serve"]]
)
def test_a_command_on_an_empty_folder_says_how_to_make_one(
    arguments: list[str], tmp_path: Path
) -> None:
    ran = CliRunner().invoke(app, [*arguments, "--data", str(tmp_path)])
    assert ran.exit_code == 1
    assert "bwaudit headoffice init" in ran.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_the_served_process_stops_when_told_and_writes_only_in_its_folder(
    how: signal.Signals, tmp_path: Path
) -> None:
    folder = made(tmp_path / "office")
    home = tmp_path / "home"
    home.mkdir()
    served = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "from bwaudit.cli.headoffice import app; app()",
            "serve",
            "--data",
            str(folder),
            "--port",
            "0",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=home,
        env={**os.environ, "HOME": str(home), "TMPDIR": str(home), "PYTHONUNBUFFERED": "1"},
    )
    assert served.stdout is not None
    said = served.stdout.readline()
    address = said.split()[-1]
    assert httpx2.get(address + protocol.HELLO, trust_env=False).status_code == 204
    served.send_signal(how)
    out, err = served.communicate(timeout=60)
    assert served.returncode == 0
    assert "Stopped." in out
    assert err == ""
    assert list(home.iterdir()) == []


def test_a_fault_is_a_problem_without_a_trace(
    own_office: OpenOffice,
    own_laptop: Laptop,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The upload folder is replaced by a file, so writing there cannot work."""
    digest = "0" * 64
    own_laptop.begin(digest, 10)
    uploads = own_office.folder / "uploads"
    uploads.rmdir()
    uploads.write_text("in the way")
    reply = own_laptop.append(digest, 0, b"secret-content"[:10])
    assert problem(reply) is ProblemCode.FAULT
    assert b"Traceback" not in reply.content
    logged = " ".join(record.getMessage() for record in caplog.records)
    assert logged.startswith("StoreError in ")
    assert "secret" not in logged
    assert own_laptop.ask("GET", protocol.RECEIPTS).status_code == 200


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on the size of files")
def test_a_full_disk_is_said_and_nothing_received_is_lost(
    own_office: OpenOffice, own_laptop: Laptop
) -> None:
    """/dev/full stands in the place of the file on its way."""
    digest = "1" * 64
    own_laptop.begin(digest, 10)
    folder = own_office.folder / "uploads" / own_laptop.id
    folder.mkdir(parents=True)
    (folder / digest).symlink_to("/dev/full")
    reply = own_laptop.append(digest, 0, b"0123456789")
    assert problem(reply) is ProblemCode.NO_ROOM
    assert int(reply.headers["retry-after"]) > 0
    (folder / digest).unlink()
    assert own_laptop.state(digest).headers[protocol.UPLOAD_OFFSET] == "0"


def test_the_log_names_no_content(
    own_office: OpenOffice, own_laptop: Laptop, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG", logger="bwaudit"):
        visit = own_laptop.visit()
        own_laptop.push(visit)
        own_laptop.upload_evidence(visit)
    logged = " ".join(record.getMessage() for record in caplog.records)
    assert "a push brought 9 changes and 3 files" in logged
    for planted in ("Sunrise", "Gazipur", "R. Akter", "worker", visit.id):
        assert planted not in logged


def test_the_error_of_a_command_is_one_sentence(tmp_path: Path) -> None:
    ran = CliRunner().invoke(app, ["serve", "--data", str(tmp_path / "nowhere")])
    assert ran.exit_code == 1
    assert ran.output.strip().endswith("[HOF-02]")
    assert issubclass(HeadOfficeError, BwAuditError)


def test_office_json_holds_no_secret(tmp_path: Path) -> None:
    new = create_office(tmp_path / "office", "Dhaka office", SetClock())
    about = json.loads((tmp_path / "office" / "office.json").read_text())
    assert set(about) == {"format", "office", "staff"}
    assert new.staff_token not in json.dumps(about)
    assert new.staff_token not in repr(new)


def test_serving_in_the_foreground_ends_with_a_signal(tmp_path: Path) -> None:
    folder = made(tmp_path / "office")
    handlers = [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)]
    addresses: list[str] = []

    def ready(office: RunningOffice) -> None:
        addresses.append(office.address)
        signal.raise_signal(signal.SIGTERM)

    serve(folder, host="127.0.0.1", port=0, ready=ready)
    assert len(addresses) == 1
    assert [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)] == handlers
