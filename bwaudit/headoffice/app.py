"""The FastAPI application of a head office in one folder."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from fastapi import FastAPI

from bwaudit.foundation.clock import SystemClock
from bwaudit.headoffice.console import Console
from bwaudit.headoffice.edge import Edge, say_problems
from bwaudit.headoffice.page import page_routes
from bwaudit.headoffice.requests import UploadGate
from bwaudit.headoffice.reviewpage import review_routes
from bwaudit.headoffice.routes import blob_routes, meeting_routes, push_routes
from bwaudit.headoffice.services import Services, open_services

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bwaudit.foundation.clock import Clock


def create_app(folder: Path, clock: Clock | None = None) -> FastAPI:
    """The application for the head office in `folder`; it closes its files when the server stops.

    Raises HeadOfficeError or StoreError when there is none that can be opened.
    """
    return app_of(open_services(folder, clock or SystemClock()))


def app_of(services: Services) -> FastAPI:
    """The application on services that are open already; closing them is its last act."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        services.close()

    app = FastAPI(
        title="BW Audit head office",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    app.include_router(meeting_routes(services))
    app.include_router(blob_routes(services, UploadGate()))
    app.include_router(push_routes(services))
    console = Console(services.office)
    app.include_router(page_routes(services, console))
    app.include_router(review_routes(services, console))
    say_problems(app)
    app.add_middleware(Edge, office=services.office.id)
    return app
