"""Papers as a factory gives them."""

from __future__ import annotations

from io import BytesIO

import pikepdf


def small_pdf(*, password: str = "", owner: str = "") -> bytes:
    """A PDF of one empty page, which asks for `password` when it is opened."""
    paper = pikepdf.new()
    paper.add_blank_page()
    written = BytesIO()
    locks = pikepdf.Encryption(user=password, owner=owner or password)
    paper.save(written, encryption=locks if password or owner else False)
    return written.getvalue()
