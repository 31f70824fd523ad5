"""The words of reports: complete in English, whole in every other language, and never markup."""

from __future__ import annotations

import string
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from bwaudit.foundation.content import shipped_data, shipped_resources
from bwaudit.report.model import Line, Span, Tone
from bwaudit.report.wording import load_wording, plural_form, typed, voices

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = shipped_resources("report_texts")
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.yaml"))


def raw(language: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((FOLDER / f"{language}.yaml").read_text("utf-8"))
    return found


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def forms(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [str(each) for each in value.values()]
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def test_no_language_lacks_a_text_or_has_one_that_english_lacks() -> None:
    keys = {language: set(raw(language)) for language in LANGUAGES}
    lacking = {each: sorted(keys["en"] - found) for each, found in keys.items()}
    left_over = {each: sorted(found - keys["en"]) for each, found in keys.items()}
    assert {each: found for each, found in lacking.items() if found} == {}, "write these"
    assert {each: found for each, found in left_over.items() if found} == {}, "nobody says these"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_has_its_slots_its_bold_marks_and_the_forms_of_its_language(language: str) -> None:
    plurals = {plural_form(language, number) for number in range(200)} | {"other"}
    texts = raw(language)
    for key, value in raw("en").items():
        wanted = set().union(*(slots(each) for each in forms(value)))
        bold = max(each.count("**") for each in forms(value))
        assert type(texts[key]) is type(value), key
        for form in forms(texts[key]):
            assert slots(form) <= wanted, key
            assert form.count("**") == bold, key
            assert form.strip() or key in ("thousands", "comma"), key
        if isinstance(value, dict):
            assert slots(texts[key]["other"]) == wanted, key
            assert "other" in texts[key].keys() <= plurals, key
        elif isinstance(value, list):
            assert len(texts[key]) == len(value), key
        else:
            assert slots(forms(texts[key])[0]) == wanted, key


def test_only_english_claims_to_be_reviewed() -> None:
    assert [each for each in LANGUAGES if raw(each)["reviewed"]] == ["en"]


def test_a_text_fills_its_slots() -> None:
    english = load_wording("en")
    assert english.say("footer", number="X-1", revision=7) == "X-1, revision 7"
    with pytest.raises(KeyError):
        english.say("nobody_wrote_this")


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 0, "0 papers"),
        ("en", 1, "1 paper"),
        ("en", 1240, "1,240 papers"),
        ("fr", 0, "0 pièce"),
        ("fr", 1, "1 pièce"),
        ("fr", 2, "2 pièces"),
        ("bn", 1, "1টি কাগজ"),
        ("id", 1240, "1.240 dokumen"),
        ("fr", 1240, "1\u00a0240 pièces"),
        ("km", 2, "ឯកសារ 2"),
        ("vi", 1, "1 giấy tờ"),
        ("ar", 0, "لا وثائق"),
        ("ar", 1, "وثيقة واحدة"),
        ("ar", 2, "وثيقتان"),
        ("ar", 7, "7 وثائق"),
        ("ar", 11, "11 وثيقة"),
        ("ar", 101, "101 وثيقة"),
        ("ar", 103, "103 وثائق"),
    ],
)
def test_a_number_chooses_the_form_of_its_text(language: str, number: int, said: str) -> None:
    assert load_wording(language).count("papers_count", number) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2026-05-14", "2026-05-15", "14 and 15 May 2026"),
        ("2026-05-14", "2026-05-16", "14 to 16 May 2026"),
        ("2026-05-14", "2026-05-14", "14 May 2026"),
        ("2026-05-31", "2026-06-01", "31 May 2026 to 1 June 2026"),
        ("2026-05-14", "", "14 May 2026"),
        ("", "2026-05-15", "15 May 2026"),
        ("", "", "not given"),
        ("soon", "later", "not given"),
    ],
)
def test_the_days_of_a_visit_read_as_people_say_them(first: str, last: str, said: str) -> None:
    assert load_wording("en").days(first, last) == said


def test_words_side_by_side_are_parted_as_the_language_does() -> None:
    assert load_wording("en").listed(("a", "b")) == "a, b"
    assert load_wording("ar").listed(("عمّان", "الأردن")) == "عمّان، الأردن"


def test_a_moment_has_its_date_and_time() -> None:
    at = datetime(2026, 5, 15, 9, 5, tzinfo=timezone(timedelta(hours=6)))
    assert load_wording("en").moment(at) == "15 May 2026, 09:05"
    assert load_wording("fr").moment(at) == "15 mai 2026, 09:05"


def test_bold_marks_count_in_our_texts_and_not_in_what_fills_them(tmp_path: Path) -> None:
    (tmp_path / "en.yaml").write_text("reviewed: true\nsaid: '**Law:** {law}'\n", "utf-8")
    (words,) = voices(["en"], tmp_path).say("said", law="**stars** {braces}", tone=Tone.QUIET)
    assert words.spans == (
        Span("Law:", strong=True, tone=Tone.QUIET),
        Span(" **stars** {braces}", tone=Tone.QUIET),
    )


def test_a_language_without_words_speaks_english(tmp_path: Path) -> None:
    assert load_wording("xx").language == "en"
    (tmp_path / "en.yaml").write_text("reviewed: true\na: one\nb: two\n", "utf-8")
    (tmp_path / "qq.yaml").write_text("reviewed: false\na: eins\n", "utf-8")
    wording = load_wording("qq", tmp_path)
    assert (wording.say("a"), wording.say("b"), wording.reviewed) == ("eins", "two", False)
    assert "a" in wording
    assert "b" not in wording


def test_two_languages_say_everything_twice_and_the_same_words_once() -> None:
    say = voices(["en", "fr", "en"])
    assert [each.language for each in say.wordings] == ["en", "fr"]
    assert [line.text for line in say.say("findings")] == ["Findings", "Constats"]
    assert [line.language for line in say.say("findings")] == ["en", "fr"]
    assert len(say.content({"en": "Exits"})) == 1
    assert [line.text for line in say.content({"en": "Exits", "fr": "Issues"})] == [
        "Exits",
        "Issues",
    ]
    assert [line.text for line in say.each(("3", "3"))] == ["3"]
    assert [line.text for line in say.count("findings_in_cluster", 2)] == [
        "2 findings",
        "2 constats",
    ]


def test_no_language_at_all_means_english() -> None:
    assert voices([]).first.language == "en"


def test_what_people_typed_stays_as_it_is() -> None:
    assert typed("  <b>&amp;</b> **no** ") == (Line("", (Span("<b>&amp;</b> **no**"),)),)
    assert typed(" \n ") == ()


def test_clusters_and_points_have_a_name_in_every_language_of_reports() -> None:
    folder = shipped_data("questionnaires", "cat", "2026.1", "lang", "en")
    wanted = set()
    for path in folder.glob("*.yaml"):
        words = yaml.load(path.read_bytes(), yaml.CSafeLoader)
        wanted |= {words["cluster"], *words["points"].values()}
    assert len(wanted) == 46
    for language in LANGUAGES:
        names = load_wording(language).names
        if language != "en":
            assert set(names) == wanted, language
            assert all(names.values()), language


def test_a_name_is_translated_until_it_is_worded_anew() -> None:
    french = load_wording("fr")
    assert french.content({"en": "Strikes"}) == "Grèves"
    assert french.content({"en": "Strikes and lock-outs"}) == "Strikes and lock-outs"
    assert french.content({"en": "Strikes", "fr": "Arrêts de travail"}) == "Arrêts de travail"
    assert french.content({}) == ""
    assert french.content({"ar": "نص"}) == "نص"
    assert voices(["ar"]).content({"en": "Exits are free."}) == (
        Line("en", (Span("Exits are free."),)),
    )
