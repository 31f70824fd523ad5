"""BW Audit: the core library for assessing factories. No Qt in here."""

__version__ = "0.1.0"
