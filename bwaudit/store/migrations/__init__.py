"""Alembic's scripts for the store's databases. Shipped as files, run by `upgrade` only."""
