"""What a new passphrase or PIN must be, said alike wherever one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from bwaudit.foundation.text import plain_digits, visible

LEAST_PASSPHRASE = 8
LEAST_PIN = 4


def unfit_passphrase(passphrase: str) -> str:
    """What is wrong with a new passphrase; empty for nothing."""
    if len(passphrase) < LEAST_PASSPHRASE:
        return QCoreApplication.translate(
            "SecretRules", "The passphrase must have at least 8 characters"
        )
    if not visible(passphrase).strip():
        return QCoreApplication.translate("SecretRules", "Spaces alone are no passphrase")
    return ""


def other_passphrase(passphrase: str, again: str) -> str:
    """Said where the second is not the first; empty when it is."""
    if passphrase == again:
        return ""
    return QCoreApplication.translate("SecretRules", "The two passphrases must be the same")


def unfit_pin(pin: str) -> str:
    """What is wrong with a new PIN; empty for nothing."""
    digits = plain_digits(pin.strip())
    if digits.isascii() and digits.isdigit() and len(digits) >= LEAST_PIN:
        return ""
    return QCoreApplication.translate("SecretRules", "The PIN must have at least 4 digits")


def other_pin(pin: str, again: str) -> str:
    """Said where the second is not the first; empty when it is."""
    if plain_digits(pin.strip()) == plain_digits(again.strip()):
        return ""
    return QCoreApplication.translate("SecretRules", "The two PINs must be the same")


def passphrase_advice() -> str:
    """How a good passphrase is found."""
    return QCoreApplication.translate(
        "SecretRules",
        "At least 8 characters. Four words that only you would put together are easy to keep in "
        "mind",
    )
