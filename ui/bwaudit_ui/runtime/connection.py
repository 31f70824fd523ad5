"""Whether the network costs money by the byte, as far as the system tells.

It must not open a connection. Where the system does not tell, the line counts as free.
"""

from __future__ import annotations

from PySide6.QtNetwork import QNetworkInformation


def is_metered() -> bool:
    """Tell whether sending by itself would cost the person money."""
    features = QNetworkInformation.Feature
    if QNetworkInformation.instance() is None:
        QNetworkInformation.loadBackendByFeatures(features.Metered)
    known = QNetworkInformation.instance()
    return bool(known and known.supports(features.Metered) and known.isMetered())
