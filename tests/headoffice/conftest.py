"""Head offices that really answer, on a free port of this machine."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from bwaudit.headoffice.office import create_office
from bwaudit.headoffice.serving import running
from support.clocks import SetClock
from support.laptops import Laptop, OpenOffice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def answering(folder: Path) -> Iterator[OpenOffice]:
    """A new head office with a clock that stands still."""
    clock = SetClock()
    made = create_office(folder / "office", "Dhaka office", clock)
    with running(made.office.folder, clock) as office:
        yield OpenOffice(office, made.staff_token, clock)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenOffice]:
    """A head office that a module shares. A test that moves the clock takes `own_office`."""
    with answering(tmp_path_factory.mktemp("shared")) as office:
        yield office


@pytest.fixture
def own_office(tmp_path: Path) -> Iterator[OpenOffice]:
    """A head office for one test."""
    with answering(tmp_path) as office:
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
