"""The first page for staff: what arrived."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from starlette.concurrency import run_in_threadpool

from bwaudit.headoffice.checking import HeldReason
from bwaudit.headoffice.console import Console
from bwaudit.headoffice.overview import PAGE
from bwaudit.headoffice.services import Services

_REASONS = {
    HeldReason.SIGNATURE: "The signature is not right",
    HeldReason.NEWER_FORMAT: "Made by a newer version of the program",
    HeldReason.NOT_FOR_US: "Addressed to another head office",
    HeldReason.UNKNOWN_DEVICE: "Signed by a device that is not enrolled",
    HeldReason.REVOKED_DEVICE: "Signed by a device that was revoked",
    HeldReason.CERTIFICATE_EXPIRED: "The certificate of the device has run out",
    HeldReason.DAMAGED: "A part cannot be read",
    HeldReason.CHAIN: "The changes do not follow each other",
    HeldReason.FORK: "Two different changes have the same number",
}

PageNumber = Annotated[int, Query(ge=0, le=100_000)]


def page_routes(services: Services, console: Console) -> APIRouter:
    """`GET /` for whoever has the staff token."""
    router = APIRouter()

    @router.get("/")
    async def received(request: Request, page: PageNumber = 0) -> Response:
        turned_away = console.stranger(request)
        if turned_away is not None:
            return turned_away
        overview = await run_in_threadpool(services.overviews.page, page)
        return console.page(
            "received.html",
            overview=overview,
            page=page,
            per_page=PAGE,
            reasons={reason.value: text for reason, text in _REASONS.items()},
        )

    return router
