"""Everything a head office can do, put together once for one folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bwaudit.headoffice.access import Access
from bwaudit.headoffice.blobs import FolderBlobs
from bwaudit.headoffice.contacting import Contacts
from bwaudit.headoffice.database import OfficeDatabase
from bwaudit.headoffice.enrolling import Enrolment
from bwaudit.headoffice.office import Office, open_office
from bwaudit.headoffice.overview import Overviews
from bwaudit.headoffice.publishing import Packs
from bwaudit.headoffice.receiving import Receiving
from bwaudit.headoffice.reviewing import Reviewing
from bwaudit.headoffice.summaries import Summaries
from bwaudit.headoffice.uploads import Uploads

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.foundation.clock import Clock

DATABASE_FILE = "headoffice.db"


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of an open head office. Close it in the end."""

    office: Office
    database: OfficeDatabase
    enrolment: Enrolment
    access: Access
    uploads: Uploads
    receiving: Receiving
    summaries: Summaries
    overviews: Overviews
    contacts: Contacts
    reviewing: Reviewing
    packs: Packs

    def close(self) -> None:
        self.database.close()


def open_services(folder: Path, clock: Clock) -> Services:
    """Open the head office in `folder`. Raises HeadOfficeError, StoreError."""
    office = open_office(folder)
    database = OfficeDatabase(folder / DATABASE_FILE)
    blobs = FolderBlobs(folder)
    receiving = Receiving(office, database, blobs, clock)
    summaries = Summaries(database)
    return Services(
        office=office,
        database=database,
        enrolment=Enrolment(office, database, clock),
        access=Access(office, database, clock),
        uploads=Uploads(database, blobs, clock, receiving.file_arrived),
        receiving=receiving,
        summaries=summaries,
        overviews=Overviews(database, summaries),
        contacts=Contacts(office, clock),
        reviewing=Reviewing(office, database, blobs, clock),
        packs=Packs(office, clock),
    )
