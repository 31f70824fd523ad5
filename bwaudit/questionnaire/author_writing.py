"""Read an author's workbook into the plain values of a country pack's files.

Remembers which row each value came from, so that what the checks find wrong in a file can be told
by sheet and row. Reads no file and writes none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from bwaudit.questionnaire import author_cells as cells_
from bwaudit.questionnaire import author_sheets as sheet_names
from bwaudit.questionnaire.author_sheets import COLUMNS, FACTS
from bwaudit.questionnaire.sheets import Sheet, SheetProblem, rows_of

if TYPE_CHECKING:
    from bwaudit.questionnaire.positions import At
    from bwaudit.questionnaire.schema import Questionnaire
    from bwaudit.questionnaire.sheets import Given

T = TypeVar("T")
Cells = Mapping[str, str]
Plain = dict[str, Any]

LAW = "law.yaml"
PRACTICE = "protocol.yaml"


@dataclass(slots=True)
class Writing:
    """Reads sheets into plain values, and remembers which row each came from."""

    given: Mapping[str, Given]
    problems: list[SheetProblem]
    marks: dict[tuple[str, At], tuple[str, int]] = field(default_factory=dict)
    answers: dict[str, tuple[int, str]] = field(default_factory=dict)

    def facts(self) -> dict[str, str]:
        """The answers of the sheet Country by id. Those a pack cannot be without are asked for."""
        for number, row in self._rows(sheet_names.COUNTRY):
            self.answers[row["Id"]] = number, row["Answer"].strip()
        for name, what, _ in FACTS:
            if name not in self.answers and not self.problems:
                self.problems.append(
                    SheetProblem(sheet_names.COUNTRY, 0, f"the row ‘{name}’ ({what}) is missing")
                )
        for name, pattern in (("code", "three capital letters"), ("overlay", "year and month")):
            text = self.answers.get(name, (0, ""))[1]
            good = text.isascii() and (
                len(text) == 3 and text.isalpha() and text.isupper()
                if name == "code"
                else text[:4].isdigit() and text[4:5] in ("-", ".") and text[5:].isdigit()
            )
            if not good and not self.problems:
                self.fact_problem(name, f"‘{text}’ is wrong here: {pattern} are wanted")
        return {name: answer for name, (_, answer) in self.answers.items()}

    def fact_problem(self, name: str, message: str) -> None:
        """Note a problem with an answer of the sheet Country."""
        self.problems.append(SheetProblem(sheet_names.COUNTRY, self.answers[name][0], message))

    def country(self, base: Questionnaire, older: list[Plain]) -> Plain:
        """`country.yaml`."""
        overlay = self.answers["overlay"][1]
        entry = {"overlay": overlay, "code": base.code, "version": base.version}
        packs = [each for each in older if each["overlay"] != overlay]
        return {
            **self._facts(
                "country.yaml",
                (
                    ("code", "code", str),
                    ("names", "names", cells_.texts_from),
                    ("currency", "currency", str),
                    ("interview_languages", "interview_languages", cells_.list_from),
                    ("report_language", "report_language", str),
                ),
            ),
            "packs": [*packs, entry],
        }

    def law(self) -> Plain:
        """`law.yaml`."""
        file = LAW
        plain = self._facts(
            file,
            (("checked_on", "checked_on", cells_.day_from), ("reviewed_by", "reviewed_by", str)),
        )
        plain["instruments"] = {}
        for _, row in self._keyed(sheet_names.LAWS, "Id", file, "instruments"):
            plain["instruments"][row["Id"]] = _filled(
                title=row["Title"], short=row["Short"], url=row["Address"]
            )
        plain["references"] = {}
        for _, row in self._keyed(sheet_names.REFERENCES, "Id", file, "references"):
            plain["references"][row["Id"]] = _filled(
                instrument=row["Law"],
                article=row["Article"],
                subject=row["Subject"],
                confidence=row["Confidence"],
                url=row["Address"],
                sources=cells_.list_from(row["Sources"]),
            )
        plain["parameters"] = self._parameters(file)
        plain["sources"] = {}
        for _, row in self._keyed(sheet_names.PUBLICATIONS, "Key", file, "sources"):
            plain["sources"][row["Key"]] = _filled(
                title=row["Title"], date=row["Date"], urls=cells_.lines_from(row["Addresses"])
            )
        return plain

    def _parameters(self, file: str) -> list[Plain]:
        groups: dict[str, Plain] = {}
        for number, row in self._rows(sheet_names.VALUES):
            name = row["Id"]
            value = self._read(sheet_names.VALUES, number, partial(_value_row, row))
            group = groups.setdefault(name, {"id": name, "names": {}, "values": []})
            at = ("parameters", list(groups).index(name))
            if not group["values"]:
                group["names"] = cells_.texts_from(row["Name"])
                self.marks[file, at] = sheet_names.VALUES, number
            self.marks[file, (*at, "values", len(group["values"]))] = sheet_names.VALUES, number
            group["values"].append(value)
        for number, row in self._rows(sheet_names.CONFLICTS):
            conflict = self._read(sheet_names.CONFLICTS, number, partial(_conflict, row, groups))
            if conflict is None:
                continue
            target, plain = conflict
            target.setdefault("conflicts", []).append(plain)
            there: At = (
                "parameters",
                list(groups).index(row["Law value"]),
                "values",
                int(row["Which row"]) - 1,
                "conflicts",
                len(target["conflicts"]) - 1,
            )
            self.marks[file, there] = sheet_names.CONFLICTS, number
        return list(groups.values())

    def practice(self) -> Plain:
        """`protocol.yaml`."""
        file = PRACTICE
        protocol = self._facts(
            file,
            (
                ("specific", "specific", cells_.yes_from),
                ("notes", "protocol_notes", cells_.texts_from),
                ("inform_within_hours", "inform_within_hours", cells_.whole_from),
                ("follow_up_hours", "follow_up_hours", cells_.whole_from),
                ("sources", "protocol_sources", cells_.list_from),
            ),
            "protocol",
        )
        lines: dict[str, list[Plain]] = {
            part: [] for part in ("counts", "do_now", "may_tell", "may_not_tell")
        }
        for number, row in self._rows(sheet_names.PROCEDURE):
            if row["Part"] not in lines:
                self._report(
                    sheet_names.PROCEDURE,
                    number,
                    f"the part ‘{row['Part']}’ is none of: {', '.join(lines)}",
                )
                continue
            part = lines[row["Part"]]
            self.marks[file, ("protocol", row["Part"], len(part))] = sheet_names.PROCEDURE, number
            part.append(cells_.texts_from(row["Text"]))
        contacts: list[Plain] = []
        for number, row in self._rows(sheet_names.CONTACTS):
            self.marks[file, ("protocol", "contacts", len(contacts))] = sheet_names.CONTACTS, number
            contacts.append({"id": row["Id"], "roles": cells_.texts_from(row["Who"])})
        return {
            "protocol": {**protocol, **lines, "contacts": contacts},
            "sampling": self._sampling(file),
            "clocks": self._clocks(file),
            "meetings": self._meetings(file),
            "documents": self._papers(file),
        }

    def _sampling(self, file: str) -> Plain:
        plain = self._facts(
            file,
            (
                ("basis", "sampling_basis", str),
                ("notes", "sampling_notes", cells_.texts_from),
                ("payroll_months", "payroll_months", cells_.whole_from),
                ("payroll_months_notes", "payroll_months_notes", cells_.texts_from),
                ("sources", "sampling_sources", cells_.list_from),
            ),
            "sampling",
        )
        plain |= {"rows": [], "spread": []}
        self.marks[file, ("sampling",)] = sheet_names.SAMPLES, 0
        for number, row in self._rows(sheet_names.SAMPLES):
            if row["Whom to choose"]:
                plain["spread"].append(cells_.texts_from(row["Whom to choose"]))
            if any(row[name] for name in list(row)[:5]):
                self.marks[file, ("sampling", "rows", len(plain["rows"]))] = (
                    sheet_names.SAMPLES,
                    number,
                )
                plain["rows"].append(self._read(sheet_names.SAMPLES, number, partial(_sample, row)))
        return plain

    def _clocks(self, file: str) -> list[Plain]:
        found: list[Plain] = []
        for number, row in self._rows(sheet_names.DEADLINES):
            self.marks[file, ("clocks", len(found))] = sheet_names.DEADLINES, number
            amount = self._read(
                sheet_names.DEADLINES, number, partial(cells_.whole_from, row["How many"])
            )
            found.append(
                _filled(
                    id=row["Id"],
                    names=cells_.texts_from(row["What is due"]),
                    start=row["After"],
                    amount=amount,
                    unit=row["Unit"],
                    basis=row["Basis"],
                    sources=cells_.list_from(row["Sources"]),
                    notes=cells_.texts_from(row["Notes"]),
                )
            )
        return found

    def _meetings(self, file: str) -> list[Plain]:
        found: dict[str, Plain] = {}
        for number, row in self._rows(sheet_names.MEETINGS):
            if row["Id"] not in found:
                self.marks[file, ("meetings", len(found))] = sheet_names.MEETINGS, number
                found[row["Id"]] = _filled(
                    id=row["Id"],
                    names=cells_.texts_from(row["Name"]),
                    basis=row["Basis"],
                    sources=cells_.list_from(row["Sources"]),
                )
            found[row["Id"]].setdefault("steps", []).append(cells_.texts_from(row["Step"]))
        return list(found.values())

    def _papers(self, file: str) -> list[Plain]:
        found: dict[str, Plain] = {}
        for number, row in self._rows(sheet_names.PAPERS):
            if row["Cluster"] not in found:
                self.marks[file, ("documents", len(found))] = sheet_names.PAPERS, number
                found[row["Cluster"]] = {"cluster": row["Cluster"], "papers": []}
            found[row["Cluster"]]["papers"].append(cells_.texts_from(row["Paper"]))
        return list(found.values())

    def overlay(self, names: tuple[str, str]) -> Plain:
        """`overlay-<version>.yaml`."""
        file = f"overlay-{self.answers['overlay'][1]}.yaml"
        facts = self._facts(file, (("country", "code", str), ("version", "overlay", str)))
        publish = self._facts(
            file,
            (("rule", "publish_rule", str), ("notes", "publish_notes", cells_.texts_from)),
            "publish",
        )
        listed = "questions" if publish.get("rule") == "list" else "also"
        drop: dict[str, str] = {}
        changes: dict[str, Plain] = {}
        for number, row in self._rows(sheet_names.QUESTIONS):
            question = row["Id"]
            self.marks[file, ("drop", question)] = sheet_names.QUESTIONS, number
            self.marks[file, ("questions", question)] = sheet_names.QUESTIONS, number
            wrong = _question_slip(row)
            if wrong:
                self._report(sheet_names.QUESTIONS, number, wrong)
            elif row["Asked"] == "no":
                drop[question] = row["Why not"]
            elif change := self._read(sheet_names.QUESTIONS, number, partial(_change, row)):
                changes[question] = change
            if row["Public here"] == "yes":
                at = len(publish.setdefault(listed, []))
                self.marks[file, ("publish", listed, at)] = sheet_names.QUESTIONS, number
                publish[listed].append(question)
        self._reword(file, changes)
        self._lists(file, publish)
        own = {} if names == (LAW, PRACTICE) else {"law": names[0], "protocol": names[1]}
        return {**facts, **own, "publish": publish, "drop": drop, "questions": changes}

    def _reword(self, file: str, changes: dict[str, Plain]) -> None:
        for number, row in self._rows(sheet_names.REWORDING):
            words = self._read(sheet_names.REWORDING, number, partial(_words, row))
            change = changes.setdefault(row["Question"], {})
            reword = change.setdefault("reword", {"reason": row["Why"], "texts": {}})
            reword["texts"][row["Language"]] = words
            self.marks[file, ("questions", row["Question"], "reword")] = (
                sheet_names.REWORDING,
                number,
            )

    def _lists(self, file: str, publish: Plain) -> None:
        lists: dict[str, Plain] = {}
        for number, row in self._rows(sheet_names.LISTS):
            self.marks[file, ("publish", "lists", len(lists))] = sheet_names.LISTS, number
            plain = self._read(sheet_names.LISTS, number, partial(_public_list, row))
            lists[row["Id"]] = plain or {"id": row["Id"]}
        for number, row in self._rows(sheet_names.ISSUES):
            if row["List"] not in lists:
                self._report(
                    sheet_names.ISSUES,
                    number,
                    f"there is no list ‘{row['List']}’ in the sheet {sheet_names.LISTS}",
                )
                continue
            issues = lists[row["List"]].setdefault("issues", [])
            at = ("publish", "lists", list(lists).index(row["List"]), "issues", len(issues))
            self.marks[file, at] = sheet_names.ISSUES, number
            amount = self._read(
                sheet_names.ISSUES, number, partial(cells_.whole_from, row["Number"])
            )
            issues.append(
                {
                    "number": amount,
                    "names": cells_.texts_from(row["Name"]),
                    "questions": cells_.list_from(row["Questions"]),
                }
            )
        if lists:
            publish["lists"] = list(lists.values())

    def _rows(self, name: str) -> Iterator[tuple[int, Cells]]:
        """The filled rows of a sheet, each cell without blanks around it."""
        sheet = Sheet(name, COLUMNS[name], ())
        for number, row in rows_of(self.given, sheet, self.problems).rows:
            if any(row.values()):
                yield number, {heading: cell.strip() for heading, cell in row.items()}

    def _keyed(self, name: str, key: str, file: str, part: str) -> Iterator[tuple[int, Cells]]:
        """Rows with an id of their own each, which are remembered under it."""
        seen: dict[str, int] = {}
        for number, row in self._rows(name):
            if not row[key]:
                self._report(name, number, f"‘{key}’ is empty")
            elif row[key] in seen:
                self._report(name, number, f"‘{row[key]}’ stands in row {seen[row[key]]} already")
            else:
                seen[row[key]] = number
                self.marks[file, (part, row[key])] = name, number
                yield number, row

    def _facts(
        self, file: str, wanted: tuple[tuple[str, str, Callable[[str], Any]], ...], part: str = ""
    ) -> Plain:
        """Answers of the sheet Country under the names of a file; empty ones are left out."""
        plain: Plain = {}
        for name, fact, read in wanted:
            number, answer = self.answers[fact]
            at: At = (part, name) if part else (name,)
            self.marks[file, at] = sheet_names.COUNTRY, number
            if answer:
                plain[name] = self._read(sheet_names.COUNTRY, number, partial(read, answer))
        return plain

    def _read(self, sheet: str, number: int, read: Callable[[], T]) -> T | None:
        """What `read` gives, or None after noting what it refused."""
        try:
            return read()
        except ValueError as refusal:
            self._report(sheet, number, str(refusal))
            return None

    def _report(self, sheet: str, number: int, message: str) -> None:
        self.problems.append(SheetProblem(sheet, number, message))


def _filled(**entries: Any) -> Plain:
    """The entries that say something."""
    return {name: value for name, value in entries.items() if value not in ("", None, [], {})}


def _value_row(row: Cells) -> Plain:
    value = cells_.value_from(row["Form"], row["Value"], row["Currency"], row["Standard"])
    plain = _filled(
        value=value,
        unit=row["Unit"],
        scope=cells_.scope_from(row["For whom"]),
        season=cells_.season_from(row["Part of the year"]) if row["Part of the year"] else None,
        as_of=row["As of"],
        citation=row["Citation"],
        sources=cells_.list_from(row["Sources"]),
        reviewed_by=row["Reviewed by"],
        confidence=row["Confidence"],
        note=row["Note"],
    )
    for name, heading in (("from", "From"), ("to", "To"), ("checked_on", "Checked on")):
        if row[heading]:
            plain[name] = cells_.day_from(row[heading])
    return plain


def _conflict(row: Cells, groups: Mapping[str, Plain]) -> tuple[Plain, Plain]:
    """The law value that is contradicted, and what contradicts it."""
    group = groups.get(row["Law value"])
    at = cells_.whole_from(row["Which row"] or "1")
    if group is None or not 1 <= at <= len(group["values"]):
        raise ValueError(f"there is no row {at} of the law value ‘{row['Law value']}’")
    target: Plain | None = group["values"][at - 1]
    if target is None:
        raise ValueError(f"row {at} of ‘{row['Law value']}’ must be mended first")
    value = cells_.value_from(row["Form"], row["Value"], row["Currency"], row["Standard"])
    return target, _filled(
        value=value,
        says=row["Says"],
        citation=row["Citation"],
        sources=cells_.list_from(row["Sources"]),
    )


def _sample(row: Cells) -> Plain:
    return {
        name: cells_.whole_from(row[heading])
        for name, heading in (
            ("from", "Workers from"),
            ("to", "Workers to"),
            ("interviews", "Interviews"),
            ("of_them_in_groups", "In groups"),
            ("payroll_records", "Pay records"),
        )
        if row[heading]
    }


def _question_slip(row: Cells) -> str:
    """What does not fit together in a row of the sheet Questions."""
    if row["Asked"] not in ("yes", "no"):
        return f"say yes or no in ‘Asked’, not ‘{row['Asked']}’"
    if row["Asked"] == "no" and not row["Why not"]:
        return "say in ‘Why not’ why it is not asked"
    if row["Asked"] == "yes" and row["Why not"]:
        return "it is asked, and ‘Why not’ has a reason. Empty one of the two"
    if row["Asked"] == "no" and (row["Law"] or row["Law values"] or row["Severity here"]):
        return "it is not asked, so law, values and severity stay empty"
    if bool(row["Severity here"]) != bool(row["Why that severity"]):
        return "another severity needs its reason beside it, and only then"
    return ""


def _change(row: Cells) -> Plain:
    only_if = cells_.scope_from(row["Only if"])
    severity = {"to": row["Severity here"], "reason": row["Why that severity"]}
    return _filled(
        law=cells_.list_from(row["Law"]),
        parameters=cells_.list_from(row["Law values"]),
        severity=severity if row["Severity here"] else None,
        national_level=row["National level"],
        only_if={"profile": only_if} if only_if else None,
    )


def _words(row: Cells) -> Plain:
    causes = cells_.pairs_from(row["Causes"], "=>", ("cause", "remedy"))
    numbers = cells_.pairs_from(row["Numbers"], "=>", ("id", "label", "hint"))
    return _filled(
        label=row["Label"],
        text=row["Text"],
        compliant=row["Compliant means"],
        check=cells_.lines_from(row["What to check"]),
        phrases=cells_.lines_from(row["Phrases"]),
        causes=causes,
        data={
            each["id"]: _filled(label=each["label"], hint=each["hint"].removeprefix("-"))
            for each in numbers
        },
    )


def _public_list(row: Cells) -> Plain:
    plain = _filled(
        id=row["Id"],
        names=cells_.texts_from(row["Name"]),
        notes=cells_.texts_from(row["Notes"]),
        sources=cells_.list_from(row["Sources"]),
    )
    if row["From assessment"]:
        plain["from_assessment"] = cells_.whole_from(row["From assessment"])
    if row["About the factory"]:
        plain["of_factory"] = cells_.yes_from(row["About the factory"])
    return plain
