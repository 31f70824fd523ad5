"""Samples of pay records as pasted: headings, digits, no names, and cells that cannot be read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bwaudit.assessment.papers import Column, PaySample
from bwaudit.assessment.paytable import (
    MOST_ROWS,
    CellKind,
    Trouble,
    below_minimum,
    read,
    totals,
)
from bwaudit.questionnaire.law import Parameter

PASTED = (
    "Name\tCard no\tGrade\tSection\tBasic wage\tOvertime hours\tOvertime pay\tDays\r\n"
    "Rina Akter\t10233\t4\tSewing\t12,500\t52.5\t3 150\t26\r\n"
    "Karim Uddin\t10234\t৩\tCutting\t১৩,৫৫০\t-\t\t25\r\n"
)


def test_a_sample_from_excel_is_read_without_names_and_card_numbers() -> None:
    table = read(PASTED)
    assert table.left_out == ("Name", "Card no")
    assert [(each.heading, each.kind) for each in table.columns] == [
        ("Grade", "number"),
        ("Section", "text"),
        ("Basic wage", "money"),
        ("Overtime hours", "hours"),
        ("Overtime pay", "money"),
        ("Days", "number"),
    ]
    assert table.rows == (
        ("4", "Sewing", "12500", "52.5", "3150", "26"),
        ("3", "Cutting", "13550", "", "", "25"),
    )
    assert table.wrong == ()
    assert "Rina" not in str(table.rows)


def test_a_table_without_headings_is_read_and_a_column_of_names_is_seen() -> None:
    table = read("Rina Akter\t12500\nKarim Uddin\t13000\n")
    assert table.left_out == ("1",)
    assert table.rows == (("12500",), ("13000",))
    assert table.columns == (Column("2", CellKind.NUMBER.value),)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("মোট মজুরি", "money"), ("ម៉ោង", "hours"), ("OT hrs", "hours"), ("أيام", "number")],
)
def test_headings_of_other_languages_are_recognised(heading: str, kind: str) -> None:
    assert read(f"{heading}\n1\n2").columns == (Column(heading, kind),)


@pytest.mark.parametrize("heading", ["নাম", "الاسم", "Worker's name", "Signature", "Họ tên"])
def test_columns_about_people_are_left_out_in_every_language(heading: str) -> None:
    assert read(f"{heading}\tWage\nx\t1\n").left_out == (heading,)


@pytest.mark.parametrize(
    ("pasted", "headings", "rows"),
    [
        (
            "Payroll March 2026\t\t\nName\tGrade\tBasic\nKarim\t3\t12500\nTotal\t\t12500",
            ["Grade", "Basic"],
            (("3", "12500"),),
        ),
        (
            "Worker\tWages\t\tOvertime\t\n\tBasic\tGross\tHours\tPay\n"
            "Karim\t12500\t15000\t40\t2500\nRahima\t13000\t15500\t12\t800",
            ["Wages Basic", "Wages Gross", "Overtime Hours", "Overtime Pay"],
            (("12500", "15000", "40", "2500"), ("13000", "15500", "12", "800")),
        ),
        (
            "Section\tGrade\tBasic\nSewing\t3\t12500\n\t4\t13000",
            ["Section", "Grade", "Basic"],
            (("Sewing", "3", "12500"), ("", "4", "13000")),
        ),
        (
            'Grade\tRemark\tBasic\n3\t"has\ttab and\nline"\t12500',
            ["Grade", "Remark", "Basic"],
            (("3", "has\ttab and\nline", "12500"),),
        ),
        ("Grade;Basic\n3;12,500\n4;13,000", ["Grade", "Basic"], (("3", "12500"), ("4", "13000"))),
        ("Grade|Basic\n3|12500", ["Grade", "Basic"], (("3", "12500"),)),
        ("Basic\n12,500\n13,200", ["Basic"], (("12500",), ("13200",))),
    ],
)
def test_a_table_is_read_as_people_lay_it_out(
    pasted: str, headings: list[str], rows: tuple[tuple[str, ...], ...]
) -> None:
    table = read(pasted)
    assert [each.heading for each in table.columns] == headings
    assert table.rows == rows
    assert table.wrong == ()


def test_names_of_one_word_without_a_heading_are_left_out() -> None:
    table = read("Karim\t12500\t40\nRahima\t13000\t12\n")
    assert table.left_out == ("1",)
    assert "Karim" not in str(table.rows)


@pytest.mark.parametrize("cell", ["Tk 12,500", "12500/-", "৳১২৫০০", "US$ 12500", "12 500 Ar"])
def test_an_amount_may_name_its_currency(cell: str) -> None:
    assert read(f"Basic wage\n{cell}\n").rows == (("12500",),)


def test_five_hundred_records_are_taken_below_their_headings() -> None:
    rows = "".join(f"{12_000 + row}\n" for row in range(MOST_ROWS))
    assert len(read("Basic\n" + rows).rows) == MOST_ROWS
    assert read("Basic\n" + rows + "1\n").wrong[0].trouble is Trouble.TOO_MANY


def test_every_wrong_cell_is_named_and_nothing_is_guessed() -> None:
    table = read("Wage\tOvertime hours\n12,500\tmany\n-3\t900\n")
    assert [(each.trouble, each.row, each.heading, each.text) for each in table.wrong] == [
        (Trouble.NOT_A_NUMBER, 1, "Overtime hours", "many"),
        (Trouble.BELOW_ZERO, 2, "Wage", "-3"),
        (Trouble.TOO_MANY_HOURS, 2, "Overtime hours", "900"),
    ]


def test_what_is_no_table_is_refused() -> None:
    assert read(" \n\t\n").wrong[0].trouble is Trouble.EMPTY
    assert read("Name\nRina Akter\n").wrong[0].trouble is Trouble.EMPTY
    assert read("1\n" * (MOST_ROWS + 1)).wrong[0].trouble is Trouble.TOO_MANY
    assert read(f"Section\tWage\n{'x' * 201}\t1\n").wrong[0].trouble is Trouble.CELL_TOO_LONG


def test_points_between_thousands_are_known_from_the_whole_column() -> None:
    assert read("Upah\n4.500.000\n450.000\n").rows == (("4500000",), ("450000",))
    assert read("Wage\n4500.50\n450.000\n").rows == (("4500.50",), ("450.000",))
    assert read("Wage\n260.000\n275.500\n").rows == (("260000",), ("275500",))


def test_wages_in_a_currency_of_three_decimals_are_not_multiplied_by_a_thousand() -> None:
    table = read("Wage\n260.000\nJD 1,275.500\n", decimals=3)
    assert table.rows == (("260.000",), ("1275.500",))


def test_a_count_that_can_be_read_in_two_ways_is_named() -> None:
    (wrong,) = read("Pieces\n1.240\n980\n").wrong
    assert (wrong.trouble, wrong.row, wrong.text) == (Trouble.TWO_WAYS, 1, "1.240")
    assert read("Days\n26.500\n25.5\n").rows == (("26.500",), ("25.5",))


@given(st.text(max_size=200))
def test_nothing_that_can_be_pasted_ends_the_program(text: str) -> None:
    table = read(text)
    assert all(len(row) == len(table.columns) for row in table.rows)


def test_columns_of_numbers_are_added_up() -> None:
    table = read(PASTED)
    sample = PaySample("s", "2026-04", table.columns, table.rows)
    wage = next(each for each in totals(sample) if each.heading == "Basic wage")
    assert (wage.filled, wage.total) == (2, Decimal(26050))
    assert (wage.lowest, wage.highest) == (Decimal(12500), Decimal(13550))
    assert [each.heading for each in totals(sample)] == [
        "Grade",
        "Basic wage",
        "Overtime hours",
        "Overtime pay",
        "Days",
    ]


def parameter(**given: object) -> Parameter:
    base = {
        "id": "minimum_wage",
        "names": {"en": "Minimum wage"},
        "value": {"money": 12500, "currency": "BDT"},
        "unit": "a month",
        "citation": "a gazette",
        "checked_on": "2026-01-01",
        "reviewed_by": "nobody",
        "confidence": "A",
    }
    return Parameter.model_validate({**base, **given})


def test_pay_below_the_lowest_minimum_is_counted_and_nothing_more() -> None:
    sample = PaySample(
        "s",
        "2026-04",
        (Column("Basic wage", "money"), Column("Grade", "number")),
        (("12499", "4"), ("12500", "4"), ("", "4")),
    )
    law = [parameter(), parameter(value={"money": 13550, "currency": "BDT"})]
    (found,) = below_minimum(sample, law, date(2026, 4, 28))
    assert (found.heading, found.rows, found.of) == ("Basic wage", 1, 2)
    assert (found.lowest, found.currency, found.by_grade) == (Decimal(12500), "BDT", False)
    graded = [
        parameter(scope={"grade": "4"}),
        parameter(value={"money": 9875, "currency": "BDT"}, scope={"status": "apprentice"}),
    ]
    (found,) = below_minimum(sample, graded, date(2026, 4, 28))
    assert (found.rows, found.by_grade) == (1, True)
    assert below_minimum(sample, [parameter(unit="a day")], date(2026, 4, 28)) == ()
    late = parameter(**{"from": "2026-05-01"})
    assert below_minimum(sample, [late], date(2026, 4, 28)) == ()
    assert below_minimum(sample, [parameter(to="2026-01-01")], date(2026, 4, 28)) == ()
