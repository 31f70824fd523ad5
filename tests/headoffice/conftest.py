"""Head offices that really answer, on a free port of this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.foundation.content import shipped_data
from bwaudit.headoffice.blobs import FolderBlobs
from bwaudit.headoffice.database import OfficeDatabase
from bwaudit.headoffice.office import create_office
from bwaudit.headoffice.services import DATABASE_FILE
from bwaudit.questionnaire.catalogue import Catalogue
from support.clocks import SetClock
from support.laptops import Laptop, OpenOffice, open_office
from support.received import facts_of, receive, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.questionnaire.schema import ResolvedQuestionnaire


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenOffice]:
    """A head office that a module shares. A test that moves the clock takes `own_office`."""
    with open_office(tmp_path_factory.mktemp("shared")) as office:
        yield office


@pytest.fixture
def own_office(tmp_path: Path) -> Iterator[OpenOffice]:
    """A head office for one test."""
    with open_office(tmp_path) as office:
        yield office


@pytest.fixture
def laptop(office: OpenOffice) -> Iterator[Laptop]:
    """A device that is enrolled at the shared head office and has a token."""
    with Laptop(office.address) as laptop:
        laptop.join(office)
        yield laptop


@pytest.fixture
def own_laptop(own_office: OpenOffice) -> Iterator[Laptop]:
    """The same at a head office for one test."""
    with Laptop(own_office.address) as laptop:
        laptop.join(own_office)
        yield laptop


@pytest.fixture(scope="session")
def tool(tmp_path_factory: pytest.TempPathFactory) -> ResolvedQuestionnaire:
    """The newest questionnaire of Bangladesh."""
    cache = tmp_path_factory.getbasetemp() / "questionnaires"
    return Catalogue([shipped_data()], cache).newest("cat", "BGD")


@pytest.fixture
def received(tmp_path: Path, tool: ResolvedQuestionnaire) -> Iterator[tuple[Path, OfficeDatabase]]:
    """A head office that received eight visits and has folded none."""
    folder = create_office(tmp_path / "office", "Dhaka", SetClock()).office.folder
    database = OfficeDatabase(folder / DATABASE_FILE)
    blob = FolderBlobs(folder).path(tool.digest)
    blob.parent.mkdir()
    blob.write_bytes(tool.canonical())
    for at in range(8):
        stream = f"{at:032x}"
        answers = [("answer", "OS8.6", "judgement", "non_compliant" if at < 6 else "compliant")]
        answers.append(("finding", "OS8.6", "text", "Exit D was padlocked"))
        receive(database, written(stream, "one", [*facts_of(at, tool), *answers]))
    yield folder, database
    database.close()
