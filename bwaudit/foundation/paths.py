"""Where this person's files are. One override for tests and for a store on another disk."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

OVERRIDE = "BWAUDIT_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one person on one device.

    `vault` holds everything encrypted; `cache` holds only what is public (resolved questionnaires);
    `reports` is where exported reports go unless Settings says otherwise.
    """

    vault: Path
    cache: Path
    logs: Path
    settings: Path
    reports: Path

    @classmethod
    def below(cls, root: Path) -> Folders:
        """Everything below one folder."""
        return cls(
            root / "vault",
            root / "cache",
            root / "logs",
            root / "settings.toml",
            root / "Exit reports",
        )

    @classmethod
    def of_this_user(cls) -> Folders:
        """The folders the operating system gives a program, or those below $BWAUDIT_HOME."""
        override = os.environ.get(OVERRIDE)
        if override:
            return cls.below(Path(override))
        known = platformdirs.PlatformDirs("BW Audit", appauthor=False)
        return cls(
            Path(known.user_data_dir) / "vault",
            Path(known.user_cache_dir),
            Path(known.user_log_dir),
            Path(known.user_config_dir) / "settings.toml",
            Path(known.user_documents_dir) / "Exit reports",
        )
