"""Ids, files, JSON, settings and errors: the ground everything stands on."""

from __future__ import annotations

import errno
import json
import logging
import os
import tomllib
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bwaudit.foundation import content, files
from bwaudit.foundation.clock import SystemClock
from bwaudit.foundation.errors import BwAuditError, Cancelled, Code, StoreError
from bwaudit.foundation.hashing import canonical, sha256, sha256_of_file, strict_json
from bwaudit.foundation.ids import new_id
from bwaudit.foundation.jobs import CancelToken, no_progress
from bwaudit.foundation.logs import log_to
from bwaudit.foundation.paths import OVERRIDE, Folders
from bwaudit.foundation.sentences import MESSAGES
from bwaudit.foundation.settings import Settings, load_settings, save_settings
from bwaudit.foundation.text import (
    localized,
    only_text,
    plain_digits,
    searchable,
    typed_decimal,
    typed_readings,
    typed_whole,
)

if TYPE_CHECKING:
    from pathlib import Path

FORBIDDEN_WORDS = ("please", "sorry", "invalid", "error", "failed", "!")


def test_ids_are_unique_and_in_order_of_time() -> None:
    made = [new_id() for _ in range(200)]
    assert len(set(made)) == 200
    assert [each[:10] for each in made] == sorted(each[:10] for each in made)
    assert {each[12] for each in made} == {"7"}


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_message_without_words_that_blame(code: Code) -> None:
    message = MESSAGES[code]
    assert message.what
    text = " ".join((message.what, message.safe, message.remedy)).lower()
    assert not [word for word in FORBIDDEN_WORDS if word in text]


def test_codes_are_written_once_and_stand_in_the_tree_of_the_docstring() -> None:
    from bwaudit.foundation import errors

    assert len({code.value for code in Code}) == len(Code)
    prefixes = {code.value[:3] for code in Code} - {"CAN"}
    assert all(f" {prefix} " in (errors.__doc__ or "") for prefix in prefixes)


def test_a_message_fills_its_slots_and_ends_with_the_code() -> None:
    problem = StoreError(Code.DISK_FULL, time="10:42")
    assert problem.sentence == (
        "Your last change is not saved. The disk is full. Free 200 MB, then select Try again. "
        "Do not close the app: everything up to 10:42 is safe."
    )
    assert str(problem).endswith("[STO-01]")
    assert "…" in BwAuditError(Code.UNREACHABLE).what


@pytest.mark.parametrize("code", [Code.DISK_FULL, Code.READ_ONLY, Code.WRITE_REFUSED])
def test_a_disk_that_refuses_before_anything_was_written_speaks_of_no_last_change(
    code: Code,
) -> None:
    said = StoreError(code).sentence
    assert "last change" not in said
    assert "…" not in said
    assert "What is saved is safe." in said


def test_durable_writing_replaces_whole_files_and_leaves_nothing_beside_them(
    tmp_path: Path,
) -> None:
    target = tmp_path / "x"
    files.write_durably(target, b"one")
    files.write_durably(target, b"two", private=False)
    assert target.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["x"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EROFS, Code.READ_ONLY),
        (errno.EACCES, Code.READ_ONLY),
        (errno.EIO, Code.WRITE_REFUSED),
    ],
)
def test_refusals_of_the_disk_become_sentences_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    target = tmp_path / "x"
    files.write_durably(target, b"old")

    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StoreError) as refusal:
        files.write_durably(target, b"new")
    assert refusal.value.code is code
    assert target.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["x"]


def test_private_folders_are_for_their_owner_only(tmp_path: Path) -> None:
    folder = files.private_folder(tmp_path / "a" / "b")
    assert folder.stat().st_mode & 0o077 == 0
    assert files.free_bytes(folder) > 0


@pytest.mark.parametrize(
    "text",
    ['{"a":1,"a":2}', "NaN", '{"a":Infinity}', "[" * 40 + "]" * 40, "[" * 100_000, '{"a"', ""],
)
def test_strict_json_refuses_what_is_no_plain_json(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        strict_json(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_canonical_json_reads_back_and_has_one_form(value: object) -> None:
    written = canonical(value)
    assert strict_json(written) == value
    assert canonical(json.loads(json.dumps(value))) == written


def test_digests_of_bytes_and_files_agree(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"abc")
    assert sha256(b"abc") == sha256_of_file(tmp_path / "x")


def test_stopping_is_seen_between_steps() -> None:
    token = CancelToken()
    token.check()
    no_progress(1, 2)
    token.cancel()
    with pytest.raises(Cancelled):
        token.check()


def test_settings_are_kept_and_an_unreadable_file_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "conf" / "settings.toml"
    assert load_settings(path) == Settings()
    changed = Settings().with_(theme="dark", text_scale=150)
    save_settings(path, changed)
    assert load_settings(path) == changed
    for broken in (b"theme = 'purple'", b"=", b"\xff"):
        path.write_bytes(broken)
        assert load_settings(path) == Settings()
        aside = path.with_name("settings.toml.unreadable")
        assert aside.read_bytes() == broken


def test_what_a_newer_program_set_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    newer = b'schema_version = 2\ntheme = "sepia"\nlanguage = "bn"\nshape = 3\nlock_minutes = 900\n'
    path.write_bytes(newer)
    assert load_settings(path) == Settings(schema_version=2, language="bn")
    assert load_settings(path) == Settings(schema_version=2, language="bn"), "also the next time"
    assert path.with_name("settings.toml.unreadable").read_bytes() == newer
    save_settings(path, load_settings(path).with_(lock_minutes=10))
    kept = tomllib.loads(path.read_text("utf-8"))
    assert (kept["shape"], kept["theme"], kept["lock_minutes"]) == (3, "sepia", 10)


def test_settings_out_of_range_are_refused() -> None:
    with pytest.raises(ValueError, match="text_scale"):
        Settings().with_(text_scale=300)


def test_folders_follow_the_override(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    assert Folders.of_this_user() == Folders.below(tmp_path)
    monkeypatch.delenv(OVERRIDE)
    assert Folders.of_this_user().vault.name == "vault"


def test_shipped_content_is_found() -> None:
    assert content.shipped_data("questionnaires").is_dir()
    assert content.shipped_resources("fonts").is_dir()


def test_the_log_is_a_file_in_its_folder(tmp_path: Path) -> None:
    writer = log_to(tmp_path / "logs")
    logger = logging.getLogger("bwaudit")
    try:
        logging.getLogger("bwaudit.something").info("opened %d", 3)
    finally:
        logger.removeHandler(writer)
        writer.close()
    assert "opened 3" in (tmp_path / "logs" / "bwaudit.log").read_text()


def test_a_log_that_cannot_be_kept_is_told_as_a_refusal_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "bwaudit.log").mkdir()
    with pytest.raises(StoreError):
        log_to(tmp_path)


def test_the_system_clock_is_aware_and_knows_its_zone() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is not None
    assert -900 < clock.offset_minutes() < 900


def test_text_falls_back_to_main_language_then_english_then_any() -> None:
    texts = {"en": "exit", "pt": "saída"}
    assert localized(texts, "pt-BR") == "saída"
    assert localized(texts, "bn") == "exit"
    assert localized({"km": "x"}, "bn") == "x"
    assert localized({}, "bn") == ""


def test_search_text_ignores_case_accents_and_scripts_of_digits() -> None:
    assert searchable("LỐI Thoát") == searchable("lối thoat")
    assert searchable("৭.৪২") == "7.42"
    assert plain_digits("٨٦ workers") == "86 workers"


_NO_NUMBERS = (
    "", "many", "12a", "--3", ".", "1-2", ",,", "10²", "1e5", "1_000", "nan", "14.05.2026", "1.5.2",
    "1240,500.5", "1.5,2.5", "\ud800",
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12,500", "12500"),
        ("12 500,50", "12500.50"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("4.500.000", "4500000"),
        ("1,00,000", "100000"),
        ("12,34,567.5", "1234567.5"),
        ("১২,৫০০", "12500"),
        ("٣٬٤٥٠٫٥", "3450.5"),
        ("٣٤٥", "345"),
        ("0,5", "0.5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("\u22127", "-7"),
        ("\u202e1\u202f240\x00", "1240"),
    ],
)
def test_numbers_are_read_as_people_write_them(typed: str, number: str) -> None:
    assert typed_decimal(typed) == Decimal(number)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("1.240", ["1240", "1.240"]),
        ("1,240", ["1240", "1.240"]),
        ("\u09e7.\u09e8\u09ea\u09e6", ["1240", "1.240"]),
        ("-12.500", ["-12500", "-12.500"]),
        ("\u0661\u066b\u0662\u0664\u0660", ["1.240"]),
        ("\u0661\u066c\u0662\u0664\u0660", ["1240"]),
        ("0.500", ["0.500"]),
        ("1.2400", ["1.2400"]),
        ("1240.500", ["1240.500"]),
        ("1.240.000", ["1240000"]),
        ("12,5", ["12.5"]),
        ("many", []),
    ],
)
def test_a_number_that_can_be_read_in_two_ways_has_both(typed: str, numbers: list[str]) -> None:
    assert typed_readings(typed) == tuple(map(Decimal, numbers))


@pytest.mark.parametrize("typed", [*_NO_NUMBERS, "9" * 5_000, "0." + "0" * 40 + "1"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert typed_decimal(typed) is None


@pytest.mark.parametrize(
    "typed",
    ["1240", "1,240", " 1 240 ", "\u200f١٬٢٤٠", "1\u202f240\x00", "১,২৪০", "\u202e1240", "1.240"],
)
def test_a_whole_number_is_read_without_what_cannot_be_seen_in_it(typed: str) -> None:
    assert typed_whole(typed) == 1240


@pytest.mark.parametrize("typed", ["12,5", "-1", "", "1.24", "0.500", "9999999999"])
def test_what_is_no_count_is_none(typed: str) -> None:
    assert typed_whole(typed) is None


def test_only_text_keeps_words_of_every_script_and_nothing_that_deceives() -> None:
    kept = "Exit\tC\n👩🏽‍🏭 বাংলা \u2068عربي\u2069 क्षि"
    assert only_text(kept) == kept
    assert only_text("a\x00b\x07c\r\n\x9f") == "abc\n"
    assert only_text("gpj\u202eexe.\u202c\ufeff") == "gpjexe."
    assert only_text("half\ud83d") == "half"


def test_a_disk_that_refuses_the_log_prints_nothing_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_record: logging.LogRecord) -> bool:
        raise PermissionError(1, "Operation not permitted")

    writer = log_to(tmp_path / "logs")
    monkeypatch.setattr(writer, "shouldRollover", refuse)
    try:
        logging.getLogger("bwaudit.test").warning("refused")
    finally:
        logging.getLogger("bwaudit").removeHandler(writer)
        writer.close()
    assert capsys.readouterr().err == ""
