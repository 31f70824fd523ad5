"""The workbook a country pack is written in: its sheets, empty or filled with a pack that is there.

Questions stand in it already; the author says which are asked and which law each rests on.
`author_pack` reads it back. Adding questions of one country's own is done in the files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bwaudit.questionnaire.author_cells import (
    FORMS,
    list_cell,
    scope_cell,
    texts_cell,
    value_cells,
)
from bwaudit.questionnaire.positions import read_yaml
from bwaudit.questionnaire.review_sheets import ABOUT, about_columns
from bwaudit.questionnaire.sheets import Column, Kind, Sheet
from bwaudit.questionnaire.sourcefiles import LawFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from bwaudit.questionnaire.overlay import CountryPack
    from bwaudit.questionnaire.schema import Questionnaire
    from bwaudit.questionnaire.sourcefiles import Rewording

COUNTRY = "Country"
QUESTIONS = "Questions"
REWORDING = "Rewording"
LAWS = "Laws"
REFERENCES = "Law references"
VALUES = "Law values"
CONFLICTS = "Conflicts"
PUBLICATIONS = "Publications"
PROCEDURE = "Urgent procedure"
CONTACTS = "Contacts"
SAMPLES = "Samples"
DEADLINES = "Deadlines"
MEETINGS = "Meetings"
PAPERS = "Papers"
LISTS = "Public lists"
ISSUES = "Public issues"

YES_NO = ("yes", "no")
BASES = ("sourced", "own_suggestion", "recalled")
SPARE = 40

FACTS: tuple[tuple[str, str, str], ...] = (
    ("code", "Country code", "Three letters (ISO 3166), as MDG"),
    ("names", "Name", "English; other languages on lines of their own, as [fr] Madagascar"),
    ("currency", "Currency", "Three letters (ISO 4217), as MGA"),
    ("interview_languages", "Languages of interviews", "Codes with commas, as mg, fr"),
    ("report_language", "Language of reports", "One code, as en"),
    ("overlay", "Overlay version", "Year and month, as 2026-11. A released version never changes"),
    ("checked_on", "Law checked on", "The day, as 2026-11-22; holds for rows that say no other"),
    ("reviewed_by", "Reviewed by", "A labour lawyer's name, or: not reviewed"),
    ("publish_rule", "Public reporting", "base_severity, list or none"),
    ("publish_notes", "Where that comes from", "One or two sentences"),
    (
        "specific",
        "Urgent procedure of this country known",
        "yes, or no when the general one is used",
    ),
    ("protocol_notes", "Where the procedure comes from", "One or two sentences"),
    ("inform_within_hours", "Hours to inform within", "Empty where nobody knows; never a guess"),
    ("follow_up_hours", "Hours to follow up within", "Empty where nobody knows; never a guess"),
    ("protocol_sources", "Publications of the procedure", "Keys of the sheet Publications"),
    ("sampling_basis", "Basis of the samples", "sourced, own_suggestion or recalled"),
    ("sampling_notes", "Where the samples come from", "One or two sentences"),
    ("payroll_months", "Months of pay to read", "A number"),
    ("payroll_months_notes", "Which months", "One sentence"),
    ("sampling_sources", "Publications of the samples", "Keys of the sheet Publications"),
)


def _entry(heading: str, width: int = 18, help_: str = "", choices: tuple[str, ...] = ()) -> Column:
    kind: Kind = "choice" if choices else "text"
    return Column(heading, width, entry=True, kind=kind, choices=choices, help=help_)


def _day(heading: str) -> Column:
    return Column(heading, 13, entry=True, kind="date", help="As 2026-11-30. Empty: open.")


_VALUE = (
    _entry("Form", 15, "What kind of value it is.", FORMS),
    _entry("Value", 26, "A number, a text, or 1 per 150. Empty for no legal limit."),
    _entry("Currency", 10, "Only for money, as MGA."),
    _entry("Standard", 26, "Only where the law is silent and this is an international benchmark."),
)
_SOURCES = _entry("Sources", 20, "Keys of the sheet Publications, with commas.")

COLUMNS: dict[str, tuple[Column, ...]] = {
    COUNTRY: (
        Column("Id", 22),
        Column("What", 34),
        _entry("Answer", 70),
        Column("How to write it", 60),
    ),
    QUESTIONS: (
        *(Column("Id", 9), Column("Label", 30), Column("Question", 50)),
        _entry("Asked", 8, "yes or no.", YES_NO),
        _entry("Why not", 44, "Only where it is not asked: the reason, in a sentence."),
        _entry("Law", 26, "Ids of the sheet Law references, with commas."),
        _entry("Law values", 26, "Ids of the sheet Law values, with commas."),
        _entry("Public here", 9, "yes where it is publicly reported here beyond the tool.", YES_NO),
        _entry(
            "Severity here", 14, "Only where it is another.", ("normal", "public", "zero_tolerance")
        ),
        _entry("Why that severity", 30),
        _entry("Only if", 20, "A fact of the factory, as headcount: 300.. or dormitory: yes"),
        _entry(
            "National level", 34, "Why it is reported for the country and not for each factory."
        ),
    ),
    REWORDING: (
        *(_entry("Question", 10), _entry("Why", 34), _entry("Language", 10)),
        *(_entry("Label", 26), _entry("Text", 40), _entry("Compliant means", 40)),
        *(_entry("What to check", 60, "A line each."), _entry("Phrases", 50, "A line each.")),
        _entry("Causes", 50, "A line each: cause => remedy"),
        _entry("Numbers", 40, "A line each: id => label => hint, or - for no hint"),
    ),
    LAWS: (_entry("Id", 14), _entry("Title", 60), _entry("Short", 34), _entry("Address", 40)),
    REFERENCES: (
        *(_entry("Id", 16), _entry("Law", 14, "An id of the sheet Laws."), _entry("Article", 26)),
        *(
            _entry("Subject", 44),
            _entry("Confidence", 12, "A text read; B one source; C recalled.", ("A", "B", "C")),
        ),
        *(_entry("Address", 30), _SOURCES),
    ),
    VALUES: (
        *(
            _entry("Id", 24, "Rows with one id are one rule over time and for different people."),
            _entry("Name", 36),
        ),
        *_VALUE,
        *(
            _entry("Unit", 18),
            _entry("For whom", 20, "A line each: grade: 4, probation: yes, headcount: 250..499"),
        ),
        *(
            _entry("Part of the year", 14, "As 04-01..09-30"),
            _day("From"),
            _day("To"),
            _entry("As of", 18),
        ),
        *(_entry("Citation", 40), _SOURCES, _day("Checked on"), _entry("Reviewed by", 18)),
        *(
            _entry(
                "Confidence",
                12,
                "A text read; B one source; C conflicting or recalled.",
                ("A", "B", "C"),
            ),
            _entry("Note", 40),
        ),
    ),
    CONFLICTS: (
        _entry("Law value", 24, "An id of the sheet Law values."),
        _entry("Which row", 10, "1 is the first row with that id."),
        *_VALUE,
        *(_entry("Says", 50), _entry("Citation", 30), _SOURCES),
    ),
    PUBLICATIONS: (
        _entry("Key", 16),
        _entry("Title", 60),
        _entry("Date", 18),
        _entry("Addresses", 60, "A line each."),
    ),
    PROCEDURE: (
        _entry("Part", 16, "", ("counts", "do_now", "may_tell", "may_not_tell")),
        _entry("Text", 100),
    ),
    CONTACTS: (
        _entry("Id", 18),
        _entry("Who", 60, "The role. Head office fills in names and numbers."),
    ),
    SAMPLES: (
        *(_entry("Workers from", 14), _entry("Workers to", 14, "Empty in the last row.")),
        *(_entry("Interviews", 12), _entry("In groups", 12), _entry("Pay records", 12)),
        _entry("Whom to choose", 80, "A line of advice; it may stand in a row without numbers."),
    ),
    DEADLINES: (
        *(_entry("Id", 22), _entry("What is due", 40)),
        _entry(
            "After",
            20,
            "",
            ("assessment_end", "report_released", "suspicion", "authority_informed"),
        ),
        *(_entry("How many", 10), _entry("Unit", 10, "", ("days", "hours"))),
        *(_entry("Basis", 16, "", BASES), _SOURCES, _entry("Notes", 40)),
    ),
    MEETINGS: (
        *(_entry("Id", 14), _entry("Name", 24), _entry("Basis", 16, "", BASES), _SOURCES),
        _entry("Step", 90, "One row for each step; the name stands in the first."),
    ),
    PAPERS: (_entry("Cluster", 10), _entry("Paper", 90)),
    LISTS: (
        *(_entry("Id", 18), _entry("Name", 34), _entry("Notes", 50), _entry("From assessment", 14)),
        *(_entry("About the factory", 14, "", YES_NO), _SOURCES),
    ),
    ISSUES: (_entry("List", 18), _entry("Number", 10), _entry("Name", 60), _entry("Questions", 40)),
}


def author_sheets(base: Questionnaire, pack: CountryPack, folder: Path) -> tuple[Sheet, ...]:
    """The workbook of a pack that is there; `folder` holds its files."""
    document = read_yaml(folder / pack.overlay.law, pack.overlay.law)
    law = LawFile.model_validate(document.value)
    rows: dict[str, list[tuple[str, ...]]] = {
        COUNTRY: _facts(_answers(pack, law)),
        QUESTIONS: _questions(base, pack),
        REWORDING: _rewordings(pack),
        LAWS: [(name, each.title, each.short, each.url) for name, each in law.instruments.items()],
        REFERENCES: [
            (
                *(name, each.instrument, each.article, each.subject, each.confidence),
                *(each.url, list_cell(each.sources)),
            )
            for name, each in law.references.items()
        ],
        VALUES: _values(pack),
        CONFLICTS: _conflicts(pack),
        PUBLICATIONS: [
            (key, each.title, each.date, "\n".join(each.urls)) for key, each in pack.sources.items()
        ],
        LISTS: _lists(pack),
        ISSUES: [
            (each.id, str(issue.number), texts_cell(issue.names), list_cell(issue.questions))
            for each in pack.overlay.publish.lists
            for issue in each.issues
        ],
        **_practice(pack),
    }
    return _sheets(base, rows)


def empty_sheets(base: Questionnaire, like: CountryPack, day: date) -> tuple[Sheet, ...]:
    """A workbook for a new country: every question asked, no law, and the practice of `like`."""
    practice = like.practice
    known = {
        "report_language": "en",
        "overlay": f"{day:%Y-%m}",
        "checked_on": day.isoformat(),
        "reviewed_by": "not reviewed",
        "publish_rule": "base_severity",
        "specific": "no",
        **_practice_answers(like),
        "inform_within_hours": "",
        "follow_up_hours": "",
    }
    rows: dict[str, list[tuple[str, ...]]] = {
        COUNTRY: _facts(known),
        QUESTIONS: [
            (each.id, each.text("en").label, each.text("en").text, "yes", *([""] * 8))
            for each in base.questions
        ],
        PUBLICATIONS: [
            (key, each.title, each.date, "\n".join(each.urls))
            for key, each in practice.sources.items()
        ],
        **_practice(like),
    }
    return _sheets(base, rows)


def _sheets(base: Questionnaire, rows: dict[str, list[tuple[str, ...]]]) -> tuple[Sheet, ...]:
    about = [
        ("Workbook", "pack", ""),
        ("Tool", base.code, ""),
        ("Version", base.version, ""),
        ("1", "", "Fill in the yellow cells, sheet by sheet: Country first, Questions last."),
        ("2", "", "Ids are yours to choose: small letters, digits and _, beginning with a letter."),
        ("3", "", "Cells in another language: a line of its own behind its code, as [fr] Texte."),
        (
            "4",
            "",
            "Write what is known and where from. What nobody knows stays empty; never guess.",
        ),
        ("5", "", "Then: bwaudit content import FILE. It names each sheet and row to mend."),
    ]
    fixed = {COUNTRY, QUESTIONS}
    return (
        Sheet(ABOUT, about_columns(), tuple(about)),
        *(
            Sheet(
                name,
                columns,
                tuple(rows.get(name, ())),
                2 if name == QUESTIONS else 1,
                0 if name in fixed else SPARE,
            )
            for name, columns in COLUMNS.items()
        ),
    )


def _facts(answers: dict[str, str]) -> list[tuple[str, ...]]:
    return [(name, what, answers.get(name, ""), how) for name, what, how in FACTS]


def _answers(pack: CountryPack, law: LawFile) -> dict[str, str]:
    country, overlay = pack.country, pack.overlay
    return {
        "code": country.code,
        "names": texts_cell(country.names),
        "currency": country.currency,
        "interview_languages": list_cell(country.interview_languages),
        "report_language": country.report_language,
        "overlay": overlay.version,
        "checked_on": law.checked_on.isoformat(),
        "reviewed_by": law.reviewed_by,
        "publish_rule": overlay.publish.rule,
        "publish_notes": texts_cell(overlay.publish.notes),
        **_practice_answers(pack),
    }


def _practice_answers(pack: CountryPack) -> dict[str, str]:
    protocol, sampling = pack.practice.protocol, pack.practice.sampling
    return {
        "specific": "yes" if protocol.specific else "no",
        "protocol_notes": texts_cell(protocol.notes),
        "inform_within_hours": _number(protocol.inform_within_hours),
        "follow_up_hours": _number(protocol.follow_up_hours),
        "protocol_sources": list_cell(protocol.sources),
        "sampling_basis": sampling.basis,
        "sampling_notes": texts_cell(sampling.notes),
        "payroll_months": str(sampling.payroll_months),
        "payroll_months_notes": texts_cell(sampling.payroll_months_notes),
        "sampling_sources": list_cell(sampling.sources),
    }


def _questions(base: Questionnaire, pack: CountryPack) -> list[tuple[str, ...]]:
    overlay = pack.overlay
    public = {*overlay.publish.also, *overlay.publish.questions}
    rows: list[tuple[str, ...]] = []
    for each in base.questions:
        change = overlay.questions.get(each.id)
        severity = change.severity if change else None
        rows.append(
            (
                *(each.id, each.text("en").label, each.text("en").text),
                "no" if each.id in overlay.drop else "yes",
                overlay.drop.get(each.id, ""),
                list_cell(change.law) if change else "",
                list_cell(change.parameters) if change else "",
                "yes" if each.id in public else "",
                severity.to if severity else "",
                severity.reason if severity else "",
                scope_cell(change.only_if.profile) if change and change.only_if else "",
                change.national_level if change else "",
            )
        )
    return rows


def _rewordings(pack: CountryPack) -> list[tuple[str, ...]]:
    return [
        (question, change.reword.reason, language, *_reworded(words))
        for question, change in pack.overlay.questions.items()
        if change.reword is not None
        for language, words in change.reword.texts.items()
    ]


def _reworded(words: Rewording) -> tuple[str, ...]:
    data = words.data or {}
    return (
        words.label or "",
        words.text or "",
        words.compliant or "",
        "\n".join(words.check or ()),
        "\n".join(words.phrases or ()),
        "\n".join(f"{each.cause} => {each.remedy}" for each in words.causes or ()),
        "\n".join(f"{name} => {each.label} => {each.hint or '-'}" for name, each in data.items()),
    )


def _values(pack: CountryPack) -> list[tuple[str, ...]]:
    return [
        (
            *(row.id, texts_cell(row.names)),
            *value_cells(row.value),
            *(row.unit, scope_cell(row.scope)),
            f"{row.season.from_}..{row.season.to}" if row.season else "",
            *(_date(row.from_), _date(row.to), row.as_of),
            *(row.citation, list_cell(row.sources), _date(row.checked_on), row.reviewed_by),
            *(row.confidence, row.note),
        )
        for row in pack.parameters
    ]


def _conflicts(pack: CountryPack) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    seen: dict[str, int] = {}
    for row in pack.parameters:
        seen[row.id] = seen.get(row.id, 0) + 1
        rows += [
            (
                *(row.id, str(seen[row.id])),
                *value_cells(each.value),
                *(each.says, each.citation, list_cell(each.sources)),
            )
            for each in row.conflicts
        ]
    return rows


def _lists(pack: CountryPack) -> list[tuple[str, ...]]:
    return [
        (
            *(each.id, texts_cell(each.names), texts_cell(each.notes)),
            _number(each.from_assessment),
            *("yes" if each.of_factory else "no", list_cell(each.sources)),
        )
        for each in pack.overlay.publish.lists
    ]


def _practice(pack: CountryPack) -> dict[str, list[tuple[str, ...]]]:
    protocol, sampling = pack.practice.protocol, pack.practice.sampling
    return {
        PROCEDURE: [
            (part, texts_cell(line))
            for part in ("counts", "do_now", "may_tell", "may_not_tell")
            for line in getattr(protocol, part)
        ],
        CONTACTS: [(each.id, texts_cell(each.roles)) for each in protocol.contacts],
        SAMPLES: [
            *(
                (
                    *(str(row.from_), _number(row.to), str(row.interviews)),
                    *(str(row.of_them_in_groups), str(row.payroll_records), ""),
                )
                for row in sampling.rows
            ),
            *(("", "", "", "", "", texts_cell(line)) for line in sampling.spread),
        ],
        DEADLINES: [
            (
                *(each.id, texts_cell(each.names), each.start, str(each.amount), each.unit),
                *(each.basis, list_cell(each.sources), texts_cell(each.notes)),
            )
            for each in pack.practice.clocks
        ],
        MEETINGS: [
            (
                each.id,
                *_first(at, (texts_cell(each.names), each.basis, list_cell(each.sources))),
                texts_cell(step),
            )
            for each in pack.practice.meetings
            for at, step in enumerate(each.steps)
        ],
        PAPERS: [
            (each.cluster, texts_cell(paper))
            for each in pack.practice.documents
            for paper in each.papers
        ],
    }


def _first(at: int, cells: Sequence[str]) -> Iterable[str]:
    return cells if at == 0 else [""] * len(cells)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _date(day: Any) -> str:
    return day.isoformat() if day else ""
