"""A factory in the middle of its year, for pages and papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.improvement.terms import ActivityKind, ReaderKind, Role, Seat, Sex, Share, Status
from bwaudit.usecases import advising, factories, planning, sharing, voicing
from support.factories import OTHER, PUBLISHED, THIRD, factory_of, find

if TYPE_CHECKING:
    from bwaudit.usecases.factories import OpenFactory
    from support.sync_devices import Device

LONG = "The second exit of the cutting floor is blocked by cartons of finished goods"


def busy_factory(device: Device) -> OpenFactory:
    """Two cycles, a plan with every status, a log, a committee, a dispute and a consent."""
    visit = device.start()
    find(visit, PUBLISHED, OTHER, THIRD)
    factory = factory_of(device, visit)
    first, second, third = (
        planning.from_finding(factory, each) for each in planning.candidates(factory)
    )
    planning.describe(factory, first, "Clear the exit, mark the floor and check it each morning")
    planning.responsible(factory, first, "Store manager")
    planning.due(factory, first, "2026-05-01")
    planning.cause(factory, first, "There is no other place for cartons", on=True)
    planning.status(factory, second, Status.DONE)
    planning.due(factory, second, "2026-07-01")
    planning.status(factory, third, Status.IN_PROGRESS)
    planning.from_self_diagnosis(factory, LONG, ["OS8"], "Build a shelf in the yard")
    people = {(Role.WORKERS, Sex.WOMAN): 20, (Role.SUPERVISORS, Sex.MAN): 3}
    for kind, day, topic in (
        (ActivityKind.VISIT, "2026-03-04", "Plan agreed"),
        (ActivityKind.MEETING, "2026-04-15", "Overtime in the peak season"),
        (ActivityKind.TRAINING, "2026-05-06", "Fire drill"),
    ):
        advising.log(
            factory,
            advising.ActivityDraft(
                kind,
                day,
                topic,
                "1.5",
                frozenset({"OS8"}),
                people,
                agreed="A drill each month",
                next_step="Second line trains in August",
                next_day="2026-08-01",
            ),
        )
    advising.seat(factory, "Sewing operator", Sex.WOMAN, Seat.WORKERS)
    advising.seat(factory, "HR manager", Sex.MAN, Seat.MANAGEMENT)
    found = planning.candidates(factory)
    voicing.respond(factory, found[0], "We cleared the exit on the same day")
    voicing.dispute(factory, found[1], "The extinguisher was there")
    sharing.consent(
        factory, "Brand & Co", ReaderKind.BUYER, [Share.FINDINGS, Share.PLAN], "General manager"
    )
    factories.set_released(factory, visit.id, "2026-05-10")
    return factory_of(device, visit)
