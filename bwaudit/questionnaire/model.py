"""The base of every content model: frozen, no unknown keys, and one JSON form.

Defaults are left out of the JSON form, so that a field added later leaves the digest of older
content as it was.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict


class Content(BaseModel):
    """A frozen value. Unknown keys are refused, so a typing slip in content is found."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    def plain(self) -> dict[str, Any]:
        """JSON types only, without defaults, with the names that the files use."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)
