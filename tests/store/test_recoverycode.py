"""The recovery code survives being read aloud, and notices when it did not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bwaudit.store.recoverycode import code_bytes, new_code

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_code_is_nine_groups_of_three_plain_signs() -> None:
    for _ in range(200):
        groups = new_code().split("-")
        assert [len(group) for group in groups] == [3] * 9
        assert set("".join(groups)) <= set(SIGNS)


def test_codes_differ_and_stand_for_128_bits() -> None:
    codes = {new_code() for _ in range(200)}
    assert len({code_bytes(code) for code in codes}) == 200
    assert {len(code_bytes(code)) for code in codes} == {16}


@given(place=st.integers(0, 26), sign=st.sampled_from(SIGNS))
def test_one_wrong_sign_is_always_noticed(place: int, sign: str) -> None:
    signs = new_code().replace("-", "")
    changed = signs[:place] + sign + signs[place + 1 :]
    if changed != signs:
        with pytest.raises(ValueError, match="not a recovery code"):
            code_bytes(changed)


@given(place=st.integers(0, 25))
def test_two_swapped_neighbours_are_always_noticed(place: int) -> None:
    signs = new_code().replace("-", "")
    changed = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
    if changed != signs:
        with pytest.raises(ValueError, match="not a recovery code"):
            code_bytes(changed)


def test_digits_of_other_scripts_and_marks_that_are_not_seen_are_understood() -> None:
    code = new_code()
    local = code.translate({ord(str(number)): chr(0x09E6 + number) for number in range(10)})
    assert code_bytes(f"\u200e{local.replace('-', '_')}\ufeff") == code_bytes(code)


@pytest.mark.parametrize("text", ["", "abc", "U" * 27, "Z" * 27, "ПРИВЕТ", "0" * 28])
def test_other_text_is_no_code(text: str) -> None:
    with pytest.raises(ValueError, match="not a recovery code"):
        code_bytes(text)
