"""What reading content has found so far: problems, and where each thing is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bwaudit.foundation.errors import Code, ContentError
from bwaudit.questionnaire.positions import Document, Place, Problem, Step, read_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from bwaudit.questionnaire.positions import At


@dataclass(slots=True)
class Reading:
    """Problems, places and ids of one reading; ids of entries that are wrong are there too.

    Keys of `places`: ("question", id), ("point", id), ("words", language, id), ("parameter", id),
    ("parameter", id, row), ("reference", id), ("file", name).
    """

    problems: list[Problem] = field(default_factory=list)
    places: dict[At, Place] = field(default_factory=dict)
    question_ids: set[str] = field(default_factory=set)
    point_ids: set[str] = field(default_factory=set)
    merged_topics: set[str] = field(default_factory=set)

    def place(self, *key: Step) -> Place:
        """Where a thing is written; the folder itself when nobody knows."""
        return self.places.get(key, Place(".", 1))

    def once(self, key: At, place: Place, message: str) -> None:
        """Remember a place; a second one is a problem that tells where the first is."""
        first = self.places.setdefault(key, place)
        if first is not place:
            self.problems.append(
                place.problem(f"{message} (first in {first.file}, line {first.line})")
            )

    def raise_problems(self) -> None:
        """Raise ContentError with every problem, if there is one."""
        if self.problems:
            raise ContentError(Code.CONTENT_PROBLEMS, tuple(sorted(self.problems)))


@dataclass(frozen=True, slots=True)
class ContentFolder:
    """Reads files below one folder, and names them as problems should."""

    path: Path
    name: str
    reading: Reading

    def read(self, *parts: str) -> Document:
        """One file. Call `close` with it when everything was noted."""
        file = "/".join((self.name, *parts))
        self.reading.places["file", "/".join(parts)] = Place(file, 1)
        return read_yaml(self.path.joinpath(*parts), file)

    def close(self, *documents: Document) -> None:
        """Take over what was found wrong with these files."""
        for document in documents:
            self.reading.problems += document.problems
