"""Whether a paper that somebody gives can be opened by who will read it later."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from bwaudit.foundation.errors import Code, EvidenceError


def check_paper(data: bytes, name: str) -> None:
    """Open a PDF file as a reader would. A file that only forbids printing or changing opens.

    Raises EvidenceError LOCKED when it asks for a password, UNREADABLE when it is damaged beyond
    what readers mend.
    """
    try:
        with pikepdf.open(BytesIO(data)) as paper:
            len(paper.pages)
    except pikepdf.PasswordError as locked:
        raise EvidenceError(Code.LOCKED, name=name) from locked
    except pikepdf.PdfError as damaged:
        raise EvidenceError(Code.UNREADABLE, name=name) from damaged
