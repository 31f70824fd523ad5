"""Whether there is a network and whether it costs money by the byte, as far as the system tells.

It must not open a connection. Where the system does not tell, there is a line, and it is free.
"""

from __future__ import annotations

from PySide6.QtNetwork import QNetworkInformation


def is_metered() -> bool:
    """Tell whether sending by itself would cost the person money."""
    known = _known()
    metered = QNetworkInformation.Feature.Metered
    return bool(known and known.supports(metered) and known.isMetered())


def is_cut_off() -> bool:
    """Tell whether the system knows that no line leads anywhere."""
    known = _known()
    nowhere = QNetworkInformation.Reachability.Disconnected
    return bool(
        known
        and known.supports(QNetworkInformation.Feature.Reachability)
        and known.reachability() == nowhere
    )


def _known() -> QNetworkInformation | None:
    if QNetworkInformation.instance() is None:
        QNetworkInformation.loadDefaultBackend()
    return QNetworkInformation.instance()
