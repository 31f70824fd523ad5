"""Consent of the factory, its withdrawal, and the file a reader is given under it.

Nothing is made without a consent that holds today, and everything given is written down with the
digest of the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.assessment.changes import Draft
from bwaudit.assessment.factory_view import factory_view
from bwaudit.foundation.errors import Code, Declined, RuleError, StoreError
from bwaudit.foundation.hashing import sha256
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.saving import make_folder, save
from bwaudit.html.page import draw_html
from bwaudit.improvement import advisory
from bwaudit.improvement.names import Named, Record
from bwaudit.improvement.shared_view import SharedView, shared_view
from bwaudit.improvement.terms import Share
from bwaudit.report.frame import Edition
from bwaudit.report.options import ReportOptions
from bwaudit.report.shared import shared
from bwaudit.usecases import typed
from bwaudit.wire.shared import SharedStatement, with_proof

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bwaudit.foundation.hashing import Json
    from bwaudit.improvement.terms import ReaderKind
    from bwaudit.improvement.voice import Consent
    from bwaudit.usecases.factories import OpenFactory
    from bwaudit.usecases.workspace import Recorded


@dataclass(frozen=True, slots=True)
class Shared:
    """A file that was given: where it is, and its line in the log."""

    path: Path
    handover: str
    sha256: str


def consent(
    factory: OpenFactory,
    reader: str,
    kind: ReaderKind,
    shares: Iterable[Share],
    by: str,
    *,
    day: str = "",
    until: str = "",
) -> str:
    """Record that the factory lets a named reader have some things. `by` is the function of who
    gave it. Returns its id. Raises Declined."""
    covered = frozenset(shares)
    if not reader.strip():
        raise Declined("Enter who may read")
    if not by.strip():
        raise Declined("Enter the function of the person who gave the consent")
    if not covered:
        raise Declined("Choose at least one thing that may be read")
    if Share.FINDINGS not in covered and covered & {Share.PHOTOS, Share.RESPONSES}:
        raise Declined("Photos and answers belong to findings. Choose findings as well")
    given_on, ends = typed.day(day) or factory.today, typed.day(until)
    if ends and ends < given_on:
        raise Declined("The consent must end on or after {day}", day=given_on)
    identity = new_id()
    value: Json = {
        "reader": typed.line(reader),
        "kind": kind.value,
        "shares": [*sorted(share.value for share in covered)],
        "day": given_on,
        "by": typed.line(by),
        "until": ends,
    }
    factory.write([Draft(Record.CONSENT, identity, Named.GIVEN, value)], undo_as="consent")
    return identity


def withdraw(factory: OpenFactory, given: str, reason: str = "", day: str = "") -> Recorded:
    """The factory takes a consent back: from now on nothing more is given under it. It cannot be
    undone; a new consent can be given."""
    if given not in factory.record.fold.ids(Record.CONSENT):
        raise RuleError(Code.LINE_UNKNOWN)
    value: Json = {"day": typed.day(day) or factory.today, "reason": typed.text(reason)}
    return factory.write([Draft(Record.CONSENT, given, Named.WITHDRAWN, value)])


def view(factory: OpenFactory, given: Consent) -> SharedView:
    """Exactly what a reader gets under a consent. Raises RuleError CONSENT_MISSING when it does
    not hold today, FACTORY_UNKNOWN without an assessment."""
    if not given.holds(factory.today):
        raise RuleError(Code.CONSENT_MISSING, reader=given.reader)
    newest = factory.newest()
    if newest is None:
        raise RuleError(Code.FACTORY_UNKNOWN)
    seen = factory_view(newest.record, newest.questionnaire)
    reach = advisory.reach(factory.record.activities())
    return shared_view(seen, newest.id, factory.record, reach, given, factory.today)


def share(
    factory: OpenFactory, given: str, folder: Path, options: ReportOptions | None = None
) -> Shared:
    """Make the signed file for the reader of a consent, and write down that it was given.

    Raises RuleError CONSENT_MISSING when the consent was withdrawn or has ended, ReportError when
    the folder cannot be written, StoreError when it cannot be written down; then nothing was given.
    """
    try:
        allowed = factory.record.consent(given)
    except KeyError as unknown:
        raise RuleError(Code.LINE_UNKNOWN) from unknown
    seen = view(factory, allowed)
    workspace = factory.workspace
    now = workspace.clock.now()
    number = f"S-{given[-8:].upper()}-{seen.cycle}"
    edition = Edition(number, factory.record.revision, now.astimezone(factory.now.zone), final=True)
    report = shared(seen, options or ReportOptions(), edition)
    page = draw_html(report, workspace.store.blobs.open)
    keys = workspace.device.keys
    link = workspace.line.link(workspace.store)
    statement = SharedStatement(
        page=sha256(page),
        factory=factory.id,
        consent=given,
        reader=allowed.reader,
        shares=tuple(sorted(each.value for each in allowed.shares)),
        made_at=now,
        device=keys.fingerprint,
        signing=keys.signing.public,
        certificate=link.signed_certificate.plain() if link else None,
    )
    data = with_proof(page, statement, keys.signing)
    path = _free(folder, f"Shared with {_plain(allowed.reader)} {number}")
    make_folder(folder)
    save(path, data)
    try:
        handover = _log(factory, allowed, path, sha256(data), seen.cycle)
    except StoreError:
        path.unlink(missing_ok=True)
        raise
    return Shared(path, handover, sha256(data))


def _log(factory: OpenFactory, given: Consent, path: Path, digest: str, cycle: int) -> str:
    handover = new_id()
    value: Json = {
        "consent": given.id,
        "reader": given.reader,
        "day": factory.today,
        "what": [*sorted(share.value for share in given.shares)],
        "file": path.name,
        "sha256": digest,
        "cycle": cycle,
        "by": factory.workspace.device.name,
    }
    factory.write([Draft(Record.HANDOVER, handover, Named.GIVEN, value)])
    return handover


def _free(folder: Path, name: str) -> Path:
    path, number = folder / f"{name}.html", 1
    while path.exists():
        number += 1
        path = folder / f"{name} ({number}).html"
    return path


def _plain(reader: str) -> str:
    """A reader's name as part of a file name that every system takes."""
    return re.sub(r"[^A-Za-z0-9_-]+", " ", reader).strip()[:40] or "reader"
