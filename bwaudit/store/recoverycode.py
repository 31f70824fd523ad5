"""The recovery code: 128 random bits a person can read over the telephone.

26 characters of Crockford's base 32 (no I, L, O, U) and his check character, in groups of three.
Codes are drawn until the check character is one of the same 32 signs, so nobody has to say "tilde".

Source: Douglas Crockford, Base 32, https://www.crockford.com/base32.html
"""

from __future__ import annotations

import secrets
import unicodedata

from bwaudit.foundation.text import plain_digits

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {sign: value for value, sign in enumerate(_ALPHABET)}
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_CHECK_MODULUS = 37
_BITS = 128
_LENGTH = 26
_GROUP = 3


def new_code() -> str:
    """A fresh code, such as `1Q7-KD0-…`: nine groups of three."""
    while True:
        number = secrets.randbits(_BITS)
        check = number % _CHECK_MODULUS
        if check < len(_ALPHABET):
            return _grouped(_encoded(number) + _ALPHABET[check])


def code_bytes(text: str) -> bytes:
    """The 16 bytes a code stands for, however it was typed: lower case, spaces, marks of any kind,
    digits of any script, O for 0, I or L for 1.

    Raises ValueError when it cannot be a code; one wrong or two swapped characters are always
    noticed.
    """
    plain = plain_digits(unicodedata.normalize("NFKC", text)).upper()
    signs = "".join(char for char in plain if char.isalnum()).translate(_LOOKALIKES)
    if len(signs) != _LENGTH + 1 or not all(sign in _VALUES for sign in signs):
        raise ValueError("not a recovery code")
    number = 0
    for sign in signs[:_LENGTH]:
        number = number << 5 | _VALUES[sign]
    if number >> _BITS or number % _CHECK_MODULUS != _VALUES[signs[_LENGTH]]:
        raise ValueError("not a recovery code")
    return number.to_bytes(_BITS // 8, "big")


def _encoded(number: int) -> str:
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))


def _grouped(signs: str) -> str:
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))
