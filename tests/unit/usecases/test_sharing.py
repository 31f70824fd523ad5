"""What a factory shares: exactly what it allowed, signed, in a file any browser shows."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.terms import Extent, Response
from bwaudit.cli.verifying import verified
from bwaudit.foundation.errors import BundleError, Code, ReportError, RuleError, StoreError
from bwaudit.foundation.hashing import sha256
from bwaudit.html.page import POLICY
from bwaudit.improvement.terms import (
    ActivityKind,
    ReaderKind,
    Role,
    Settlement,
    Sex,
    Share,
    Verification,
)
from bwaudit.report.options import ReportOptions
from bwaudit.usecases import (
    advising,
    answering,
    evidencing,
    factories,
    planning,
    responding,
    sharing,
    unlocking,
    voicing,
)
from bwaudit.wire.envelope import sign
from bwaudit.wire.shared import SHARED_TYPE, SharedStatement, read_shared, with_proof
from support.factories import OTHER, PUBLISHED, THIRD, WITHHELD, factory_of, find
from support.full_disk import FullDisk
from support.offices import OfficeKit
from support.sync_devices import Device
from support.visits import PIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.usecases.factories import OpenFactory

ALL = frozenset(Share)

MARKERS = {
    Share.FINDINGS: ("found-marker", "place-marker"),
    Share.RESPONSES: ("answer-marker", "meeting-marker", "dispute-marker", "reason-marker"),
    Share.PLAN: ("action-marker", "cause-marker"),
    Share.TRAINING: ("People present",),
    Share.PHOTOS: ("data:image/jpeg",),
}
NEVER = ("private-marker", "withheld-marker", "note-marker", "committee-marker")


@pytest.fixture(scope="module")
def device(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    device = Device(tmp_path_factory.mktemp("sharing") / "device")
    yield device
    device.close()


@pytest.fixture(scope="module")
def factory(device: Device) -> OpenFactory:
    """A factory with something in every place that could be shared, and in those that never are."""
    visit = device.start("<b>Sunrise</b> & Sons")
    find(visit, PUBLISHED, OTHER, THIRD, WITHHELD)
    answering.describe(visit, PUBLISHED, "found-marker <script>alert(1)</script>")
    answering.describe(visit, WITHHELD, "withheld-marker")
    answering.say_where(visit, PUBLISHED, "place-marker")
    answering.count_workers(visit, PUBLISHED, "12")
    answering.how_widespread(visit, PUBLISHED, Extent.SEVERAL)
    evidencing.add_bytes(visit, device.photo(), "exit.jpg", PUBLISHED)
    responding.respond(visit, PUBLISHED, Response.AGREED)
    responding.respond_in_words(visit, PUBLISHED, "meeting-marker")
    factory = factory_of(device, visit)
    published, other, _ = planning.candidates(factory)
    action = planning.from_finding(factory, published, "action-marker")
    planning.cause_text(factory, action, "cause-marker")
    planning.verify(factory, action, Verification.DESK)
    voicing.respond(factory, published, "answer-marker")
    voicing.dispute(factory, other, "dispute-marker")
    voicing.settle(factory, other, Settlement.UPHELD, "reason-marker")
    people = {(Role.WORKERS, Sex.WOMAN): 7}
    advising.log(
        factory,
        advising.ActivityDraft(
            ActivityKind.TRAINING, "2026-05-01", attendance=people, note="note-marker"
        ),
    )
    advising.log(
        factory,
        advising.ActivityDraft(
            ActivityKind.VISIT, "2026-05-02", note="note-marker", agreed="committee-marker"
        ),
    )
    unlocking.open_notes(device.workspace, PIN)
    advising.write_private(factory, None, "private-marker")
    return factory


def allowed(factory: OpenFactory, *shares: Share, **more: str) -> str:
    return sharing.consent(
        factory, "Brand & Co", ReaderKind.BUYER, shares, "General manager", **more
    )


class Reader(HTMLParser):
    """Collects tags and attributes, as a browser would meet them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]


COVERS = [
    (Share.FINDINGS,),
    (Share.FINDINGS, Share.PHOTOS),
    (Share.FINDINGS, Share.RESPONSES),
    (Share.PLAN,),
    (Share.TRAINING,),
    tuple(Share),
]


@pytest.mark.parametrize("shares", COVERS, ids=lambda shares: "+".join(shares))
def test_a_file_holds_what_the_consent_covers_and_nothing_else(
    factory: OpenFactory, tmp_path: Path, shares: tuple[Share, ...]
) -> None:
    made = sharing.share(factory, allowed(factory, *shares), tmp_path)
    text = made.path.read_text()
    for share, markers in MARKERS.items():
        for marker in markers:
            assert (marker in text) == (share in shares), marker
    for marker in NEVER:
        assert marker not in text
    assert factory.workspace.device.name not in text


def test_a_file_runs_nothing_and_fetches_nothing(factory: OpenFactory, tmp_path: Path) -> None:
    made = sharing.share(factory, allowed(factory, *Share), tmp_path, ReportOptions(("ar", "en")))
    text = made.path.read_text()
    reader = Reader()
    reader.feed(text)
    assert not {"script", "link", "iframe", "form", "object", "a"} & set(reader.tags)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    assert "&lt;b&gt;Sunrise&lt;/b&gt; &amp; Sons" in text
    assert not [name for name, _ in reader.attributes if name.startswith("on")]
    assert all(
        value.startswith("data:image/jpeg;base64,")
        for name, value in reader.attributes
        if name == "src"
    )
    assert ("dir", "rtl") in reader.attributes
    assert not re.search(
        r"https?://|//[a-z]", re.sub(r"base64,[A-Za-z0-9+/=]+", "", text.split("<!-- bw-")[0])
    )
    assert POLICY in [value for name, value in reader.attributes if name == "content"]
    assert POLICY.startswith("default-src 'none'")


def test_the_file_is_signed_and_any_changed_byte_is_found(
    factory: OpenFactory, tmp_path: Path
) -> None:
    made = sharing.share(factory, allowed(factory, Share.PLAN), tmp_path)
    data = made.path.read_bytes()
    assert sha256(data) == made.sha256
    statement = read_shared(data, name="x").statement
    assert (statement.reader, statement.shares) == ("Brand & Co", ("plan",))
    lines = verified(made.path, None)
    assert lines[-1][1].startswith("This file is whole: made for Brand & Co")
    for at in (20, len(data) // 3, data.rfind(b"<!-- bw-") - 2):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        with pytest.raises(BundleError) as refusal:
            read_shared(changed, name="x")
        assert refusal.value.code is Code.PART_CHANGED
    with pytest.raises(BundleError):
        read_shared(data + b"<p>more</p>", name="x")
    with pytest.raises(BundleError):
        read_shared(data.replace(b'"payload":"', b'"payload":"A'), name="x")
    with pytest.raises(BundleError):
        read_shared(data[: data.rfind(b"<!-- bw-")], name="x")


def test_a_statement_stands_only_for_its_page_and_its_key(factory: OpenFactory) -> None:
    keys = factory.workspace.device.keys
    values = {
        "page": sha256(b"page"),
        "factory": factory.id,
        "consent": "c" * 32,
        "reader": "Brand",
        "shares": ("plan",),
        "made_at": factory.workspace.clock.now(),
        "device": keys.fingerprint,
        "signing": keys.signing.public,
    }
    statement = SharedStatement.model_validate(values)
    with pytest.raises(ValueError, match="another page"):
        with_proof(b"other", statement, keys.signing)
    with pytest.raises(ValueError, match="signing key"):
        SharedStatement.model_validate({**values, "device": "a" * 20})
    kit = OfficeKit()
    data = with_proof(b"page", statement, keys.signing)
    with pytest.raises(BundleError) as refusal:
        read_shared(data, kit.trust, name="x")
    assert refusal.value.code is Code.SIGNER_UNKNOWN
    signed = statement.model_copy(update={"certificate": kit.certify(keys).plain()})
    assert read_shared(with_proof(b"page", signed, keys.signing), kit.trust, name="x").assessor
    with pytest.raises(BundleError):
        read_shared(with_proof(b"page", signed, keys.signing), OfficeKit().trust, name="x")
    newer = b"page<!-- bw-shared "
    newer += sign(SHARED_TYPE, b'{"format":2}', keys.signing).to_json() + b" -->\n"
    with pytest.raises(BundleError) as refusal:
        read_shared(newer, name="x")
    assert refusal.value.code is Code.NEWER_FORMAT


def test_nothing_is_given_after_a_consent_was_withdrawn(
    factory: OpenFactory, tmp_path: Path
) -> None:
    given = allowed(factory, Share.FINDINGS)
    before = len(factory.record.handovers())
    sharing.withdraw(factory, given, "The contract ended")
    with pytest.raises(RuleError) as refusal:
        sharing.share(factory, given, tmp_path)
    assert refusal.value.code is Code.CONSENT_MISSING
    assert "Brand & Co" in refusal.value.sentence
    assert list(tmp_path.iterdir()) == []
    assert len(factory.record.handovers()) == before
    consent = factory.record.consent(given)
    assert (consent.withdrawn, consent.withdrawn_reason) == (factory.today, "The contract ended")


def test_a_file_that_cannot_be_written_down_is_not_given(
    factory: OpenFactory, tmp_path: Path
) -> None:
    given, disk = allowed(factory, Share.FINDINGS), FullDisk()
    disk.fill()
    with pytest.raises(StoreError):
        sharing.share(factory, given, tmp_path)
    disk.free()
    assert list(tmp_path.iterdir()) == []
    assert sharing.share(factory, given, tmp_path).path.exists()


def test_a_consent_ends_on_its_day(factory: OpenFactory, tmp_path: Path, device: Device) -> None:
    given = allowed(factory, Share.PLAN, until="2026-05-20")
    assert sharing.share(factory, given, tmp_path).path.exists()
    before = device.clock.moment
    device.clock.move(days=7)
    try:
        with pytest.raises(RuleError):
            sharing.share(factory, given, tmp_path)
    finally:
        device.clock.moment = before


def test_who_was_given_what_is_written_down(factory: OpenFactory, tmp_path: Path) -> None:
    made = sharing.share(factory, allowed(factory, Share.PLAN, Share.TRAINING), tmp_path)
    second = sharing.share(factory, factory.record.consents()[-1].id, tmp_path)
    entry = factory.record.handovers()[-2]
    assert (entry.id, entry.reader, entry.sha256) == (made.handover, "Brand & Co", made.sha256)
    assert set(entry.what) == {Share.PLAN, Share.TRAINING}
    assert second.path != made.path
    assert made.path.name.startswith("Shared with Brand Co S-")


def test_a_consent_says_who_what_and_until_when(factory: OpenFactory) -> None:
    for reader, shares, by, more, wanted in (
        ("", ALL, "Manager", {}, "who may read"),
        ("Brand", ALL, "", {}, "function"),
        ("Brand", (), "Manager", {}, "at least one"),
        ("Brand", (Share.PHOTOS,), "Manager", {}, "belong to findings"),
        ("Brand", ALL, "Manager", {"until": "2020-01-01"}, "end on or after"),
    ):
        with pytest.raises(RuleError, match=wanted):
            sharing.consent(factory, reader, ReaderKind.MINISTRY, shares, by, **more)
    for write in (sharing.withdraw, lambda f, c: sharing.share(f, c, f.workspace.folders.vault)):
        with pytest.raises(RuleError) as refusal:
            write(factory, "nothing")
        assert refusal.value.code is Code.LINE_UNKNOWN


def test_a_folder_that_refuses_is_told(factory: OpenFactory, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReportError):
        sharing.share(factory, allowed(factory, Share.PLAN), tmp_path / "file")
    lone = factories.OpenFactory(factory.workspace, factory.record, ())
    with pytest.raises(RuleError) as refusal:
        sharing.view(lone, factory.record.consents()[-1])
    assert refusal.value.code is Code.FACTORY_UNKNOWN
