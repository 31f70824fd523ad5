"""The interface in its other languages: complete, in step with the program, and no slot lost."""

from __future__ import annotations

import ast
import re
import runpy
import shutil
import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from PySide6.QtWidgets import QWidget

from bwaudit.assessment.papers import PaperStatus
from bwaudit.foundation.content import shipped_resources
from bwaudit.foundation.text import plain_digits
from bwaudit.questionnaire.schema import QuestionnaireRef
from bwaudit.usecases import gathering
from bwaudit_ui.models.question_tree import TreeRole
from bwaudit_ui.presenters.findings import FindingsPresenter
from bwaudit_ui.presenters.palette import Palette
from bwaudit_ui.runtime.i18n import Languages, counted, joined, named
from bwaudit_ui.runtime.pack_words import of_pack, tool_name
from bwaudit_ui.screens.overview import OverviewScreen
from bwaudit_ui.screens.papers import PapersScreen
from bwaudit_ui.screens.questions import QuestionsScreen
from bwaudit_ui.widgets.overview import LinkRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from support.desktops import Driver

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "resources" / "i18n"
SHIPPED = ("ar", "bn", "fr")
FORMS = {"ar": 6, "bn": 2, "fr": 2}
SLOT = re.compile(r"\{[a-z_0-9]*\}|</?[a-z]+>")
TOOLS = Path(sysconfig.get_path("scripts"))


def messages(file: Path) -> Iterator[tuple[str, str, tuple[str, ...], bool]]:
    """Context, source, every form of the translation, and whether somebody finished it."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            forms = tuple(form.text or "" for form in said.iter("numerusform"))
            yield (
                context.findtext("name") or "",
                message.findtext("source") or "",
                forms or (said.text or "",),
                said.get("type") != "unfinished",
            )


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translation files as `make translations` would leave them now."""
    folder = tmp_path_factory.mktemp("i18n")
    files = [Path(shutil.copy(file, folder)) for file in sorted(FOLDER.glob("*.ts"))]
    runpy.run_path(str(ROOT / "packaging" / "translations.py"))["update"](files)
    return folder


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every translation compiled, as `make setup` does it."""
    folder = tmp_path_factory.mktemp("qm")
    for code in SHIPPED:
        source, target = FOLDER / f"bwaudit_{code}.ts", folder / f"bwaudit_{code}.qm"
        options = ["-silent", "-fail-on-unfinished", "-fail-on-invalid"]
        lrelease = TOOLS / "pyside6-lrelease"
        subprocess.run([lrelease, *options, source, "-qm", target], check=True)
    return folder


def test_three_languages_are_shipped_beside_english() -> None:
    assert sorted(file.stem for file in FOLDER.glob("*.ts")) == [f"bwaudit_{c}" for c in SHIPPED]


@pytest.mark.parametrize("code", SHIPPED)
def test_every_sentence_of_the_program_is_translated(updated: Path, code: str) -> None:
    listed = list(messages(updated / f"bwaudit_{code}.ts"))
    assert len(listed) > 1000
    missing = [(context, source) for context, source, _, is_done in listed if not is_done]
    assert missing == []


@pytest.mark.parametrize("code", SHIPPED)
def test_translations_keep_every_slot_and_have_every_plural_form(code: str) -> None:
    wrong = []
    for context, source, forms, _ in messages(FOLDER / f"bwaudit_{code}.ts"):
        wanted = sorted(SLOT.findall(source))
        if "%n" in source and len(forms) != FORMS[code]:
            wrong.append((context, source, "forms"))
        if any(sorted(SLOT.findall(form)) != wanted for form in forms):
            wrong.append((context, source, "slots"))
        if "%n" in source and "%n" not in forms[-1]:
            wrong.append((context, source, "number"))
    assert wrong == []


@pytest.mark.parametrize("code", SHIPPED)
def test_digits_are_latin_so_that_the_digits_in_force_hold_for_all_of_them(code: str) -> None:
    said = [form for *_, forms, _ in messages(FOLDER / f"bwaudit_{code}.ts") for form in forms]
    assert [form for form in said if plain_digits(form) != form] == []


def test_an_example_of_a_date_is_read_from_its_year_in_arabic_too() -> None:
    bare = re.compile(r"(?<!\u2066)\b\d{4}-\d{2}")
    for context, source, forms, _ in messages(FOLDER / "bwaudit_ar.ts"):
        assert not any(bare.search(form) for form in forms), (context, source)


def calls(*names: str) -> Iterator[tuple[str, list[object]]]:
    """Where the desktop calls functions of these names, and the words it gives to each."""
    for module in sorted((ROOT / "ui" / "bwaudit_ui").rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in names:
                words: list[object] = [
                    each.value if isinstance(each, ast.Constant) else None for each in node.args
                ]
                yield f"{module.name}:{node.lineno}", words


def test_what_is_counted_says_its_english_singular_too() -> None:
    elsewhere = [
        (where, words)
        for where, words in calls("tr", "translate")
        if any(isinstance(each, str) and "%n" in each for each in words)
    ]
    assert elsewhere == []
    wrong, amount = [], 0
    for where, (_, one, many, _) in calls("counted"):
        assert isinstance(one, str), where
        assert isinstance(many, str), where
        amount += 1
        same = one == many.replace("%n", "1") and not same_for_one(many)
        if "%n" in one or "%n" not in many or same:
            wrong.append((where, one, many))
        if sorted(SLOT.findall(one)) != sorted(SLOT.findall(many)):
            wrong.append((where, one, many))
    assert wrong == []
    assert amount > 80


def same_for_one(sentence: str) -> bool:
    """Whether the words after the number are the same for one thing and for many."""
    after = sentence.partition("%n ")[2].split()
    return after[0] in {
        "fewer",
        "found",
        "late",
        "left",
        "min",
        "more",
        "non-compliant",
        "still",
        "to",
    }


def test_english_says_one_thing_in_the_singular(qapp: QApplication, compiled: Path) -> None:
    words = ("Visit", "1 photo added", "%n photos added")
    assert [counted(*words, number) for number in (0, 1, 2)] == [
        "0 photos added",
        "1 photo added",
        "2 photos added",
    ]
    languages = Languages(qapp, compiled)
    languages.choose("fr")
    try:
        assert counted(*words, 1) == "1 photo ajoutée"
        assert counted(*words, 2) == "2 photos ajoutées"
    finally:
        languages.choose("en")


@pytest.mark.parametrize("code", SHIPPED)
def test_the_desk_speaks_the_language_at_once_and_english_again(
    opened: Driver, qapp: QApplication, compiled: Path, code: str
) -> None:
    def said() -> str:
        return opened.desk.rail.button("settings").text()

    english = said()
    languages = Languages(qapp, compiled)
    assert [each.code for each in languages.available()] == ["en", *SHIPPED]
    languages.choose(code)
    try:
        opened.qtbot.waitUntil(lambda: said() != english)
    finally:
        languages.choose("en")
    opened.qtbot.waitUntil(lambda: said() == english)


def test_clusters_points_and_facts_of_an_open_visit_follow_the_language(
    visit: Driver, qapp: QApplication, compiled: Path
) -> None:
    questions = visit.find(QuestionsScreen, "questions_page").presenter.list
    visit.desk.show_page("overview")
    fact = visit.find(OverviewScreen, "overview_page").form.findChild(QWidget, "fact_women")
    assert fact is not None

    def said() -> tuple[str, str, str]:
        first = questions.tree.index(0, 0)
        row = first.data(TreeRole.ROW)
        return row.name, row.points[0].name, fact.accessibleName()

    english = ("Child labour", "Child labourers", "Women among them")
    assert said() == english
    languages = Languages(qapp, compiled)
    languages.choose("fr")
    try:
        visit.qtbot.waitUntil(
            lambda: said() == ("Travail des enfants", "Enfants au travail", "Dont femmes")
        )
        visit.desk.show_page("questions")
        assert visit.session.current_question
    finally:
        languages.choose("en")
    visit.qtbot.waitUntil(lambda: said() == english)


def test_papers_are_called_in_the_language_and_found_in_english_too(
    visit: Driver, qapp: QApplication, compiled: Path
) -> None:
    session = visit.session
    paper = gathering.listed(session.assessment)[0]
    session.do_now(lambda: gathering.mark(session.assessment, paper.id, PaperStatus.NOT_GIVEN))
    visit.desk.show_page("papers")
    row = visit.find(PapersScreen, "papers_page").findChild(LinkRow, f"paper_row_{paper.id}")
    assert row is not None
    english = "List of all workers with date of birth and date of hiring"
    french = "Liste de tous les travailleurs avec date de naissance et date d’embauche"
    assert row.text() == english
    languages = Languages(qapp, compiled)
    languages.choose("fr")
    try:
        visit.qtbot.waitUntil(lambda: row.text() == french)
        for typed in ("list workers hiring", "liste travailleurs embauche"):
            found = [
                each.title for group in Palette(session).find(typed, ()) for each in group.rows
            ]
            assert found == [french]
        listed = FindingsPresenter(session).state().problems
        assert [each.number for each in listed if each.question == ""] == [french]
    finally:
        languages.choose("en")
    visit.qtbot.waitUntil(lambda: row.text() == english)


def test_lists_have_the_comma_of_the_language(qapp: QApplication, compiled: Path) -> None:
    languages = Languages(qapp, compiled)
    assert joined(["1", "2"]) == "1, 2"
    languages.choose("ar")
    try:
        assert joined(["1", "2"]) == "1\u060c 2"
    finally:
        languages.choose("en")


def test_words_of_a_pack_are_its_own_or_translated_or_english(
    qapp: QApplication, compiled: Path
) -> None:
    languages = Languages(qapp, compiled)
    ref = QuestionnaireRef(
        code="cat",
        version="2026.1",
        country="EGY",
        overlay_version="2026-11",
        digest="0" * 64,
        country_name="Egypt",
    )
    assert tool_name(ref) == ref.label
    languages.choose("fr")
    try:
        assert of_pack({"en": "Night work"}, "fr") == "Travail de nuit"
        assert of_pack({"en": "Night work", "fr": "Travail nocturne"}, "fr") == "Travail nocturne"
        assert of_pack({"en": "Worded anew by head office"}, "fr") == "Worded anew by head office"
        assert of_pack({}, "fr") == ""
        assert tool_name(ref) == "CAT 2026.1, lois\xa0: Égypte, version 2026-11"
        assert named("Rapport", "28 jours") == "Rapport\xa0: 28 jours"
    finally:
        languages.choose("en")


@pytest.mark.parametrize("code", SHIPPED)
def test_clusters_and_points_are_called_as_in_reports(code: str) -> None:
    names = yaml.safe_load(
        shipped_resources("report_texts", "names", f"{code}.yaml").read_text("utf-8")
    )
    said = {
        source: forms[0]
        for context, source, forms, _ in messages(FOLDER / f"bwaudit_{code}.ts")
        if context == "Pack"
    }
    assert {each: said.get(each) for each in names} == names


def test_a_new_device_begins_in_the_language_of_the_system(
    qapp: QApplication, compiled: Path
) -> None:
    languages = Languages(qapp, compiled)
    assert languages.wished(["fr-CD", "en-GB"]) == "fr"
    assert languages.wished(["km-KH", "bn_BD", "fr"]) == "bn"
    assert languages.wished(["C"]) == "en"
    assert languages.wished([]) == "en"


TABLE = (
    "There is a problem",
    "There are %n problems",
    "Choose at least one answer to ‘How do you know?’",
    "Enter what you found",
    "Enter how many workers were affected",
    "Workers affected must be {headcount} or fewer, the number of workers in this factory",
    "Workers affected must be a number, for example 86",
    "Visit end must be on or after {start}",
    "Choose why this does not apply",
    "The file must be a photo (JPG, PNG, HEIC) or a PDF. ‘{name}’ was not added",
    "The file must be smaller than {megabytes} MB. ‘{name}’ was not added",
    "No camera found. Connect one, or add photos from a phone",
    "Another program is using the camera. Close it, then select Try again",
    "Windows blocks the camera for this app. Open camera settings",
    "The card was removed after {done} of {total} photos.",
    "Your last change is not saved. The disk is full.",
    "Free 200 MB, then select Try again. Do not close the app: everything up to {time} is safe.",
    "No connection. %n changes wait on this device. You can keep working",
    "%n tries left, then a 15 minute wait.",
    "Head office did not answer at {time}.",
    "{number} was changed on two devices. Choose which answer to keep",
    "‘{name}’ is open in another program.",
    "Confidential notes will close. You need your PIN to open them again.",
    "The app closed without warning at {time}. Everything up to {time} is here",
    "Something went wrong in {place}",
    "Select Try again, or copy the details for support.",
    "{number} changed to {word}. The finding text is kept",
    "No photos for this question yet",
    "No flagged questions",
    "Choose every way you checked this. Two or more make a finding stronger",
    "Say what, where, when and how many. No names. This text is printed",
)
"""Sentences of `ux.md` 12 with their numbers and names as slots."""


def test_the_table_of_sentences_is_said_and_translated() -> None:
    catalogue = ET.parse(shipped_resources() / "i18n" / "bwaudit_fr.ts")
    said = {message.findtext("source") for message in catalogue.iter("message")}
    assert [sentence for sentence in TABLE if sentence not in said] == []
