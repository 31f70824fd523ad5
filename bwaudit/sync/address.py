"""The address of a head office: https, or plain http on this machine only."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from bwaudit.foundation.errors import Code, SyncError

_PORTS = {"https": 443, "http": 80}


def safe_address(typed: str) -> str:
    """The address without a slash at its end; `https://` may be left out.

    Raises SyncError ADDRESS_NOT_SAFE for plain http to another machine, and for anything that is no
    plain address: a name and password, a query, another scheme.
    """
    text = typed.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as reason:
        raise SyncError(Code.ADDRESS_NOT_SAFE) from reason
    host = parts.hostname or ""
    is_plain = not (parts.username or parts.password or parts.query or parts.fragment)
    if not host or not is_plain or any(char.isspace() for char in text):
        raise SyncError(Code.ADDRESS_NOT_SAFE)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise SyncError(Code.ADDRESS_NOT_SAFE)
    shown = f"[{host}]" if ":" in host else host
    if port is not None and port != _PORTS[parts.scheme]:
        shown += f":{port}"
    return f"{parts.scheme}://{shown}{parts.path.rstrip('/')}"


def is_loopback(host: str) -> bool:
    """Whether this name or number never leaves the machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
