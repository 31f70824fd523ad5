"""A head office that really answers, devices with real stores, and the line between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bwaudit.usecases import syncing
from support.laptops import OpenOffice, open_office
from support.sync_devices import Device
from support.sync_proxy import FaultProxy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenOffice]:
    """A head office that a module shares."""
    with open_office(tmp_path_factory.mktemp("shared")) as office:
        yield office


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    """A device that knows no head office."""
    device = Device(tmp_path / "device")
    yield device
    device.close()


@pytest.fixture
def line(office: OpenOffice) -> Iterator[FaultProxy]:
    """The line to the shared head office, without fault until a test says otherwise."""
    with FaultProxy(office.address) as proxy:
        yield proxy


@pytest.fixture
def enrolled(device: Device, office: OpenOffice, line: FaultProxy) -> Device:
    """The device, enrolled over the line."""
    syncing.enrol(device.workspace, line.address, office.new_code())
    line.forget()
    return device
