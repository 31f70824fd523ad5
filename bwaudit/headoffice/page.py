"""The read-only page for staff: what arrived. Plain HTML that needs no script."""

from __future__ import annotations

import base64
import hashlib
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool

from bwaudit.foundation.content import shipped_resources
from bwaudit.headoffice.checking import HeldReason
from bwaudit.headoffice.overview import PAGE
from bwaudit.headoffice.requests import password_of
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


def page_routes(services: Services) -> APIRouter:
    """`GET /` for whoever has the staff token."""
    folder = shipped_resources("pages")
    pages = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = pages.get_template("received.html")
    style = (folder / "received.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; frame-ancestors 'none'"
    router = APIRouter()

    @router.get("/")
    async def received(request: Request, page: PageNumber = 0) -> Response:
        if not services.office.is_staff(password_of(request)):
            return Response(
                "The staff token is needed. It was shown when this head office was made.\n",
                401,
                {"WWW-Authenticate": 'Basic realm="BW Audit head office", charset="UTF-8"'},
                media_type="text/plain",
            )
        overview = await run_in_threadpool(services.overviews.page, page)
        text = template.render(
            office=services.office.trust,
            overview=overview,
            page=page,
            per_page=PAGE,
            reasons={reason.value: text for reason, text in _REASONS.items()},
            style=style,
        )
        return Response(
            text,
            headers={"Content-Security-Policy": policy, "Referrer-Policy": "no-referrer"},
            media_type="text/html",
        )

    return router
