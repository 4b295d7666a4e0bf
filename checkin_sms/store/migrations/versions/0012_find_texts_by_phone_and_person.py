"""Find the texts of a phone, of strangers and of a person without looking at all of them."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index("ix_inbox_phone", ["phone_id", "received_at"], unique=False)
        batch_op.create_index("ix_inbox_person", ["person_id", "received_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.drop_index("ix_inbox_person")
        batch_op.drop_index("ix_inbox_phone")
