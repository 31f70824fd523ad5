"""The papers beside the exit meeting report, as trees: what each says, and what none can say."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.terms import Judgement, Response
from bwaudit.report.amending import Amendment, Different, amended, differences
from bwaudit.report.exit_meeting import exit_meeting
from bwaudit.report.frame import Edition
from bwaudit.report.model import (
    Bar,
    Cell,
    Facts,
    Finding,
    Line,
    Mark,
    Paragraph,
    Photo,
    Report,
    Row,
    Section,
    Signed,
    Table,
)
from bwaudit.report.options import ReportOptions
from bwaudit.report.plan import improvement_plan
from bwaudit.report.progress import CycleTrend, progress_report
from bwaudit.report.urgent import urgent_record
from bwaudit.report.wording import voices
from support.report_papers import PAPERS, paper_of, plan_of, trend_of, urgent_view, whole_view
from support.report_views import MADE, NUMBER, Album, with_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.assessment.factory_view import FactoryView

EDITION = Edition(NUMBER, 7, MADE, final=True)


@pytest.fixture(scope="module")
def view() -> FactoryView:
    return whole_view(Album())


def nodes(node: object) -> Iterator[object]:
    if isinstance(node, tuple):
        for each in node:
            yield from nodes(each)
    elif is_dataclass(node):
        yield node
        for field in fields(node):
            yield from nodes(getattr(node, field.name))


def said(node: object) -> list[str]:
    return [each.text for each in nodes(node) if isinstance(each, Line)]


def section(report: Report, title: str) -> Section:
    return next(
        each for each in nodes(report) if isinstance(each, Section) and each.title[0].text == title
    )


def rows(node: object) -> list[list[str]]:
    return [
        [cell.words[0].text if cell.words else "" for cell in row.cells]
        for row in nodes(node)
        if isinstance(row, Row)
    ]


@pytest.mark.parametrize("name", PAPERS)
def test_no_paper_adds_up_to_a_score(name: str) -> None:
    report = paper_of(name, Album(), ReportOptions())
    assert not any("%" in text or "grade:" in text.lower() for text in said(report))


@pytest.mark.parametrize("name", PAPERS)
def test_equal_arguments_give_an_equal_paper(name: str) -> None:
    album = Album()
    one, two = (paper_of(name, album, ReportOptions()) for _ in range(2))
    assert one == two
    assert one.digest == two.digest


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_has_its_number_and_says_everything_in_two_languages(name: str) -> None:
    report = paper_of(name, Album(), ReportOptions(languages=("en", "bn")))
    assert report.number == NUMBER
    assert NUMBER in report.furniture.footer
    assert report.languages == ("en", "bn")
    assert {line.language for line in report.cover.kind} == {"en", "bn"}


@pytest.mark.parametrize("name", PAPERS)
def test_no_paper_names_an_interview_as_the_source_of_one_finding(name: str) -> None:
    report = paper_of(name, Album(), ReportOptions())
    for each in nodes(report):
        if isinstance(each, Finding):
            assert not any(word in text for text in said(each) for word in ("union", "interview"))


def test_each_paper_is_called_by_its_layout() -> None:
    found = {paper_of(name, Album(), ReportOptions()).layout for name in PAPERS}
    assert found == {"exit-meeting", "full", "progress", "plan", "urgent"}


def test_the_full_report_lists_every_question_once_with_its_result(view: FactoryView) -> None:
    report = paper_of("full", Album(), ReportOptions())
    listed = [row for row in rows(section(report, "All questions")) if "." in row[0]]
    wanted = [
        question.number
        for cluster in view.clusters
        for point in cluster.points
        for question in point.questions
    ]
    assert [row[0] for row in listed] == wanted
    assert {row[2] for row in listed} >= {"Compliant", "Non-compliant", "Not yet assessed"}


def test_a_question_with_two_answers_is_shown_as_not_settled_and_not_as_either() -> None:
    report = paper_of("full", Album(), ReportOptions())
    (row,) = [
        row
        for row in nodes(section(report, "All questions"))
        if isinstance(row, Row) and "Not settled" in said(row.cells[2])
    ]
    assert row.cells[2].mark is Mark.NOT_CHECKED
    listed = section(paper_of("exit", Album(), ReportOptions()), "Not settled")
    assert "Worker protection, question 2" in said(listed)


def test_the_factorys_response_stands_in_its_finding() -> None:
    report = paper_of("exit", Album(), ReportOptions())
    found = [each for each in nodes(report) if isinstance(each, Finding)]
    assert "It agrees with this finding." in said(found[0])
    assert {
        "It disagrees with this finding.",
        "The register is of another factory of the group.",
    } <= set(said(found[1]))
    assert "Disputed by the factory" in said(found[1].flags)
    assert "Corrected during the visit" in said(found[2].flags)
    assert "The factory says" not in said(found[3])


def test_words_without_a_choice_are_printed_all_the_same(view: FactoryView) -> None:
    only = with_text(view, "Text", response=None, response_text="We will look.")
    found = next(
        each
        for each in nodes(exit_meeting(only, ReportOptions(), NUMBER, MADE))
        if isinstance(each, Finding)
    )
    assert "We will look." in said(found)
    twice = with_text(view, "Text", response=Response.AGREED, response_text="We will look.")
    report = exit_meeting(twice, ReportOptions(languages=("en", "fr")), NUMBER, MADE)
    found = next(each for each in nodes(report) if isinstance(each, Finding))
    (facts,) = (each for each in nodes(found) if isinstance(each, Facts))
    assert [[line.text for line in row.value] for row in facts.rows[-2:]] == [
        ["It agrees with this finding.", "Elle est d’accord avec ce constat."],
        ["We will look."],
    ]


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_says_once_that_its_translation_is_not_reviewed(name: str) -> None:
    report = paper_of(name, Album(), ReportOptions(languages=("en", "ar")))
    arabic, english = (
        voices([each]).first.say("translation_not_reviewed") for each in ("ar", "en")
    )
    assert sum(arabic in text for text in said(report)) == 1
    assert not any(english in text for text in said(report))


def test_who_was_present_signs_by_side_and_the_note_says_how() -> None:
    report = paper_of("exit", Album(), ReportOptions())
    signed = [each for each in nodes(report) if isinstance(each, Signed)]
    assert [each.name[0].text for each in signed] == [
        "M. Rahman",
        "S. Khatun",
        "N. Begum",
        "A. Hossain",
        "J. Alam",
        "R. Sultana",
    ]
    assert said(signed[0].note) == ["Signed 15 May 2026, 16:40"]
    assert said(signed[1].note) == ["Signed on paper, 15 May 2026, 16:40"]
    assert said(signed[5].note) == []
    assert signed[0].strokes
    assert "6 people, by name on the last pages" in said(report.cover)


def test_the_method_says_how_long_and_how_much_was_looked_at() -> None:
    words = said(
        section(paper_of("exit", Album(), ReportOptions()), "How this assessment was made")
    )
    assert {
        "The visit took 2 days.",
        "2 assessors were at the exit meeting.",
        "24 interviews",
        "15 women interviewed",
        "40 pay records",
        "time cards: 12",
    } <= set(words)


def test_every_photo_stands_in_the_appendix_with_its_number_and_digest() -> None:
    report = paper_of("exit", Album(), ReportOptions())
    photos = [each for each in nodes(report) if isinstance(each, Photo)]
    listed = rows(section(report, "Evidence in this report"))
    assert [(row[0], row[2].replace(" ", "")) for row in listed] == [
        (str(each.number), each.file.sha256) for each in photos
    ]
    without = paper_of("exit", Album(), ReportOptions(photos=False))
    assert "Evidence in this report" not in said(without)


def test_an_amended_report_says_which_it_replaces_why_and_what_is_different() -> None:
    part = section(paper_of("amended", Album(), ReportOptions()), "Amended report")
    words = said(part)
    assert (
        "This report takes the place of report BW-BGD-2026-0041, made 12 May 2026, 16:40, and says "
        "what is different." in words
    )
    assert "The factory sent the register of April after the meeting." in words
    assert [row[2] for row in rows(part)] == [
        "Its description",
        "Its description; Its place, number or extent; Its photos and papers; The response of the "
        "factory",
        "No longer a finding",
        "Its result, before: Not yet assessed",
    ]


def test_an_amended_report_without_a_difference_says_that() -> None:
    words = said(amended(Amendment("X", MADE, "", ()), voices(("en",))))
    assert "No finding, result, photo or response is different." in words
    assert "No reason was written." in words


def test_differences_are_found_question_by_question(view: FactoryView) -> None:
    assert differences(view, view) == ()
    changed = with_text(view, "Otherwise", place="Hall 9", photos=(), papers=9, response_text="No.")
    (only,) = differences(view, changed)
    assert only.what == (
        Different.TEXT,
        Different.DETAILS,
        Different.PHOTOS,
        Different.RESPONSE,
    )
    assert only.number == view.findings[0].number
    points = view.clusters[1].points
    gone = replace(
        view,
        clusters=(
            view.clusters[0],
            replace(view.clusters[1], points=(replace(points[0], findings=()), *points[1:])),
            *view.clusters[2:],
        ),
    )
    assert [each.what for each in differences(view, gone)] == [(Different.GONE,)]
    assert [each.what for each in differences(gone, view)] == [(Different.NEW,)]


def test_a_result_that_is_another_one_is_a_difference(view: FactoryView) -> None:
    cluster = view.clusters[0]
    point = cluster.points[0]
    question = point.questions[0]
    other = replace(
        view,
        clusters=(
            replace(
                cluster,
                points=(
                    replace(
                        point,
                        questions=(
                            replace(question, result=Judgement.NOT_APPLICABLE),
                            *point.questions[1:],
                        ),
                    ),
                    *cluster.points[1:],
                ),
            ),
            *view.clusters[1:],
        ),
    )
    (only,) = differences(view, other)
    assert (only.what, only.before) == ((Different.RESULT,), question.result)


def test_progress_counts_what_became_of_each_finding_and_divides_nothing(
    view: FactoryView,
) -> None:
    report = progress_report(view, trend_of(view), ReportOptions(), EDITION)
    table = section(report, "What changed, by cluster")
    assert rows(table)[-1] == ["", "All clusters", "", "3", "3", "3", "3"]
    bars = [each for each in nodes(table) if isinstance(each, Bar)]
    assert {bar.whole for bar in bars} == {6}
    questions = rows(section(report, "What changed, question by question"))
    assert [
        "2.11",
        "No pregnancy test at hiring",
        "Non-compliant",
        "Compliant",
        "Put right",
    ] in questions
    assert [
        "6.04",
        "Copy of contract given to workers",
        "Not asked",
        "Non-compliant",
        "Not comparable",
    ] in questions


def test_progress_without_a_finding_in_either_cycle_says_that(view: FactoryView) -> None:
    nothing = CycleTrend(3, "", "", 0, 0, ())
    report = progress_report(view, nothing, ReportOptions(), EDITION)
    assert "No question was a finding in either cycle." in said(report)


def test_the_plan_is_one_table_across_the_sheet(view: FactoryView) -> None:
    report = improvement_plan(plan_of(view), ReportOptions(), EDITION)
    assert report.landscape
    (table,) = [each for each in report.blocks if isinstance(each, Table)]
    lines = rows(table)
    assert lines[0] == [
        "2.11",
        "No pregnancy test at hiring",
        "Nothing is written yet.",
        "Human resources manager",
        "not given",
        "Open",
    ]
    assert said(table.rows[1].cells[5]) == ["Under way", "Past its day"]
    assert said(table.rows[-1].cells[1]) == [
        "Too few lockers for the new line",
        "Found by the factory itself",
    ]
    assert "6 lines still to do; 1 line past its day" in said(report.cover)


def test_a_plan_without_lines_says_that(view: FactoryView) -> None:
    report = improvement_plan(replace(plan_of(view), lines=()), ReportOptions(), EDITION)
    assert "The plan has no lines yet." in said(report)


def test_the_urgent_record_says_on_every_page_that_it_is_not_for_the_factory() -> None:
    report = paper_of("urgent", Album(), ReportOptions())
    assert said(report.furniture.band) == ["Confidential. Not for the factory."]
    practice = replace(urgent_view(Album()), practice=True)
    again = urgent_record((practice,), ReportOptions(), EDITION)
    assert said(again.furniture.band) == ["Confidential. Not for the factory."]
    assert again.furniture.watermark == "Practice"


def test_the_urgent_record_tells_steps_people_and_limits() -> None:
    report = urgent_record((urgent_view(Album()),), ReportOptions(), EDITION)
    assert rows(section(report, "Steps"))[2][2] == "Not done"
    assert rows(section(report, "Who was told")) == [
        ["Team leader", "", "15 May 2026, 16:40"],
        ["Programme office", "Duty phone", "Not told"],
        ["The authority was told", "", "Not told"],
    ]
    assert rows(section(report, "Time limits")) == [
        ["Inform the authority", "24 hours", "15 May 2026, 16:40"],
        ["Follow-up visit", "3 days", "Does not run yet"],
    ]


def test_an_urgent_record_with_little_on_record_says_so() -> None:
    bare = replace(
        urgent_view(Album()),
        number="",
        label={},
        text="",
        place="",
        workers_affected=None,
        photos=(),
        deadlines=(),
        may_tell=(),
        may_not_tell=(),
        started_at=MADE.isoformat(),
        specific=True,
    )
    report = urgent_record((bare,), ReportOptions(), EDITION)
    words = said(report)
    assert any(text.startswith("Nothing was written beside the question.") for text in words)
    assert "The procedure of this country was followed." in words
    assert "Time limits" not in words
    released = replace(urgent_view(Album()), released=True, release_reason="Agreed by phone")
    facts = next(
        each
        for each in nodes(urgent_record((released,), ReportOptions(), EDITION))
        if isinstance(each, Section) and isinstance(each.blocks[0], Facts)
    )
    assert "Agreed by phone" in said(facts)
    no_caption = replace(
        urgent_view(Album()),
        photos=tuple(replace(each, caption="") for each in urgent_view(Album()).photos),
        started_at="",
    )
    with pytest.raises(ValueError, match="Invalid isoformat"):
        urgent_record((no_caption,), ReportOptions(), EDITION)


def test_there_is_no_urgent_record_without_a_run() -> None:
    with pytest.raises(ValueError, match="no urgent procedure"):
        urgent_record((), ReportOptions(), EDITION)


def test_every_cell_with_a_mark_has_its_word_beside_it() -> None:
    for name in PAPERS:
        for each in nodes(paper_of(name, Album(), ReportOptions())):
            if isinstance(each, Cell) and each.mark:
                assert each.words
            assert not isinstance(each, Paragraph) or each.words
