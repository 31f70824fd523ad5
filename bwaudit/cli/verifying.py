"""What `bwaudit verify` says of a file: bundle, receipt, or report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import BundleError, Code

if TYPE_CHECKING:
    from collections.abc import Callable

    from bwaudit.usecases.workspace import Workspace
    from bwaudit.wire.certificate import OfficeTrust

_HTML = b"<!doc"
MOST_TRUST = 1 << 20


def verified(
    file: Path,
    trust: Path | None,
    bundle: Path | None = None,
    receipt: Path | None = None,
    store: Callable[[], Workspace] | None = None,
) -> list[tuple[str, str]]:
    """Labels and values, and last one sentence without a label. A report is compared with `bundle`,
    `receipt` and `store` where they are given.

    Raises BundleError or ReportError when the file is not whole or not one of ours, OSError when it
    or one beside it cannot be opened.
    """
    from bwaudit.cli.reportfiles import Beside, is_office, is_pdf, is_table, report_lines

    for beside in (file, trust, bundle, receipt):
        if beside is not None:
            with beside.open("rb") as stream:
                stream.read(1)
    of_a_report = is_pdf(file) or is_office(file) or is_table(file)
    with file.open("rb") as stream:
        beginning = stream.read(len(_HTML))
    if of_a_report:
        known = None if trust is None else _trust(trust)
        return report_lines(file, Beside(bundle, receipt, known, store))
    if beginning.lower() == _HTML:
        return _shared(file, None if trust is None else _trust(trust))
    from bwaudit.wire.verify import verify_file

    found = verify_file(file, None if trust is None else _trust(trust))
    return [*found.facts, ("", found.sentence)]


def _shared(file: Path, trust: OfficeTrust | None) -> list[tuple[str, str]]:
    from bwaudit.wire.shared import read_shared

    found = read_shared(file.read_bytes(), trust, name=file.name)
    told = found.statement
    signer = f"{found.assessor} ({told.device})" if found.assessor else told.device
    known = "" if trust else " Whether that device is enrolled was not checked."
    return [
        ("Shared with", told.reader),
        ("Covers", ", ".join(told.shares)),
        ("Factory", told.factory),
        ("Consent", told.consent),
        ("Signed by", signer),
        ("Made at", told.made_at.strftime("%Y-%m-%d %H:%M %Z")),
        ("Page", told.page),
        ("", f"This file is whole: made for {told.reader}, signed by {signer}.{known}"),
    ]


def _trust(file: Path) -> OfficeTrust:
    """The trust of a head office: its own file, or any receipt file of it."""
    from bwaudit.wire.certificate import read_trust
    from bwaudit.wire.envelope import Envelope
    from bwaudit.wire.receipt import read_receipt_file

    try:
        data = file.read_bytes()[:MOST_TRUST]
        if b'"receipt"' in data:
            return read_receipt_file(data)[1]
        return read_trust(Envelope.from_json(data))
    except (OSError, ValueError) as refusal:
        raise BundleError(Code.NOT_A_BUNDLE, name=file.name) from refusal


def opened(folder: Path) -> Callable[[], Workspace]:
    """Opens the store below `folder` when it is called, with the passphrase a person types then."""

    def open_it() -> Workspace:
        import typer

        from bwaudit.foundation.clock import SystemClock
        from bwaudit.foundation.paths import Folders
        from bwaudit.usecases import unlocking

        passphrase = typer.prompt("Passphrase", hide_input=True)
        return unlocking.unlock(Folders.below(folder), SystemClock(), passphrase)

    return open_it
