"""Released content never changes: the list of digests, and what differs from it.

A combination of tool, country and overlay is `unreleased` while it is written. Once `released`, its
resolved digest stands in `questionnaires/releases.yaml`, and a correction is a new version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bwaudit.foundation.errors import ContentError
from bwaudit.questionnaire.catalogue import Catalogue, PackRef
from bwaudit.questionnaire.positions import read_yaml
from bwaudit.questionnaire.sourcefiles import Release, ReleasesFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bwaudit.questionnaire.positions import Problem

FILE = "questionnaires/releases.yaml"


def release_problems(root: Path) -> Iterator[Problem]:
    """Combinations that nobody lists, listed ones that are gone, and released ones that changed."""
    document = read_yaml(root / FILE, FILE)
    file = document.checked(ReleasesFile)
    yield from document.problems
    if file is None:
        return
    catalogue = Catalogue([root])
    there = {_key(pack) for pack in catalogue.available()}
    listed: set[tuple[str, str, str, str]] = set()
    for at, release in enumerate(file.releases):
        place = document.place("releases", at)
        key = (release.questionnaire, release.version, release.country, release.overlay)
        if key in listed:
            yield place.problem(f"{' '.join(key)} is listed twice")
        listed.add(key)
        if key not in there:
            yield place.problem(f"{' '.join(key)} is listed and not there")
        elif release.status == "released":
            message = _differs(catalogue, release)
            if message:
                yield place.problem(message)
    for key in sorted(there - listed):
        yield document.place("releases").problem(f"{' '.join(key)} is not listed")


def _differs(catalogue: Catalogue, release: Release) -> str:
    name = f"{release.questionnaire} {release.version} {release.country} {release.overlay}"
    if not release.digest:
        return f"{name} is released and has no digest"
    try:
        resolved = catalogue.resolve(
            release.questionnaire, release.version, release.country, release.overlay
        )
    except ContentError:
        return f"{name} is released and can no longer be read"
    if resolved.digest != release.digest:
        return f"{name} was released and has changed; a correction is a new version"
    return ""


def _key(pack: PackRef) -> tuple[str, str, str, str]:
    return pack.code, pack.version, pack.country, pack.overlay_version
