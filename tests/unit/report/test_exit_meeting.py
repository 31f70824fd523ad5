"""The exit meeting report as a tree: what it says, and what it cannot say."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING

import pytest

from bwaudit.assessment.progress import Counts
from bwaudit.assessment.terms import Extent, KnownBy
from bwaudit.report.exit_meeting import exit_meeting
from bwaudit.report.model import (
    Bar,
    Cell,
    Facts,
    Finding,
    Line,
    Listing,
    Mark,
    Notice,
    Paragraph,
    Part,
    PhotoGrid,
    Points,
    Report,
    Section,
    Signatures,
    Table,
    Tone,
)
from bwaudit.report.options import ReportOptions
from support.report_views import (
    MADE,
    NUMBER,
    Album,
    finding,
    sample_view,
    samples,
    view_of,
    with_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bwaudit.assessment.factory_view import FactoryView


def build(view: FactoryView | None = None, **options: object) -> Report:
    chosen = ReportOptions(**options)  # type: ignore[arg-type]
    return exit_meeting(view or sample_view(), chosen, NUMBER, MADE)


def nodes(node: object) -> Iterator[object]:
    if isinstance(node, tuple):
        for each in node:
            yield from nodes(each)
    elif is_dataclass(node):
        yield node
        for field in fields(node):
            yield from nodes(getattr(node, field.name))


def texts(node: object) -> list[str]:
    return [each.text for each in nodes(node) if isinstance(each, Line)]


def sections(report: Report) -> dict[str, Section]:
    found = [each for each in nodes(report.blocks) if isinstance(each, Section)]
    return {each.title[0].text: each for each in found}


def findings(report: Report) -> list[Finding]:
    return [each for each in nodes(report.blocks) if isinstance(each, Finding)]


def facts_of(found: Finding) -> dict[str, str]:
    (facts,) = (each for each in found.blocks if isinstance(each, Facts))
    return {row.label[0].text: row.value[0].text for row in facts.rows}


def test_the_cover_says_who_when_and_which_questionnaire() -> None:
    cover = build().cover
    said = {row.label[0].text: row.value[0].text for row in cover.facts.rows}
    assert cover.title[0].text == "Sunrise Apparel Ltd"
    assert cover.place[0].text == "Gazipur, Bangladesh"
    assert said["Visit"] == "14 and 15 May 2026"
    assert said["Assessment cycle"] == "4"
    assert said["Workers"] == "1,240"
    assert said["Questionnaire"] == "CAT 2026.1, Bangladesh law pack 2026-11"
    assert said["Report"] == "BW-BGD-2026-0042, revision 214"
    assert said["Made"] == "15 May 2026, 16:40"
    assert "Factory management, worker representatives" in said["Present"]


def test_what_is_not_known_is_left_out_of_the_cover() -> None:
    view = replace(sample_view(), headcount=None, city="", country_names={})
    cover = build(view).cover
    assert build(replace(view, country="")).cover.place == ()
    assert "Workers" not in texts(cover.facts)
    assert cover.place[0].text == "BGD"


def test_a_draft_says_so_on_every_page_and_a_final_report_does_not() -> None:
    draft, final = build(), build(replace(sample_view(), final=True))
    assert (draft.cover.status[0].text, draft.cover.status_tone) == (
        "Draft, not yet reviewed",
        Tone.WARNING,
    )
    assert draft.furniture.watermark == "Draft"
    assert draft.furniture.band[0].text.startswith("Draft")
    assert (final.cover.status[0].text, final.furniture.watermark, final.furniture.band) == (
        "Final",
        "",
        (),
    )


def test_a_practice_report_says_that_it_is_not_real_even_when_final() -> None:
    report = build(replace(sample_view(), final=True, practice=True))
    assert report.furniture.watermark == "Practice"
    assert "not real" in report.furniture.band[0].text
    assert report.practice


def test_the_footer_carries_number_revision_and_page() -> None:
    furniture = build().furniture
    assert furniture.footer == "BW-BGD-2026-0042, revision 214"
    assert furniture.page.format(page=3, pages=12) == "Page 3 of 12"


def test_results_by_cluster_are_counts_with_bars_on_one_scale() -> None:
    (table,) = (
        each for each in sections(build())["Results by cluster"].blocks if isinstance(each, Table)
    )
    safety = table.rows[6]
    assert texts(safety) == ["7", "Occupational safety and health", "54 of 72", "6"]
    assert safety.cells[2].bar == Bar(
        (
            Part(Mark.NON_COMPLIANT, 6),
            Part(Mark.COMPLIANT, 41),
            Part(Mark.NOT_APPLICABLE, 7),
            Part(Mark.NOT_CHECKED, 3),
            Part(Mark.LEFT, 15),
        ),
        72,
    )
    assert {row.cells[2].bar.whole for row in table.rows if row.cells[2].bar} == {72}
    assert texts(table.rows[-1])[0] == "All clusters"
    assert table.rows[-1].strong


def test_results_by_point_show_what_has_a_finding_or_is_left() -> None:
    section = sections(build())["Results by compliance point"]
    table, rest = section.blocks
    assert isinstance(table, Table)
    named = {row.cells[1].words[0].text: row for row in table.rows}
    assert named["Gender"].cells[2] == Cell(
        (Line("en", named["Gender"].cells[2].words[0].spans),), mark=Mark.NON_COMPLIANT
    )
    assert "Religion and political opinion" not in named
    assert named["Occupational safety and health"].strong
    assert texts(rest) == [
        "The other 9 compliance points have no finding and nothing left to assess."
    ]


def test_results_by_point_show_all_when_wanted() -> None:
    section = sections(build(compliant=True))["Results by compliance point"]
    assert len(section.blocks) == 1
    assert "Religion and political opinion" in texts(section)


def test_without_findings_and_with_nothing_left_it_says_that() -> None:
    report = build(view_of({}, left=0, unchecked=False))
    assert texts(sections(report)["Results by compliance point"].blocks) == [
        "No compliance point has a finding, and nothing is left to assess."
    ]
    assert "No question was answered Non-compliant so far." in texts(sections(report)["Findings"])
    assert texts(sections(report)["Not assessed"].blocks) == [
        "Every question that applies to this factory was assessed."
    ]


def test_a_point_to_which_no_question_applies_is_in_no_table() -> None:
    view = sample_view()
    first = view.clusters[0]
    gone = replace(first.points[0], counts=Counts(), result=None)
    view = replace(
        view, clusters=(replace(first, points=(gone, *first.points[1:])), *view.clusters[1:])
    )
    report = build(view, compliant=True)
    assert "Child labourers" not in texts(sections(report)["Results by compliance point"])
    assert "of 36" in str(list(nodes(report.blocks)))


def test_findings_stand_by_cluster_and_point_in_the_order_of_the_tool() -> None:
    report = build()
    assert [each.number for each in findings(report)] == [
        each.number for each in sample_view().findings
    ]
    part = sections(report)["Findings"]
    assert [(each.number, each.title[0].text, each.note[0].text) for each in part.blocks] == [  # type: ignore[union-attr]
        ("2", "Discrimination", "1 finding"),
        ("5", "Compensation", "2 findings"),
        ("6", "Contracts and human resources", "1 finding"),
        ("7", "Occupational safety and health", "6 findings"),
        ("8", "Working time", "2 findings"),
    ]


def test_a_finding_says_what_where_how_many_and_by_which_law() -> None:
    found = next(each for each in findings(build()) if each.number == "7.42")
    assert found.title[0].text == "Exits free and unlocked"
    assert (found.mark, found.status[0].text) == (Mark.NON_COMPLIANT, "Non-compliant")
    assert isinstance(found.blocks[0], Paragraph)
    assert "exits C and D were blocked" in texts(found.blocks[0])[0]
    assert facts_of(found) == {
        "Where": "Sewing hall 2, ground floor",
        "Workers affected": "240",
        "How widespread": "Several cases",
        "How we know": "Observation, management",
        "Required": "Every emergency exit opens from inside without a key, and the way to it is"
        " free, whenever people are at work.",
        "Law": "Labour Act 2006, s. 62; Labour Rules 2015, r. 54",
        "ILO conventions": "C155 Art. 18",
    }


def test_what_nobody_wrote_is_not_made_up() -> None:
    found = next(each for each in findings(build()) if each.number == "8.04")
    assert texts(found.blocks[0]) == ["No description was written."]
    assert list(facts_of(found)) == ["How we know", "Required", "Law"]
    nothing = build(with_text(sample_view(), "Text", known_by=(), law=(), papers=0, place=" "))
    assert list(facts_of(findings(nothing)[0])) == [
        "Workers affected",
        "How widespread",
        "Required",
        "ILO conventions",
    ]


def test_law_and_photos_can_be_left_out() -> None:
    report = build(law=False, photos=False)
    assert not report.photos
    assert all("Law" not in facts_of(each) for each in findings(report))
    assert all("ILO conventions" not in facts_of(each) for each in findings(report))


def test_marks_for_publication_and_for_open_conflicts_stand_on_the_finding() -> None:
    flags = {each.number: [texts(flag)[0] for flag in each.flags] for each in findings(build())}
    assert flags["7.42"] == ["Publicly reported"]
    assert flags["5.19"] == ["Not settled: two answers are on record"]
    assert flags["6.04"] == []


def test_papers_are_counted_and_never_shown() -> None:
    found = next(each for each in findings(build()) if each.number == "2.11")
    assert facts_of(found)["Papers on file"] == "2 papers"


@pytest.mark.parametrize(("amount", "columns"), [(1, 2), (2, 2), (3, 3), (4, 2), (5, 3), (9, 3)])
def test_photos_stand_in_two_or_three_columns(amount: int, columns: int) -> None:
    view = sample_view()
    photos = tuple(photo for each in view.findings for photo in each.photos)[:1] * amount
    report = build(with_text(view, "Text", photos=photos))
    (grid,) = (each for each in findings(report)[0].blocks if isinstance(each, PhotoGrid))
    assert (len(grid.photos), grid.columns) == (amount, columns)


def test_photos_are_numbered_through_the_report_with_their_captions() -> None:
    report = build()
    assert [photo.number for photo in report.photos] == list(range(1, 15))
    assert report.photos[0].caption[0].text == "Photo 1. Contracts in the personnel office, 14 May"
    bare = replace(sample_view().findings[5].photos[0], caption="  ")
    report = build(with_text(sample_view(), "Text", photos=(bare,)))
    assert report.photos[0].caption[0].text == "Photo 1"


def test_questions_nobody_decided_are_listed_by_cluster() -> None:
    section = sections(build())["Not assessed"]
    assert texts(section.blocks[0])[0].startswith("46 questions apply to this factory")
    lists = [each for each in section.blocks if isinstance(each, Listing)]
    assert sum(len(each.entries) for each in lists) == 46
    assert (lists[0].number, lists[0].title[0].text) == ("2", "Discrimination")
    final = build(replace(sample_view(), final=True))
    assert texts(sections(final)["Not assessed"].blocks[0]) == [
        "46 questions apply to this factory and were not assessed."
    ]


def test_how_the_assessors_know_is_said_once_for_the_whole_visit() -> None:
    section = sections(build())["How this assessment was made"]
    (points,) = (each for each in section.blocks if isinstance(each, Points))
    assert "interviews with workers" in texts(points)
    assert len(points.entries) == 5
    assert any("confidential" in text for text in texts(section))
    nobody = build(replace(sample_view(), known_by=()))
    assert "No way of knowing has been recorded yet." in texts(nobody.blocks)


def test_no_finding_names_an_interview_with_workers_or_unions() -> None:
    for found in findings(build()):
        known = facts_of(found).get("How we know", "").lower()
        assert "worker" not in known
        assert "union" not in known


def test_publication_is_explained_only_where_a_finding_has_the_mark() -> None:
    assert any("may be published" in text for text in texts(build().blocks))
    quiet = view_of({"CO2": (finding(samples()["findings"][1]),)})
    assert not any("may be published" in text for text in texts(build(quiet).blocks))


def test_disagreement_and_signatures_stand_on_a_page_of_their_own() -> None:
    named = sections(build())
    assert named["If the factory disagrees"].starts_page
    (notice,) = named["If the factory disagrees"].blocks
    assert isinstance(notice, Notice)
    signed = named["Present at the exit meeting"].blocks[1]
    assert isinstance(signed, Signatures)
    assert [(texts(party.name)[0], party.lines) for party in signed.parties] == [
        ("For the factory management", 3),
        ("For workers and unions", 3),
        ("Assessors", 2),
    ]


def test_there_is_no_score_and_no_percentage() -> None:
    report = build()
    assert not any("%" in text for text in texts(report))
    assert sum("no score" in text for text in texts(report)) == 2


def test_a_second_language_is_said_after_the_first_and_marked_when_not_reviewed() -> None:
    report = build(languages=("en", "bn"))
    assert report.languages == ("en", "bn")
    section = sections(report)["Findings"]
    assert [line.language for line in section.title] == ["en", "bn"]
    assert report.cover.place[1].text == "Gazipur, বাংলাদেশ"
    assert any("পর্যালোচনা করা হয়নি" in text for text in texts(report.blocks))
    assert not any("not been reviewed" in text for text in texts(build().blocks))


def test_equal_arguments_give_an_equal_report_and_digest() -> None:
    assert build() == build()
    assert build().digest == build().digest
    assert build().digest != build(law=False).digest
    assert len(build().digest) == 64


def test_the_digest_changes_with_any_word_and_with_any_photo() -> None:
    base = build()
    assert build(with_text(sample_view(), "Another text")).digest != base.digest
    photo = sample_view().findings[5].photos[0]
    other = replace(photo, file=replace(photo.file, sha256="0" * 64))
    view = with_text(sample_view(), sample_view().findings[0].text, photos=(other,))
    assert build(view).digest != base.digest


def test_half_characters_do_not_stop_the_digest() -> None:
    assert len(build(with_text(sample_view(), "lone \ud800 half")).digest) == 64


def test_no_key_of_a_photo_is_part_of_what_a_report_says() -> None:
    album = Album()
    report = exit_meeting(sample_view(album), ReportOptions(), NUMBER, MADE)
    assert all(photo.file.key == "planted-key-never-printed" for photo in report.photos)
    assert "planted-key" not in json.dumps(texts(report))


@pytest.mark.parametrize("extent", list(Extent))
def test_every_extent_has_its_words(extent: Extent) -> None:
    report = build(with_text(sample_view(), "Text", extent=extent))
    assert facts_of(findings(report)[0])["How widespread"]


@pytest.mark.parametrize("source", [KnownBy.OBSERVATION, KnownBy.DOCUMENTS, KnownBy.MANAGERS])
def test_every_safe_source_has_its_words(source: KnownBy) -> None:
    report = build(with_text(sample_view(), "Text", known_by=(source,)))
    assert facts_of(findings(report)[0])["How we know"][0].isupper()
