"""`bwaudit headoffice`: make a head office, let devices in and out, and run it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bwaudit.cli import reviewing
from bwaudit.cli.reviewing import in_a_line
from bwaudit.cli.saying import catching_up, said_plainly, say
from bwaudit.cli.usage import Commands
from bwaudit.foundation.clock import SystemClock

app = typer.Typer(cls=Commands, no_args_is_help=True)
app.add_typer(reviewing.app, name="review", help="Read what was received, and write about it.")

Data = Annotated[
    Path,
    typer.Option(help="Folder of the head office; this one when left out.", file_okay=False),
]
HERE = Path()
REPORT = Path("national-report")


@app.command()
def init(
    data: Annotated[Path, typer.Option(help="Folder to make it in.", file_okay=False)],
    name: Annotated[str, typer.Option(help="Its name, as assessors know it.")],
) -> None:
    """Make a head office in an empty folder."""
    from bwaudit.headoffice.office import create_office

    with said_plainly():
        made = create_office(data, name, SystemClock())
    keys = made.office.folder / "keys"
    say(f"Head office ‘{name}’ is ready in {data}.")
    say(f"  Id            {made.office.id}")
    say(f"  Staff token   {made.staff_token}")
    say()
    say("Write the staff token down: it opens the web page and is not shown again.")
    say("Move these two keys off this machine, onto two drives that are kept apart:")
    say(f"  {keys / 'root.txt'}   vouches for all other keys")
    say(f"  {keys / 'confidential.txt'}   opens interview notes; for confidential reviewers only")
    say("These stay here, and belong in your backup:")
    say(f"  {keys / 'enrolment.txt'}   lets devices in")
    say(f"  {keys / 'receipt.txt'}   signs receipts")
    say(f"  {keys / 'ingest.txt'}   opens answers and findings: age -d -i ingest.txt changes.age")


@app.command()
def enrol(
    assessor: Annotated[str, typer.Option(help="Who will use the device.")],
    data: Data = HERE,
) -> None:
    """Make a code that lets one device in, once."""
    from bwaudit.headoffice.services import open_services
    from bwaudit.wire.protocol import CODE_DAYS

    with said_plainly():
        services = open_services(data, SystemClock())
        try:
            code = services.enrolment.new_code(assessor)
        finally:
            services.close()
    say(f"Code for {assessor}, good once within {CODE_DAYS} days:")
    say()
    say(f"  {code.text}")


@app.command()
def revoke(
    device: Annotated[str, typer.Option(help="Id of the device, as the web page shows it.")],
    data: Data = HERE,
) -> None:
    """Let a device out: from now on nothing it sends is accepted."""
    from bwaudit.headoffice.services import open_services

    with said_plainly():
        services = open_services(data, SystemClock())
        try:
            known = services.enrolment.revoke(device)
        finally:
            services.close()
    if not known:
        say(f"There is no device {device} here.")
        raise typer.Exit(1)
    say(f"Device {device} is no longer accepted.")


@app.command()
def contacts(
    file: Annotated[Path, typer.Argument(help="The form: to fill in, or filled in.")],
    form: Annotated[str, typer.Option(help="Write an empty form for this country, as BGD.")] = "",
    data: Data = HERE,
) -> None:
    """Fill in whom assessors call in an urgent case. Devices get it when they next send."""
    from bwaudit.foundation.content import shipped_data
    from bwaudit.foundation.errors import ContentError
    from bwaudit.headoffice.contacting import Contacts, form_of
    from bwaudit.headoffice.office import open_office
    from bwaudit.questionnaire.catalogue import Catalogue

    with said_plainly():
        known = Contacts(open_office(data), SystemClock())
        catalogue = Catalogue([shipped_data()])
        if form:
            file.write_text(known.form(catalogue.newest("cat", form)), "utf-8")
            say(f"Fill in {file}, then run this again without --form.")
            return
        try:
            country = form_of(file).country
            count = known.take(file, catalogue.newest("cat", country))
        except ContentError as refusal:
            for problem in refusal.problems:
                say(str(problem))
            say("Nothing was changed. Mend these lines, then run this again.")
            raise typer.Exit(1) from refusal
    say(f"{count} contacts of {country} are signed. Devices get them when they next send.")


@app.command()
def publish(
    content: Annotated[Path, typer.Argument(help="A folder laid out like data/.", file_okay=False)],
    country: Annotated[str, typer.Option(help="Country, as BGD.")],
    data: Data = HERE,
) -> None:
    """Give devices a newer questionnaire of a country, for assessments that begin from now on."""
    from bwaudit.foundation.content import shipped_data
    from bwaudit.headoffice.office import open_office
    from bwaudit.headoffice.publishing import Packs
    from bwaudit.questionnaire.catalogue import Catalogue

    code = country.strip().upper()
    with said_plainly():
        packs = Packs(open_office(data), SystemClock())
        new = Catalogue([content]).newest("cat", code)
        made = packs.publish(new, Catalogue([shipped_data()]).newest("cat", code))
    for each in made.differences:
        say(f"  {in_a_line(each)}")
    say(f"{made.label} is signed, with {len(made.differences)} differences.")
    say("Devices get it when they next send. Assessments that have begun keep theirs.")


@app.command()
def serve(
    data: Data = HERE,
    host: Annotated[str, typer.Option(help="Address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen at.", min=0, max=65535)] = 8470,
) -> None:
    """Receive what laptops send, until Ctrl+C."""
    import logging

    from bwaudit.foundation.logs import log_to
    from bwaudit.headoffice import serving
    from bwaudit.headoffice.office import open_office

    def ready(office: serving.RunningOffice) -> None:
        say(f"Head office ‘{office.services.office.trust.name}’ answers at {office.address}")
        say("Stop it with Ctrl+C.")

    with said_plainly():
        open_office(data)
        log = log_to(data / "logs")
        try:
            serving.serve(data, host=host, port=port, ready=ready)
        finally:
            logging.getLogger("bwaudit").removeHandler(log)
            log.close()
    say("Stopped.")


@app.command()
def synthesis(
    country: Annotated[str, typer.Option(help="Country, as BGD.")],
    first: Annotated[
        datetime, typer.Option("--from", formats=["%Y-%m-%d"], help="First day of the period.")
    ],
    last: Annotated[
        datetime, typer.Option("--to", formats=["%Y-%m-%d"], help="Last day of the period.")
    ],
    out: Annotated[Path, typer.Option(help="Folder for the report.", file_okay=False)] = REPORT,
    data: Data = HERE,
) -> None:
    """Make the national report: PDF, Excel, CSV and JSON, with small cells kept back."""
    from bwaudit.headoffice.blobs import FolderBlobs
    from bwaudit.headoffice.database import OfficeDatabase
    from bwaudit.headoffice.office import open_office
    from bwaudit.headoffice.services import DATABASE_FILE
    from bwaudit.headoffice.synthesis import LISTED, require_order, synthesise
    from bwaudit.synthesis.national import REASONS, Request

    request = Request(country.strip().upper(), first.date(), last.date())
    with said_plainly():
        require_order(request)
        open_office(data)
        database = OfficeDatabase(data / DATABASE_FILE)
        try:
            with catching_up() as progress:
                made = synthesise(
                    database, FolderBlobs(data), request, out, SystemClock(), progress=progress
                )
        finally:
            database.close()
    national = made.national
    say(f"{national.country_name}: {national.factories:,} factories, {national.visits:,} visits.")
    for reason, count in national.left.items():
        say(f"  Not counted: {count:,}  {REASONS[reason].lower()}")
    for each in national.missing:
        say(f"  Not in it: {each}")
    say(f"{len(made.files)} files are in {out}. ‘{LISTED}’ names factories: keep it here.")
