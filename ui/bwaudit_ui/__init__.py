"""The desktop of BW Audit. It shows and asks; rules and storage stay in `bwaudit`."""
