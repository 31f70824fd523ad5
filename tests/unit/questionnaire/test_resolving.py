"""From tool and country pack to what one assessment asks, pins and can always read again."""

from __future__ import annotations

import gzip
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from pydantic import ValidationError

from bwaudit.foundation.errors import Code, ContentError
from bwaudit.foundation.hashing import canonical, sha256, strict_json
from bwaudit.questionnaire.catalogue import Catalogue, PackRef, compile_all
from bwaudit.questionnaire.conditions import AllOf, ProfileIs, Span
from bwaudit.questionnaire.loader import load_base, load_country
from bwaudit.questionnaire.overlay import resolve
from bwaudit.questionnaire.schema import DataPoint, ResolvedQuestionnaire, from_canonical
from support.content_folders import BASE, COUNTRY, edit, write_content

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OVERLAY = f"{COUNTRY}/overlay-2026-11.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_content(tmp_path / "data")


def resolved(root: Path, overlay: str = "") -> ResolvedQuestionnaire:
    if overlay:
        edit(root, OVERLAY, "questions:\n", overlay)
    base = load_base(root / BASE)
    return resolve(base, load_country(root / COUNTRY, "2026-11", base))


def test_every_question_not_dropped_is_asked_with_its_law(root: Path) -> None:
    tool = resolved(root)
    assert [question.id for question in tool.questions] == ["AA1.1", "AA1.2", "BB1.1"]
    door = tool.question("AA1.1")
    assert [reference.short for reference in door.law] == ["Labour Act, s. 62"]
    assert door.parameters == ("door_width",)
    assert len(tool.parameters_of("AA1.1")) == 3
    assert tool.parameters_of("BB1.1") == ()
    assert tool.cluster_of("AA1.1").id == "AA"
    assert tool.point_of("BB1.1").id == "BB1"
    assert "AA1.1" in tool
    assert "AA9.9" not in tool
    assert tool.question("BB1.1").zero_tolerance
    assert not door.zero_tolerance
    assert tool.facts["headcount"].unit == "workers"
    assert tool.protocol.inform_within_hours == 48


def test_a_dropped_question_is_gone_and_its_reason_kept(root: Path) -> None:
    tool = resolved(root, "drop: {BB1.1: Not the law here}\nquestions:\n")
    assert [cluster.id for cluster in tool.clusters] == ["AA"]
    assert [(each.question, each.reason) for each in tool.dropped] == [
        ("BB1.1", "Not the law here")
    ]


def test_a_reworded_question_keeps_what_was_not_said_anew(root: Path) -> None:
    tool = resolved(
        root,
        "questions:\n  AA1.2:\n    reword:\n      reason: Other words here\n      texts:\n"
        "        en: {text: Is every door one metre wide?}\n",
    )
    text = tool.question("AA1.2").text("en")
    assert text.text == "Is every door one metre wide?"
    assert text.label == "Doors wide"
    assert tool.question("AA1.2").provenance[0].kind == "reworded"


def test_rewording_one_language_leaves_the_others(root: Path) -> None:
    tool = resolved(
        root,
        "questions:\n  BB1.1: {national_level: The law itself forbids it}\n",
    )
    assert tool.question("BB1.1").national_level
    assert tool.question("BB1.1").provenance[0].reason == "The law itself forbids it"
    edit(
        root,
        OVERLAY,
        "  AA1.1: {law: [act_62], parameters: [door_width]}",
        "  AA1.1: {reword: {reason: Here, texts: {bn: {label: নতুন}}}}",
    )
    door = resolved(root).question("AA1.1")
    assert door.text("bn").label == "নতুন"
    assert door.text("en").label == "Doors unlocked"


def test_another_severity_decides_what_is_public(root: Path) -> None:
    tool = resolved(
        root, "questions:\n  AA1.2: {severity: {to: public, reason: On the list here}}\n"
    )
    assert tool.question("AA1.2").severity == "public"
    assert [each.id for each in tool.questions if each.public] == ["AA1.1", "AA1.2"]
    assert tool.question("AA1.2").provenance[0].reason == "On the list here"


@pytest.mark.parametrize(
    ("publish", "public"),
    [
        ("rule: base_severity", ["AA1.1"]),
        ("rule: base_severity, also: [BB1.1]", ["AA1.1", "BB1.1"]),
        ("rule: list, questions: [AA1.2]", ["AA1.2"]),
        ("rule: none", []),
    ],
)
def test_the_country_says_what_is_publicly_reported(
    root: Path, publish: str, public: list[str]
) -> None:
    edit(root, OVERLAY, "rule: base_severity", publish)
    assert [each.id for each in resolved(root).questions if each.public] == public


LISTS = """rule: list, lists: [
  {id: issues, names: {en: Issues}, from_assessment: 2, sources: [PUB-1], issues: [
    {number: 1, names: {en: Doors}, questions: [AA1.2, BB1.1]},
    {number: 2, names: {en: Children}, questions: [BB1.1]}]},
  {id: unread, names: {en: Unread}, from_assessment: 3},
  {id: apart, names: {en: Apart}, of_factory: false, issues: [
    {number: 1, names: {en: Union}, questions: [AA1.1]}]}]"""


def test_public_lists_name_their_issues_and_one_about_others_is_no_issue_of_the_factory(
    root: Path,
) -> None:
    edit(root, OVERLAY, "rule: base_severity", LISTS)
    tool = resolved(root)
    assert [each.id for each in tool.questions if each.public] == ["AA1.2", "BB1.1"]
    issues, unread, apart = tool.public_lists
    assert issues.name("en") == "Issues"
    assert issues.issues[1].name("en") == "Children"
    assert issues.questions == ("AA1.2", "BB1.1")
    assert (unread.questions, unread.from_assessment) == ((), 3)
    assert not apart.of_factory
    assert set(tool.sources) == {"PUB-1", "LAW-1"}
    assert from_canonical(tool.canonical()) == tool


def test_an_added_question_stands_at_the_end_of_its_point(root: Path) -> None:
    overlay = root / OVERLAY
    added = """\
add:
  - point: AA1
    reason: Asked by the ministry
    question:
      {id: XYZ.AA1.90, number: "1.90", nc_when: "no", severity: public, national_law: true,
       verify: [observation], min_evidence: 1, source: {origin: law}}
    texts:
      en: {label: Red doors, text: Are doors red?, compliant: Red., check: [a, b, c],
           phrases: [x], causes: []}
    law: [act_62]
    parameters: [door_width]
"""
    overlay.write_text(overlay.read_text("utf-8") + added, "utf-8")
    tool = resolved(root)
    assert [question.id for question in tool.questions] == [
        "AA1.1",
        "AA1.2",
        "XYZ.AA1.90",
        "BB1.1",
    ]
    question = tool.question("XYZ.AA1.90")
    assert question.public
    assert question.law[0].id == "act_62"
    assert question.provenance[0].reason == "Asked by the ministry"


def test_a_pack_that_does_not_fit_is_refused(root: Path) -> None:
    base = load_base(root / BASE)
    pack = load_country(root / COUNTRY, "2026-11", base)
    smaller = base.model_copy(update={"clusters": base.clusters[1:]})
    with pytest.raises(ContentError) as caught:
        resolve(smaller, pack)
    assert caught.value.problems == ("there is no question AA1.1",)


def test_only_publications_that_are_cited_come_along(root: Path) -> None:
    edit(root, f"{BASE}/sources.yaml", "sources:\n", "sources:\n  PUB-9: {title: Not cited}\n")
    assert set(resolved(root).sources) == {"PUB-1", "LAW-1"}


def test_the_canonical_form_is_read_back_the_same(root: Path) -> None:
    tool = resolved(root)
    again = from_canonical(tool.canonical())
    assert again == tool
    assert again.canonical() == tool.canonical()
    assert again.digest == tool.digest == sha256(tool.canonical())
    assert again.ref == tool.ref
    assert again.ref.label == "MINI 2026.1, Xyzland law pack 2026-11"
    assert again.ref.model_copy(update={"country_name": ""}).label.startswith("MINI 2026.1, XYZ")


def test_the_digest_changes_with_every_letter(root: Path) -> None:
    before = resolved(root).digest
    edit(root, f"{BASE}/lang/en/AA.yaml", "Can every door be opened?", "Can each door be opened?")
    assert resolved(root).digest != before


def test_comments_and_layout_of_files_leave_the_digest_alone(root: Path) -> None:
    before = resolved(root).digest
    edit(root, f"{BASE}/clusters/AA.yaml", "id: AA\n", "# a comment\n\nid:   AA\n")
    assert resolved(root).digest == before


def test_a_field_at_its_default_is_not_in_the_canonical_form(root: Path) -> None:
    plain = strict_json(resolved(root).canonical(), most_depth=32)
    question = plain["clusters"][1]["points"][0]["questions"][0]
    assert "national_level" not in question
    assert "law" not in question


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b'{"code":"mini"}',
        b'{"a":1,"a":2}',
        b"[" * 100,
        b"\xff",
    ],
)
def test_what_is_no_questionnaire_is_refused(data: bytes) -> None:
    with pytest.raises(ContentError) as caught:
        from_canonical(data)
    assert caught.value.code is Code.CONTENT_PROBLEMS


def test_a_form_that_is_not_canonical_is_refused(root: Path) -> None:
    with pytest.raises(ContentError) as caught:
        from_canonical(b" " + resolved(root).canonical())
    assert caught.value.problems == ("it is not in canonical form",)


def test_an_unknown_key_in_a_questionnaire_is_refused(root: Path) -> None:
    plain = strict_json(resolved(root).canonical(), most_depth=32)
    with pytest.raises(ContentError):
        from_canonical(canonical({**plain, "hook": "x"}))


def test_a_resolved_questionnaire_cannot_be_changed(root: Path) -> None:
    with pytest.raises(ValidationError):
        resolved(root).question("AA1.1").severity = "normal"  # type: ignore[misc]


def test_a_range_of_a_data_point_has_its_ends_in_order() -> None:
    with pytest.raises(ValidationError):
        DataPoint.model_validate({"id": "doors", "type": "integer", "min": 5, "max": 1})


def test_words_in_any_language_are_better_than_none(root: Path) -> None:
    question = resolved(root).question("AA1.1")
    only = question.model_copy(update={"texts": {"bn": question.texts["bn"]}})
    assert only.text("fr").label == "দরজা খোলা"


def test_a_country_may_ask_a_question_only_of_some_factories(root: Path) -> None:
    edit(
        root,
        OVERLAY,
        "parameters: [door_width]}",
        "parameters: [door_width], only_if: {profile: {headcount: {min: 300}}}}\n"
        "  AA1.2: {only_if: {profile: {headcount: {min: 300}}}}",
    )
    tool = resolved(root)
    only = ProfileIs(profile={"headcount": Span(min=Decimal(300))})
    assert tool.question("AA1.1").applies_if == only
    both = tool.question("AA1.2").applies_if
    assert isinstance(both, AllOf)
    assert both.all[1] == only


# The catalogue


def test_the_catalogue_lists_what_can_be_resolved(root: Path) -> None:
    pack = PackRef("mini", "2026.1", "XYZ", "2026-11", "Xyzland")
    assert Catalogue([root]).available() == (pack,)
    assert Catalogue([root, root]).available() == (pack,)
    assert Catalogue([root / "nowhere"]).available() == ()


def test_a_pack_for_a_tool_that_is_not_here_is_not_listed(root: Path) -> None:
    edit(root, f"{COUNTRY}/country.yaml", 'version: "2026.1"', 'version: "2027.1"')
    assert Catalogue([root]).available() == ()


def test_a_country_that_cannot_be_read_is_not_listed(root: Path) -> None:
    (root / COUNTRY / "country.yaml").write_text("[")
    assert Catalogue([root]).available() == ()


def test_the_catalogue_resolves_and_keeps(root: Path) -> None:
    catalogue = Catalogue([root])
    tool = catalogue.resolve("mini", "2026.1", "XYZ")
    assert tool.digest == resolved(root).digest
    assert catalogue.resolve("mini", "2026.1", "XYZ", "2026-11") is tool
    assert catalogue.newest("mini", "XYZ") is tool


def newer_overlay(root: Path, version: str) -> None:
    text = (root / OVERLAY).read_text("utf-8").replace("2026-11", version)
    (root / COUNTRY / f"overlay-{version}.yaml").write_text(text, "utf-8")
    country = root / COUNTRY / "country.yaml"
    country.write_text(
        country.read_text("utf-8").replace(
            "packs: [", f'packs: [{{overlay: "{version}", code: mini, version: "2026.1"}}, '
        ),
        "utf-8",
    )


def test_the_newest_overlay_is_taken_where_none_is_named(root: Path) -> None:
    newer_overlay(root, "2027-1")
    newer_overlay(root, "2026-9")
    catalogue = Catalogue([root])
    assert catalogue.newest("mini", "XYZ").overlay_version == "2027-1"
    assert catalogue.resolve("mini", "2026.1", "XYZ").overlay_version == "2027-1"
    assert catalogue.resolve("mini", "2026.1", "XYZ", "2026-9").overlay_version == "2026-9"


def test_what_is_not_here_is_said(root: Path) -> None:
    catalogue = Catalogue([root])
    calls: tuple[Callable[[], ResolvedQuestionnaire], ...] = (
        lambda: catalogue.resolve("mini", "2026.1", "ABC"),
        lambda: catalogue.resolve("mini", "2026.1", "XYZ", "2030-1"),
        lambda: catalogue.newest("mini", "ABC"),
    )
    for call in calls:
        with pytest.raises(ContentError) as caught:
            call()
        assert caught.value.code is Code.CONTENT_MISSING
        assert "MINI" in caught.value.what


def test_an_installed_pack_can_build_on_the_shipped_tool(root: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    (installed / "countries").mkdir(parents=True)
    (root / COUNTRY).rename(installed / COUNTRY)
    tool = Catalogue([root, installed]).resolve("mini", "2026.1", "XYZ")
    assert tool.country == "XYZ"


def test_the_same_version_in_two_roots_must_be_the_same(root: Path, tmp_path: Path) -> None:
    installed = write_content(tmp_path / "installed")
    catalogue = Catalogue([root, installed])
    assert catalogue.resolve("mini", "2026.1", "XYZ").code == "mini"
    edit(installed, f"{BASE}/lang/en/AA.yaml", "Can every door", "Can any door")
    with pytest.raises(ContentError) as caught:
        Catalogue([root, installed]).resolve("mini", "2026.1", "XYZ")
    assert caught.value.code is Code.CONTENT_CHANGED
    assert "Xyzland" in caught.value.what


def test_a_broken_pack_tells_its_problems_when_it_is_wanted(root: Path) -> None:
    edit(root, f"{BASE}/clusters/AA.yaml", "severity: public", "severity: grave")
    with pytest.raises(ContentError) as caught:
        Catalogue([root]).resolve("mini", "2026.1", "XYZ")
    assert "clusters/AA.yaml:11" in str(caught.value.problems[0])


def test_the_resolved_form_is_kept_in_the_cache_folder(root: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = Catalogue([root], cache).resolve("mini", "2026.1", "XYZ")
    (kept,) = cache.iterdir()
    assert kept.read_bytes() == first.canonical()
    again = Catalogue([root], cache).resolve("mini", "2026.1", "XYZ")
    assert again == first
    assert again.canonical() == first.canonical()
    assert again.digest == first.digest


def test_a_changed_source_file_is_not_answered_from_the_cache(root: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = Catalogue([root], cache).resolve("mini", "2026.1", "XYZ")
    edit(root, f"{BASE}/lang/en/AA.yaml", "Can every door", "Can any door")
    assert Catalogue([root], cache).resolve("mini", "2026.1", "XYZ").digest != first.digest


@pytest.mark.parametrize("damage", [b"{}", b"x"])
def test_a_damaged_cache_is_made_again(root: Path, tmp_path: Path, damage: bytes) -> None:
    cache = tmp_path / "cache"
    first = Catalogue([root], cache).resolve("mini", "2026.1", "XYZ")
    (kept,) = cache.iterdir()
    kept.write_bytes(damage)
    assert Catalogue([root], cache).resolve("mini", "2026.1", "XYZ") == first
    assert kept.read_bytes() == first.canonical()


def test_a_cache_of_another_program_version_is_made_again(root: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = Catalogue([root], cache).resolve("mini", "2026.1", "XYZ")
    (kept,) = cache.iterdir()
    other = b'{"code":"mini","of":"another shape"}'
    key = kept.stem.split("-")[0]
    kept.unlink()
    (cache / f"{key}-{sha256(other)}.json").write_bytes(other)
    assert Catalogue([root], cache).resolve("mini", "2026.1", "XYZ") == first


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(root: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    tool = Catalogue([root], tmp_path / "file").resolve("mini", "2026.1", "XYZ")
    assert tool.code == "mini"


# Ready forms


def no_sources(*_: object) -> None:
    raise AssertionError("the sources were read")


def test_a_ready_form_is_read_instead_of_the_sources(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = resolved(root)
    assert len(compile_all(root)) == 1
    monkeypatch.setattr("bwaudit.questionnaire.catalogue.load_base", no_sources)
    assert Catalogue([root]).newest("mini", "XYZ") == first
    (root / COUNTRY / "reviews.yaml").write_text("comments: []\n", "utf-8")
    assert Catalogue([root]).newest("mini", "XYZ") == first, "what reviewers say changes no content"


def test_a_stale_ready_form_is_not_used_and_goes_when_they_are_made_again(root: Path) -> None:
    (old,) = compile_all(root)
    edit(root, f"{BASE}/lang/en/AA.yaml", "Can every door", "Can any door")
    assert Catalogue([root]).newest("mini", "XYZ").question("AA1.1").text("en").text == (
        "Can any door be opened?"
    )
    (new,) = compile_all(root)
    assert new != old
    assert not old.exists()


@pytest.mark.parametrize("cut", [0, 40])
def test_a_damaged_ready_form_costs_nothing_but_time(root: Path, cut: int) -> None:
    first = resolved(root)
    (path,) = compile_all(root)
    path.write_bytes(path.read_bytes()[:cut])
    assert Catalogue([root]).newest("mini", "XYZ") == first


def test_a_ready_form_with_other_bytes_is_refused(root: Path) -> None:
    first = resolved(root)
    (path,) = compile_all(root)
    path.write_bytes(gzip.compress(first.canonical().replace(b"Labour Act", b"Other Act.")))
    assert Catalogue([root]).newest("mini", "XYZ") == first
