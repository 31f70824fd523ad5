"""The name of a factory's own stream.

A factory has one stream of changes that lives across its assessments, with a confidential twin for
an advisor's private notes. Its name begins with a word that no assessment's id begins with, so a
stream is told apart without reading it. It travels, merges and is received like an assessment's.
"""

from __future__ import annotations

_BEGINS = "factory-"


def factory_stream(factory: str) -> str:
    """The main stream of a factory, which is also the id it is sent under."""
    return _BEGINS + factory


def is_factory_stream(stream: str) -> bool:
    """Whether a stream is a factory's, not an assessment's."""
    return stream.startswith(_BEGINS)


def factory_of(stream: str) -> str:
    """The factory a stream belongs to."""
    return stream.removeprefix(_BEGINS)
