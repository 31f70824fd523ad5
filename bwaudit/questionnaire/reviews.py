"""What reviewers said about content: kept beside it as data, and taken back from a workbook.

A comment changes nothing by itself: an author mends the content, then closes the comment. Only
"this law value is right" goes where it belongs, as reviewer and day of the value. Nothing is
written here; the caller gets the texts of the files that change.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal, Self

import yaml
from pydantic import Field, model_validator

from bwaudit.questionnaire.catalogue import COMMENTS
from bwaudit.questionnaire.model import Content
from bwaudit.questionnaire.positions import Problem, read_yaml
from bwaudit.questionnaire.review_sheets import (
    ABOUT,
    BY,
    CODE,
    COMMENT,
    CONFIRMED,
    ON,
    VALUES,
    about_columns,
    code_of,
    id_code,
    review_sheets,
    subject_of,
)
from bwaudit.questionnaire.schema import Line, ResolvedQuestionnaire
from bwaudit.questionnaire.sheets import Sheet, SheetProblem, rows_of
from bwaudit.questionnaire.yamledit import quoted, with_entries

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from bwaudit.questionnaire.positions import At
    from bwaudit.questionnaire.schema import Questionnaire
    from bwaudit.questionnaire.sheets import Given

_HEAD = """\
# What reviewers said. Written by ‘bwaudit content import’. Who has dealt with a comment sets its
# status to closed and says in ‘answer’ what was done.
reviews:
"""


class Review(Content):
    """What one person said on one day about one row of a review workbook."""

    row: Line
    overlay: str = ""
    by: Line
    day: date
    confirmed: bool | None = None
    comment: str = ""
    status: Literal["open", "closed"] = "closed"
    answer: str = ""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.comment and self.confirmed is None:
            raise ValueError("a review has a comment, or says whether the row is right")
        return self

    @property
    def said(self) -> tuple[object, ...]:
        """What makes it the same review when it comes again; what became of it does not."""
        return self.row, self.overlay, self.by, self.day, self.confirmed, self.comment


class ReviewsFile(Content):
    """`reviews.yaml`, beside a country's pack or the global tool."""

    reviews: tuple[Review, ...] = Field(default=())


@dataclass(slots=True)
class Taken:
    """What a workbook brings: texts of files that change, or what is wrong with it."""

    problems: list[SheetProblem] = field(default_factory=list)
    files: dict[Path, str] = field(default_factory=dict)
    reviews: list[Review] = field(default_factory=list)
    values: int = 0


def open_comments(root: Path) -> Iterator[Problem]:
    """Comments below `root` that nobody dealt with, by file and line, and files that are wrong."""
    for path in sorted(root.glob(f"*/**/{COMMENTS}")):
        name = path.relative_to(root).as_posix()
        document = read_yaml(path, name)
        file = document.checked(ReviewsFile)
        for at, review in enumerate(file.reviews if file is not None else ()):
            if review.status == "open":
                text = " ".join(review.comment.split())
                said = f"{review.row}: {review.by}, {review.day}: {text}"
                yield document.place("reviews", at).problem(said)


def review_problems(root: Path) -> Iterator[Problem]:
    """What is wrong with the files of reviews."""
    for path in sorted(root.glob(f"*/**/{COMMENTS}")):
        document = read_yaml(path, path.relative_to(root).as_posix())
        document.checked(ReviewsFile)
        yield from document.problems


def about(given: Mapping[str, Given], problems: list[SheetProblem]) -> dict[str, str]:
    """The entries of the sheet About by name."""
    sheet = rows_of(given, Sheet(ABOUT, about_columns(), ()), problems)
    what, value = (column.heading for column in about_columns()[:2])
    return {cells[what]: cells[value].strip() for _, cells in sheet.rows}


def take_reviews(
    given: Mapping[str, Given],
    tool: Questionnaire | ResolvedQuestionnaire,
    folder: Path,
    law: Path | None,
    today: date,
) -> Taken:
    """What the workbook says about `tool`, whose files are in `folder`. Nothing is written.

    `law` is the file of law values, None for the global tool. When there is one problem, there are
    no files: a workbook is taken in as a whole or not at all.
    """
    taken = Taken()
    told = about(given, taken.problems)
    for name, value in subject_of(tool):
        if told and told.get(name, "") != value:
            taken.problems.append(
                SheetProblem(
                    ABOUT, 0, f"‘{name}’ is ‘{told.get(name, '')}’, and here it is ‘{value}’"
                )
            )
    overlay = tool.overlay_version if isinstance(tool, ResolvedQuestionnaire) else ""
    for sheet in review_sheets(tool)[1:]:
        taken.reviews += _Reading(sheet, told, overlay, today, taken.problems).reviews(given)
    if not taken.problems:
        _put_reviews(taken, folder / COMMENTS)
        confirmed = [
            each for each in taken.reviews if each.confirmed and each.row.startswith(f"{VALUES} ")
        ]
        if law is not None and confirmed:
            _put_values(taken, law, confirmed)
    if taken.problems:
        taken.files.clear()
    return taken


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads the rows of one sheet of a workbook that came back."""

    sheet: Sheet
    told: Mapping[str, str]
    overlay: str
    today: date
    problems: list[SheetProblem]

    def reviews(self, given: Mapping[str, Given]) -> Iterator[Review]:
        """Every row somebody filled in, rightly."""
        found = rows_of(given, self.sheet, self.problems)
        now = {row[0]: row for row in self.sheet.rows}
        by_code = {id_code(each): each for each in now}
        seen: dict[str, int] = {}
        for number, cells in found.rows:
            name, filled = (
                cells["Id"].strip(),
                any(cells[key] for key in (CONFIRMED, COMMENT, BY, ON)),
            )
            wrong = self._misfit(cells, now, by_code, filled=filled)
            if not wrong and name in seen:
                wrong = f"{name} stands in row {seen[name]} already"
            seen.setdefault(name, number)
            if wrong:
                found.report(number, wrong)
            elif filled:
                review = self._review(cells)
                if isinstance(review, str):
                    found.report(number, review)
                else:
                    yield review

    def _misfit(
        self,
        cells: Mapping[str, str],
        now: Mapping[str, tuple[str, ...]],
        by_code: Mapping[str, str],
        *,
        filled: bool,
    ) -> str:
        """Why this row cannot be taken for the one it was written as; empty when it can."""
        name, code = cells["Id"].strip(), cells[CODE].strip()
        if not code:
            return "this row was added. Comment on a row that is there, and leave new rows out"
        if code.split("-")[0] != id_code(name):
            was = by_code.get(code.split("-")[0], "another one")
            return f"the id is ‘{name}’ and was written as ‘{was}’. Put the id back"
        if name not in now:
            return f"there is no row ‘{name}’ any more. Export a new workbook for it"
        shown = [column.heading for column in self.sheet.columns[:-_ENTRY_COLUMNS]]
        row = [cells[heading] for heading in shown]
        if code_of(self.sheet.name, row) != code:
            edited = self._edited(row, now[name])
            return f"{edited} was changed. Put it back, and say in ‘Comment’ what should change"
        if filled and code != now[name][-1]:
            return f"{name} has changed since this workbook was written. Export a new one"
        return ""

    def _edited(self, row: list[str], now: tuple[str, ...]) -> str:
        for column, given, stands in zip(self.sheet.columns, row, now, strict=False):
            if given.strip() != stands.strip():
                return f"the locked column ‘{column.heading}’"
        return "a locked column"

    def _review(self, cells: Mapping[str, str]) -> Review | str:
        """What the row says, or what is missing."""
        answer, comment = cells[CONFIRMED].strip().lower(), cells[COMMENT].strip()
        by, on = (
            cells[BY].strip() or self.told.get(BY, ""),
            cells[ON].strip() or self.told.get(ON, ""),
        )
        if answer not in ("", "yes", "no"):
            return f"‘{CONFIRMED}’ is ‘{answer}’. Write yes, no or nothing"
        if not answer and not comment:
            return (
                f"there is a name or a day only. Say yes or no in ‘{CONFIRMED}’, or write a comment"
            )
        if answer == "no" and not comment:
            return f"write in ‘{COMMENT}’ what is wrong"
        if not by:
            return f"write your name in ‘{BY}’, here or in the sheet {ABOUT}"
        if not on:
            return f"write the day in ‘{ON}’, here or in the sheet {ABOUT}, as 2026-11-30"
        try:
            day = date.fromisoformat(on)
        except ValueError:
            return f"‘{on}’ is no day. Write it as 2026-11-30"
        if day > self.today:
            return f"{day} has not come yet. Look at the day in ‘{ON}’"
        return Review(
            row=f"{self.sheet.name} {cells['Id'].strip()}",
            overlay=self.overlay,
            by=by,
            day=day,
            confirmed={"yes": True, "no": False}.get(answer),
            comment=comment,
            status="open" if comment else "closed",
        )


_ENTRY_COLUMNS = 5


def _put_reviews(taken: Taken, path: Path) -> None:
    """Add what is new to the file of reviews; what is there already stays as it is."""
    text = path.read_text("utf-8") if path.is_file() else _HEAD
    known: set[tuple[object, ...]] = set()
    if path.is_file():
        document = read_yaml(path, path.name)
        file = document.checked(ReviewsFile)
        if file is None:
            said = "; ".join(str(each) for each in document.problems)
            taken.problems.append(
                SheetProblem(ABOUT, 0, f"the file of earlier reviews is wrong: {said}")
            )
            return
        known = {review.said for review in file.reviews}
        if not file.reviews:
            text = _HEAD
    new = [review for review in taken.reviews if review.said not in known]
    taken.reviews = new
    if new:
        plain = [{**review.plain(), "day": review.day} for review in new]
        added = yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=120)
        taken.files[path] = text + "".join(f"  {line}\n" for line in added.splitlines())


def _put_values(taken: Taken, law: Path, confirmed: list[Review]) -> None:
    """Name reviewer and day at each law value that was found right; the newest review counts."""
    text = law.read_text("utf-8")
    places = _value_places(law)
    changes: list[tuple[At, Mapping[str, str]]] = []
    for review in sorted(confirmed, key=lambda each: each.day):
        at = places[review.row.removeprefix(f"{VALUES} ")]
        changes.append(
            (at, {"checked_on": review.day.isoformat(), "reviewed_by": quoted(review.by)})
        )
    new = with_entries(text, changes)
    if new != text:
        taken.files[law] = new
        taken.values = len(changes)


def _value_places(law: Path) -> dict[str, At]:
    """The path of each law value in its file, by its id in the workbook."""
    document = read_yaml(law, law.name)
    return {
        f"{group['id']}/{index + 1}": ("parameters", at, "values", index)
        for at, group in enumerate(document.value["parameters"])
        for index in range(len(group["values"]))
    }
