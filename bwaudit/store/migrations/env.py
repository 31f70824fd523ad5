"""How Alembic runs here: on the one connection `upgrade` gives it, inside that connection's
transaction."""

from __future__ import annotations

from alembic import context

from bwaudit.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
