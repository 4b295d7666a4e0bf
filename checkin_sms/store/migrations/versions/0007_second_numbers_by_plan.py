"""A second number may be the evening's, and may take what the first one did not."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The default stays: taking it off would make SQLite build the table anew.
    with op.batch_alter_table("person_phone", schema=None) as batch_op:
        batch_op.add_column(sa.Column("evening_from", sa.String(), nullable=True))
        batch_op.add_column(
            sa.Column("fallback", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    with op.batch_alter_table("person_phone", schema=None) as batch_op:
        batch_op.drop_column("fallback")
        batch_op.drop_column("evening_from")
