"""What Alembic runs: on the connection it was handed, never on one of its own."""

from alembic import context

from checkin_sms.store.schema import render_type, tables

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=tables(),
    render_as_batch=True,
    render_item=render_type,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
