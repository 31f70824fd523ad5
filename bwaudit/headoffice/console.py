"""What all pages for staff share: the templates, the style, who may read them, and their headers.

Pages are plain HTML that needs no script. A form carries a word that only head office can make,
since a browser sends the staff token with whatever another site makes it ask.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING, Any

from fastapi import Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bwaudit.foundation.content import shipped_resources
from bwaudit.headoffice.requests import password_of

if TYPE_CHECKING:
    from fastapi import Request

    from bwaudit.headoffice.office import Office


class Console:
    """Renders the pages of one head office."""

    def __init__(self, office: Office) -> None:
        self._office = office
        folder = shipped_resources("pages")
        self._pages = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._style = (folder / "received.css").read_text("utf-8")
        digest = base64.b64encode(hashlib.sha256(self._style.encode()).digest()).decode()
        self._policy = (
            f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'; "
            "base-uri 'none'; frame-ancestors 'none'"
        )

    def stranger(self, request: Request) -> Response | None:
        """The reply to somebody without the staff token; None for staff."""
        if self._office.is_staff(password_of(request)):
            return None
        return Response(
            "The staff token is needed. It was shown when this head office was made.\n",
            401,
            {"WWW-Authenticate": 'Basic realm="BW Audit head office", charset="UTF-8"'},
            media_type="text/plain",
        )

    def page(self, name: str, status: int = 200, **values: Any) -> Response:
        """A page made of a template."""
        text = self._pages.get_template(name).render(
            office=self._office.trust, style=self._style, **values
        )
        return Response(
            text,
            status,
            {"Content-Security-Policy": self._policy, "Referrer-Policy": "same-origin"},
            media_type="text/html",
        )

    def word(self, form: str) -> str:
        """What a form must carry to be taken."""
        return hmac.new(self._office.staff_digest.encode(), form.encode(), "sha256").hexdigest()

    def is_ours(self, form: str, word: str) -> bool:
        """Whether a form was made here."""
        return hmac.compare_digest(self.word(form), word)
