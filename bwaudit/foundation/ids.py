"""Ids of records: unique without a server, and in order of time."""

from __future__ import annotations

import secrets
import time


def new_id() -> str:
    """A version 7 UUID (RFC 9562) as 32 hex digits: milliseconds first, then 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000 & (1 << 48) - 1
    bits = secrets.randbits(74)
    high, low = bits >> 62, bits & (1 << 62) - 1
    number = milliseconds << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low
    return f"{number:032x}"
