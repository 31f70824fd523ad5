"""Digests, canonical JSON (RFC 8785) and a strict reader for JSON from elsewhere."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import rfc8785

if TYPE_CHECKING:
    from pathlib import Path

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]

MOST_DEPTH = 16


def sha256(data: bytes | bytearray | memoryview) -> str:
    """SHA-256 as 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


def sha256_of_file(path: Path) -> str:
    """SHA-256 of a file's bytes, read in pieces."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def canonical(value: Any) -> bytes:
    """The one byte form of a JSON value (RFC 8785). Integers above 2^53 and not-a-number are
    refused."""
    return rfc8785.dumps(value)


def strict_json(data: bytes | str, *, most_depth: int = MOST_DEPTH) -> Any:
    """Parse JSON that came from outside: no duplicate keys, no NaN or Infinity, bounded depth.

    Raises ValueError with a short reason.
    """
    try:
        value = _STRICT.decode(data if isinstance(data, str) else str(data, "utf-8"))
    except RecursionError:
        raise ValueError("nested too deeply") from None
    _bounded(value, most_depth)
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key stands twice")
    return result


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _bounded(value: Any, depth: int) -> None:
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return
    if depth == 0 and value:
        raise ValueError("nested too deeply")
    for each in value:
        if isinstance(each, (dict, list)):  # most are neither, and a call costs more than this
            _bounded(each, depth - 1)


_STRICT = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)
