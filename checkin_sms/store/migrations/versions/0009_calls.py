"""Calls: who may be rung and how, every call as a row, and the PIN that says who is speaking."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def _columns() -> dict[str, list[sa.Column[object]]]:
    # The defaults stay: taking them off would make SQLite build the tables anew.
    return {
        "person_phone": [
            sa.Column("calls", sa.String(), nullable=False, server_default="never"),
            sa.Column("message_ok", sa.Boolean(), nullable=False, server_default=sa.false()),
        ],
        "person": [sa.Column("said_as", sa.Text(), nullable=True)],
        "member": [sa.Column("pin", sa.Text(), nullable=True)],
        "outbox": [sa.Column("channel", sa.String(), nullable=False, server_default="text")],
    }


def upgrade() -> None:
    for table, columns in _columns().items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for column in columns:
                batch_op.add_column(column)
    _calls()
    # Whoever helps agreed to be asked; members agreed to texts, and say so themselves if to calls.
    op.execute(
        "UPDATE person_phone SET calls = 'fallback' WHERE person_id IN "
        "(SELECT person_id FROM role WHERE kind <> 'member') AND person_id NOT IN "
        "(SELECT person_id FROM role WHERE kind = 'member')"
    )


def _calls() -> None:
    op.create_table(
        "call",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("outbox_id", sa.Integer(), nullable=True),
        sa.Column("phone_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("lookup", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("wrong_pins", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("keyed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_call_outbox_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_call_person_id")),
        sa.ForeignKeyConstraint(["phone_id"], ["phone.id"], name=op.f("fk_call_phone_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
        sa.UniqueConstraint("sid", name=op.f("uq_call_sid")),
        sa.UniqueConstraint("token", name=op.f("uq_call_token")),
    )
    op.create_index("ix_call_lookup", "call", ["lookup", "began_at"])
    op.create_index(op.f("ix_call_outbox_id"), "call", ["outbox_id"])


def downgrade() -> None:
    op.drop_table("call")
    for table, columns in _columns().items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for column in columns:
                batch_op.drop_column(column.name)
