"""Reading YAML: every value knows its line, and every slip is told with it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bwaudit.questionnaire.model import Content
from bwaudit.questionnaire.positions import Place, Problem, parse_yaml, read_yaml

if TYPE_CHECKING:
    from pathlib import Path


def test_values_are_plain_and_decimals_stay_exact() -> None:
    document = parse_yaml(
        'text: "no"\ncount: 12\nless: -3\nwidth: 1.15\nday: 2026-11-22\nyes_: true\nnone: null\n'
        "list: [a, b]\n",
        "a.yaml",
    )
    assert document.problems == []
    assert document.value == {
        "text": "no",
        "count": 12,
        "less": -3,
        "width": Decimal("1.15"),
        "day": date(2026, 11, 22),
        "yes_": True,
        "none": None,
        "list": ["a", "b"],
    }


def test_every_value_knows_its_line() -> None:
    document = parse_yaml("a:\n  - b: 1\n    c: 2\n", "a.yaml")
    assert document.place("a", 0, "c") == Place("a.yaml", 3)
    assert document.place("a", 0, "missing") == Place("a.yaml", 2)
    assert document.place("nothing") == Place("a.yaml", 1)
    assert parse_yaml("", "a.yaml").place("x").line == 1


def lines(text: str) -> list[str]:
    return [str(each) for each in parse_yaml(text, "a.yaml").problems]


def test_a_key_that_stands_twice_is_a_problem() -> None:
    assert lines("a: 1\nb: 2\na: 3\n") == ["a.yaml:3: ‘a’ stands here twice"]


@pytest.mark.parametrize("word", ["no", "Yes", "on", "10:30", "010", "0x1F", ".inf", "1_000"])
def test_a_word_that_yaml_takes_for_something_else_must_be_in_quotes(word: str) -> None:
    assert lines(f"a: {word}\n") == [
        f"a.yaml:1: put {word!r} in quotes: YAML takes it for something else"
    ]


def test_times_custom_types_and_impossible_days_are_problems() -> None:
    assert len(lines("a: 2026-11-22 10:30:00\n")) == 1
    assert len(lines("a: !!python/name:os.system\n")) == 1
    assert lines("a: 2026-02-30\n") == ["a.yaml:1: there is no day 2026-02-30"]


def test_anchors_are_not_followed() -> None:
    assert lines("a: &x [1]\nb: *x\n") == [
        "a.yaml:1: anchors and aliases are not used here; write it out"
    ]


def test_keys_are_words() -> None:
    assert lines("1: a\n") == ["a.yaml:1: the key ‘1’ must be a word, or in quotes"]
    assert lines("? [a]\n: b\n") == ["a.yaml:1: the key here must be a word, or in quotes"]


def test_what_is_not_yaml_is_told_with_its_line() -> None:
    (problem,) = lines("a: 1\nb: [\n")
    assert problem.startswith("a.yaml:3: this is not YAML")
    (problem,) = lines("a: \x07\n")
    assert problem.startswith("a.yaml:1: this is not YAML")
    assert lines("# nothing\n") == ["a.yaml:1: the file is empty"]


def test_missing_and_unreadable_files_are_problems(tmp_path: Path) -> None:
    assert read_yaml(tmp_path / "no.yaml", "no.yaml").problems == [
        Problem("no.yaml", 1, "the file is missing")
    ]
    (tmp_path / "latin.yaml").write_bytes(b"a: \xe9")
    (problem,) = read_yaml(tmp_path / "latin.yaml", "latin.yaml").problems
    assert problem.message.startswith("the file cannot be read")
    (tmp_path / "folder.yaml").mkdir()
    assert read_yaml(tmp_path / "folder.yaml", "folder.yaml").problems


class Inner(Content):
    number: int


class Outer(Content):
    name: str
    inner: tuple[Inner, ...]
    either: bool | Inner = True


def test_a_value_that_fits_becomes_the_model() -> None:
    document = parse_yaml("name: x\ninner: [{number: 1}]\n", "a.yaml")
    assert document.checked(Outer) == Outer(name="x", inner=(Inner(number=1),))
    assert document.checked(Inner, "inner", 0) == Inner(number=1)


def test_everything_wrong_is_told_at_once_with_its_line() -> None:
    document = parse_yaml(
        "nam: x\ninner:\n  - number: 1\n  - number: two\n  - {}\neither: [1]\n", "a.yaml"
    )
    assert document.checked(Outer) is None
    assert [str(each) for each in document.problems] == [
        "a.yaml:1: ‘name’ is missing",
        "a.yaml:4: ‘number’: input should be a valid integer, unable to parse string as an integer",
        "a.yaml:5: ‘number’ is missing",
        "a.yaml:6: ‘either’: input should be a valid boolean",
        "a.yaml:1: ‘nam’ is not known here",
    ]


def test_a_file_of_another_kind_is_told_without_a_name() -> None:
    document = parse_yaml("[1, 2]\n", "a.yaml")
    assert document.checked(Outer) is None
    assert [each.line for each in document.problems] == [1]


def test_a_file_that_could_not_be_read_is_told_once() -> None:
    document = parse_yaml("", "a.yaml")
    assert document.checked(Outer) is None
    assert len(document.problems) == 1
